// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/pastlist.h"

#include "core/storage/counttables.h"
#include "core/storage/filtersql.h"
#include "core/storage/journaltable.h"
#include "core/storage/listorder.h"
#include "core/storage/listsql.h"
#include "core/storage/migrations.h"
#include "core/storage/projector.h"
#include "core/storage/sightsql.h"
#include "core/storage/ticketcolumns.h"

#include <QRegularExpression>

namespace tierdesk {

namespace {

/// The tickets of today that the sight shows.
Clause seenToday(const Sight& sight)
{
    const Clause clause = sightClause(sight);
    return {{{QStringLiteral("ticket IN (SELECT ticket FROM ticket WHERE %1)").arg(clause.condition()),
              {},
              clause.values()}},
            false};
}

/// Whether ticket_span has the column that the term asks for, under the same name.
bool isOfSpans(const FilterTerm& term)
{
    switch (term.field) {
    case FilterField::Queue:
    case FilterField::Tier:
    case FilterField::State:
    case FilterField::Priority:
    case FilterField::Assignee:
        return true;
    default:
        return false;
    }
}

/// All of them at once, as one condition.
Clause all(const std::vector<Clause>& clauses)
{
    QStringList conditions;
    Values values;
    for (const Clause& clause : clauses) {
        conditions.append(clause.condition());
        values += clause.values();
    }
    return {{{conditions.join(QLatin1String(" AND ")), {}, values}}, false};
}

/// What is written of a ticket alone: its row and the sets, texts, counts and flows around it.
QByteArray temporaryTables(Dialect dialect)
{
    static const QRegularExpression table(QStringLiteral("CREATE TABLE ((?:ticket|flow)\\w*) \\(\n.*?\n\\)[^;]*;"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression reference(QStringLiteral(" REFERENCES \\w+"));
    QString statements;
    const QString tables = QString::fromUtf8(projectionTables(dialect));
    for (auto found = table.globalMatch(tables); found.hasNext();) {
        const auto one = found.next();
        if (one.captured(1) != QLatin1String("ticket_span"))
            statements += one.captured().replace(QLatin1String("CREATE TABLE "), QLatin1String("CREATE TEMP TABLE "));
    }
    return statements.remove(reference).toUtf8();
}

/// A list names the indexes it reads, so they must be there; others would only take time to make.
QByteArray temporaryIndexes(const FilterSql& filter, const ListQuery& query)
{
    static const QRegularExpression index(QStringLiteral("CREATE INDEX (\\w+) ON ticket \\([^;]*;"));
    QStringList named{QLatin1String(orderOf(query.sort, query.direction).index), QStringLiteral("ticket_in_queue")};
    if (query.group == GroupBy::Tier)
        named.append(QStringLiteral("ticket_in_tier"));
    if (query.group == GroupBy::Priority)
        named << QStringLiteral("ticket_by_priority") << QStringLiteral("ticket_by_number");
    for (const Clause& clause : filter.clauses)
        named << clause.condition() << clause.source(filter.sides);
    const QString all = named.join(QLatin1Char(' '));
    QString statements;
    const QString indexes = QString::fromUtf8(projectionIndexes(Dialect::Sqlite));
    for (auto found = index.globalMatch(indexes); found.hasNext();) {
        const auto one = found.next();
        if (all.contains(one.captured(1)))
            statements += one.captured().replace(QLatin1String("CREATE INDEX "), QLatin1String("CREATE INDEX temp."));
    }
    return statements.toUtf8();
}

/// The words that the tickets had then.
QByteArray temporarySearch()
{
    static const QRegularExpression table(QStringLiteral("CREATE VIRTUAL TABLE (ticket_search USING [^;]*;)"));
    const auto found = table.match(QString::fromUtf8(projectionIndexes(Dialect::Sqlite)));
    return "CREATE VIRTUAL TABLE temp." + found.captured(1).toUtf8() +
           "INSERT INTO temp.ticket_search (ticket_search) VALUES ('rebuild');";
}

Stored<std::vector<TicketId>> candidates(Connection& connection, const FilterSql& filter, const ListQuery& query,
                                         const Past& past, const Sight* sight)
{
    std::vector<Clause> clauses;
    // Each term is one clause, in their order.
    for (std::size_t i = 0; i < query.filter.terms.size(); ++i) {
        if (isOfSpans(query.filter.terms[i]))
            clauses.push_back(filter.clauses.at(i));
    }
    if (sight)
        clauses.push_back(seenToday(*sight));
    const Clause condition = all(clauses);
    const SpanQuery spans =
        spansAt(past, filter.sides, QStringLiteral("ticket"), clauses.empty() ? nullptr : &condition);
    std::vector<TicketId> tickets;
    const auto done =
        connection.each(spans.sql, spans.values, [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    std::ranges::sort(tickets);
    return tickets;
}

} // namespace

Stored<std::vector<QueueCount>> countQueuesAt(Connection& connection, const Past& past, const Sight* sight)
{
    const Clause seen = sight ? seenToday(*sight) : Clause();
    const SpanQuery spans = spansAt(past, {}, QStringLiteral("queue, assignee, state_type"), sight ? &seen : nullptr);
    std::vector<QueueCount> counts;
    const auto done =
        connection.each(QStringLiteral("SELECT queue, count(*), sum(CASE WHEN assignee IS NULL THEN 1 ELSE 0 END), "
                                       "sum(CASE WHEN state_type >= %2 THEN 1 ELSE 0 END) FROM (%1) AS spans "
                                       "GROUP BY queue ORDER BY queue")
                            .arg(spans.sql)
                            .arg(firstPendingType),
                        spans.values, [&](const Row& row) { counts.push_back(readQueueCount(row)); });
    if (!done)
        return fail(done.error());
    return counts;
}

Stored<TicketsThen> listTicketsAt(Connection& connection, PlaybookShelf& shelf, const Playbook& playbook,
                                  const ListQuery& query, const Past& past, int limit, const Sight* sight)
{
    const auto filter = toSql(connection, playbook, query, nullptr);
    if (!filter)
        return fail(filter.error());
    const auto tickets = candidates(connection, *filter, query, past, sight);
    if (!tickets)
        return fail(tickets.error());
    const auto trouble = std::make_shared<std::optional<StorageError>>();
    const auto basis = shelf.basis(connection, trouble);
    if (!basis)
        return fail(basis.error());
    const bool sqlite = connection.dialect() == Dialect::Sqlite;
    if (auto done = connection.script(temporaryTables(connection.dialect())); !done)
        return fail(done.error());
    Projector projector(connection, shelf);
    const bool asksPast = std::ranges::any_of(query.filter.terms, isPast, &FilterTerm::field);
    for (const TicketId ticket : *tickets) {
        const auto history = readHistoryAt(connection, ticket, past);
        if (!history)
            return fail(history.error());
        const TicketCourse course = courseAt(*history, *basis, past);
        if (*trouble)
            return fail(**trouble);
        if (auto done = projector.stand(course.ticket(), course.clocks()); !done)
            return fail(done.error());
        if (auto done = asksPast ? writeFlows(connection, *history, {}, course.ticket()) : Stored<void>{}; !done)
            return fail(done.error());
    }
    if (sqlite) {
        const QByteArray search = query.filter.text.isEmpty() ? QByteArray() : temporarySearch();
        if (auto done = connection.script(temporaryIndexes(*filter, query) + search); !done)
            return fail(done.error());
    }
    auto list = listTickets(connection, playbook, query, limit, nullptr);
    if (!list)
        return fail(list.error());
    auto rows = readRows(connection, list->ids);
    if (!rows)
        return fail(rows.error());
    return TicketsThen{*std::move(list), *std::move(rows)};
}

} // namespace tierdesk
