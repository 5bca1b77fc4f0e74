// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which tickets stood where at a past instant: a row for each stretch of time in which a ticket's place, state,
// assignee and priority stayed the same, by both ways of knowing the past.
#pragma once

#include "core/storage/filtersql.h"

namespace tierdesk {

/// Adds what the entries, which led from `before` to `after`, changed.
[[nodiscard]] Stored<void> writeSpans(Connection& connection, std::span<const JournalEntry> entries,
                                      const Ticket& before, const Ticket& after);

/// The stretches that an instant falls into: a SELECT of `columns`, which may name every column of ticket_span.
/// `condition` and its values narrow them. Costs what stood then, not what ever was.
struct SpanQuery
{
    QString sql;
    Values values;
};
[[nodiscard]] SpanQuery spansAt(const Past& past, const Sides& sides, const QString& columns, const Clause* condition);

} // namespace tierdesk
