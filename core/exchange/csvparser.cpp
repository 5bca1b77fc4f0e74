// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvparser.h"

#include "core/exchange/textdecoder.h"

namespace tierdesk {

namespace {

constexpr qsizetype contextLength = 40;

bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r';
}

bool isBad(char16_t unit)
{
    return unit == u'\0' || unit == undecodable;
}

const QChar* runEnd(const QChar* at, const QChar* end, char16_t stop)
{
    for (; at != end; ++at) {
        const char16_t unit = at->unicode();
        if (unit == stop || isLineEnd(unit) || isBad(unit))
            break;
    }
    return at;
}

} // namespace

QStringView CsvRecord::at(qsizetype field) const
{
    const auto index = static_cast<std::size_t>(field);
    const qsizetype begin = field == 0 ? 0 : m_ends[index - 1];
    return QStringView(m_text).sliced(begin, m_ends[index] - begin);
}

QStringList CsvRecord::toList() const
{
    QStringList fields;
    fields.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        fields.append(at(i).toString());
    return fields;
}

CsvParser::CsvParser(char16_t separator, char16_t quote, qsizetype maxLength)
    : m_separator(separator)
    , m_quote(quote)
    , m_maxLength(maxLength)
{}

void CsvParser::feed(QString text)
{
    m_lineBefore += m_at - m_lineStart;
    m_text = std::move(text);
    m_at = m_text.constData();
    m_end = m_at + m_text.size();
    m_lineStart = m_at;
}

CsvParser::Step CsvParser::next(CsvRecord& record)
{
    if (m_failed)
        return Step::Failed;
    while (m_at != m_end) {
        bool filled = false;
        switch (m_state) {
        case State::BetweenRecords:
            begin(record);
            break;
        case State::FieldStart:
            startField();
            break;
        case State::Unquoted:
            filled = readUnquoted(record);
            break;
        case State::Quoted:
            readQuoted(record);
            break;
        case State::AfterQuote:
            filled = afterQuote(record);
            break;
        }
        if (m_state != State::BetweenRecords && isTooLong(record))
            return failWith(CsvErrorKind::TooLong, record);
        if (filled)
            return Step::Record;
    }
    return m_ended ? finish(record) : Step::Hungry;
}

void CsvParser::begin(CsvRecord& record)
{
    if (isLineEnd(m_at->unicode())) {
        passLineEnd();
        return;
    }
    m_afterCr = false;
    record.line = m_line;
    record.problem.reset();
    record.m_text.resize(0);
    record.m_ends.clear();
    m_state = State::FieldStart;
}

void CsvParser::startField()
{
    m_fieldMark = here();
    const bool quoted = m_quote != u'\0' && *m_at == QChar(m_quote);
    m_state = quoted ? State::Quoted : State::Unquoted;
    if (quoted) {
        ++m_at;
        ++m_quotedFields;
    }
}

bool CsvParser::readUnquoted(CsvRecord& record)
{
    takeUntil(runEnd(m_at, m_end, m_separator), record);
    // A field that goes beyond the limit is the one that fails, also where its end is at hand.
    return m_at != m_end && !isTooLong(record) && endFieldHere(record);
}

void CsvParser::readQuoted(CsvRecord& record)
{
    if (*m_at != u'\n')
        m_afterCr = false;
    takeUntil(runEnd(m_at, m_end, m_quote), record);
    if (m_at == m_end)
        return;
    if (isBad(m_at->unicode())) {
        takeBadUnit(record);
    } else if (isLineEnd(m_at->unicode())) {
        record.m_text.append(*m_at);
        passLineEnd();
    } else {
        ++m_at;
        m_state = State::AfterQuote;
    }
}

bool CsvParser::afterQuote(CsvRecord& record)
{
    const char16_t unit = m_at->unicode();
    if (unit == m_quote) {
        record.m_text.append(*m_at++);
        m_state = State::Quoted;
        return false;
    }
    if (unit != m_separator && !isLineEnd(unit) && !record.problem) {
        const Mark mark = here();
        record.problem = CsvError{CsvErrorKind::TextAfterQuote, mark.line, mark.column, QString(*m_at)};
    }
    return endFieldHere(record);
}

bool CsvParser::endFieldHere(CsvRecord& record)
{
    const char16_t unit = m_at->unicode();
    if (isBad(unit)) {
        takeBadUnit(record);
        m_state = State::Unquoted;
        return false;
    }
    const bool recordEnds = isLineEnd(unit);
    if (!recordEnds && unit != m_separator) {
        m_state = State::Unquoted;
        return false;
    }
    record.m_ends.push_back(record.m_text.size());
    if (recordEnds)
        passLineEnd();
    else
        ++m_at;
    m_state = recordEnds ? State::BetweenRecords : State::FieldStart;
    return recordEnds;
}

void CsvParser::takeUntil(const QChar* end, CsvRecord& record)
{
    record.m_text.append(m_at, end - m_at);
    m_at = end;
}

void CsvParser::takeBadUnit(CsvRecord& record)
{
    if (!record.problem) {
        const Mark mark = here();
        const auto kind = m_at->isNull() ? CsvErrorKind::NotText : CsvErrorKind::Undecodable;
        record.problem = CsvError{kind, mark.line, mark.column};
    }
    record.m_text.append(QChar(QChar::ReplacementCharacter));
    ++m_at;
}

void CsvParser::passLineEnd()
{
    const bool lf = *m_at == u'\n';
    if (!lf || !m_afterCr)
        ++m_line;
    m_afterCr = !lf;
    m_lineStart = ++m_at;
    m_lineBefore = 0;
}

CsvParser::Step CsvParser::finish(CsvRecord& record)
{
    if (m_state == State::BetweenRecords)
        return Step::End;
    if (m_state == State::Quoted)
        return failWith(CsvErrorKind::UnclosedQuote, record);
    record.m_ends.push_back(record.m_text.size());
    m_state = State::BetweenRecords;
    return Step::Record;
}

CsvParser::Step CsvParser::failWith(CsvErrorKind kind, const CsvRecord& record)
{
    m_failed = true;
    const qsizetype fieldBegin = record.m_ends.empty() ? 0 : record.m_ends.back();
    // How far beyond the limit the text goes depends on the pieces it came in; the context does not.
    const qsizetype within = std::max<qsizetype>(0, m_maxLength - record.size() - fieldBegin);
    m_error = CsvError{kind, m_fieldMark.line, m_fieldMark.column,
                       record.m_text.mid(fieldBegin, std::min<qsizetype>(contextLength, within))};
    return Step::Failed;
}

bool CsvParser::isTooLong(const CsvRecord& record) const
{
    return record.m_text.size() + record.size() > m_maxLength;
}

CsvParser::Mark CsvParser::here() const
{
    return {m_line, m_lineBefore + (m_at - m_lineStart) + 1};
}

} // namespace tierdesk
