// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL server for one run of the tests: its data in a temporary folder, its socket there too, no port.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace tierdesk::test {

/// Off: quicker, for what need not survive a power cut. On: as people run it.
enum class Durability { Off, On };

class PostgresServer
{
public:
    /// Null, with a clear word on standard output, where no server is installed. Throws when one does not start.
    [[nodiscard]] static std::unique_ptr<PostgresServer> start(Durability durability = Durability::Off);
    /// The same, which can also be reached by TLS, with a certificate that it made for itself. Null without openssl
    /// too.
    [[nodiscard]] static std::unique_ptr<PostgresServer> startWithTls();
    /// A copy of the other that follows it, until it is promoted.
    [[nodiscard]] static std::unique_ptr<PostgresServer> startReplicaOf(const PostgresServer& primary);
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// An empty database.
    [[nodiscard]] QString newDatabase();
    void dropDatabase(const QString& location);

    /// Runs the statements in the maintenance database.
    void run(const QByteArray& statements);
    /// A role that has to give this password; everybody else is trusted as before.
    void addRoleWithPassword(const QString& role, const QString& password);
    /// Ends every connection to the database.
    void disconnectAll(const QString& location);
    void stopServer();
    /// As if the machine had lost its head: no word to anybody.
    void killServer();
    void startServer();
    /// From now on a replica is a primary.
    void promote();
    /// Over the network, where a certificate can be asked for: "sslmode=verify-full".
    [[nodiscard]] QString networkLocationOf(const QString& location, const QString& options) const;
    [[nodiscard]] QString locationOf(const QString& database, const QString& user = QStringLiteral("postgres")) const;

private:
    PostgresServer() = default;
    [[nodiscard]] static std::unique_ptr<PostgresServer> prepare();
    /// Its programs and an empty folder that belongs to its user.
    [[nodiscard]] static std::unique_ptr<PostgresServer> makeRoom();
    /// As the user a server runs as: not as root.
    void call(const QString& program, const QStringList& arguments);
    [[nodiscard]] QStringList asServer(const QString& program) const;

    Durability m_durability = Durability::Off;
    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
    /// Settings of the server beyond the usual ones.
    QStringList m_settings{QStringLiteral("listen_addresses=")};
    int m_port = 5432;
    int m_databases = 0;
};

/// The one of this run; null while stores lie in files.
[[nodiscard]] std::unique_ptr<PostgresServer>& theServer();

} // namespace tierdesk::test
