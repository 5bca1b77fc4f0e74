// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of tickets in every offered order. Ties are broken by the ticket's number, in the direction of the sort; what
// has no value stands last in either direction. Age ascending is youngest first.
#pragma once

#include "core/desk/listquery.h"
#include "core/storage/sqliteconnection.h"

namespace tierdesk {

/// Walk: never sort a small set. Ask: walk, and ask some tickets for words one by one, however few have them. So that
/// tests see the other plans with few tickets.
enum class ListPlan { Cheapest, Walk, Ask };

/// Of the tickets in that sight; null: of all.
[[nodiscard]] Stored<TicketList> listTickets(Connection& connection, const Playbook& playbook, const ListQuery& query,
                                             int limit, const Sight* sight, ListPlan plan = ListPlan::Cheapest);

} // namespace tierdesk
