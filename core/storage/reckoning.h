// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// After a playbook with other times every ticket that still has clocks or ladders is judged anew, piece by piece, so
// that others read and write in between. A row says how far that is; it is there while anything is left.
#pragma once

#include "core/storage/coursetable.h"

namespace tierdesk {

/// Every ticket is behind from now on.
[[nodiscard]] Stored<void> beginReckoning(Connection& connection);

/// How far it is; nothing when none is behind.
[[nodiscard]] Stored<std::optional<Reckoning>> readReckoning(Connection& connection);

/// Whether the rows of the ticket may stand as an earlier playbook judged it.
[[nodiscard]] Stored<bool> isBehind(Connection& connection, TicketId ticket);

/// Writes the rows of a ticket's clocks and ladders anew, whatever they say.
[[nodiscard]] Stored<void> judgeTicket(Connection& connection, CourseTable& courses, TicketId ticket);

/// As Store::reckon.
[[nodiscard]] Stored<std::optional<Reckoning>> reckonPiece(Connection& connection, PlaybookShelf& shelf, int tickets);

} // namespace tierdesk
