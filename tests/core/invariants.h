// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of every ticket after every order.
#pragma once

#include "core/ticket/apply.h"
#include "tests/support/memorystore.h"

#include <string>

namespace tierdesk::test {

/// The first promise that does not hold; empty when all do.
[[nodiscard]] std::string brokenPromise(const MemoryStore::Contents& contents, TicketId ticket);

/// What an undo of `command` left undone on that ticket; empty when it is as if the order had not been.
/// `history` and `before` are those just before the undo.
[[nodiscard]] std::string brokenUndo(std::span<const JournalEntry> history, CommandId command, const Ticket& before,
                                     const Ticket& now);

} // namespace tierdesk::test
