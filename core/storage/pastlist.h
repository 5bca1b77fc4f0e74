// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board and the lists as they stood at a past instant.
#pragma once

#include "core/storage/playbookshelf.h"
#include "core/storage/spantable.h"

namespace tierdesk {

/// As Store::queueCountsAt. Null: nothing is hidden.
[[nodiscard]] Stored<std::vector<QueueCount>> countQueuesAt(Connection& connection, const Past& past,
                                                            const Sight* sight);

/// As Store::listAt. Finds the tickets that may be in the list through their spans, folds what had happened to them,
/// and puts their rows into temporary tables that hide the real ones; so a filter and an order mean there what they
/// mean today. The connection is for this list alone, and in a transaction that reads.
[[nodiscard]] Stored<TicketsThen> listTicketsAt(Connection& connection, PlaybookShelf& shelf, const Playbook& playbook,
                                                const ListQuery& query, const Past& past, int limit,
                                                const Sight* sight);

} // namespace tierdesk
