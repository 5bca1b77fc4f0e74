// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteconnection.h"

#include "core/storage/copystore.h"
#include "core/storage/filesystem.h"
#include "core/storage/migrations.h"
#include "core/storage/storagefault.h"
#include "core/storage/transactionguard.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <thread>

namespace tierdesk {

namespace {

constexpr std::size_t mostPrepared = 300;

} // namespace

SqliteConnection::~SqliteConnection()
{
    m_prepared.clear();
    {
        const std::lock_guard lock(m_mutex);
        m_handle = nullptr;
    }
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Stored<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString& path, Access access,
                                                                 Milliseconds patience)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection(path, patience));
    if (auto done = connection->connect(access); !done)
        return fail(done.error());
    if (auto done = connection->configure(); !done)
        return fail(done.error());
    return connection;
}

Stored<void> SqliteConnection::connect(Access access)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), freshConnectionName());
    if (!m_database.isValid())
        return fail(StorageError{StorageFault::Other, path(), QStringLiteral("The SQLite driver of Qt is missing.")});
    // As a URI the mode can say that a missing file is not to be created.
    const QString mode = access == Access::Create ? QStringLiteral("rwc") : QStringLiteral("rw");
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    m_database.setDatabaseName(fileUri(path()) + QStringLiteral("?mode=") + mode);
    if (!m_database.open())
        return fail(errorOf(m_database.lastError()));
    m_handle = *static_cast<sqlite3**>(m_database.driver()->handle().data());
    sqlite3_busy_handler(m_handle, &SqliteConnection::waitForLock, this);
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return fail(StorageError{StorageFault::ReadOnly, path(), {}});
    return {};
}

Stored<void> SqliteConnection::configure()
{
    m_mount = mountOf(path());
    // WAL shares memory between its stations, which only works on one host. What is acknowledged is durable: with a
    // rollback journal it takes EXTRA, for the journal must be gone for good.
    const QString journal = isLocal() ? QStringLiteral("WAL") : QStringLiteral("DELETE");
    const QString sync = isLocal() ? QStringLiteral("FULL") : QStringLiteral("EXTRA");
    for (const QString& pragma :
         {QStringLiteral("journal_mode = %1").arg(journal), QStringLiteral("synchronous = %1").arg(sync),
          QStringLiteral("foreign_keys = ON"), QStringLiteral("cache_size = -16384")}) {
        if (auto done = run(QStringLiteral("PRAGMA ") + pragma); !done)
            return done;
    }
    return {};
}

Stored<std::unique_ptr<Connection>> SqliteConnection::another()
{
    return open(path(), Access::ReadWrite, patience());
}

Stored<void> SqliteConnection::stream(const QString& sql, const std::function<Stored<Progressing>(const Row&)>& visit)
{
    NativeStatement statement(m_handle, sql.toUtf8().constData());
    while (statement.next()) {
        if (isInterrupted())
            return fail(errorOf(SQLITE_INTERRUPT));
        const auto go = visit(statement.row());
        if (!go)
            return fail(go.error());
        if (*go == Progressing::Cancel)
            return {};
    }
    if (statement.code() != SQLITE_DONE)
        return fail(errorOf(statement.code()));
    return {};
}

Stored<void> SqliteConnection::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(sqlite3_extended_errcode(m_handle)));
    return {};
}

void SqliteConnection::insist(const char* sql)
{
    int code = SQLITE_INTERRUPT;
    while (code == SQLITE_INTERRUPT)
        code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
}

Stored<void> SqliteConnection::checkPlace()
{
    // With a write-ahead log SQLite itself would go on for ever in a file that nobody can open again.
    int moved = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) != SQLITE_OK || moved == 0)
        return {};
    // Wherever the file is now, it takes along what the log alone holds. Another file of that name may have taken the
    // log for its own, and then it stays as it is.
    if (!QFileInfo::exists(path()))
        sqlite3_wal_checkpoint_v2(m_handle, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return fail(StorageError{StorageFault::Gone, path(), {}});
}

Stored<void> SqliteConnection::begin(Purpose purpose)
{
    m_writing = purpose == Purpose::Writing;
    if (auto done = checkPlace(); m_writing && !done)
        return done;
    return run(purpose == Purpose::Writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

Stored<void> SqliteConnection::commit()
{
    auto done = run(QStringLiteral("COMMIT"));
    // Nobody is told that something is kept which went into a file that was removed meanwhile.
    return done && m_writing ? checkPlace() : done;
}

void SqliteConnection::rollBack()
{
    insist("ROLLBACK");
}

Stored<int> SqliteConnection::schema()
{
    const auto version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    return static_cast<int>(*version);
}

Stored<void> SqliteConnection::setSchema(int version)
{
    const QString marks = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2");
    return script(marks.arg(applicationId).arg(version).toUtf8());
}

Stored<qint64> SqliteConnection::dataVersion()
{
    if (auto done = checkPlace(); !done)
        return fail(done.error());
    const auto others = number(QStringLiteral("PRAGMA data_version"));
    if (!others)
        return fail(others.error());
    return *others + m_commits;
}

Stored<Surroundings> SqliteConnection::surroundings()
{
    const auto kind = isLocal() ? Surroundings::Kind::LocalFile : Surroundings::Kind::SharedFile;
    return Surroundings{kind, m_mount.locksHold, {}, {}};
}

void SqliteConnection::restForeignKeys(bool rest)
{
    insist(rest ? "PRAGMA foreign_keys = OFF" : "PRAGMA foreign_keys = ON");
}

/// Virtual tables first: they own some of the others.
Stored<void> SqliteConnection::beginProjections(const QByteArray& tables)
{
    for (const char* condition : {"sql LIKE 'CREATE VIRTUAL %'", "1"}) {
        if (auto done = dropTables(QLatin1String(condition)); !done)
            return done;
    }
    return script(tables);
}

Stored<void> SqliteConnection::dropTables(const QString& condition)
{
    QStringList names;
    if (auto done = each(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN "
                                        "('journal', 'file', 'draft', 'saved_view', 'projection', 'lease', "
                                        "'notice_read', 'account', 'presence', 'redacting') "
                                        "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND %1")
                             .arg(condition),
                         {}, [&](const Row& row) { names.append(row.text(0)); });
        !done)
        return done;
    for (const QString& name : names) {
        if (auto done = run(QStringLiteral("DROP TABLE \"%1\"").arg(name)); !done)
            return done;
    }
    return {};
}

Stored<void> SqliteConnection::endProjections(const QByteArray& indexes)
{
    if (auto done = script(indexes); !done)
        return done;
    // The triggers came after the texts, so the index is filled at once, which is several times faster.
    return run(QStringLiteral("INSERT INTO ticket_search (ticket_search) VALUES ('rebuild')"));
}

Stored<std::vector<Finding>> SqliteConnection::inspect(int most)
{
    std::vector<Finding> findings;
    if (auto done = each(QStringLiteral("PRAGMA foreign_key_check"), {},
                         [&](const Row& row) {
                             findings.push_back(
                                 {QStringLiteral("foreign-key"),
                                  QStringLiteral("%1 %2 points to no %3.").arg(row.text(0), row.text(1), row.text(2))});
                         });
        !done)
        return fail(done.error());
    const auto done = each(QStringLiteral("PRAGMA integrity_check(%1)").arg(most), {}, [&](const Row& row) {
        if (row.text(0) != QLatin1String("ok"))
            findings.push_back({QStringLiteral("integrity"), row.text(0)});
    });
    if (!done)
        return fail(done.error());
    return findings;
}

Stored<std::vector<Finding>> SqliteConnection::inspectSearchIndex()
{
    auto guard = TransactionGuard::begin(*this);
    if (!guard)
        return fail(guard.error());
    const auto done =
        run(QStringLiteral("INSERT INTO main.ticket_search (ticket_search, rank) VALUES ('integrity-check', 1)"));
    if (done)
        return std::vector<Finding>{};
    if (done.error().fault != StorageFault::Damaged)
        return fail(done.error());
    return std::vector<Finding>{
        {QStringLiteral("integrity"), QStringLiteral("The search index does not match the tickets.")}};
}

Stored<void> SqliteConnection::backUp(const QString& destination, const ProgressReport& report)
{
    return copyStore(*this, destination, report);
}

Stored<Connection::Query> SqliteConnection::execute(const QString& sql, const Values& values)
{
    Query query;
    // Taken out while in use, so that a visitor may run the same statement.
    if (auto node = m_prepared.extract(sql)) {
        query = std::move(node.mapped());
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(errorOf(query->lastError()));
    }
    for (int i = 0; i < values.size(); ++i)
        query->bindValue(i, bindable(values[i]));
    if (!query->exec()) {
        const StorageError error = errorOf(query->lastError());
        giveBack(sql, std::move(query));
        return fail(error);
    }
    return query;
}

void SqliteConnection::giveBack(const QString& sql, Query query)
{
    // A statement left open would keep its read transaction, and with it the write-ahead log, from ending.
    query->finish();
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

StorageFault SqliteConnection::faultOf(const QSqlError& error)
{
    return tierdesk::faultOf(m_handle, error.nativeErrorCode().toInt());
}

StorageError SqliteConnection::errorOf(int code) const
{
    const StorageFault fault = isInterrupted() ? StorageFault::Cancelled : tierdesk::faultOf(m_handle, code);
    return {fault, path(), QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code))};
}

void SqliteConnection::stopNow()
{
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

int SqliteConnection::waitForLock(void* self, int attempt)
{
    auto& connection = *static_cast<SqliteConnection*>(self);
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0)
        connection.m_waitingSince = now;
    if (connection.isInterrupted() || now - connection.m_waitingSince > connection.patience())
        return 0;
    // Short and uneven waits keep several busy stations fair to each other; SQLite's own backoff starves some.
    constexpr int shortest = 200;
    constexpr int longest = 2000;
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(shortest, longest)));
    return 1;
}

} // namespace tierdesk
