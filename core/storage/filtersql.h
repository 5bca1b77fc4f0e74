// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket filter as conditions in SQL, and the small sets of tickets a list may start from.
#pragma once

#include "core/desk/listquery.h"
#include "core/people/rights.h"
#include "core/storage/connection.h"

namespace tierdesk {

/// Which of the two halves of the tickets a list takes from.
struct Sides
{
    bool open = true;
    bool closed = false;

    /// For `open IN (…)`: "1", "0" or "0, 1".
    [[nodiscard]] QString inList() const;
};

/// One way to meet a clause. `condition` speaks of the table `ticket`; `source`, if not empty, selects the same
/// tickets by an index of their own and may hold "%sides" for the list of Sides. Both take the same values.
struct Alternative
{
    QString condition;
    QString source;
    Values values;
};

/// Met when any of the alternatives holds; when negated, when none does.
struct Clause
{
    std::vector<Alternative> alternatives;
    bool negated = false;

    [[nodiscard]] QString condition() const;
    [[nodiscard]] Values values() const;
    /// A SELECT of the tickets that meet it, or empty when some alternative has no source.
    [[nodiscard]] QString source(const Sides& sides) const;
};

struct FilterSql
{
    std::vector<Clause> clauses;
    Sides sides;
    /// Set when exactly one is asked for.
    std::optional<QueueKey> queue;
    std::optional<int> tier;
    /// Which of the clauses asks for words.
    std::optional<std::size_t> words;
    /// That clause asked of one `ticket` at a time, with its values; empty where each would cost as much as all.
    QString wordsOfOne;
};

[[nodiscard]] Clause queueClause(const std::vector<QueueKey>& queues);
[[nodiscard]] Clause tierClause(int tier);
/// 0: those without a priority.
[[nodiscard]] Clause priorityClause(int priority);

/// A value that names nothing matches nothing. What the sight hides matches nothing either; null: nothing is hidden.
[[nodiscard]] Stored<FilterSql> toSql(Connection& connection, const Playbook& playbook, const ListQuery& query,
                                      const Sight* sight);

} // namespace tierdesk
