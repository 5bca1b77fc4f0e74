// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket's history as people look at it: order by order, each entry between the ticket before and after it.
#pragma once

#include "core/ticket/apply.h"

#include <memory>

namespace tierdesk {

/// What a timeline can be narrowed to.
enum class TimelineClass { Message, Note, Event };

template <>
struct Words<TimelineClass>
{
    static constexpr std::array words{"message", "note", "event"};
};

struct TimelineItem
{
    JournalEntry entry;
    /// Both without their messages, which would make a long history slow; never null.
    std::shared_ptr<const Ticket> before;
    std::shared_ptr<const Ticket> after;
    /// Null unless the entry added one.
    MessageId message;
    /// That message no longer stands: its order was undone, or it went to another ticket.
    bool withdrawn = false;

    /// The description a ticket was opened with is its first message.
    [[nodiscard]] TimelineClass kind() const;
};

/// The entries of one order.
struct TimelineGroup
{
    std::vector<TimelineItem> items;
    /// The order was taken back later.
    bool undone = false;

    [[nodiscard]] const JournalEntry& first() const { return items.front().entry; }
};

/// In the journal's order; each group has at least one item.
[[nodiscard]] std::vector<TimelineGroup> timelineOf(std::span<const JournalEntry> history);

} // namespace tierdesk
