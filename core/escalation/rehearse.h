// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of a playbook would have done to tickets that were. What people did is held as it was: a rule that
// would have moved a ticket is counted, and the ticket goes on as it went.
#pragma once

#include "core/escalation/course.h"
#include "core/escalation/team.h"

#include <set>

namespace tierdesk {

struct RehearsedFiring
{
    TicketId ticket;
    Instant at;
    /// Empty for a routing rule.
    QString step;

    bool operator==(const RehearsedFiring&) const = default;
};

struct RehearsedRule
{
    int firings = 0;
    std::set<TicketId> tickets;
    /// The earliest, at most fifty.
    std::vector<RehearsedFiring> first;
    /// Firings of each week, by its Monday (ISO 8601), UTC.
    std::map<QDate, int> weeks;
};

/// What one playbook would have come to over the span.
struct RehearsedPlaybook
{
    std::map<RuleKey, RehearsedRule> rules;
    int firings = 0;
    std::set<TicketId> tickets;
    /// Tickets moved from one queue to another.
    std::map<std::pair<QueueKey, QueueKey>, int> moved;
    /// Messages to each person on each day, UTC.
    std::map<std::pair<PersonId, QDate>, int> told;
    /// Each clock that passed its deadline within the span: ticket, metric, cycle.
    std::set<std::tuple<TicketId, Metric, int>> breaches;
};

struct RehearsalResult
{
    Instant from;
    Instant to;
    /// Tickets whose history reaches into the span.
    int looked = 0;
    RehearsedPlaybook draft;
    RehearsedPlaybook inForce;

    [[nodiscard]] int breachesAvoided() const;
    [[nodiscard]] int breachesAdded() const;
};

/// Fed with histories, ticket by ticket.
class Rehearsal
{
public:
    /// From `from` up to, and without, `to`. `staff` are those who would be told.
    Rehearsal(std::shared_ptr<const Playbook> draft, std::shared_ptr<const Playbook> inForce, std::vector<Person> staff,
              Instant from, Instant to);

    void add(std::span<const JournalEntry> history);
    [[nodiscard]] const RehearsalResult& result() const { return m_result; }

private:
    struct Replay;
    void replay(std::span<const JournalEntry> history, const PlaybookTimes& times, RehearsedPlaybook& into) const;
    [[nodiscard]] bool within(Instant at) const { return m_result.from <= at && at < m_result.to; }

    PlaybookTimes m_draft;
    PlaybookTimes m_inForce;
    std::vector<Person> m_staff;
    RehearsalResult m_result;
};

} // namespace tierdesk
