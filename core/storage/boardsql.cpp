// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/boardsql.h"

#include "core/storage/sightsql.h"
#include "core/storage/ticketcolumns.h"

namespace tierdesk {

namespace {

Place placeOf(const Row& row)
{
    return {QueueKey{row.text(0)}, Tier{static_cast<int>(row.number(1))}};
}

int countOf(const Row& row, int column)
{
    return static_cast<int>(row.number(column));
}

class BoardReader
{
public:
    BoardReader(Connection& connection, const BoardTerms& terms, const Sight* sight)
        : m_connection(connection)
        , m_terms(terms)
        , m_sight(sight ? std::optional(sightClause(*sight)) : std::nullopt)
    {
        m_board.at = terms.now;
    }

    Stored<Board> read()
    {
        for (const auto part : {&BoardReader::readShares, &BoardReader::readOldest, &BoardReader::readDue}) {
            if (auto done = (this->*part)(); !done)
                return fail(done.error());
        }
        return std::move(m_board);
    }

private:
    [[nodiscard]] QString seen() const { return m_sight ? QLatin1String(" AND ") + m_sight->condition() : QString(); }
    [[nodiscard]] Values seenValues() const { return m_sight ? m_sight->values() : Values{}; }

    Stored<void> readShares()
    {
        const QString ready =
            QStringLiteral("SELECT queue, tier, state_type, state, pending_reason, assignee, sum(tickets), "
                           "sum(CASE WHEN awaits_acceptance = 1 THEN tickets ELSE 0 END) "
                           "FROM ticket_count WHERE state_type < %1 ");
        const QString counted = QStringLiteral(
            "SELECT queue, tier, state_type, state, coalesce(pending_reason, ''), coalesce(assignee, 0), count(*), "
            "sum(awaits_acceptance) FROM ticket WHERE open = 1%1 ");
        const QString sql = (m_sight ? counted.arg(seen()) : ready.arg(firstDoneType)) +
                            QStringLiteral("GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6");
        return m_connection.each(sql, seenValues(), [&](const Row& row) {
            const BoardShare share{placeOf(row),
                                   static_cast<StateType>(row.number(2)),
                                   StateKey{row.text(3)},
                                   row.text(4),
                                   PersonId{row.number(5)},
                                   countOf(row, 6)};
            BoardFigures& figures = m_board.places[share.place];
            figures.open += share.tickets;
            if (!share.assignee)
                figures.unassigned += share.tickets;
            if (isPending(share.type))
                figures.pending += share.tickets;
            figures.toAccept += countOf(row, 7);
            m_board.shares.push_back(share);
        });
    }

    Stored<void> readOldest()
    {
        for (auto& [place, figures] : m_board.places) {
            const auto oldest = m_connection.first(
                QStringLiteral("SELECT created_at FROM ticket WHERE open = 1 AND queue = ? AND tier = ?%1 "
                               "ORDER BY created_at LIMIT 1")
                    .arg(seen()),
                Values{place.queue.value, place.tier.value} + seenValues(),
                [](const Row& row) { return Instant{row.number(0)}; });
            if (!oldest)
                return fail(oldest.error());
            figures.oldest = *oldest;
        }
        return {};
    }

    Stored<void> readDue()
    {
        for (const auto& [calendar, horizons] : m_terms.horizons) {
            QString within;
            Values values{m_terms.now.ms};
            for (const Instant horizon : horizons) {
                within += QStringLiteral(", sum(CASE WHEN due >= ? AND due <= ? THEN 1 ELSE 0 END)");
                values << m_terms.now.ms << horizon.ms;
            }
            values << horizons.back().ms << calendar.value;
            const auto done = m_connection.each(
                QStringLiteral("SELECT queue, tier, sum(CASE WHEN due < ? THEN 1 ELSE 0 END)%1 FROM ticket "
                               "INDEXED BY ticket_by_due WHERE open = 1 AND due <= ? AND due_calendar = ?%2 "
                               "GROUP BY queue, tier")
                    .arg(within, seen()),
                values + seenValues(), [&](const Row& row) {
                    BoardDue& due = m_board.places[placeOf(row)].due;
                    due.overdue += countOf(row, 2);
                    for (std::size_t i = 0; i < due.within.size(); ++i)
                        due.within.at(i) += countOf(row, 3 + static_cast<int>(i));
                });
            if (!done)
                return done;
        }
        return {};
    }

    Connection& m_connection;
    const BoardTerms& m_terms;
    std::optional<Clause> m_sight;
    Board m_board;
};

} // namespace

Stored<Board> readBoard(Connection& connection, const BoardTerms& terms, const Sight* sight)
{
    auto board = BoardReader(connection, terms, sight).read();
    if (!board)
        return board;
    // What happens later than now is an import's; it has not happened yet.
    const auto today = countFlows(connection, terms.today, terms.now + Milliseconds(1), sight);
    if (!today)
        return fail(today.error());
    for (const auto& [place, counts] : *today)
        board->places[place].today = counts;
    return board;
}

Stored<FlowsByPlace> countFlows(Connection& connection, Instant from, Instant to, const Sight* sight)
{
    QString sql = QStringLiteral("SELECT queue, tier, flow, count(*) FROM flow WHERE at >= ? AND at < ?");
    Values values{from.ms, to.ms};
    if (sight) {
        const Clause clause = sightClause(*sight);
        sql += QStringLiteral(" AND ticket IN (SELECT ticket FROM ticket WHERE %1)").arg(clause.condition());
        values += clause.values();
    }
    FlowsByPlace counts;
    const auto done = connection.each(sql + QStringLiteral(" GROUP BY queue, tier, flow"), values, [&](const Row& row) {
        counts[placeOf(row)].at(static_cast<std::size_t>(row.number(2))) = countOf(row, 3);
    });
    if (!done)
        return fail(done.error());
    return counts;
}

} // namespace tierdesk
