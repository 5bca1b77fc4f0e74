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

class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Connection& connection)
        : m_connection(connection)
    {
        m_connection.restForeignKeys(true);
    }
    ~ForeignKeysOff() { m_connection.restForeignKeys(false); }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;

private:
    Connection& m_connection;
};

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
    const Dialect dialect = connection.dialect();
    if (auto done = connection.beginProjections(projectionTables(dialect)); !done)
        return done;
    if (auto done = fillProjections(connection, report); !done)
        return done;
    if (auto done = connection.endProjections(projectionIndexes(dialect)); !done)
        return done;
    if (auto done = connection.run(QStringLiteral("UPDATE projection SET version = ?"), {projectionVersion}); !done)
        return done;
    return guard->commit();
}

} // namespace tierdesk
