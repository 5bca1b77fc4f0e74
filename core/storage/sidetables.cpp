// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sidetables.h"

#include "core/storage/transactionguard.h"

#include <QCryptographicHash>

namespace tierdesk {

Stored<QString> keepFileBytes(Connection& connection, const QByteArray& bytes)
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const QByteArray held = bytes.isNull() ? QByteArray("") : bytes;
    const auto done = connection.run(
        QStringLiteral("INSERT INTO file (sha256, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING"), {sha256, held});
    if (!done)
        return fail(done.error());
    return sha256;
}

Stored<QByteArray> readFileBytes(Connection& connection, const QString& sha256)
{
    const auto bytes = connection.first(QStringLiteral("SELECT bytes FROM file WHERE sha256 = ?"), {sha256},
                                        [](const Row& row) { return row.bytes(0); });
    if (!bytes)
        return fail(bytes.error());
    if (!*bytes)
        return fail(StorageError{StorageFault::Missing, sha256, QStringLiteral("The store keeps no such file.")});
    return **bytes;
}

Stored<void> dropFileBytes(Connection& connection, const QString& sha256)
{
    return connection.run(QStringLiteral("DELETE FROM file WHERE sha256 = ? AND NOT EXISTS "
                                         "(SELECT 1 FROM ticket_file WHERE ticket_file.sha256 = file.sha256)"),
                          {sha256});
}

Stored<std::optional<Account>> readAccount(Connection& connection, PersonId person)
{
    return connection.first(
        QStringLiteral("SELECT password, must_change, failures, blocked_until FROM account WHERE person = ?"),
        {person.value}, [&](const Row& row) {
            return Account{person, row.text(0), row.number(1) != 0, static_cast<int>(row.number(2)),
                           Instant{row.number(3)}};
        });
}

Stored<void> writeAccount(Connection& connection, const Account& account)
{
    return connection.run(
        QStringLiteral("INSERT INTO account (person, password, must_change, failures, blocked_until) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (person) DO UPDATE SET password = excluded.password, "
                       "must_change = excluded.must_change, failures = excluded.failures, "
                       "blocked_until = excluded.blocked_until"),
        {account.person.value, account.password, account.mustChange ? 1 : 0, account.failures,
         account.blockedUntil.ms});
}

Stored<void> writePresence(Connection& connection, const QString& station, std::span<const Presence> now)
{
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    if (auto done = connection.run(QStringLiteral("DELETE FROM presence WHERE station = ?"), {station}); !done)
        return done;
    for (const Presence& one : now) {
        if (auto done =
                connection.run(QStringLiteral("INSERT INTO presence (station, ticket, person, mode, beat) "
                                              "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
                               {station, one.ticket.value, one.person.value, QString(toWord(one.mode)), one.beat});
            !done)
            return done;
    }
    return guard->commit();
}

Stored<std::vector<Presence>> readPresence(Connection& connection)
{
    std::vector<Presence> all;
    const auto done = connection.each(
        QStringLiteral("SELECT station, person, ticket, mode, beat FROM presence ORDER BY station, ticket"), {},
        [&](const Row& row) {
            all.push_back({row.text(0), PersonId{row.number(1)}, TicketId{row.number(2)},
                           parseWord<PresenceMode>(row.text(3)).value_or(PresenceMode::Viewing), row.number(4)});
        });
    if (!done)
        return fail(done.error());
    return all;
}

Stored<void> writeDraft(Connection& connection, const Draft& draft)
{
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    const Values key{draft.person.value, draft.ticket.value, QString(toWord(draft.kind))};
    auto done =
        draft.body.isEmpty()
            ? connection.run(QStringLiteral("DELETE FROM draft WHERE person = ? AND ticket = ? AND kind = ?"), key)
            : connection.run(
                  QStringLiteral("INSERT INTO draft (person, ticket, kind, body, saved_at) VALUES (?, ?, ?, ?, ?) "
                                 "ON CONFLICT (person, ticket, kind) DO UPDATE SET body = excluded.body, "
                                 "saved_at = excluded.saved_at"),
                  key + Values{draft.body, draft.savedAt.ms});
    return done ? guard->commit() : done;
}

Stored<std::vector<Draft>> readDrafts(Connection& connection, PersonId person)
{
    std::vector<Draft> drafts;
    const auto done = connection.each(
        QStringLiteral("SELECT ticket, kind, body, saved_at FROM draft WHERE person = ? ORDER BY ticket, kind"),
        {person.value}, [&](const Row& row) {
            drafts.push_back({person, TicketId{row.number(0)},
                              parseWord<MessageKind>(row.text(1)).value_or(MessageKind::Note), row.text(2),
                              Instant{row.number(3)}});
        });
    if (!done)
        return fail(done.error());
    return drafts;
}

Stored<void> moveDraftRows(Connection& connection, TicketId from, TicketId to)
{
    if (auto done = connection.run(QStringLiteral("INSERT INTO draft (person, ticket, kind, body, saved_at) "
                                                  "SELECT person, ?, kind, body, saved_at FROM draft WHERE ticket = ? "
                                                  "ON CONFLICT (person, ticket, kind) DO UPDATE "
                                                  "SET body = draft.body || ? || excluded.body, "
                                                  "saved_at = CASE WHEN draft.saved_at > excluded.saved_at "
                                                  "THEN draft.saved_at ELSE excluded.saved_at END"),
                                   {to.value, from.value, QStringLiteral("\n\n")});
        !done)
        return done;
    return connection.run(QStringLiteral("DELETE FROM draft WHERE ticket = ?"), {from.value});
}

Stored<std::vector<SavedView>> readViews(Connection& connection, PersonId person)
{
    std::vector<SavedView> views;
    const auto done = connection.each(
        QStringLiteral("SELECT name, filter, sort, descending, grouped_by FROM saved_view WHERE person = ? "
                       "ORDER BY position"),
        {person.value}, [&](const Row& row) {
            views.push_back({row.text(0), row.text(1), parseWord<SortKey>(row.text(2)).value_or(SortKey::Urgent),
                             row.number(3) != 0 ? SortDirection::Descending : SortDirection::Ascending,
                             parseWord<GroupBy>(row.text(4)).value_or(GroupBy::None)});
        });
    if (!done)
        return fail(done.error());
    return views;
}

Stored<void> writeViews(Connection& connection, PersonId person, std::span<const SavedView> views)
{
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    if (auto done = connection.run(QStringLiteral("DELETE FROM saved_view WHERE person = ?"), {person.value}); !done)
        return done;
    int position = 0;
    for (const SavedView& view : views) {
        if (auto done = connection.run(
                QStringLiteral("INSERT INTO saved_view (person, position, name, filter, sort, descending, grouped_by) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?)"),
                {person.value, ++position, view.name, view.filter, QString(toWord(view.sort)),
                 view.direction == SortDirection::Descending ? 1 : 0, QString(toWord(view.group))});
            !done)
            return done;
    }
    return guard->commit();
}

} // namespace tierdesk
