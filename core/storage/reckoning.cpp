// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reckoning.h"

#include "core/storage/ticketcolumns.h"
#include "core/storage/transactionguard.h"

namespace tierdesk {

namespace {

/// Tickets whose clocks and ladders may still change: the open ones, and the resolved ones that can come back.
QString stillJudged()
{
    return QStringLiteral("(open = 1 OR state_type = %1)").arg(static_cast<int>(StateType::Resolved));
}

/// The row, with the number of the last ticket that is done.
struct Mark
{
    qint64 after = 0;
    Reckoning reckoning;
};

Stored<std::optional<Mark>> readMark(Connection& connection)
{
    return connection.first(QStringLiteral("SELECT after, done, total FROM reckoning"), {},
                            [](const Row& row) { return Mark{row.number(0), {row.number(1), row.number(2)}}; });
}

Stored<std::vector<TicketId>> nextTickets(Connection& connection, qint64 after, int limit)
{
    std::vector<TicketId> tickets;
    if (auto done =
            connection.each(QStringLiteral("SELECT ticket FROM ticket WHERE ticket > ? AND %1 ORDER BY ticket LIMIT ?")
                                .arg(stillJudged()),
                            {after, limit}, [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
        !done)
        return fail(done.error());
    return tickets;
}

} // namespace

Stored<void> beginReckoning(Connection& connection)
{
    const auto total = connection.number(QStringLiteral("SELECT count(*) FROM ticket WHERE %1").arg(stillJudged()));
    if (!total)
        return fail(total.error());
    if (auto done = connection.run(QStringLiteral("DELETE FROM reckoning")); !done || *total == 0)
        return done;
    return connection.run(QStringLiteral("INSERT INTO reckoning (after, done, total) VALUES (0, 0, ?)"), {*total});
}

Stored<std::optional<Reckoning>> readReckoning(Connection& connection)
{
    const auto mark = readMark(connection);
    if (!mark)
        return fail(mark.error());
    return *mark ? std::optional((*mark)->reckoning) : std::nullopt;
}

Stored<bool> isBehind(Connection& connection, TicketId ticket)
{
    const auto behind =
        connection.number(QStringLiteral("SELECT count(*) FROM reckoning WHERE after < ?"), {ticket.value});
    if (!behind)
        return fail(behind.error());
    return *behind > 0;
}

Stored<void> judgeTicket(Connection& connection, CourseTable& courses, TicketId ticket)
{
    const auto course = courses.course(ticket);
    if (!course)
        return fail(course.error());
    for (const char* sql : {"DELETE FROM clock WHERE ticket = ?", "DELETE FROM due_step WHERE ticket = ?"}) {
        if (auto done = connection.run(QLatin1String(sql), {ticket.value}); !done)
            return done;
    }
    const CourseRows rows = rowsOf(**course);
    if (auto done = courses.write(ticket, {{}, rows}); !done)
        return done;
    return connection.run(QStringLiteral("UPDATE ticket SET due = ?, due_rank = ?, due_metric = ?, due_calendar = ?, "
                                         "warn_at = ?, clocks_paused = ? WHERE ticket = ?"),
                          dueValues(nextDue(rows.clocks)) + Values{ticket.value});
}

Stored<std::optional<Reckoning>> reckonPiece(Connection& connection, PlaybookShelf& shelf, int tickets)
{
    // Asked far more often than there is anything to do, and nobody's lock is needed to see it.
    if (const auto mark = readMark(connection); !mark || !*mark)
        return mark ? Stored<std::optional<Reckoning>>(std::nullopt) : fail(mark.error());
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    const auto mark = readMark(connection);
    if (!mark)
        return fail(mark.error());
    if (!*mark)
        return std::nullopt;
    const auto next = nextTickets(connection, (*mark)->after, tickets);
    if (!next)
        return fail(next.error());
    CourseTable courses(connection, shelf);
    for (const TicketId ticket : *next) {
        if (auto done = judgeTicket(connection, courses, ticket); !done)
            return fail(done.error());
    }
    std::optional<Reckoning> left;
    Stored<void> kept;
    if (std::ssize(*next) < tickets) {
        kept = connection.run(QStringLiteral("DELETE FROM reckoning"));
    } else {
        left = (*mark)->reckoning;
        left->done += std::ssize(*next);
        kept = connection.run(QStringLiteral("UPDATE reckoning SET after = ?, done = ?"),
                              {next->back().value, left->done});
    }
    if (kept)
        kept = guard->commit();
    if (!kept)
        return fail(kept.error());
    return left;
}

} // namespace tierdesk
