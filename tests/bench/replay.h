// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The floor of everything that writes: the statements the store ran, with the values it bound, run again through
// SQLite's own interface on a copy that stands where the store stood.
#pragma once

#include "core/storage/nativestatement.h"

#include <QByteArray>
#include <QHash>
#include <variant>
#include <vector>

namespace tierdesk::bench {

struct Blob
{
    QByteArray bytes;
};
/// NULL, a number, a text in UTF-8, bytes.
using Bound = std::variant<std::monostate, qint64, QByteArray, Blob>;

struct RecordedStatement
{
    /// Of Recorder::texts().
    std::size_t text = 0;
    std::vector<Bound> values;
};

/// Notes what a connection runs from here to its end: the statements the program ran, not those that triggers and the
/// text index ran for them.
class Recorder
{
public:
    explicit Recorder(sqlite3* handle);
    ~Recorder();
    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// What was run since the last call.
    [[nodiscard]] std::vector<RecordedStatement> take() { return std::exchange(m_statements, {}); }
    [[nodiscard]] const std::vector<QByteArray>& texts() const { return m_texts; }

private:
    static int note(unsigned kind, void* self, void* statement, void* text);
    void add(sqlite3_stmt* statement);

    sqlite3* m_handle;
    QHash<QByteArray, std::size_t> m_known;
    std::vector<QByteArray> m_texts;
    std::vector<RecordedStatement> m_statements;
};

/// Runs recorded statements with the store's own settings, each prepared once, every row read.
class Replay
{
public:
    explicit Replay(const QString& path);
    ~Replay();
    Replay(const Replay&) = delete;
    Replay& operator=(const Replay&) = delete;

    void run(const std::vector<RecordedStatement>& statements, const std::vector<QByteArray>& texts);

private:
    void check(int code) const;

    NativeDatabase m_database;
    std::vector<sqlite3_stmt*> m_prepared;
};

} // namespace tierdesk::bench
