// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The courses of tickets: folded from the journal, with the verdict of each clock and the next step of the ladders
// kept as rows. All else follows from the journal whenever somebody wants to see it.
#pragma once

#include "core/storage/playbookshelf.h"

namespace tierdesk {

/// What rows say of a ticket's course.
struct CourseRows
{
    std::vector<Clock> clocks;
    std::optional<DueStep> next;
};

struct RowsAround
{
    CourseRows before;
    CourseRows after;
};

/// Lives for one transaction: it remembers the tickets it saw last.
class CourseTable
{
public:
    CourseTable(Connection& connection, PlaybookShelf& shelf);

    /// The course of a ticket up to now; of one that has no journal, one that does not exist. Holds until the next
    /// call.
    [[nodiscard]] Stored<const TicketCourse*> course(TicketId ticket);
    /// `entries` are in the journal and lead from `before` to what follows.
    [[nodiscard]] Stored<RowsAround> around(std::span<const JournalEntry> entries, const Ticket& before);
    /// Brings the rows of a ticket from the one to the other.
    [[nodiscard]] Stored<void> write(TicketId ticket, const RowsAround& rows);
    /// A playbook was published in this transaction.
    void forget();

private:
    [[nodiscard]] Stored<void> loadBasis();
    [[nodiscard]] Stored<TicketCourse*> follow(TicketId ticket, int version);
    [[nodiscard]] Stored<void> writeRow(TicketId ticket, const Clock& clock);
    [[nodiscard]] Stored<void> writeNext(TicketId ticket, const CourseRows& before, const CourseRows& after);

    Connection& m_connection;
    PlaybookShelf& m_shelf;
    std::optional<CourseBasis> m_basis;
    /// The newest last.
    std::vector<TicketCourse> m_courses;
    std::shared_ptr<std::optional<StorageError>> m_trouble;
};

[[nodiscard]] CourseRows rowsOf(const TicketCourse& course);

} // namespace tierdesk
