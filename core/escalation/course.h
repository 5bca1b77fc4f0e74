// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket on its way through its journal, with all that follows from it: its clocks, and how far it is up the ladders.
#pragma once

#include "core/escalation/ladder.h"

namespace tierdesk {

/// What it takes to follow tickets through their journals. Belongs to the thread of the store it comes from, and ends
/// with it.
struct CourseBasis
{
    /// Those after which clocks or ladders may be judged differently, in order.
    std::shared_ptr<const std::vector<Publication>> publications;
    TimesOf times;
};

/// Fed with a ticket's entries in order; publications of playbooks come in where they stand in the journal.
class TicketCourse
{
public:
    explicit TicketCourse(const CourseBasis& basis, ImportedPast past = ImportedPast::PassedOver);

    void advance(const JournalEntry& entry);
    /// Takes in the publications before that entry of the journal.
    void publishUntil(qint64 sequence);
    /// Takes in the publications up to now.
    void arrive();
    /// A rehearsal's firing: the ladder is further up, the ticket stays as it was.
    void note(const DueStep& step, Instant at) { m_ladders.note(step, at); }

    [[nodiscard]] const Ticket& ticket() const { return m_ticket; }
    [[nodiscard]] const std::vector<Clock>& clocks() const { return m_clocks.clocks(); }
    [[nodiscard]] const std::vector<Ladder>& ladders() const { return m_ladders.ladders(); }
    /// What waits for its time, the first due first; empty before the first playbook.
    [[nodiscard]] std::vector<DueStep> due() const;
    /// The first of them.
    [[nodiscard]] std::optional<DueStep> nextStep() const;
    /// The playbook that judges it now; null before the first.
    [[nodiscard]] const PlaybookTimes* times() const { return m_ladders.times(); }

private:
    std::shared_ptr<const std::vector<Publication>> m_publications;
    std::size_t m_nextPublication = 0;
    Ticket m_ticket;
    ClockFold m_clocks;
    LadderFold m_ladders;
};

/// The course of a ticket through its whole history.
[[nodiscard]] TicketCourse courseOf(std::span<const JournalEntry> history, const CourseBasis& basis);

/// The course as it stood at an instant, knowing no more than was known then.
[[nodiscard]] TicketCourse courseAt(std::span<const JournalEntry> history, const CourseBasis& basis, Instant instant);

} // namespace tierdesk
