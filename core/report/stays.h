// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The queues a ticket was in, one after the other, and what moved it.
#pragma once

#include "core/journal/entry.h"

#include <set>
#include <span>

namespace tierdesk {

struct Stay
{
    Place place;
    /// The entry that brought it there: its opening, an escalation, a move or a return.
    JournalEntry cameBy;
    /// The one that took it away; nothing for where it is now.
    std::optional<JournalEntry> leftBy;
};

/// The orders that were taken back, and those that took them back.
[[nodiscard]] std::set<CommandId> ordersWithoutEffect(std::span<const JournalEntry> history);

/// Of one ticket's whole history. What was taken back did not happen.
[[nodiscard]] std::vector<Stay> staysOf(std::span<const JournalEntry> history);

/// Its last stay in that queue before the one that goes on now; nothing when it never was there.
[[nodiscard]] std::optional<Stay> earlierStay(std::span<const JournalEntry> history, const QueueKey& queue);

} // namespace tierdesk
