// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assistant/transcript.h"

#include "core/knowledge/articlename.h"

#include <algorithm>

namespace tierdesk {

namespace {

QString replyText(const AssistantReply& reply, const ConversationWords& words)
{
    const bool ends = reply.kind == ReplyKind::GuideEnd || reply.kind == ReplyKind::NotSolved;
    QStringList parts{ends ? reply.text : QString(), words.sentence(reply)};
    for (const Citation& one : reply.citations)
        parts.append(QStringLiteral("%1, %2").arg(nameOf(one.article), one.title));
    if (reply.kind == ReplyKind::WhichOne) {
        for (const Offer& one : reply.offers) {
            if (!one.text.isEmpty())
                parts.append(one.text);
        }
    }
    parts.append(ends ? QString() : reply.text);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" – "));
}

QStringList stepsOf(const Conversation& conversation, const GuidePlace& place, const ConversationWords& words,
                    const GuideLookup& guides)
{
    const auto guide = guides(place.guide, place.version);
    if (!guide)
        return {};
    QStringList lines;
    for (const GuideAnswer& answer : walk(*guide, conversation.answersTo(place.guide)).trail) {
        const GuideNode* node = guide->node(answer.node);
        if (!node)
            continue;
        const QString line = QStringLiteral("- ") + stepText(*node, answer);
        lines.append(answer.skipped ? line + QStringLiteral(" (%1)").arg(words.skipped) : line);
    }
    return lines;
}

} // namespace

QString saidText(const Conversation& conversation, std::size_t turn, const ConversationWords& words)
{
    const Saying& said = conversation.turns[turn].turn.said;
    if (!said.text.isEmpty())
        return said.text;
    if (said.kind == SayingKind::Person)
        return words.offer({OfferKind::Person});
    QStringList chosen;
    for (const int number : said.chosen) {
        const auto& offers = turn > 0 ? conversation.turns[turn - 1].turn.reply.offers : std::vector<Offer>{};
        if (number >= 1 && number <= std::ssize(offers))
            chosen.append(words.offer(offers[static_cast<std::size_t>(number - 1)]));
    }
    return chosen.join(QStringLiteral(", "));
}

QString transcriptOf(const Conversation& conversation, const ConversationWords& words, const GuideLookup& guides)
{
    QStringList lines;
    for (std::size_t i = 0; i < conversation.turns.size(); ++i) {
        const AssistantReply& reply = conversation.turns[i].turn.reply;
        lines.append(QStringLiteral("%1: %2").arg(words.person, saidText(conversation, i, words)));
        if (reply.kind != ReplyKind::HandedOn)
            lines.append(QStringLiteral("%1: %2").arg(words.assistant, replyText(reply, words)));
    }
    for (const GuidePlace& place : conversation.guides()) {
        const QStringList steps = stepsOf(conversation, place, words, guides);
        if (!steps.isEmpty())
            lines << QString() << words.steps.arg(place.name) << steps;
    }
    const auto cited = conversation.cited();
    if (!cited.empty())
        lines << QString() << words.articles;
    for (const Citation& one : cited)
        lines.append(QStringLiteral("- %1 %2").arg(nameOf(one.article), one.title));
    return lines.join(QLatin1Char('\n'));
}

} // namespace tierdesk
