// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QRegularExpression>

namespace tierdesk {

namespace {

bool wantsQuotes(const QString& field, const CsvStyle& style)
{
    if (field.isEmpty())
        return false;
    // Readers that trim leave quoted blanks alone, and a quoted mark is never taken for the file's byte order mark.
    if (field.front().isSpace() || field.back().isSpace() || field.front() == QChar::ByteOrderMark)
        return true;
    return std::any_of(field.begin(), field.end(), [&](QChar unit) {
        return unit == style.separator || unit == style.quote || unit == u'\n' || unit == u'\r';
    });
}

bool looksLikeFormula(const QString& field)
{
    static const QRegularExpression formula(QStringLiteral("^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]"));
    static const QRegularExpression number(QStringLiteral("^[+-]\\d+([.,]\\d+)?$"));
    return formula.match(field).hasMatch() && !number.match(field).hasMatch();
}

} // namespace

void appendCsvLine(QString& text, const QStringList& fields, const CsvStyle& style)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            text.append(QChar(style.separator));
        QString field = fields.at(i);
        if (style.guard == FormulaGuard::On && looksLikeFormula(field))
            field.prepend(u'\'');
        // A single empty field must not look like an empty line.
        if (wantsQuotes(field, style) || (fields.size() == 1 && field.isEmpty())) {
            const QString quote{QChar(style.quote)};
            text.append(quote).append(field.replace(quote, quote + quote)).append(quote);
        } else {
            text.append(field);
        }
    }
    text.append(QStringLiteral("\r\n"));
}

} // namespace tierdesk
