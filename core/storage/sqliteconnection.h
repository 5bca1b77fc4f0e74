// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a SQLite file through Qt Sql: opened with the right settings, closed and removed by its thread,
// with each statement prepared once and errors as values.
#pragma once

#include "core/storage/nativestatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <chrono>
#include <mutex>
#include <unordered_map>

namespace tierdesk {

/// Bound to the question marks of a statement in order. An invalid variant is NULL; a null text is an empty one.
using Values = QVariantList;

/// The current row of a query; columns count from 0.
class Row
{
public:
    explicit Row(const QSqlQuery& query)
        : m_query(query)
    {}

    /// 0 for NULL.
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    /// The bytes of a blob or, in UTF-8, of a text.
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }

private:
    const QSqlQuery& m_query;
};

enum class Access { ReadWrite, Create };

/// Belongs to the thread that opened it.
class Connection
{
public:
    /// `patience`: how long to wait for another station's lock before the call fails as Locked.
    [[nodiscard]] static Stored<std::unique_ptr<Connection>> open(const QString& path, Access access,
                                                                  Milliseconds patience);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// Runs a statement that yields no rows.
    [[nodiscard]] Stored<void> run(const QString& sql, const Values& values = {});
    /// Visits every row.
    [[nodiscard]] Stored<void> each(const QString& sql, const Values& values,
                                    const std::function<void(const Row&)>& visit);
    /// The first column of the first row; 0 when there is none or it is NULL.
    [[nodiscard]] Stored<qint64> number(const QString& sql, const Values& values = {});
    /// The first row, read; nothing when there is none.
    template <class Read>
    [[nodiscard]] auto first(const QString& sql, const Values& values, Read read)
        -> Stored<std::optional<std::invoke_result_t<Read, const Row&>>>
    {
        std::optional<std::invoke_result_t<Read, const Row&>> found;
        const auto done = each(sql, values, [&](const Row& row) {
            if (!found)
                found = read(row);
        });
        if (!done)
            return fail(done.error());
        return found;
    }
    /// Runs many statements, separated by semicolons.
    [[nodiscard]] Stored<void> script(const QByteArray& sql);
    /// Runs a statement that puts things back and must not be lost to an interrupt.
    void insist(const QByteArray& sql);

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] Milliseconds patience() const { return m_patience; }
    /// Whether the store lies on this machine, so that its stations share memory.
    [[nodiscard]] bool isLocal() const { return m_isLocal; }
    /// What a result code of a native call means here.
    [[nodiscard]] StorageError errorOf(int code) const;

    /// Forgets an interrupt that came while nothing ran.
    void start() { m_interrupted = false; }
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }
    /// Any thread may call it. What runs now, here and on the helper, fails as Cancelled.
    void interrupt();
    /// A second connection that works for a call on this one; null when it is done.
    void setHelper(Connection* helper);

private:
    Connection(QString path, Milliseconds patience);
    [[nodiscard]] Stored<void> connect(Access access);
    [[nodiscard]] Stored<void> configure();
    [[nodiscard]] Stored<std::unique_ptr<QSqlQuery>> execute(const QString& sql, const Values& values);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);
    [[nodiscard]] StorageError errorOf(const QSqlQuery& query) const;
    static int waitForLock(void* self, int attempt);

    QString m_path;
    QString m_name;
    Milliseconds m_patience;
    bool m_isLocal = true;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;
    Connection* m_helper = nullptr;
    /// Guards both against an interrupt from another thread.
    std::mutex m_handleMutex;
    std::atomic<bool> m_interrupted = false;
    std::chrono::steady_clock::time_point m_waitingSince;
    /// Prepared and not in use.
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
};

} // namespace tierdesk
