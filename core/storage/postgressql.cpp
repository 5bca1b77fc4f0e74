// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/postgressql.h"

#include <QRegularExpression>

namespace tierdesk {

namespace {

QString numbered(const QString& sql)
{
    QString text;
    int count = 0;
    bool quoted = false;
    for (const QChar c : sql) {
        quoted = quoted != (c == QLatin1Char('\''));
        if (c == QLatin1Char('?') && !quoted)
            text += QLatin1Char('$') + QString::number(++count);
        else
            text += c;
    }
    return text;
}

} // namespace

QString inPostgres(QString sql)
{
    static const QRegularExpression hint(QStringLiteral(" (INDEXED BY \\w+|NOT INDEXED)"));
    sql.remove(hint);
    // In SQLite it tells the planner which table to begin with.
    sql.replace(QLatin1String(" CROSS JOIN "), QLatin1String(" JOIN "));
    sql.replace(QLatin1String("json_each(?)"), QLatin1String("(SELECT CAST(one AS BIGINT) AS value "
                                                             "FROM json_array_elements_text(CAST(? AS json)) AS one)"));
    sql.replace(QLatin1String("group_concat("), QLatin1String("string_agg("));
    return numbered(sql);
}

QByteArray tablesInPostgres(const QByteArray& statements)
{
    QByteArray text = statements;
    text.replace(" STRICT, WITHOUT ROWID;", ";").replace(" STRICT;", ";");
    text.replace(" INTEGER", " BIGINT").replace(" BLOB", " BYTEA").replace(" TEXT", " TEXT COLLATE \"C\"");
    return text;
}

} // namespace tierdesk
