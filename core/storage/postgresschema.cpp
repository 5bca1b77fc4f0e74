// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a PostgreSQL database knows of itself: which store it holds, its projections, and what is wrong with it.
#include "core/storage/dumpstore.h"
#include "core/storage/migrations.h"
#include "core/storage/postgresconnection.h"

namespace tierdesk {

Stored<Holding> PostgresConnection::holding()
{
    const auto schemas =
        number(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_namespace WHERE nspname = 'tierdesk'"));
    if (!schemas)
        return fail(schemas.error());
    if (*schemas == 0)
        return Holding::Nothing;
    const auto marks = number(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_tables "
                                             "WHERE schemaname = 'tierdesk' AND tablename = 'store'"));
    if (!marks)
        return fail(marks.error());
    if (*marks == 0)
        return Holding::Stranger;
    const auto complete = number(QStringLiteral("SELECT complete FROM tierdesk.store"));
    if (!complete)
        return fail(complete.error());
    return *complete == 1 ? Holding::Store : Holding::Unfinished;
}

Stored<void> PostgresConnection::dropStore()
{
    return script("DROP SCHEMA IF EXISTS tierdesk_reports CASCADE; DROP SCHEMA IF EXISTS tierdesk_fold CASCADE; "
                  "DROP SCHEMA IF EXISTS tierdesk CASCADE");
}

Stored<void> PostgresConnection::beginMaking()
{
    const auto taken = first(QStringLiteral("SELECT CASE WHEN pg_try_advisory_lock(?, 0) THEN 1 ELSE 0 END"),
                             {applicationId}, [](const Row& row) { return row.number(0) == 1; });
    if (!taken)
        return fail(taken.error());
    if (!taken->value_or(false))
        return fail(StorageError{StorageFault::Locked, path(), {}});
    return {};
}

Stored<void> PostgresConnection::endMaking()
{
    return run(QStringLiteral("UPDATE tierdesk.store SET complete = 1"));
}

Stored<int> PostgresConnection::schema()
{
    const auto held = holding();
    if (!held)
        return fail(held.error());
    if (*held == Holding::Nothing)
        return 0;
    const auto version = number(QStringLiteral("SELECT schema_version FROM tierdesk.store"));
    if (!version)
        return fail(version.error());
    return static_cast<int>(*version);
}

Stored<void> PostgresConnection::setSchema(int version)
{
    return run(QStringLiteral("UPDATE tierdesk.store SET schema_version = ?"), {version});
}

Stored<qint64> PostgresConnection::dataVersion()
{
    if (auto done = revive(); !done)
        return fail(done.error());
    const LibPq* library = LibPq::find();
    if (!library) {
        const auto last = number(QStringLiteral("SELECT max(sequence) FROM journal"));
        return last ? Stored<qint64>(*last + m_heard) : last;
    }
    constexpr int good = 0;
    if (library->consumeInput(m_handle) != 1 || library->status(m_handle) != good)
        return fail(lost({}));
    while (void* notice = library->notifies(m_handle)) {
        library->freemem(notice);
        ++m_heard;
    }
    return m_heard;
}

Stored<void> PostgresConnection::beginProjections(const QByteArray& tables)
{
    // Others go on reading those that are there until these take their place.
    return script("DROP SCHEMA IF EXISTS tierdesk_next CASCADE; CREATE SCHEMA tierdesk_next; "
                  "SET LOCAL search_path = tierdesk_next, tierdesk; " +
                  tables);
}

Stored<void> PostgresConnection::endProjections(const QByteArray& indexes)
{
    return script(indexes +
                  "DROP SCHEMA IF EXISTS tierdesk_fold CASCADE; "
                  "ALTER SCHEMA tierdesk_next RENAME TO tierdesk_fold; "
                  "SET LOCAL search_path = tierdesk, tierdesk_fold; " +
                  reportViews());
}

Stored<std::vector<Finding>> PostgresConnection::inspect(int most)
{
    struct Reference
    {
        QString table;
        QString column;
        QString owner;
        QString key;
    };
    std::vector<Reference> references;
    if (auto done = each(
            QStringLiteral("SELECT t.relname, a.attname, o.relname, k.attname "
                           "FROM pg_catalog.pg_constraint AS c "
                           "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.connamespace "
                           "JOIN pg_catalog.pg_class AS t ON t.oid = c.conrelid "
                           "JOIN pg_catalog.pg_class AS o ON o.oid = c.confrelid "
                           "JOIN pg_catalog.pg_attribute AS a "
                           "ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
                           "JOIN pg_catalog.pg_attribute AS k "
                           "ON k.attrelid = c.confrelid AND k.attnum = c.confkey[1] "
                           "WHERE c.contype = 'f' AND n.nspname = 'tierdesk_fold' ORDER BY 1, 2"),
            {}, [&](const Row& row) { references.push_back({row.text(0), row.text(1), row.text(2), row.text(3)}); });
        !done)
        return fail(done.error());
    std::vector<Finding> findings;
    for (const auto& [table, column, owner, key] : references) {
        const QString lost = QStringLiteral("SELECT %2 FROM tierdesk_fold.%1 AS t WHERE %2 IS NOT NULL AND NOT EXISTS "
                                            "(SELECT 1 FROM tierdesk_fold.%3 AS o WHERE o.%4 = t.%2) LIMIT %5");
        const auto done = each(lost.arg(table, column, owner, key).arg(most), {}, [&](const Row& row) {
            findings.push_back({QStringLiteral("foreign-key"),
                                QStringLiteral("%1 %2 points to no %3.").arg(table, row.text(0), owner)});
        });
        if (!done)
            return fail(done.error());
    }
    return findings;
}

Stored<void> PostgresConnection::backUp(const QString& destination, const ProgressReport& report)
{
    return dumpStore(*this, destination, report);
}

} // namespace tierdesk
