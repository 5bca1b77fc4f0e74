// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of tickets: folded from the journal, with the verdict of each kept as a row for lists and reports. Their
// intervals follow from the journal whenever somebody wants to see them.
#pragma once

#include "core/storage/playbookshelf.h"

namespace tierdesk {

/// The clocks of a ticket on either side of some entries.
struct ClocksAround
{
    std::vector<Clock> before;
    std::vector<Clock> after;
};

/// Lives for one transaction: it remembers the ticket it saw last.
class ClockTable
{
public:
    ClockTable(Connection& connection, PlaybookShelf& shelf);

    /// `entries` are in the journal and lead from `before` to what follows.
    [[nodiscard]] Stored<ClocksAround> around(std::span<const JournalEntry> entries, const Ticket& before);
    /// Brings the rows of a ticket from the one to the other.
    [[nodiscard]] Stored<void> write(TicketId ticket, const ClocksAround& clocks);
    /// All clocks of a ticket as its whole history makes them.
    [[nodiscard]] Stored<std::vector<Clock>> ofTicket(TicketId ticket);
    /// A playbook was published in this transaction.
    void forgetPublications() { m_publications.reset(); }

private:
    [[nodiscard]] Stored<void> loadPublications();
    void advance(const JournalEntry& entry);
    void publishUntil(qint64 sequence);
    [[nodiscard]] Stored<void> restart(TicketId ticket, int version);
    [[nodiscard]] Stored<void> writeRow(TicketId ticket, const Clock& clock);
    [[nodiscard]] TimesOf times();

    Connection& m_connection;
    PlaybookShelf& m_shelf;
    std::optional<std::vector<Publication>> m_publications;
    std::optional<ClockFold> m_fold;
    Ticket m_ticket;
    std::size_t m_nextPublication = 0;
    std::optional<StorageError> m_trouble;
};

} // namespace tierdesk
