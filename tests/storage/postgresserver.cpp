// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/postgresserver.h"

#include "core/storage/postgresconnection.h"
#include "tests/support/desktesting.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>
#include <csignal>
#include <pwd.h>
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

} // namespace

std::unique_ptr<PostgresServer>& theServer()
{
    static std::unique_ptr<PostgresServer> server;
    return server;
}

std::unique_ptr<PostgresServer> PostgresServer::start(Durability durability)
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
    started->m_durability = durability;
    const QString folder = started->m_folder.path();
    if (const passwd* user = serverUser(); user && ::chown(qPrintable(folder), user->pw_uid, user->pw_gid) != 0)
        throw std::runtime_error("the server's folder cannot be given to its user");
    QFile::setPermissions(folder, QFile::permissions(folder) | QFile::ReadOther | QFile::ExeOther);
    started->call(programs + QStringLiteral("/initdb"),
                  {QStringLiteral("-D"), folder + QStringLiteral("/data"), QStringLiteral("-A"),
                   QStringLiteral("trust"), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-E"),
                   QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    started->startServer();
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
    m_server.start(
        QStringLiteral("setpriv"),
        asServer(m_programs + QStringLiteral("/postgres")) +
            QStringList{QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-k"),
                        m_folder.path(), QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                        QStringLiteral("-c"),
                        m_durability == Durability::On ? QStringLiteral("fsync=on") : QStringLiteral("fsync=off"),
                        QStringLiteral("-c"), QStringLiteral("max_connections=200")});
    constexpr int attempts = 400;
    for (int i = 0; i < attempts; ++i) {
        if (PostgresConnection::open(must(parsePostgres(locationOf(QStringLiteral("postgres")))), Milliseconds{5000}))
            return;
        std::this_thread::sleep_for(Milliseconds{50});
    }
    throw std::runtime_error("the PostgreSQL server does not answer");
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

QString PostgresServer::locationOf(const QString& database, const QString& user) const
{
    return QStringLiteral("postgresql:///%1?host=%2&user=%3").arg(database, m_folder.path(), user);
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

void PostgresServer::run(const QByteArray& statements)
{
    const auto connection =
        must(PostgresConnection::open(must(parsePostgres(locationOf(QStringLiteral("postgres")))), Milliseconds{5000}));
    must(connection->script(statements));
}

} // namespace tierdesk::test
