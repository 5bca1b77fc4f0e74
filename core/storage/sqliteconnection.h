// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a SQLite file: opened with the right settings, closed and removed by its thread.
#pragma once

#include "core/storage/connection.h"
#include "core/storage/mount.h"
#include "core/storage/nativestatement.h"

#include <chrono>
#include <unordered_map>

namespace tierdesk {

enum class Access { ReadWrite, Create };

class SqliteConnection final : public Connection
{
public:
    /// `patience`: how long to wait for another station's lock before the call fails as Locked.
    [[nodiscard]] static Stored<std::unique_ptr<SqliteConnection>> open(const QString& path, Access access,
                                                                        Milliseconds patience);
    ~SqliteConnection() override;

    [[nodiscard]] Stored<void> stream(const QString& sql,
                                      const std::function<Stored<Progressing>(const Row&)>& visit) override;
    [[nodiscard]] Stored<void> script(const QByteArray& sql) override;

    [[nodiscard]] Stored<void> begin(Purpose purpose) override;
    [[nodiscard]] Stored<void> commit() override;
    void rollBack() override;
    [[nodiscard]] bool inTransaction() const override { return sqlite3_get_autocommit(m_handle) == 0; }

    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    [[nodiscard]] Stored<std::unique_ptr<Connection>> another() override;
    [[nodiscard]] Stored<int> schema() override;
    [[nodiscard]] Stored<void> setSchema(int version) override;
    [[nodiscard]] Stored<qint64> dataVersion() override;
    [[nodiscard]] Stored<Surroundings> surroundings() override;
    /// PRAGMA data_version speaks of other connections only; this counts our own commits beside it.
    void noteCommit() override { ++m_commits; }

    [[nodiscard]] Stored<void> beginProjections(const QByteArray& tables) override;
    [[nodiscard]] Stored<void> endProjections(const QByteArray& indexes) override;
    void restForeignKeys(bool rest) override;
    [[nodiscard]] QString schemaOfProjections() const override { return QStringLiteral("main"); }
    [[nodiscard]] QString schemaOfTemporaries() const override { return QStringLiteral("temp"); }
    [[nodiscard]] Stored<std::vector<Finding>> inspect(int most) override;
    [[nodiscard]] Stored<std::vector<Finding>> inspectSearchIndex() override;
    [[nodiscard]] Stored<void> backUp(const QString& destination, const ProgressReport& report) override;

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// Whether the store lies on this machine, so that its stations share memory.
    [[nodiscard]] bool isLocal() const { return !m_mount.isShared; }
    /// What a result code of a native call means here.
    [[nodiscard]] StorageError errorOf(int code) const;

private:
    SqliteConnection(const QString& path, Milliseconds patience)
        : Connection(path, patience)
    {}
    using Connection::errorOf;
    [[nodiscard]] Stored<void> connect(Access access);
    [[nodiscard]] Stored<void> configure();
    [[nodiscard]] Stored<Query> execute(const QString& sql, const Values& values) override;
    void giveBack(const QString& sql, Query query) override;
    void stopNow() override;
    [[nodiscard]] StorageFault faultOf(const QSqlError& error) override;
    /// Gone when the file is no longer the one that has this name.
    [[nodiscard]] Stored<void> checkPlace();
    /// Runs it until it was not interrupted.
    void insist(const char* sql);
    [[nodiscard]] Stored<void> dropTables(const QString& condition);
    static int waitForLock(void* self, int attempt);

    Mount m_mount;
    bool m_writing = false;
    sqlite3* m_handle = nullptr;
    std::chrono::steady_clock::time_point m_waitingSince;
    /// Prepared and not in use.
    std::unordered_map<QString, Query> m_prepared;
    qint64 m_commits = 0;
};

} // namespace tierdesk
