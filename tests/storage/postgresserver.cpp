// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/postgresserver.h"

#include "core/storage/postgresconnection.h"
#include "tests/support/desktesting.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tierdesk::test {

namespace {

QString programsFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version + QStringLiteral("/bin"));
        if (QFile::exists(folder + QStringLiteral("/postgres")))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(QStringLiteral("postgres"));
    return found.isEmpty() ? QString() : QFileInfo(found).absolutePath();
}

/// A server refuses to run as root; Debian's package brings a user for it.
const passwd* serverUser()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

/// One that nobody listens on now.
int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    const bool bound = ::bind(descriptor, generic, size) == 0 && ::getsockname(descriptor, generic, &size) == 0;
    ::close(descriptor);
    if (!bound)
        throw std::runtime_error("no port is free");
    return ntohs(address.sin_port);
}

} // namespace

std::unique_ptr<PostgresServer>& theServer()
{
    static std::unique_ptr<PostgresServer> server;
    return server;
}

std::unique_ptr<PostgresServer> PostgresServer::start(Durability durability)
{
    auto prepared = prepare();
    if (prepared) {
        prepared->m_durability = durability;
        prepared->startServer();
    }
    return prepared;
}

std::unique_ptr<PostgresServer> PostgresServer::startWithTls()
{
    if (QStandardPaths::findExecutable(QStringLiteral("openssl")).isEmpty())
        return nullptr;
    auto prepared = prepare();
    if (!prepared)
        return nullptr;
    const QString key = prepared->m_folder.filePath(QStringLiteral("key"));
    const QString certificate = prepared->m_folder.filePath(QStringLiteral("certificate"));
    prepared->call(QStringLiteral("openssl"),
                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                    QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                    QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"), key,
                    QStringLiteral("-out"), certificate});
    prepared->m_port = freePort();
    prepared->m_settings = {QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("ssl=on"),
                            QStringLiteral("ssl_cert_file=") + certificate, QStringLiteral("ssl_key_file=") + key};
    prepared->startServer();
    return prepared;
}

std::unique_ptr<PostgresServer> PostgresServer::startReplicaOf(const PostgresServer& primary)
{
    auto made = makeRoom();
    if (!made)
        return nullptr;
    made->call(made->m_programs + QStringLiteral("/pg_basebackup"),
               {QStringLiteral("--pgdata=") + made->m_folder.filePath(QStringLiteral("data")),
                QStringLiteral("--host=") + primary.m_folder.path(), QStringLiteral("--port=%1").arg(primary.m_port),
                QStringLiteral("--username=postgres"), QStringLiteral("--write-recovery-conf"),
                QStringLiteral("--checkpoint=fast"), QStringLiteral("--no-sync")});
    made->startServer();
    return made;
}

std::unique_ptr<PostgresServer> PostgresServer::prepare()
{
    auto made = makeRoom();
    if (made)
        made->call(made->m_programs + QStringLiteral("/initdb"),
                   {QStringLiteral("-D"), made->m_folder.filePath(QStringLiteral("data")), QStringLiteral("-A"),
                    QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"),
                    QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    return made;
}

std::unique_ptr<PostgresServer> PostgresServer::makeRoom()
{
    const QString programs = programsFolder();
    const bool server = !programs.isEmpty() && (geteuid() != 0 || serverUser()) &&
                        !QStandardPaths::findExecutable(QStringLiteral("setpriv")).isEmpty();
    if (!server || !QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL"))) {
        std::puts(
            "Skipped: no PostgreSQL server or no driver for it is installed (Debian: postgresql, libqt6sql6-psql).");
        return nullptr;
    }
    std::unique_ptr<PostgresServer> started(new PostgresServer);
    started->m_programs = programs;
    const QString folder = started->m_folder.path();
    if (const passwd* user = serverUser(); user && ::chown(qPrintable(folder), user->pw_uid, user->pw_gid) != 0)
        throw std::runtime_error("the server's folder cannot be given to its user");
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther);
    return started;
}

PostgresServer::~PostgresServer()
{
    stopServer();
}

QStringList PostgresServer::asServer(const QString& program) const
{
    // Killed with this process, however that ends.
    QStringList words{QStringLiteral("--pdeathsig"), QStringLiteral("INT")};
    if (serverUser())
        words +=
            {QStringLiteral("--reuid=postgres"), QStringLiteral("--regid=postgres"), QStringLiteral("--init-groups")};
    return words + QStringList{QStringLiteral("env"), QStringLiteral("-i"), QStringLiteral("LC_ALL=C.UTF-8"),
                               QStringLiteral("PATH=") + qEnvironmentVariable("PATH"), program};
}

void PostgresServer::call(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("setpriv"), asServer(program) + arguments);
    constexpr int longest = 60000;
    if (!process.waitForFinished(longest) || process.exitCode() != 0)
        throw std::runtime_error(process.readAll().toStdString());
}

void PostgresServer::startServer()
{
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
    QStringList words = asServer(m_programs + QStringLiteral("/postgres")) +
                        QStringList{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                                    QStringLiteral("-k"), m_folder.path(),
                                    QStringLiteral("-p"), QString::number(m_port)};
    for (const QString& setting : m_settings + QStringList{m_durability == Durability::On ? QStringLiteral("fsync=on")
                                                                                          : QStringLiteral("fsync=off"),
                                                           QStringLiteral("max_connections=200")})
        words += {QStringLiteral("-c"), setting};
    constexpr int attempts = 400;
    for (int i = 0; i < attempts; ++i) {
        // After a kill it refuses to start until the last of its processes has gone.
        if (m_server.state() == QProcess::NotRunning)
            m_server.start(QStringLiteral("setpriv"), words);
        const auto answer =
            PostgresConnection::open(must(parsePostgres(locationOf(QStringLiteral("postgres")))), Milliseconds{5000});
        if (answer || answer.error().detail.contains(QLatin1String("replica")))
            return;
        m_server.waitForFinished(50);
    }
    throw std::runtime_error("the PostgreSQL server does not answer");
}

void PostgresServer::promote()
{
    call(m_programs + QStringLiteral("/pg_ctl"), {QStringLiteral("promote"), QStringLiteral("-w"), QStringLiteral("-D"),
                                                  m_folder.filePath(QStringLiteral("data"))});
}

void PostgresServer::stopServer()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    // At once, with everybody who is connected.
    ::kill(static_cast<pid_t>(m_server.processId()), SIGINT);
    constexpr int longest = 30000;
    if (!m_server.waitForFinished(longest))
        m_server.kill();
}

void PostgresServer::killServer()
{
    m_server.kill();
    m_server.waitForFinished();
}

QString PostgresServer::locationOf(const QString& database, const QString& user) const
{
    return QStringLiteral("postgresql:///%1?host=%2&port=%3&user=%4")
        .arg(database, m_folder.path(), QString::number(m_port), user);
}

QString PostgresServer::networkLocationOf(const QString& location, const QString& options) const
{
    return QStringLiteral("postgresql://postgres@localhost:%1/%2?hostaddr=127.0.0.1&sslrootcert=%3&%4")
        .arg(QString::number(m_port), must(parsePostgres(location)).database,
             m_folder.filePath(QStringLiteral("certificate")), options);
}

QString PostgresServer::newDatabase()
{
    const QString name = QStringLiteral("desk%1").arg(++m_databases);
    run("CREATE DATABASE " + name.toUtf8() + " TEMPLATE template0");
    return locationOf(name);
}

void PostgresServer::dropDatabase(const QString& location)
{
    run("DROP DATABASE IF EXISTS " + must(parsePostgres(location)).database.toUtf8() + " WITH (FORCE)");
}

void PostgresServer::disconnectAll(const QString& location)
{
    run("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '" +
        must(parsePostgres(location)).database.toUtf8() + "'");
}

void PostgresServer::addRoleWithPassword(const QString& role, const QString& password)
{
    QString quoted = password;
    quoted.replace(QLatin1Char('\''), QLatin1String("''"));
    run(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD '%2'").arg(role, quoted).toUtf8());
    run(QStringLiteral("DO $$ BEGIN EXECUTE format('COPY (VALUES (''local all %1 scram-sha-256''), "
                       "(''local all all trust'')) TO %L', current_setting('hba_file')); END $$;"
                       "SELECT pg_reload_conf()")
            .arg(role)
            .toUtf8());
}

void PostgresServer::run(const QByteArray& statements)
{
    const auto connection =
        must(PostgresConnection::open(must(parsePostgres(locationOf(QStringLiteral("postgres")))), Milliseconds{5000}));
    must(connection->script(statements));
}

} // namespace tierdesk::test
