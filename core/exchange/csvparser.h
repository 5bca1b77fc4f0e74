// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Text to records, whatever pieces the text comes in (RFC 4180, and what spreadsheets write besides).
#pragma once

#include "core/exchange/csvrecord.h"

namespace tierdesk {

/// Empty lines are skipped. A quote inside an unquoted field stands for itself. Text after a closing quote is kept and
/// is the record's problem, as are NUL and `undecodable`, both U+FFFD in the record.
class CsvParser
{
public:
    enum class Step {
        /// The record is filled.
        Record,
        /// The text is used up: feed more, or say that it has ended.
        Hungry,
        End,
        /// error() says why; nothing follows.
        Failed
    };

    /// Separator 0: each line is one field. Quote 0: no quotes.
    /// maxLength: the longest record in UTF-16 units, separators included.
    CsvParser(char16_t separator, char16_t quote, qsizetype maxLength);

    void feed(QString text);
    void endOfText() { m_ended = true; }
    /// The record must be the same one until it is filled.
    [[nodiscard]] Step next(CsvRecord& record);
    [[nodiscard]] const CsvError& error() const { return m_error; }
    /// Fields that were quoted so far.
    [[nodiscard]] qsizetype quotedFields() const { return m_quotedFields; }

private:
    enum class State { BetweenRecords, FieldStart, Unquoted, Quoted, AfterQuote };

    struct Mark
    {
        qint64 line = 1;
        qint64 column = 1;
    };

    void begin(CsvRecord& record);
    void startField();
    /// These three: true when the record is filled.
    bool readUnquoted(CsvRecord& record);
    bool afterQuote(CsvRecord& record);
    bool endFieldHere(CsvRecord& record);
    void readQuoted(CsvRecord& record);
    void takeUntil(const QChar* end, CsvRecord& record);
    void takeBadUnit(CsvRecord& record);
    void passLineEnd();
    [[nodiscard]] Step finish(CsvRecord& record);
    [[nodiscard]] Step failWith(CsvErrorKind kind, const CsvRecord& record);
    [[nodiscard]] Mark here() const;
    /// Beyond m_maxLength within the record that is being read.
    [[nodiscard]] bool isTooLong(const CsvRecord& record) const;

    char16_t m_separator;
    char16_t m_quote;
    qsizetype m_maxLength;

    QString m_text;
    const QChar* m_at = nullptr;
    const QChar* m_end = nullptr;
    bool m_ended = false;

    State m_state = State::BetweenRecords;
    bool m_afterCr = false;
    bool m_failed = false;
    qint64 m_line = 1;
    /// Units of the current line that lie before m_text.
    qint64 m_lineBefore = 0;
    const QChar* m_lineStart = nullptr;
    Mark m_fieldMark;
    qsizetype m_quotedFields = 0;
    CsvError m_error;
};

} // namespace tierdesk
