// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what follows from the journal into the projection tables. One function of (before, after) serves the daily
// work and the rebuild, so that both end in the same rows.
#pragma once

#include "core/storage/coursetable.h"

#include <QHash>

namespace tierdesk {

/// Lives for one transaction: it remembers names.
class Projector
{
public:
    Projector(Connection& connection, PlaybookShelf& shelf);

    /// Brings the rows of one ticket from `before` (which may not exist) to `after`; `entries` led from one to the
    /// other.
    [[nodiscard]] Stored<void> ticket(std::span<const JournalEntry> entries, const Ticket& before, const Ticket& after);

    /// The rows of the ticket itself, as if it had come about like that; nothing of what rules did.
    [[nodiscard]] Stored<void> stand(const Ticket& ticket, const std::vector<Clock>& clocks);

    /// As CourseTable::course.
    [[nodiscard]] Stored<const TicketCourse*> course(TicketId ticket) { return m_courses.course(ticket); }
    /// An entry that was there before says less now; its ticket follows with the next entries.
    [[nodiscard]] Stored<void> rewritten(qint64 sequence, const Event& rest);

    /// An entry of the desk, which has its sequence.
    [[nodiscard]] Stored<void> desk(const JournalEntry& entry);

private:
    [[nodiscard]] Stored<void> row(const Ticket& before, const Ticket& after, const RowsAround& rows);
    [[nodiscard]] Stored<void> sets(const Ticket& before, const Ticket& after);
    [[nodiscard]] Stored<void> text(const Ticket& before, const Ticket& after);
    [[nodiscard]] Stored<void> rules(std::span<const JournalEntry> entries);
    /// Whom a firing told what.
    [[nodiscard]] Stored<void> notices(const RuleFired& fired, qint64 sequence);
    [[nodiscard]] Stored<void> source(std::span<const JournalEntry> entries);
    [[nodiscard]] Stored<void> published(const PlaybookPublished& event, const JournalEntry& entry);
    [[nodiscard]] Stored<void> courses(TicketId ticket, const RowsAround& rows);
    [[nodiscard]] Stored<void> recorded(const Person& person);
    [[nodiscard]] Stored<void> recorded(const Client& client);

    Connection& m_connection;
    PlaybookShelf& m_shelf;
    CourseTable m_courses;
    QHash<PersonId, QVariant> m_personKeys;
    QHash<ClientId, QVariant> m_clientKeys;
};

} // namespace tierdesk
