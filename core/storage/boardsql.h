// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board's figures. What a supervisor asks for all day stands ready in ticket_count, or is a short walk of an index
// that begins where the answer does; none of it grows with the tickets that are done.
#pragma once

#include "core/desk/board.h"
#include "core/people/rights.h"
#include "core/storage/connection.h"

namespace tierdesk {

/// Null: everything is seen. Who does not see all is counted for, ticket by ticket.
[[nodiscard]] Stored<Board> readBoard(Connection& connection, const BoardTerms& terms, const Sight* sight);

/// From, and without, `to`.
[[nodiscard]] Stored<FlowsByPlace> countFlows(Connection& connection, Instant from, Instant to, const Sight* sight);

} // namespace tierdesk
