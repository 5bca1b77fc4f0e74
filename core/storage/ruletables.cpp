// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ruletables.h"

#include "core/storage/peopletable.h"
#include "core/storage/transactionguard.h"

namespace tierdesk {

Stored<std::vector<Person>> readStaff(Connection& connection)
{
    std::vector<PersonId> ids;
    if (auto done =
            connection.each(QStringLiteral("SELECT person FROM person WHERE role <> 'requester' ORDER BY person"), {},
                            [&](const Row& row) { ids.push_back(PersonId{row.number(0)}); });
        !done)
        return fail(done.error());
    return readPeople(connection, ids);
}

Stored<Load> readLoad(Connection& connection, PersonId person)
{
    // priority_rank of a ticket that is not rated lies behind every priority.
    const auto work = connection.first(
        QStringLiteral(
            "SELECT count(*), coalesce(sum(CASE WHEN priority_rank < 4 THEN 5 - priority_rank ELSE 1 END), 0), "
            "(SELECT given_at FROM assignment WHERE person = ?) FROM ticket WHERE assignee = ? AND open = 1"),
        {person.value, person.value}, [](const Row& row) {
            Load load{static_cast<int>(row.number(0)), static_cast<int>(row.number(1)), {}};
            if (!row.isNull(2))
                load.lastGiven = Instant{row.number(2)};
            return load;
        });
    if (!work)
        return fail(work.error());
    return work->value_or(Load{});
}

Stored<std::vector<TicketId>> readDueTickets(Connection& connection, Instant by, int limit)
{
    std::vector<TicketId> tickets;
    if (auto done =
            connection.each(QStringLiteral("SELECT ticket FROM due_step WHERE due <= ? ORDER BY due, ticket LIMIT ?"),
                            {by.ms, limit}, [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
        !done)
        return fail(done.error());
    return tickets;
}

Stored<std::optional<Instant>> readNextStepDue(Connection& connection)
{
    return connection.first(QStringLiteral("SELECT due FROM due_step ORDER BY due LIMIT 1"), {},
                            [](const Row& row) { return Instant{row.number(0)}; });
}

Stored<std::vector<Notice>> readUnread(Connection& connection, PersonId person, int limit)
{
    std::vector<Notice> notices;
    const auto done = connection.each(
        QStringLiteral("SELECT f.sequence, f.ticket, f.rule, f.cycle, n.body, f.due, f.fired_at "
                       "FROM notice AS n JOIN firing AS f USING (sequence) "
                       "WHERE n.person = ? AND NOT EXISTS "
                       "(SELECT 1 FROM notice_read AS r WHERE r.person = ? AND r.sequence = n.sequence) "
                       "ORDER BY n.sequence DESC LIMIT ?"),
        {person.value, person.value, limit}, [&](const Row& row) {
            notices.push_back({row.number(0), TicketId{row.number(1)}, RuleKey{row.text(2)},
                               static_cast<int>(row.number(3)), row.text(4), Instant{row.number(5)},
                               Instant{row.number(6)}});
        });
    if (!done)
        return fail(done.error());
    return notices;
}

Stored<void> writeRead(Connection& connection, PersonId person, std::span<const qint64> notices)
{
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    for (const qint64 sequence : notices) {
        if (auto done = connection.run(QStringLiteral("INSERT INTO notice_read (person, sequence) VALUES (?, ?) "
                                                      "ON CONFLICT DO NOTHING"),
                                       {person.value, sequence});
            !done)
            return done;
    }
    return guard->commit();
}

Stored<bool> takeLeaseRow(Connection& connection, const QString& name, const QString& holder, Instant now,
                          Instant until)
{
    struct Held
    {
        QString holder;
        Instant until;
    };
    const QString sql = QStringLiteral("SELECT holder, until FROM lease WHERE name = ?");
    const auto read = [](const Row& row) { return Held{row.text(0), Instant{row.number(1)}}; };
    const auto held = connection.first(sql, {name}, read);
    if (!held)
        return fail(held.error());
    const Milliseconds span = until - now;
    if (*held) {
        const Milliseconds left = (*held)->until - now;
        if ((*held)->holder == holder && left * 2 > span && left <= span)
            return true;
        // A lease that ends later than anybody would ask for was taken by a clock that is wrong.
        if ((*held)->holder != holder && left > Milliseconds(0) && left <= span * 10)
            return false;
    }
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    // Read again under the lock: somebody may have been faster.
    const auto again = connection.first(sql, {name}, read);
    if (!again)
        return fail(again.error());
    const bool same = again->has_value() == held->has_value() &&
                      (!*held || ((*again)->holder == (*held)->holder && (*again)->until == (*held)->until));
    if (!same)
        return false;
    if (auto done =
            connection.run(QStringLiteral("INSERT INTO lease (name, holder, until) VALUES (?, ?, ?) ON CONFLICT (name) "
                                          "DO UPDATE SET holder = excluded.holder, until = excluded.until"),
                           {name, holder, until.ms});
        !done)
        return fail(done.error());
    if (auto done = guard->commit(); !done)
        return fail(done.error());
    return true;
}

} // namespace tierdesk
