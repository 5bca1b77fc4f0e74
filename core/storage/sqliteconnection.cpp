// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqliteconnection.h"

#include "core/storage/filesystem.h"
#include "core/storage/storagefault.h"
#include "core/storage/textfold.h"

#include <QRandomGenerator>
#include <QSqlDriver>
#include <QSqlError>
#include <thread>

namespace tierdesk {

namespace {

constexpr std::size_t mostPrepared = 300;

QString freshName()
{
    static std::atomic<qint64> count = 0;
    return QStringLiteral("tierdesk-%1").arg(++count);
}

/// Qt would bind a null text as NULL, and SQLite would lose what follows half a surrogate pair.
QVariant bindable(const QVariant& value)
{
    if (value.userType() != QMetaType::QString)
        return value;
    const QString text = value.toString();
    return text.isNull() ? QStringLiteral("") : wellFormed(text);
}

} // namespace

Connection::Connection(QString path, Milliseconds patience)
    : m_path(std::move(path))
    , m_name(freshName())
    , m_patience(patience)
{}

Connection::~Connection()
{
    m_prepared.clear();
    {
        const std::lock_guard lock(m_handleMutex);
        m_handle = nullptr;
    }
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Stored<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access, Milliseconds patience)
{
    std::unique_ptr<Connection> connection(new Connection(path, patience));
    if (auto done = connection->connect(access); !done)
        return fail(done.error());
    if (auto done = connection->configure(); !done)
        return fail(done.error());
    return connection;
}

Stored<void> Connection::connect(Access access)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_database.isValid())
        return fail(StorageError{StorageFault::Other, m_path, QStringLiteral("The SQLite driver of Qt is missing.")});
    // As a URI the mode can say that a missing file is not to be created.
    const QString mode = access == Access::Create ? QStringLiteral("rwc") : QStringLiteral("rw");
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    m_database.setDatabaseName(fileUri(m_path) + QStringLiteral("?mode=") + mode);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        return fail(StorageError{faultOf(error.nativeErrorCode().toInt()), m_path, error.databaseText()});
    }
    m_handle = *static_cast<sqlite3**>(m_database.driver()->handle().data());
    sqlite3_busy_handler(m_handle, &Connection::waitForLock, this);
    if (sqlite3_db_readonly(m_handle, "main") == 1)
        return fail(StorageError{StorageFault::ReadOnly, m_path, {}});
    return {};
}

Stored<void> Connection::configure()
{
    m_isLocal = !isOnNetwork(m_path);
    // WAL shares memory between its stations, which only works on one host. FULL: what is acknowledged is durable.
    const QString journal = m_isLocal ? QStringLiteral("WAL") : QStringLiteral("DELETE");
    for (const QString& pragma :
         {QStringLiteral("journal_mode = %1").arg(journal), QStringLiteral("synchronous = FULL"),
          QStringLiteral("foreign_keys = ON"), QStringLiteral("cache_size = -16384")}) {
        if (auto done = run(QStringLiteral("PRAGMA ") + pragma); !done)
            return done;
    }
    return {};
}

Stored<void> Connection::run(const QString& sql, const Values& values)
{
    auto query = execute(sql, values);
    if (!query)
        return fail(query.error());
    giveBack(sql, *std::move(query));
    return {};
}

Stored<void> Connection::each(const QString& sql, const Values& values, const std::function<void(const Row&)>& visit)
{
    auto executed = execute(sql, values);
    if (!executed)
        return fail(executed.error());
    std::unique_ptr<QSqlQuery> query = *std::move(executed);
    const Row row(*query);
    while (query->next())
        visit(row);
    const bool whole = !query->lastError().isValid() && !m_interrupted;
    const StorageError error = whole ? StorageError{} : errorOf(*query);
    giveBack(sql, std::move(query));
    if (!whole)
        return fail(error);
    return {};
}

Stored<qint64> Connection::number(const QString& sql, const Values& values)
{
    const auto found = first(sql, values, [](const Row& row) { return row.number(0); });
    if (!found)
        return fail(found.error());
    return found->value_or(0);
}

Stored<void> Connection::script(const QByteArray& sql)
{
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(sqlite3_extended_errcode(m_handle)));
    return {};
}

void Connection::insist(const QByteArray& sql)
{
    int code = SQLITE_INTERRUPT;
    while (code == SQLITE_INTERRUPT)
        code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
}

Stored<std::unique_ptr<QSqlQuery>> Connection::execute(const QString& sql, const Values& values)
{
    if (m_interrupted)
        return fail(errorOf(SQLITE_INTERRUPT));
    std::unique_ptr<QSqlQuery> query;
    // Taken out while in use, so that a visitor may run the same statement.
    if (auto node = m_prepared.extract(sql)) {
        query = std::move(node.mapped());
    } else {
        query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return fail(errorOf(*query));
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, bindable(values[i]));
    }
    if (!query->exec()) {
        const StorageError error = errorOf(*query);
        giveBack(sql, std::move(query));
        return fail(error);
    }
    return query;
}

void Connection::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    // A statement left open would keep its read transaction, and with it the write-ahead log, from ending.
    query->finish();
    if (m_prepared.size() >= mostPrepared)
        m_prepared.clear();
    m_prepared.insert_or_assign(sql, std::move(query));
}

StorageError Connection::errorOf(int code) const
{
    const StorageFault fault = m_interrupted ? StorageFault::Cancelled : faultOf(code);
    return {fault, m_path, QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code))};
}

StorageError Connection::errorOf(const QSqlQuery& query) const
{
    const QSqlError error = query.lastError();
    const StorageFault fault = m_interrupted ? StorageFault::Cancelled : faultOf(error.nativeErrorCode().toInt());
    return {fault, m_path, error.databaseText()};
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_handleMutex);
    m_interrupted = true;
    if (m_handle)
        sqlite3_interrupt(m_handle);
    if (m_helper)
        m_helper->interrupt();
}

void Connection::setHelper(Connection* helper)
{
    const std::lock_guard lock(m_handleMutex);
    m_helper = helper;
    if (helper && m_interrupted)
        helper->interrupt();
}

int Connection::waitForLock(void* self, int attempt)
{
    auto& connection = *static_cast<Connection*>(self);
    const auto now = std::chrono::steady_clock::now();
    if (attempt == 0)
        connection.m_waitingSince = now;
    if (connection.m_interrupted || now - connection.m_waitingSince > connection.m_patience)
        return 0;
    // Short and uneven waits keep several busy stations fair to each other; SQLite's own backoff starves some.
    constexpr int shortest = 200;
    constexpr int longest = 2000;
    std::this_thread::sleep_for(std::chrono::microseconds(QRandomGenerator::global()->bounded(shortest, longest)));
    return 1;
}

} // namespace tierdesk
