// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assistant/conversation.h"

#include <algorithm>

namespace tierdesk {

namespace {

bool isQuestion(const Turn& turn)
{
    const ReplyKind kind = turn.reply.kind;
    const bool looked = kind != ReplyKind::Misfit && kind != ReplyKind::Solved && kind != ReplyKind::HandedOn;
    return turn.said.kind == SayingKind::Words && !turn.answer && looked;
}

} // namespace

bool AssistantReply::offersTo(OfferKind wanted) const
{
    return std::ranges::find(offers, wanted, &Offer::kind) != offers.end();
}

const AssistantReply* Conversation::reply() const
{
    return turns.empty() ? nullptr : &turns.back().turn.reply;
}

ConversationEnding Conversation::ending() const
{
    if (ticket())
        return ConversationEnding::HandedOn;
    const bool helped = std::ranges::any_of(turns, [](const Held& held) {
        return held.turn.reply.kind == ReplyKind::Solved || held.rating == Rating::Helpful;
    });
    return helped ? ConversationEnding::Answered : ConversationEnding::Left;
}

TicketId Conversation::ticket() const
{
    const auto found = std::ranges::find_if(turns, [](const Held& held) { return bool(held.turn.reply.ticket); });
    return found == turns.end() ? TicketId{} : found->turn.reply.ticket;
}

QString Conversation::firstQuestion() const
{
    const auto found = std::ranges::find_if(turns, [](const Held& held) { return isQuestion(held.turn); });
    return found == turns.end() ? QString() : found->turn.said.text;
}

QString Conversation::lastQuestion() const
{
    const auto found =
        std::find_if(turns.rbegin(), turns.rend(), [](const Held& held) { return isQuestion(held.turn); });
    return found == turns.rend() ? QString() : found->turn.said.text;
}

std::optional<GuidePlace> Conversation::guideUnderWay() const
{
    std::optional<GuidePlace> place;
    for (const Held& held : turns) {
        const AssistantReply& reply = held.turn.reply;
        const bool over =
            reply.kind == ReplyKind::GuideEnd || reply.kind == ReplyKind::Solved || reply.kind == ReplyKind::NotSolved;
        if (over)
            place.reset();
        else if (reply.guide)
            place = reply.guide;
    }
    return place;
}

std::vector<GuideAnswer> Conversation::answersTo(const GuideKey& guide) const
{
    std::vector<GuideAnswer> answers;
    GuideKey at;
    for (const Held& held : turns) {
        if (const auto& given = held.turn.answer; given && at == guide) {
            std::erase_if(answers, [&](const GuideAnswer& one) { return one.node == given->node; });
            answers.push_back(*given);
        }
        if (const auto& place = held.turn.reply.guide) {
            at = place->guide;
            if (place->begins && at == guide)
                answers.clear();
        }
    }
    return answers;
}

std::vector<Citation> Conversation::cited() const
{
    std::vector<Citation> all;
    for (const Held& held : turns) {
        for (const Citation& one : held.turn.reply.citations) {
            if (std::ranges::find(all, one.article, &Citation::article) == all.end())
                all.push_back(one);
        }
    }
    return all;
}

std::vector<GuidePlace> Conversation::guides() const
{
    std::vector<GuidePlace> all;
    for (const Held& held : turns) {
        const auto& place = held.turn.reply.guide;
        if (place && std::ranges::find(all, place->guide, &GuidePlace::guide) == all.end())
            all.push_back(*place);
    }
    return all;
}

void apply(Conversation& conversation, const ConversationContinued& event, Instant at)
{
    if (conversation.turns.empty()) {
        conversation.id = event.conversation;
        conversation.person = event.person;
        conversation.begun = at;
    }
    conversation.turns.push_back({event.turn, at});
}

void apply(Conversation& conversation, const ConversationRated& event)
{
    if (event.turn < 1 || event.turn > std::ssize(conversation.turns))
        return;
    Conversation::Held& held = conversation.turns[static_cast<std::size_t>(event.turn - 1)];
    held.rating = event.rating;
    held.remark = event.text;
}

} // namespace tierdesk
