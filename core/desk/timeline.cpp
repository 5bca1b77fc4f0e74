// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/timeline.h"

#include <set>
#include <utility>

namespace tierdesk {

namespace {

std::set<CommandId> undoneOrders(std::span<const JournalEntry> history)
{
    std::set<CommandId> undone;
    for (const JournalEntry& entry : history) {
        if (const auto* event = entry.is<CommandUndone>())
            undone.insert(event->command);
    }
    return undone;
}

/// A copy of everything but the messages, which are only set aside meanwhile.
std::shared_ptr<const Ticket> withoutMessages(Ticket& ticket)
{
    std::vector<Message> messages = std::exchange(ticket.messages, {});
    auto copy = std::make_shared<const Ticket>(ticket);
    ticket.messages = std::move(messages);
    return copy;
}

} // namespace

TimelineClass TimelineItem::kind() const
{
    if (const auto* message = entry.is<MessageAdded>())
        return message->kind == MessageKind::Note ? TimelineClass::Note : TimelineClass::Message;
    const auto* opened = entry.is<TicketOpened>();
    return opened && !opened->details.description.isEmpty() ? TimelineClass::Message : TimelineClass::Event;
}

std::vector<TimelineGroup> timelineOf(std::span<const JournalEntry> history)
{
    const std::set<CommandId> undone = undoneOrders(history);
    std::vector<TimelineGroup> groups;
    Ticket ticket;
    auto before = std::make_shared<const Ticket>();
    for (const JournalEntry& entry : history) {
        const std::size_t messages = ticket.messages.size();
        ticket = apply(std::move(ticket), entry);
        auto after = withoutMessages(ticket);
        if (groups.empty() || groups.back().first().command != entry.command)
            groups.push_back({{}, undone.contains(entry.command)});
        const MessageId message = ticket.messages.size() > messages ? ticket.messages.back().id : MessageId{};
        groups.back().items.push_back({entry, before, after, message, false});
        before = std::move(after);
    }
    for (TimelineGroup& group : groups) {
        for (TimelineItem& item : group.items)
            item.withdrawn = item.message && ticket.message(item.message)->withdrawn;
    }
    return groups;
}

} // namespace tierdesk
