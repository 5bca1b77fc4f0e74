// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a PostgreSQL database. A lost one makes the call fail as Unreachable; the next call connects again.
#pragma once

#include "core/storage/connection.h"
#include "core/storage/libpq.h"
#include "core/storage/location.h"

#include <QHash>

namespace tierdesk {

/// What a database holds of a store.
enum class Holding { Nothing, Stranger, Unfinished, Store };

class PostgresConnection final : public Connection
{
public:
    /// Missing when the server has no such database, Unreachable when it does not answer.
    [[nodiscard]] static Stored<std::unique_ptr<PostgresConnection>> open(const PostgresLocation& location,
                                                                          Milliseconds patience);
    ~PostgresConnection() override;

    [[nodiscard]] Stored<void> stream(const QString& sql,
                                      const std::function<Stored<Progressing>(const Row&)>& visit) override;
    [[nodiscard]] Stored<void> script(const QByteArray& sql) override;

    [[nodiscard]] Stored<void> begin(Purpose purpose) override;
    [[nodiscard]] Stored<void> commit() override;
    void rollBack() override;
    [[nodiscard]] bool inTransaction() const override { return m_inTransaction; }

    [[nodiscard]] Dialect dialect() const override { return Dialect::PostgreSql; }
    [[nodiscard]] Stored<std::unique_ptr<Connection>> another() override;
    [[nodiscard]] Stored<int> schema() override;
    [[nodiscard]] Stored<void> setSchema(int version) override;
    /// Counts what LISTEN heard.
    [[nodiscard]] Stored<qint64> dataVersion() override;
    [[nodiscard]] Stored<Surroundings> surroundings() override;

    [[nodiscard]] Stored<void> beginProjections(const QByteArray& tables) override;
    [[nodiscard]] Stored<void> endProjections(const QByteArray& indexes) override;
    [[nodiscard]] QString schemaOfProjections() const override { return QStringLiteral("tierdesk_fold"); }
    [[nodiscard]] QString schemaOfTemporaries() const override { return QStringLiteral("pg_temp"); }
    [[nodiscard]] Stored<std::vector<Finding>> inspect(int most) override;
    /// Its words are a projection like any other.
    [[nodiscard]] Stored<std::vector<Finding>> inspectSearchIndex() override { return std::vector<Finding>{}; }
    [[nodiscard]] Stored<void> backUp(const QString& destination, const ProgressReport& report) override;

    [[nodiscard]] const PostgresLocation& location() const { return m_location; }
    [[nodiscard]] Stored<Holding> holding();
    /// All of it.
    [[nodiscard]] Stored<void> dropStore();
    /// Holds what no two programs hold at once, until this connection ends; Locked when somebody has it.
    [[nodiscard]] Stored<void> beginMaking();
    /// The store is whole.
    [[nodiscard]] Stored<void> endMaking();

private:
    PostgresConnection(PostgresLocation location, Milliseconds patience);
    [[nodiscard]] Stored<void> connect();
    [[nodiscard]] Stored<void> configure();
    /// Why it could not connect; `answered`: the server said so itself.
    [[nodiscard]] StorageError refusal(bool answered);
    /// From now on it is; with what was said of it.
    [[nodiscard]] StorageError lost(const QString& words);
    /// Connects again where the connection was lost, unless a transaction was lost with it.
    [[nodiscard]] Stored<void> revive();
    /// The name it was prepared under.
    [[nodiscard]] Stored<QString> prepare(const QString& sql);
    [[nodiscard]] Stored<Query> execute(const QString& sql, const Values& values) override;
    void giveBack(const QString& sql, Query query) override;
    /// The statement as it is, with its whole answer.
    [[nodiscard]] Stored<Query> ask(const QString& sql);
    void stopNow() override;
    [[nodiscard]] StorageFault faultOf(const QSqlError& error) override;

    PostgresLocation m_location;
    pg_conn* m_handle = nullptr;
    std::unique_ptr<Canceller> m_canceller;
    /// The names of prepared statements.
    QHash<QString, QString> m_prepared;
    qint64 m_named = 0;
    qint64 m_heard = 0;
    bool m_lost = false;
    bool m_inTransaction = false;
    /// A statement of the transaction failed; PostgreSQL would answer a commit by rolling back without a word.
    bool m_failed = false;
};

} // namespace tierdesk
