// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted of tickets as they change: how many are alike, and how they come into queues and leave them.
#pragma once

#include "core/journal/entry.h"
#include "core/storage/connection.h"
#include "core/ticket/ticket.h"

namespace tierdesk {

/// Brings ticket_count from `before`, which may not exist, to `after`.
[[nodiscard]] Stored<void> writeCounts(Connection& connection, const Ticket& before, const Ticket& after);

/// Adds what the entries that led from one to the other did to the queues.
[[nodiscard]] Stored<void> writeFlows(Connection& connection, std::span<const JournalEntry> entries,
                                      const Ticket& before, const Ticket& after);

} // namespace tierdesk
