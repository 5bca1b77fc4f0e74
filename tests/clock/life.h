// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of one ticket as a test tells it: what happened, and when the wall clock in Berlin showed what.
#pragma once

#include "core/escalation/course.h"
#include "tests/clock/calendars.h"
#include "tests/core/fixture.h"

namespace tierdesk::test {

/// Office hours from 8 to 18 on workdays in Berlin; an SLA of 4 hours for priority 1 and 8 for the rest, that stands
/// still while the requester is awaited.
[[nodiscard]] Playbook timedPlaybook();
[[nodiscard]] Agreement sla(std::vector<Target> targets);

class Life
{
public:
    /// Ticket 1 under version 1 of the playbook.
    explicit Life(const Playbook& playbook = timedPlaybook());

    /// Something that happens; each is an order of its own, by Ada.
    Life& at(const char* wall, TicketEvent event);
    Life& at(Instant instant, TicketEvent event);
    /// Several that one order brings.
    Life& together(const char* wall, const std::vector<TicketEvent>& events);
    /// Takes back the nth order, from 1, by restoring the sections of before.
    Life& undone(const char* wall, qint64 order);
    Life& undone(Instant instant, qint64 order);
    /// The next version of the playbook.
    Life& published(const char* wall, Playbook playbook);

    [[nodiscard]] std::vector<Clock> clocks() const;
    /// The last clock of that metric; the test ends when there is none.
    [[nodiscard]] Clock clock(Metric metric) const;
    [[nodiscard]] int count(Metric metric) const;
    [[nodiscard]] Ticket ticket() const;
    [[nodiscard]] const std::vector<JournalEntry>& history() const { return m_history; }
    [[nodiscard]] CourseBasis basis() const;
    [[nodiscard]] TicketCourse course() const { return courseOf(m_history, basis()); }
    /// Fires what is due up to then, each step at its time, as an engine that never sleeps.
    Life& fireUntil(const char* wall);
    /// The last entry comes out of an import that was made then.
    Life& imported(const char* wall);

private:
    [[nodiscard]] TimesOf times() const;

    std::vector<std::shared_ptr<PlaybookTimes>> m_versions;
    std::vector<Publication> m_publications;
    std::vector<JournalEntry> m_history;
    qint64 m_sequence = 0;
    qint64 m_orders = 0;
};

/// "2026-11-16 17:00" in Berlin.
[[nodiscard]] Instant berlin(const char* wall);

} // namespace tierdesk::test
