// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/filterwords.h"

#include "core/ticket/words.h"

#include <QRegularExpression>

namespace tierdesk {

namespace {

constexpr QChar quote = QLatin1Char('"');
constexpr QChar escape = QLatin1Char('\\');

template <Worded E>
QStringList allWords()
{
    QStringList words;
    for (const E value : allValues<E>())
        words.append(toWord(value));
    return words;
}

FilterRelation relationOf(const QString& sign)
{
    if (sign == QLatin1String("<="))
        return FilterRelation::AtMost;
    if (sign == QLatin1String(">="))
        return FilterRelation::AtLeast;
    if (sign == QLatin1String("<"))
        return FilterRelation::LessThan;
    if (sign == QLatin1String(">"))
        return FilterRelation::MoreThan;
    return FilterRelation::Is;
}

/// Reads one value from `at` up to a comma or the end, and leaves `at` there.
FilterValue readValue(const FilterWord& word, qsizetype& at)
{
    FilterValue value;
    value.position = word.position + static_cast<int>(at);
    const qsizetype begin = at;
    bool quoted = false;
    for (; at < word.text.size(); ++at) {
        const QChar c = word.text.at(at);
        if (c == quote)
            quoted = !quoted;
        else if (quoted && c == escape && at + 1 < word.text.size())
            value.text += word.text.at(++at);
        else if (!quoted && c == QLatin1Char(','))
            break;
        else
            value.text += c;
    }
    value.length = static_cast<int>(at - begin);
    return value;
}

} // namespace

std::vector<FilterWord> filterWords(const QString& line)
{
    std::vector<FilterWord> words;
    qsizetype at = 0;
    while (at < line.size()) {
        if (line.at(at).isSpace()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        bool quoted = false;
        for (; at < line.size() && (quoted || !line.at(at).isSpace()); ++at) {
            if (line.at(at) == quote)
                quoted = !quoted;
            else if (quoted && line.at(at) == escape && at + 1 < line.size())
                ++at;
        }
        words.push_back({static_cast<int>(begin), line.mid(begin, at - begin)});
    }
    return words;
}

std::optional<FilterTermWord> asTerm(const FilterWord& word)
{
    // An address such as http://… is text.
    static const QRegularExpression form(QStringLiteral("^(-?)([A-Za-z]+)(:(?!//)(?:<=|>=|<|>)?|<=|>=|<|>|=)"));
    const auto match = form.match(word.text);
    if (!match.hasMatch())
        return std::nullopt;
    FilterTermWord term;
    term.negated = match.capturedLength(1) > 0;
    term.name = match.captured(2).toLower();
    QString sign = match.captured(3);
    if (sign.size() > 1 && sign.startsWith(QLatin1Char(':')))
        sign.remove(0, 1);
    term.relation = relationOf(sign);
    term.valuesAt = word.position + static_cast<int>(match.capturedEnd());
    qsizetype at = match.capturedEnd();
    term.values.push_back(readValue(word, at));
    while (at < word.text.size()) {
        ++at;
        term.values.push_back(readValue(word, at));
    }
    return term;
}

bool isOrdered(FilterField field)
{
    using enum FilterField;
    return field == Tier || field == Priority || field == Impact || field == Urgency || field == Created ||
           field == Changed;
}

QStringList fixedValues(FilterField field)
{
    switch (field) {
    case FilterField::Kind:
        return allWords<TicketKind>();
    case FilterField::Channel:
        return allWords<Channel>();
    case FilterField::Handoff:
        return {QStringLiteral("waiting")};
    default:
        return {};
    }
}

QString quotedValue(const QString& value)
{
    static const QRegularExpression plain(QStringLiteral("^[^\\s,\"<>=:\\\\][^\\s,\"]*\\z"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(value).hasMatch() ? value : inQuotes(value);
}

QString inQuotes(const QString& text)
{
    QString escaped = text;
    escaped.replace(escape, QStringLiteral("\\\\"));
    escaped.replace(quote, QStringLiteral("\\\""));
    return quote + escaped + quote;
}

} // namespace tierdesk
