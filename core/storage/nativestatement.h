// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A thin owner of one statement on the driver's own handle, for bulk reading (twice as fast as through Qt Sql).
#pragma once

#include "core/storage/connection.h"

#include <sqlite3.h>

namespace tierdesk {

/// A database file opened without Qt, for what has no life of its own: a look at a header, a copy.
using NativeDatabase = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// `flags`: SQLITE_OPEN_…; the result may be in trouble, which its error code says.
[[nodiscard]] inline NativeDatabase openNative(const QByteArray& uri, int flags)
{
    sqlite3* handle = nullptr;
    sqlite3_open_v2(uri.constData(), &handle, flags | SQLITE_OPEN_URI, nullptr);
    return {handle, &sqlite3_close};
}

/// The current row of a native statement.
class NativeRow final : public Row
{
public:
    explicit NativeRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {}

    [[nodiscard]] qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QString text(int column) const override { return QString::fromUtf8(bytes(column)); }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
        return {data, sqlite3_column_bytes(m_statement, column)};
    }
    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
    }

private:
    sqlite3_stmt* m_statement;
};

class NativeStatement
{
public:
    NativeStatement(sqlite3* handle, const char* sql)
    {
        m_code = sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr);
    }
    ~NativeStatement() { sqlite3_finalize(m_statement); }
    NativeStatement(const NativeStatement&) = delete;
    NativeStatement& operator=(const NativeStatement&) = delete;

    void bind(int parameter, qint64 value) { sqlite3_bind_int64(m_statement, parameter, value); }

    /// False at the end and on trouble; code() tells them apart.
    [[nodiscard]] bool next()
    {
        if (m_code == SQLITE_OK || m_code == SQLITE_ROW)
            m_code = sqlite3_step(m_statement);
        return m_code == SQLITE_ROW;
    }
    [[nodiscard]] NativeRow row() const { return NativeRow(m_statement); }
    /// SQLITE_DONE after the last row; else an extended result code.
    [[nodiscard]] int code() const { return m_code; }

private:
    sqlite3_stmt* m_statement = nullptr;
    int m_code = SQLITE_OK;
};

} // namespace tierdesk
