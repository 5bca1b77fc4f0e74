// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Undo: put back the parts that an order changed, if nobody has changed them since.
#include "core/ticket/apply.h"
#include "core/ticket/decide.h"

namespace tierdesk {

namespace {

/// A ticket just before and just after one order, and as it stands now.
struct Moments
{
    Ticket before;
    Ticket after;
    Ticket now;
    std::size_t end = 0;
};

Moments momentsOf(std::span<const JournalEntry> history, std::size_t begin, CommandId command)
{
    Moments moments;
    moments.before = fold(history.first(begin));
    moments.after = moments.before;
    moments.end = begin;
    while (moments.end < history.size() && history[moments.end].command == command)
        moments.after = apply(std::move(moments.after), history[moments.end++]);
    moments.now = moments.after;
    for (const JournalEntry& entry : history.subspan(moments.end))
        moments.now = apply(std::move(moments.now), entry);
    return moments;
}

/// Who changed that section after the order: the last one to do so.
PersonId whoChanged(const Section& section, const Moments& moments, std::span<const JournalEntry> history)
{
    PersonId who;
    Ticket ticket = moments.after;
    for (const JournalEntry& entry : history.subspan(moments.end)) {
        const Section old = sectionLike(section, ticket);
        ticket = apply(std::move(ticket), entry);
        if (sectionLike(section, ticket) != old)
            who = entry.cause.actor;
    }
    return who;
}

/// A public word that this order brought into the world; a copy that it moved here was said before.
bool wasSent(const JournalEntry& entry)
{
    const auto* message = entry.is<MessageAdded>();
    return message && !message->writtenAt &&
           (message->kind == MessageKind::Reply || message->kind == MessageKind::Received);
}

/// What the order did to messages, turned round.
void takeBackMessages(const Moments& moments, CommandUndone& undone)
{
    for (const Message& message : moments.after.messages) {
        const Message* before = moments.before.message(message.id);
        if (!before)
            undone.withdrawn.push_back(message.id);
        else if (message.withdrawn && !before->withdrawn)
            undone.reinstated.push_back(message.id);
    }
}

/// An opened ticket cannot be unmade; it is cancelled, if nothing was done with it yet.
Decision undoOpening(const Moments& moments, const Context& context, std::span<const JournalEntry> history)
{
    const TicketId id = moments.now.id;
    if (moments.now.version != moments.after.version)
        return fail(Refusal{
            Reason::ChangedSince, id, {QLatin1String("ticket"), QString::number(history.back().cause.actor.value)}});
    return decide(moments.now, CancelTicket{QStringLiteral("undone")}, context);
}

} // namespace

Decision decideUndo(std::span<const JournalEntry> history, CommandId command, const Context& context)
{
    const TicketId id = history.empty() ? TicketId{} : history.front().ticket;
    if (!context.actor.isStaff())
        return fail(Refusal{Reason::NotStaff, id, {context.actor.name}});
    const auto first = std::ranges::find(history, command, &JournalEntry::command);
    if (first == history.end() || first->is<CommandUndone>())
        return fail(Refusal{Reason::NothingToUndo, id, {}});
    const auto undoes = [&](const JournalEntry& entry) {
        const auto* undone = entry.is<CommandUndone>();
        return undone && undone->command == command;
    };
    if (std::ranges::any_of(history, undoes))
        return fail(Refusal{Reason::AlreadyUndone, id, {}});

    const Moments moments = momentsOf(history, static_cast<std::size_t>(first - history.begin()), command);
    if (!moments.before.exists())
        return undoOpening(moments, context, history);

    if (std::any_of(first, history.begin() + static_cast<std::ptrdiff_t>(moments.end), wasSent))
        return fail(Refusal{Reason::AlreadySent, id, {}});
    CommandUndone undone;
    undone.command = command;
    takeBackMessages(moments, undone);
    for (const Section& section : differingSections(moments.before, moments.after)) {
        if (sectionLike(section, moments.now) != section) {
            const PersonId who = whoChanged(section, moments, history);
            return fail(Refusal{Reason::ChangedSince,
                                id,
                                {QLatin1String(sectionWords.at(section.index())), QString::number(who.value)}});
        }
        undone.restored.push_back(sectionLike(section, moments.before));
    }
    if (undone.restored.empty() && undone.withdrawn.empty() && undone.reinstated.empty())
        return fail(Refusal{Reason::NothingToUndo, id, {}});
    return std::vector<Decided>{{id, std::move(undone)}};
}

} // namespace tierdesk
