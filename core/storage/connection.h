// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a store's database through Qt Sql, and what the databases do each in its own way. Each statement is
// prepared once; errors are values. SQL is written once, as SQLite reads it; postgressql.h says how PostgreSQL does.
#pragma once

#include "core/desk/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <mutex>

namespace tierdesk {

/// Bound to the question marks of a statement in order. An invalid variant is NULL; a null text is an empty one.
using Values = QVariantList;

/// The current row of a query; columns count from 0.
class Row
{
public:
    virtual ~Row() = default;

    /// 0 for NULL.
    [[nodiscard]] virtual qint64 number(int column) const = 0;
    [[nodiscard]] virtual QString text(int column) const = 0;
    /// The bytes of a blob or, in UTF-8, of a text.
    [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    [[nodiscard]] virtual bool isNull(int column) const = 0;
};

using RowVisitor = std::function<void(const Row&)>;

enum class Dialect { Sqlite, PostgreSql };

/// What a transaction is for. Writing takes the store's write lock at once: a transaction that begins by reading could
/// not wait for it later. Reading sees one moment of the store; nothing may be written.
enum class Purpose { Writing, Reading };

/// Belongs to the thread that opened it.
class Connection
{
public:
    virtual ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs a statement that yields no rows.
    [[nodiscard]] Stored<void> run(const QString& sql, const Values& values = {});
    /// Visits every row.
    [[nodiscard]] Stored<void> each(const QString& sql, const Values& values, const RowVisitor& visit);
    /// The same until the visitor has had enough.
    [[nodiscard]] Stored<void> until(const QString& sql, const Values& values,
                                     const std::function<Progressing(const Row&)>& visit);
    /// The first column of the first row; 0 when there is none or it is NULL.
    [[nodiscard]] Stored<qint64> number(const QString& sql, const Values& values = {});
    /// The first row, read; nothing when there is none.
    template <class Read>
    [[nodiscard]] auto first(const QString& sql, const Values& values, Read read)
        -> Stored<std::optional<std::invoke_result_t<Read, const Row&>>>
    {
        std::optional<std::invoke_result_t<Read, const Row&>> found;
        const auto done = until(sql, values, [&](const Row& row) {
            found = read(row);
            return Progressing::Cancel;
        });
        if (!done)
            return fail(done.error());
        return found;
    }
    /// Visits the rows of a long answer without holding them all, until the visitor has had enough.
    [[nodiscard]] virtual Stored<void> stream(const QString& sql,
                                              const std::function<Stored<Progressing>(const Row&)>& visit) = 0;
    /// Runs many statements, separated by semicolons.
    [[nodiscard]] virtual Stored<void> script(const QByteArray& sql) = 0;

    // Transactions; TransactionGuard calls these.
    [[nodiscard]] virtual Stored<void> begin(Purpose purpose) = 0;
    [[nodiscard]] virtual Stored<void> commit() = 0;
    /// Is not lost to an interrupt.
    virtual void rollBack() = 0;
    [[nodiscard]] virtual bool inTransaction() const = 0;

    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// Another connection to the same store, for the same thread.
    [[nodiscard]] virtual Stored<std::unique_ptr<Connection>> another() = 0;
    /// The number of the last migration; 0 before the first.
    [[nodiscard]] virtual Stored<int> schema() = 0;
    [[nodiscard]] virtual Stored<void> setSchema(int version) = 0;
    /// As Store::dataVersion.
    [[nodiscard]] virtual Stored<qint64> dataVersion() = 0;
    /// As Store::surroundings.
    [[nodiscard]] virtual Stored<Surroundings> surroundings() = 0;
    /// Told of each commit that this connection made for a Transaction.
    virtual void noteCommit() {}

    /// Makes room for projections of this program's shape, in a transaction; those that are there, of whatever shape,
    /// are gone when it is committed.
    [[nodiscard]] virtual Stored<void> beginProjections(const QByteArray& tables) = 0;
    /// They are filled; the same transaction.
    [[nodiscard]] virtual Stored<void> endProjections(const QByteArray& indexes) = 0;
    /// Foreign keys rest while tables are dropped and filled in bulk; verify checks them all the same. Not within a
    /// transaction.
    virtual void restForeignKeys(bool) {}
    /// Where projections are, and where tables lie that hide them while a transaction compares the two.
    [[nodiscard]] virtual QString schemaOfProjections() const = 0;
    [[nodiscard]] virtual QString schemaOfTemporaries() const = 0;
    /// What the database finds wrong with itself, up to so many of a kind; rows that point nowhere as well.
    [[nodiscard]] virtual Stored<std::vector<Finding>> inspect(int most) = 0;
    /// The same of the search index; takes the write lock by itself.
    [[nodiscard]] virtual Stored<std::vector<Finding>> inspectSearchIndex() = 0;
    /// As Store::backup.
    [[nodiscard]] virtual Stored<void> backUp(const QString& destination, const ProgressReport& report) = 0;

    /// The store as it is shown: a file's path, or a location without anything secret.
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Milliseconds patience() const { return m_patience; }

    /// Forgets an interrupt that came while nothing ran.
    void start() { m_interrupted = false; }
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }
    /// Any thread may call it. What runs now, here and on the helper, fails as Cancelled.
    void interrupt();
    /// A second connection that works for a call on this one; null when it is done.
    void setHelper(Connection* helper);

protected:
    using Query = std::unique_ptr<QSqlQuery>;

    Connection(QString path, Milliseconds patience);

    /// Has the statement done. Not called while interrupted.
    [[nodiscard]] virtual Stored<Query> execute(const QString& sql, const Values& values) = 0;
    /// Its answer was read.
    virtual void giveBack(const QString& sql, Query query) = 0;
    /// Stops what the database does now; m_mutex is held.
    virtual void stopNow() = 0;
    [[nodiscard]] virtual StorageFault faultOf(const QSqlError& error) = 0;

    [[nodiscard]] StorageError errorOf(const QSqlError& error);
    /// What is bound for it: a text that is one, without halves of surrogate pairs.
    [[nodiscard]] static QVariant bindable(const QVariant& value);

    QSqlDatabase m_database;
    /// Guards the database's own handle, and the helper, against an interrupt from another thread.
    std::mutex m_mutex;

private:
    QString m_path;
    Milliseconds m_patience;
    Connection* m_helper = nullptr;
    std::atomic<bool> m_interrupted = false;
};

/// The current row of a query of Qt Sql.
class QueryRow final : public Row
{
public:
    explicit QueryRow(const QSqlQuery& query)
        : m_query(query)
    {}

    [[nodiscard]] qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const override { return m_query.isNull(column); }

private:
    const QSqlQuery& m_query;
};

/// A name for one more connection of Qt Sql.
[[nodiscard]] QString freshConnectionName();

} // namespace tierdesk
