// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/frontmatter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace tierdesk {

namespace {

constexpr QLatin1String fence("---");

QString quoted(const QString& text)
{
    const QByteArray json = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

/// As it is where YAML reads it as the same text.
QString scalar(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z][A-Za-z0-9 ._/-]*\\z"));
    static const QRegularExpression other(QStringLiteral("\\A(true|false|yes|no|on|off|null|y|n)\\z"),
                                          QRegularExpression::CaseInsensitiveOption);
    const bool isPlain = plain.match(text).hasMatch() && !other.match(text).hasMatch() && text == text.trimmed();
    return isPlain ? text : quoted(text);
}

QString unquoted(const QString& text)
{
    if (text.startsWith(QLatin1Char('"'))) {
        const QJsonArray array = QJsonDocument::fromJson(QByteArray("[" + text.toUtf8() + "]")).array();
        if (array.size() == 1)
            return array.first().toString();
    }
    if (text.size() > 1 && text.startsWith(QLatin1Char('\'')) && text.endsWith(QLatin1Char('\'')))
        return text.mid(1, text.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    return text;
}

/// [a, "b, c"]
QStringList flowList(const QString& text)
{
    QStringList items;
    QString item;
    QChar quote;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quote.isNull() && c == QLatin1Char(',')) {
            items.append(unquoted(item.trimmed()));
            item.clear();
            continue;
        }
        if (c == QLatin1Char('\\') && quote == QLatin1Char('"') && i + 1 < text.size()) {
            item += c;
            item += text.at(++i);
            continue;
        }
        if (quote.isNull() && item.trimmed().isEmpty() && (c == QLatin1Char('"') || c == QLatin1Char('\'')))
            quote = c;
        else if (c == quote)
            quote = QChar();
        item += c;
    }
    if (!item.trimmed().isEmpty())
        items.append(unquoted(item.trimmed()));
    return items;
}

} // namespace

void FrontMatter::add(const char* name, const QString& text)
{
    m_lines.push_back(QLatin1String(name) + QStringLiteral(": ") + scalar(text));
}

void FrontMatter::add(const char* name, const QStringList& list)
{
    QStringList items;
    for (const QString& item : list)
        items.append(scalar(item));
    m_lines.push_back(QLatin1String(name) + QStringLiteral(": [") + items.join(QLatin1String(", ")) + QLatin1Char(']'));
}

QString FrontMatter::toText() const
{
    QString text = fence + QLatin1Char('\n');
    for (const QString& line : m_lines)
        text += line + QLatin1Char('\n');
    return text + fence + QLatin1Char('\n');
}

std::pair<FrontMatter, QString> FrontMatter::split(const QString& file)
{
    static const QRegularExpression head(QStringLiteral("\\A\\x{FEFF}?---[ \t]*\n(.*?\n)?---[ \t]*(\n|\\z)"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto found = head.match(file);
    if (!found.hasMatch())
        return {{}, file};
    FrontMatter fields;
    QString name;
    for (const QString& line : found.captured(1).split(QLatin1Char('\n')))
        fields.readLine(line, name);
    return {std::move(fields), file.mid(found.capturedEnd())};
}

void FrontMatter::readLine(const QString& line, QString& name)
{
    static const QRegularExpression field(QStringLiteral("\\A([A-Za-z][\\w-]*):(?:[ \t]+(.*))?\\z"));
    static const QRegularExpression item(QStringLiteral("\\A[ \t]*-[ \t]+(.*)\\z"));
    if (const auto found = field.match(line); found.hasMatch()) {
        name = found.captured(1);
        const QString value = found.captured(2).trimmed();
        const bool isList = value.startsWith(QLatin1Char('[')) && value.endsWith(QLatin1Char(']'));
        if (isList)
            m_fields[name] = flowList(value.mid(1, value.size() - 2));
        else
            m_fields[name] = value.isEmpty() ? QStringList() : QStringList{unquoted(value)};
    } else if (const auto next = item.match(line); next.hasMatch() && !name.isEmpty()) {
        m_fields[name].append(unquoted(next.captured(1).trimmed()));
    }
}

std::optional<QString> FrontMatter::text(const char* name) const
{
    const auto values = list(name);
    return values ? std::optional(values->join(QLatin1String(", "))) : std::nullopt;
}

std::optional<QStringList> FrontMatter::list(const char* name) const
{
    const auto found = m_fields.find(QString::fromUtf8(name));
    return found == m_fields.end() ? std::nullopt : std::optional(found->second);
}

} // namespace tierdesk
