// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which other tickets may be about the same: a requester's open ones, and those with like words.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

/// The open tickets of that requester, those with like words first, then the newest; without `except`. Runs in the
/// reading thread.
[[nodiscard]] Stored<std::vector<TicketRow>> likelyDuplicates(Store& store, const Person& requester,
                                                              const QString& words, TicketId except);

/// Tickets of anybody with like words, best first; without those named.
[[nodiscard]] Stored<std::vector<TicketRow>> similarTickets(Store& store, const QString& words,
                                                            std::span<const TicketId> except);

} // namespace tierdesk
