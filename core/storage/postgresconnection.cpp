// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgresconnection.h"

#include "core/storage/dumpstore.h"
#include "core/storage/migrations.h"
#include "core/storage/postgressql.h"
#include "core/storage/serverpassword.h"
#include "core/storage/storagefault.h"
#include "core/storage/transactionguard.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>

namespace tierdesk {

namespace {

constexpr qsizetype mostPrepared = 300;

/// What the client library would wait for very long, where the location does not say how long.
const std::vector<std::pair<QString, QString>> defaults{
    {QStringLiteral("connect_timeout"), QStringLiteral("10")},
    {QStringLiteral("keepalives_idle"), QStringLiteral("30")},
    {QStringLiteral("keepalives_interval"), QStringLiteral("10")},
    {QStringLiteral("keepalives_count"), QStringLiteral("3")},
    {QStringLiteral("tcp_user_timeout"), QStringLiteral("30000")},
    {QStringLiteral("application_name"), QStringLiteral("tierdesk")},
};

PostgresLocation withDefaults(PostgresLocation location)
{
    for (const auto& [name, value] : defaults) {
        if (std::ranges::find(location.options, name, &std::pair<QString, QString>::first) == location.options.end())
            location.options.emplace_back(name, value);
    }
    return location;
}

bool openDatabase(QSqlDatabase& database, const PostgresLocation& location)
{
    // Everything goes through the options: Qt's own fields know no more, and they quote less.
    // But for the password, which may hold a semicolon.
    database.setConnectOptions(connectionString(withDefaults(location)));
    database.setPassword(passwordToGive(location).value_or(QString()));
    return database.open();
}

} // namespace

PostgresConnection::PostgresConnection(PostgresLocation location, Milliseconds patience)
    : Connection(location.shown, patience)
    , m_location(std::move(location))
{}

PostgresConnection::~PostgresConnection()
{
    {
        const std::lock_guard lock(m_mutex);
        m_canceller.reset();
    }
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Stored<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const PostgresLocation& location,
                                                                     Milliseconds patience)
{
    const QString driver = QStringLiteral("QPSQL");
    if (!QSqlDatabase::isDriverAvailable(driver)) {
        return fail(StorageError{StorageFault::Other, location.shown,
                                 QStringLiteral("Qt's driver for PostgreSQL is not installed; on Debian it is the "
                                                "package libqt6sql6-psql")});
    }
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(location, patience));
    connection->m_database = QSqlDatabase::addDatabase(driver, freshConnectionName());
    if (auto done = connection->connect(); !done)
        return fail(done.error());
    return connection;
}

Stored<void> PostgresConnection::connect()
{
    QElapsedTimer asked;
    asked.start();
    if (!openDatabase(m_database, m_location)) {
        // Who says no says it soon; a server that is silent is not asked again and again.
        constexpr qint64 soon = 5000;
        return fail(refusal(asked.elapsed() < soon));
    }
    m_handle = *static_cast<pg_conn**>(m_database.driver()->handle().data());
    m_prepared.clear();
    m_lost = false;
    // Whatever happened meanwhile was not heard.
    ++m_heard;
    if (const LibPq* library = LibPq::find()) {
        const std::lock_guard lock(m_mutex);
        m_canceller = std::make_unique<Canceller>(*library, m_handle);
    }
    return configure();
}

Stored<void> PostgresConnection::configure()
{
    // What is acknowledged is durable, whatever the server usually does, unless that is stricter still. 0 would be
    // patience without end.
    const QString settings =
        QStringLiteral("SET client_min_messages = error; SELECT set_config('synchronous_commit', CASE "
                       "current_setting('synchronous_commit') WHEN 'remote_apply' THEN 'remote_apply' ELSE 'on' END, "
                       "false); SET lock_timeout = %1; SET search_path = tierdesk, tierdesk_fold; LISTEN tierdesk")
            .arg(std::max<qint64>(patience().count(), 1));
    auto done = script(settings.toUtf8());
    // Nobody can listen on a replica. It may become the primary, so it is worth trying again.
    if (!done && done.error().fault == StorageFault::ReadOnly)
        return fail(lost(QStringLiteral("this server is a replica, which cannot be written; name the primary, or every "
                                        "server as in ?host=a,b&target_session_attrs=read-write")));
    return done;
}

StorageError PostgresConnection::refusal(bool answered)
{
    StorageError error{StorageFault::Unreachable, path(), m_database.lastError().databaseText().simplified()};
    // Its words come in any language, so the server is asked by another door.
    const QString name = freshConnectionName();
    bool missing = false;
    {
        PostgresLocation other = m_location;
        other.database = QStringLiteral("postgres");
        QSqlDatabase server = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        if (openDatabase(server, other)) {
            QSqlQuery query(server);
            query.prepare(QStringLiteral("SELECT count(*) FROM pg_catalog.pg_database WHERE datname = ?"));
            query.addBindValue(m_location.database);
            missing = query.exec() && query.next() && query.value(0).toInt() == 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    if (missing)
        return {StorageFault::Missing, path(), error.detail};
    if (answered && tryPassword(m_location) == PasswordTrial::Refused) {
        error.detail += QStringLiteral("; keep a password for it with \"tierdeskctl keychain keep\" or in the file "
                                       ".pgpass");
    }
    return error;
}

StorageError PostgresConnection::lost(const QString& words)
{
    m_lost = true;
    const QString said = words.simplified();
    return {StorageFault::Unreachable, path(), said.isEmpty() ? QStringLiteral("the connection was lost") : said};
}

Stored<void> PostgresConnection::revive()
{
    if (m_handle && !m_lost)
        return {};
    if (m_inTransaction)
        return fail(lost({}));
    m_lost = true;
    {
        const std::lock_guard lock(m_mutex);
        m_canceller.reset();
    }
    m_handle = nullptr;
    m_database.close();
    return connect();
}

Stored<QString> PostgresConnection::prepare(const QString& sql)
{
    if (const auto known = m_prepared.constFind(sql); known != m_prepared.cend())
        return *known;
    if (m_prepared.size() >= mostPrepared) {
        if (const auto done = ask(QStringLiteral("DEALLOCATE ALL")); !done)
            return fail(done.error());
        m_prepared.clear();
    }
    const QString name = QStringLiteral("tierdesk_%1").arg(++m_named);
    if (const auto done = ask(QStringLiteral("PREPARE %1 AS ").arg(name) + inPostgres(sql)); !done)
        return fail(done.error());
    m_prepared.insert(sql, name);
    return name;
}

Stored<Connection::Query> PostgresConnection::execute(const QString& sql, const Values& values)
{
    if (auto done = revive(); !done)
        return fail(done.error());
    const auto name = prepare(sql);
    if (!name)
        return fail(name.error());
    QStringList literals;
    for (const QVariant& value : values) {
        QVariant bound = bindable(value);
        // It has no NUL in texts. What comes next sorts as NUL does and is as invisible.
        if (bound.userType() == QMetaType::QString)
            bound = bound.toString().replace(QChar(0), QChar(1));
        QSqlField field(QString(), bound.metaType());
        field.setValue(bound);
        literals.append(m_database.driver()->formatValue(field));
    }
    const QString given =
        literals.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(literals.join(QLatin1String(", ")));
    return ask(QStringLiteral("EXECUTE %1").arg(*name) + given);
}

Stored<Connection::Query> PostgresConnection::ask(const QString& sql)
{
    Query query = std::make_unique<QSqlQuery>(m_database);
    if (m_canceller)
        m_canceller->begin();
    // An interrupt may have come before there was anything to stop.
    const bool done = !isInterrupted() && m_database.isOpen() && query->exec(sql);
    if (m_canceller)
        m_canceller->end();
    if (done)
        return query;
    m_failed = m_inTransaction;
    const StorageError error = errorOf(query->lastError());
    // Qt closes what it finds dead, and then says nothing more of it.
    const bool dead = m_lost || !m_database.isOpen();
    return fail(dead && !isInterrupted() ? lost(error.detail) : error);
}

void PostgresConnection::giveBack(const QString&, Query query)
{
    query->finish();
}

Stored<void> PostgresConnection::script(const QByteArray& sql)
{
    if (auto done = revive(); !done)
        return done;
    const auto query = ask(QString::fromUtf8(sql));
    if (!query)
        return fail(query.error());
    // The answers of its other statements, of which one may be trouble.
    while ((*query)->nextResult()) {
    }
    if (!(*query)->lastError().isValid())
        return {};
    m_failed = m_inTransaction;
    return fail(errorOf((*query)->lastError()));
}

Stored<void> PostgresConnection::stream(const QString& sql, const std::function<Stored<Progressing>(const Row&)>& visit)
{
    auto moment = TransactionGuard::beginReading(*this);
    if (!moment)
        return fail(moment.error());
    const QString name = QStringLiteral("tierdesk_rows_%1").arg(++m_named);
    if (auto done = script(QStringLiteral("DECLARE %1 NO SCROLL CURSOR FOR %2").arg(name, inPostgres(sql)).toUtf8());
        !done)
        return done;
    constexpr int atOnce = 1000;
    for (bool more = true; more;) {
        const auto fetched = ask(QStringLiteral("FETCH %1 FROM %2").arg(atOnce).arg(name));
        if (!fetched)
            return fail(fetched.error());
        const QueryRow row(**fetched);
        more = (*fetched)->size() == atOnce;
        while ((*fetched)->next()) {
            const auto go = visit(row);
            if (!go)
                return fail(go.error());
            if (*go == Progressing::Cancel) {
                more = false;
                break;
            }
        }
    }
    return script(QStringLiteral("CLOSE %1").arg(name).toUtf8());
}

Stored<void> PostgresConnection::begin(Purpose purpose)
{
    const QByteArray isolation = purpose == Purpose::Writing ? "READ COMMITTED" : "REPEATABLE READ";
    if (isInterrupted())
        return fail(errorOf({}));
    if (auto done = script("BEGIN ISOLATION LEVEL " + isolation); !done)
        return done;
    m_inTransaction = true;
    m_failed = false;
    if (purpose == Purpose::Reading)
        return {};
    // One writer at a time: so the journal has no gaps, and everything means what it means in one file.
    auto locked = script("SELECT pg_advisory_xact_lock(" + QByteArray::number(applicationId) + ")");
    if (!locked)
        rollBack();
    return locked;
}

Stored<void> PostgresConnection::commit()
{
    if (isInterrupted())
        return fail(errorOf({}));
    if (m_failed)
        return fail(StorageError{StorageFault::Other, path(), QStringLiteral("A part of it failed.")});
    // Whoever listens hears of it once it is there. The moment of a reader ends without a commit.
    auto done = script("NOTIFY tierdesk; COMMIT");
    m_inTransaction = !done;
    return done;
}

void PostgresConnection::rollBack()
{
    m_inTransaction = false;
    m_failed = false;
    // A lost connection took its transaction with it.
    if (m_lost)
        return;
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("ROLLBACK")))
        (void)faultOf(query.lastError());
}

Stored<Surroundings> PostgresConnection::surroundings()
{
    if (auto done = revive(); !done)
        return fail(done.error());
    Surroundings found{Surroundings::Kind::Server, true, m_location.database, {}};
    const LibPq* library = LibPq::find();
    if (!library)
        return found;
    // The folder of a socket is this machine.
    const QString host = QString::fromUtf8(library->host(m_handle));
    const bool local = host.isEmpty() || host.startsWith(QLatin1Char('/'));
    found.server = (local ? QStringLiteral("localhost") : host) + QLatin1Char('/') + m_location.database;
    if (library->sslInUse(m_handle) != 0)
        found.encryption = QString::fromUtf8(library->sslAttribute(m_handle, "protocol"));
    return found;
}

Stored<std::unique_ptr<Connection>> PostgresConnection::another()
{
    return open(m_location, patience());
}

void PostgresConnection::stopNow()
{
    if (m_canceller)
        m_canceller->stop();
}

StorageFault PostgresConnection::faultOf(const QSqlError& error)
{
    const QString state = error.nativeErrorCode();
    const StorageFault fault = faultOfState(state);
    // Without a state it was not the server who spoke.
    if (error.isValid() && (state.isEmpty() || fault == StorageFault::Unreachable)) {
        m_lost = true;
        return StorageFault::Unreachable;
    }
    return fault;
}

} // namespace tierdesk
