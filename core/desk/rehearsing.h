// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal on a store: every ticket's history one after the other, and what is needed to tell of the result.
#pragma once

#include "core/desk/store.h"
#include "core/escalation/rehearse.h"

namespace tierdesk {

struct Rehearsed
{
    RehearsalResult result;
    PlaybookPtr draft;
    PlaybookPtr inForce;
    /// Everybody who could be told.
    std::vector<Person> staff;
    /// Of the tickets that the result shows one by one.
    std::map<TicketId, QString> subjects;
};

/// Of deadlines that one playbook misses and the other keeps, so many are shown one by one.
inline constexpr std::size_t shownDeadlines = 50;
/// Each clock that passed its deadline under `one` and not under `other`; the first of them.
[[nodiscard]] std::vector<std::tuple<TicketId, Metric, int>> missedOnlyIn(const RehearsedPlaybook& one,
                                                                          const RehearsedPlaybook& other);

/// From `from` up to, and without, `to`, against the playbook in force. Reads ticket by ticket, so that nobody who
/// writes waits for it; reports tickets, and a cancel ends it at the next one with Cancelled.
[[nodiscard]] Stored<Rehearsed> rehearse(Store& store, PlaybookPtr draft, Instant from, Instant to,
                                         const ProgressReport& report);

} // namespace tierdesk
