// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/movestore.h"

#include "core/storage/copystore.h"
#include "core/storage/filesystem.h"
#include "core/storage/journaltable.h"
#include "core/storage/location.h"
#include "core/storage/migrations.h"
#include "core/storage/openstore.h"
#include "core/storage/postgresconnection.h"
#include "core/storage/rebuild.h"
#include "core/storage/sidetables.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/transactionguard.h"
#include "core/storage/verify.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <cstring>

namespace tierdesk {

namespace {

/// A table that is copied as it is; none of its columns may be NULL.
struct Table
{
    const char* name;
    const char* columns;
    /// n for a number, t for a text, b for bytes, column by column.
    const char* kinds;
    const char* order;
};

constexpr Table journal{"journal",
                        "sequence, ticket, version, kind, payload, cause_kind, actor, reference, command, occurred_at, "
                        "recorded_at, playbook, hash",
                        "nnnttt"
                        "ntnnnnb",
                        "sequence"};
constexpr std::array beside{
    Table{"draft", "person, ticket, kind, body, saved_at", "nnttn", "person, ticket, kind"},
    Table{"saved_view", "person, position, name, filter, sort, descending, grouped_by", "nntttnt", "person, position"},
    Table{"notice_read", "person, sequence", "nn", "person, sequence"},
    Table{"account", "person, password, must_change, failures, blocked_until", "ntnnn", "person"}};

Values valuesOf(const Table& table, const Row& row)
{
    Values values;
    for (int i = 0; table.kinds[i] != '\0'; ++i) {
        switch (table.kinds[i]) {
        case 'n':
            values.append(row.number(i));
            break;
        case 't':
            values.append(row.text(i));
            break;
        default:
            values.append(row.bytes(i));
        }
    }
    return values;
}

QString selectAll(const Table& table, const QString& condition = {})
{
    return QStringLiteral("SELECT %1 FROM %2 %3 ORDER BY %4")
        .arg(QLatin1String(table.columns), QLatin1String(table.name), condition, QLatin1String(table.order));
}

QString insertInto(const Table& table)
{
    const QStringList marks(static_cast<qsizetype>(std::strlen(table.kinds)), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(QLatin1String(table.name), QLatin1String(table.columns), marks.join(QLatin1String(", ")));
}

class Mover
{
public:
    Mover(Connection& from, Connection& to, const ProgressReport& report)
        : m_from(from)
        , m_to(to)
        , m_report(report)
    {}

    Stored<Moved> move()
    {
        const auto moment = TransactionGuard::beginReading(m_from);
        if (!moment)
            return fail(moment.error());
        using Step = Stored<void> (Mover::*)();
        for (const Step step : {&Mover::copyJournal, &Mover::copyFiles, &Mover::copyBeside, &Mover::rebuild,
                                &Mover::verify, &Mover::compare}) {
            if (auto done = (this->*step)(); !done)
                return fail(done.error());
        }
        return m_moved;
    }

private:
    /// In thousandths.
    static constexpr qint64 whole = 1000;
    static constexpr qint64 copied = 400;
    static constexpr qint64 rebuilt = 700;

    [[nodiscard]] Progressing tell(qint64 begin, qint64 end, qint64 done, qint64 total) const
    {
        if (!m_report)
            return Progressing::Continue;
        return m_report(begin + (total > 0 ? (end - begin) * std::min(done, total) / total : 0), whole);
    }

    [[nodiscard]] StorageError cancelled() const { return {StorageFault::Cancelled, m_to.path(), {}}; }

    Stored<void> copyJournal()
    {
        const auto end = journalEnd(m_to);
        if (!end)
            return fail(end.error());
        const auto total = m_from.number(QStringLiteral("SELECT count(*) FROM journal"));
        if (!total)
            return fail(total.error());
        m_moved.entries = *total;
        m_moved.before = end->sequence;
        std::optional<TransactionGuard> guard;
        const QString insert = insertInto(journal);
        qint64 done = end->sequence;
        // Kept piece by piece, so that what is there need not be copied again.
        constexpr qint64 piece = 5000;
        const QString rest = QStringLiteral("WHERE sequence > %1").arg(end->sequence);
        auto streamed = m_from.stream(selectAll(journal, rest), [&](const Row& row) -> Stored<Progressing> {
            if (!guard) {
                auto begun = TransactionGuard::begin(m_to);
                if (!begun)
                    return fail(begun.error());
                guard.emplace(*std::move(begun));
            }
            if (auto written = m_to.run(insert, valuesOf(journal, row)); !written)
                return fail(written.error());
            if (++done % piece != 0)
                return Progressing::Continue;
            if (auto kept = guard->commit(); !kept)
                return fail(kept.error());
            guard.reset();
            if (tell(0, copied, done, *total) == Progressing::Cancel)
                return fail(cancelled());
            return Progressing::Continue;
        });
        if (!streamed || !guard)
            return streamed;
        return guard->commit();
    }

    Stored<std::vector<QString>> fileNames(Connection& connection)
    {
        std::vector<QString> names;
        if (auto done = connection.each(QStringLiteral("SELECT sha256 FROM file ORDER BY sha256"), {},
                                        [&](const Row& row) { names.push_back(row.text(0)); });
            !done)
            return fail(done.error());
        return names;
    }

    Stored<void> copyFiles()
    {
        const auto wanted = fileNames(m_from);
        if (!wanted)
            return fail(wanted.error());
        const auto there = fileNames(m_to);
        if (!there)
            return fail(there.error());
        m_moved.files = std::ssize(*wanted);
        for (const QString& name : *wanted) {
            if (std::ranges::binary_search(*there, name))
                continue;
            const auto bytes = readFileBytes(m_from, name);
            if (!bytes)
                return fail(bytes.error());
            const auto kept = keepFileBytes(m_to, *bytes);
            if (!kept)
                return fail(kept.error());
            if (tell(copied, copied, 0, 0) == Progressing::Cancel)
                return fail(cancelled());
        }
        return {};
    }

    Stored<void> copyBeside()
    {
        auto guard = TransactionGuard::begin(m_to);
        if (!guard)
            return fail(guard.error());
        for (const Table& table : beside) {
            if (auto done = m_to.run(QStringLiteral("DELETE FROM %1").arg(QLatin1String(table.name))); !done)
                return done;
            const QString insert = insertInto(table);
            if (auto done = m_from.stream(selectAll(table),
                                          [&](const Row& row) -> Stored<Progressing> {
                                              if (auto written = m_to.run(insert, valuesOf(table, row)); !written)
                                                  return fail(written.error());
                                              return Progressing::Continue;
                                          });
                !done)
                return done;
        }
        return guard->commit();
    }

    Stored<void> rebuild()
    {
        return rebuildProjections(m_to,
                                  [this](qint64 done, qint64 total) { return tell(copied, rebuilt, done, total); });
    }

    Stored<void> verify()
    {
        const auto findings =
            verifyStore(m_to, [this](qint64 done, qint64 total) { return tell(rebuilt, whole, done, total); });
        if (!findings)
            return fail(findings.error());
        if (!findings->empty())
            return fail(StorageError{StorageFault::Damaged, m_from.path(), findings->front().what});
        return {};
    }

    /// The chain was verified, so equal ends are equal journals; the names of files are their contents.
    Stored<void> compare()
    {
        const auto here = journalEnd(m_from);
        const auto there = journalEnd(m_to);
        if (!here || !there)
            return fail(here ? there.error() : here.error());
        bool same = here->sequence == there->sequence && here->hash == there->hash;
        const auto filesHere = fileNames(m_from);
        const auto filesThere = fileNames(m_to);
        if (!filesHere || !filesThere)
            return fail(filesHere ? filesThere.error() : filesHere.error());
        same = same && *filesHere == *filesThere;
        for (const Table& table : beside) {
            const auto rowsHere = digest(m_from, table);
            const auto rowsThere = digest(m_to, table);
            if (!rowsHere || !rowsThere)
                return fail(rowsHere ? rowsThere.error() : rowsHere.error());
            same = same && *rowsHere == *rowsThere;
        }
        if (!same)
            return fail(StorageError{StorageFault::Damaged, m_to.path(), QStringLiteral("The copy is not the same.")});
        return {};
    }

    Stored<QByteArray> digest(Connection& connection, const Table& table)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        if (auto done = connection.each(selectAll(table), {},
                                        [&](const Row& row) {
                                            for (const QVariant& value : valuesOf(table, row)) {
                                                const QByteArray bytes = value.toString().toUtf8();
                                                hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
                                            }
                                        });
            !done)
            return fail(done.error());
        return hash.result();
    }

    Connection& m_from;
    Connection& m_to;
    const ProgressReport& m_report;
    Moved m_moved;
};

/// Whether the journal that is there began as this one does.
Stored<bool> isBeginningOf(Connection& to, Connection& from)
{
    const auto end = journalEnd(to);
    if (!end)
        return fail(end.error());
    if (end->sequence == 0)
        return true;
    const auto hash = from.first(QStringLiteral("SELECT hash FROM journal WHERE sequence = ?"), {end->sequence},
                                 [](const Row& row) { return row.bytes(0); });
    if (!hash)
        return fail(hash.error());
    return *hash == end->hash;
}

Stored<Moved> moveToPostgres(Connection& from, const QString& destination, const ProgressReport& report)
{
    const auto location = parsePostgres(destination);
    if (!location)
        return fail(location.error());
    const auto to = PostgresConnection::open(*location, OpenOptions{}.patience);
    if (!to)
        return fail(to.error());
    if (auto done = (*to)->beginMaking(); !done)
        return fail(done.error());
    const auto held = (*to)->holding();
    if (!held)
        return fail(held.error());
    if (*held == Holding::Store || *held == Holding::Stranger)
        return fail(StorageError{StorageFault::AlreadyThere, location->shown, {}});
    if (auto done = bringUpToDate(**to, releasedMigrations(Dialect::PostgreSql), {}); !done)
        return fail(done.error());
    const auto begun = isBeginningOf(**to, from);
    if (!begun)
        return fail(begun.error());
    if (!*begun) {
        auto done = (*to)->dropStore();
        if (done)
            done = bringUpToDate(**to, releasedMigrations(Dialect::PostgreSql), {});
        if (!done)
            return fail(done.error());
    }
    auto moved = Mover(from, **to, report).move();
    if (!moved)
        return moved;
    if (auto done = (*to)->endMaking(); !done)
        return fail(done.error());
    return moved;
}

Stored<std::unique_ptr<SqliteConnection>> openUnfinished(const QString& path)
{
    auto to = SqliteConnection::open(path, Access::Create, OpenOptions{}.patience);
    if (!to)
        return to;
    if (auto done = bringUpToDate(**to, releasedMigrations(Dialect::Sqlite), {}); !done)
        return fail(done.error());
    return to;
}

Stored<Moved> moveToFile(Connection& from, const QString& destination, const ProgressReport& report)
{
    const auto path = storePath(destination);
    if (!path)
        return fail(path.error());
    if (auto done = checkFree(*path); !done)
        return fail(done.error());
    if (auto done = checkWritable(*path); !done)
        return fail(done.error());
    const QString unfinished = *path + QStringLiteral(".moving");
    Stored<Moved> moved;
    {
        auto to = openUnfinished(unfinished);
        if (!to)
            return fail(to.error());
        const auto begun = isBeginningOf(**to, from);
        if (!begun)
            return fail(begun.error());
        if (!*begun) {
            to->reset();
            removeStoreFiles(unfinished);
            to = openUnfinished(unfinished);
            if (!to)
                return fail(to.error());
        }
        moved = Mover(from, **to, report).move();
    }
    if (!moved)
        return moved;
    auto done = makeSingleFile(unfinished);
    if (done)
        done = renameIfFree(unfinished, *path);
    if (!done)
        return fail(done.error());
    return moved;
}

} // namespace

Stored<Moved> moveStore(const QString& source, const QString& destination, const ProgressReport& report)
{
    const Dialect dialect = isPostgres(source) ? Dialect::PostgreSql : Dialect::Sqlite;
    const auto from = openConnection(source, {}, releasedMigrations(dialect));
    if (!from)
        return fail(from.error());
    return isPostgres(destination) ? moveToPostgres(**from, destination, report)
                                   : moveToFile(**from, destination, report);
}

} // namespace tierdesk
