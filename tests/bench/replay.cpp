// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/replay.h"

#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace tierdesk::bench {

namespace {

/// Reads one literal as sqlite3_expanded_sql writes it and leaves `at` behind it.
Bound readLiteral(const char*& at)
{
    if (qstrncmp(at, "NULL", 4) == 0) {
        at += 4;
        return {};
    }
    if (*at == 'x') {
        const char* end = std::strchr(at + 2, '\'');
        const QByteArray hex(at + 2, end - at - 2);
        at = end + 1;
        return Blob{QByteArray::fromHex(hex)};
    }
    if (*at == '\'') {
        QByteArray text("");
        for (++at; *at != '\'' || at[1] == '\''; ++at) {
            text.append(*at);
            if (*at == '\'')
                ++at;
        }
        ++at;
        return text;
    }
    char* end = nullptr;
    const qint64 number = std::strtoll(at, &end, 10);
    if (end == at || *end == '.' || *end == 'e') {
        std::fprintf(stderr, "a value that the floor cannot bind: %.40s\n", at);
        std::exit(1);
    }
    at = end;
    return number;
}

/// The values in the places of the parameters, which Qt Sql names :0, :1 and so on.
std::vector<Bound> valuesIn(const char* text, const char* expanded)
{
    std::vector<Bound> values;
    bool quoted = false;
    while (*text) {
        if (*text == '\'')
            quoted = !quoted;
        const bool named = *text == ':' && std::isdigit(static_cast<unsigned char>(text[1]));
        if ((named || *text == '?') && !quoted) {
            values.push_back(readLiteral(expanded));
            for (++text; std::isdigit(static_cast<unsigned char>(*text));)
                ++text;
        } else {
            ++text;
            ++expanded;
        }
    }
    return values;
}

void bind(sqlite3_stmt* statement, int place, const Bound& value)
{
    if (const auto* number = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, place, *number);
    else if (const auto* text = std::get_if<QByteArray>(&value))
        sqlite3_bind_text(statement, place, text->constData(), static_cast<int>(text->size()), SQLITE_STATIC);
    else if (const auto* blob = std::get_if<Blob>(&value))
        sqlite3_bind_blob(statement, place, blob->bytes.constData(), static_cast<int>(blob->bytes.size()),
                          SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, place);
}

void read(sqlite3_stmt* statement)
{
    for (int column = sqlite3_column_count(statement); column-- > 0;) {
        const int type = sqlite3_column_type(statement, column);
        if (type == SQLITE_TEXT || type == SQLITE_BLOB)
            (void)sqlite3_column_blob(statement, column);
        else
            (void)sqlite3_column_int64(statement, column);
    }
}

} // namespace

Recorder::Recorder(sqlite3* handle)
    : m_handle(handle)
{
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, &Recorder::note, this);
}

Recorder::~Recorder()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int Recorder::note(unsigned, void* self, void* statement, void* text)
{
    // What a trigger or the text index runs within a statement is told as a comment; what the text index runs while it
    // is opened names its tables in a way that nobody else does.
    const QByteArray told = QByteArray::fromRawData(static_cast<const char*>(text), qstrlen(static_cast<char*>(text)));
    if (!told.startsWith("--") && !told.contains("'main'."))
        static_cast<Recorder*>(self)->add(static_cast<sqlite3_stmt*>(statement));
    return 0;
}

void Recorder::add(sqlite3_stmt* statement)
{
    const QByteArray text(sqlite3_sql(statement));
    auto known = m_known.find(text);
    if (known == m_known.end()) {
        known = m_known.insert(text, m_texts.size());
        m_texts.push_back(text);
    }
    char* expanded = sqlite3_expanded_sql(statement);
    m_statements.push_back({*known, valuesIn(text.constData(), expanded)});
    sqlite3_free(expanded);
}

Replay::Replay(const QString& path)
    : m_database(openNative(path.toUtf8(), SQLITE_OPEN_READWRITE))
{
    check(sqlite3_exec(m_database.get(),
                       "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; "
                       "PRAGMA cache_size = -16384",
                       nullptr, nullptr, nullptr));
}

Replay::~Replay()
{
    for (sqlite3_stmt* statement : m_prepared)
        sqlite3_finalize(statement);
}

void Replay::check(int code) const
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "the floor failed: %s\n", sqlite3_errmsg(m_database.get()));
    std::exit(1);
}

void Replay::run(const std::vector<RecordedStatement>& statements, const std::vector<QByteArray>& texts)
{
    m_prepared.resize(std::max(m_prepared.size(), texts.size()));
    for (const RecordedStatement& one : statements) {
        sqlite3_stmt*& statement = m_prepared[one.text];
        if (!statement)
            check(sqlite3_prepare_v3(m_database.get(), texts[one.text].constData(), -1, SQLITE_PREPARE_PERSISTENT,
                                     &statement, nullptr));
        for (std::size_t i = 0; i < one.values.size(); ++i)
            bind(statement, static_cast<int>(i) + 1, one.values[i]);
        int code = sqlite3_step(statement);
        for (; code == SQLITE_ROW; code = sqlite3_step(statement))
            read(statement);
        check(code);
        check(sqlite3_reset(statement));
    }
}

} // namespace tierdesk::bench
