// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rebuild.h"

#include "core/storage/journaltable.h"
#include "core/storage/migrations.h"
#include "core/storage/projector.h"
#include "core/storage/transactionguard.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

/// Foreign keys rest while tables are dropped and filled in bulk; verify checks them all the same.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Connection& connection)
        : m_connection(connection)
    {
        m_connection.insist("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff() { m_connection.insist("PRAGMA foreign_keys = ON"); }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    Connection& m_connection;
};

/// Virtual tables first: they own some of the others.
Stored<void> dropTables(Connection& connection, const QString& condition)
{
    QStringList names;
    if (auto done =
            connection.each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                                           "('journal', 'file', 'draft', 'saved_view', 'projection', 'lease', "
                                           "'notice_read') "
                                           "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND %1")
                                .arg(condition),
                            {}, [&](const Row& row) { names.append(row.text(0)); });
        !done)
        return done;
    for (const QString& name : names) {
        if (auto done = connection.run(QStringLiteral("DROP TABLE \"%1\"").arg(name)); !done)
            return done;
    }
    return {};
}

Stored<void> dropProjections(Connection& connection)
{
    if (auto done = dropTables(connection, QStringLiteral("sql LIKE 'CREATE VIRTUAL %'")); !done)
        return done;
    return dropTables(connection, QStringLiteral("1"));
}

} // namespace

Stored<void> fillProjections(Connection& connection, const ProgressReport& report)
{
    const auto total = connection.number(QStringLiteral("SELECT count(*) FROM journal"));
    if (!total)
        return fail(total.error());
    constexpr qint64 step = 1000;
    qint64 done = 0;
    qint64 reported = 0;
    PlaybookShelf shelf;
    Projector projector(connection, shelf);
    const auto project = [&](std::span<const JournalEntry> history) -> Stored<void> {
        if (history.front().ticket)
            return projector.ticket(history, {}, fold(history));
        for (const JournalEntry& entry : history) {
            if (auto written = projector.desk(entry); !written)
                return written;
        }
        return {};
    };
    return scanHistories(connection, [&](std::span<const JournalEntry> history) -> Stored<Progressing> {
        if (auto written = project(history); !written)
            return fail(written.error());
        done += std::ssize(history);
        if (report && done - reported >= step) {
            reported = done;
            if (report(done, *total) == Progressing::Cancel)
                return fail(StorageError{StorageFault::Cancelled, connection.path(), {}});
        }
        return Progressing::Continue;
    });
}

Stored<void> rebuildProjections(Connection& connection, const ProgressReport& report)
{
    const ForeignKeysOff resting(connection);
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    if (auto done = dropProjections(connection); !done)
        return done;
    if (auto done = connection.script(projectionTables()); !done)
        return done;
    if (auto done = fillProjections(connection, report); !done)
        return done;
    if (auto done = connection.script(projectionIndexes()); !done)
        return done;
    // The triggers came after the texts, so the index is filled at once, which is several times faster.
    if (auto done = connection.run(QStringLiteral("INSERT INTO ticket_search (ticket_search) VALUES ('rebuild')"));
        !done)
        return done;
    if (auto done = connection.run(QStringLiteral("UPDATE projection SET version = ?"), {projectionVersion}); !done)
        return done;
    return guard->commit();
}

} // namespace tierdesk
