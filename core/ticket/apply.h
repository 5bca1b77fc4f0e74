// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The fold: a ticket and its next entry give the ticket after it. Pure and total.
#pragma once

#include "core/journal/entry.h"

#include <span>

namespace tierdesk {

/// Entries of other tickets and of the desk leave it as it is.
[[nodiscard]] Ticket apply(Ticket ticket, const JournalEntry& entry);

/// The ticket after its whole history.
[[nodiscard]] Ticket fold(std::span<const JournalEntry> history);

} // namespace tierdesk
