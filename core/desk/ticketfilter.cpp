// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ticketfilter.h"

#include "core/desk/filterwords.h"

#include <QRegularExpression>
#include <algorithm>

namespace tierdesk {

namespace {

QStringList fieldNames()
{
    QStringList names;
    for (const FilterField field : allValues<FilterField>())
        names.append(toWord(field) + QLatin1Char(':'));
    return names;
}

/// What a field that takes numbers or spans may be given.
QStringList examples(FilterField field)
{
    switch (field) {
    case FilterField::Due:
        return {QStringLiteral("overdue"), QStringLiteral("1h"), QStringLiteral("4h"), QStringLiteral("8h"),
                QStringLiteral("none")};
    case FilterField::Opened:
    case FilterField::Arrived:
    case FilterField::Left:
    case FilterField::Resolved:
    case FilterField::Bounced:
        return {QStringLiteral("today"), QStringLiteral("8h"), QStringLiteral("3d"), QStringLiteral("2026-03-02"),
                QStringLiteral("2026-03-02..2026-03-08")};
    case FilterField::Moved:
        return {QStringLiteral("3d"), QStringLiteral("30d@service-desk>network")};
    case FilterField::Idle:
        return {QStringLiteral("1d"), QStringLiteral("3d"), QStringLiteral("5d")};
    case FilterField::Article:
        return {QStringLiteral("KB-12")};
    case FilterField::Number:
        return {QStringLiteral("1042"), QStringLiteral("1042,1077")};
    case FilterField::Created:
    case FilterField::Changed:
        return {QStringLiteral("30m"), QStringLiteral("8h"), QStringLiteral("3d"), QStringLiteral("2w")};
    case FilterField::Tier:
        return {QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"),
                QStringLiteral("4")};
    default:
        return {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    }
}

/// What fields may be given that take more than words and numbers.
const QRegularExpression* formOf(FilterField field)
{
    static const QRegularExpression span(QStringLiteral("^[0-9]{1,6}[mhdw]\\z"));
    static const QRegularExpression days(QStringLiteral("^[0-9]{1,3}d\\z"));
    static const QRegularExpression due(QStringLiteral("^(overdue|none|[0-9]{1,4}[mh])\\z"));
    static const QRegularExpression article(QStringLiteral("^(KB-)?[0-9]{1,18}\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ticket(QStringLiteral("^#?[0-9]{1,18}\\z"));
    static const QRegularExpression past(QStringLiteral(
        "^(today|[0-9]{4}-[0-9]{2}-[0-9]{2}([.]{2}[0-9]{4}-[0-9]{2}-[0-9]{2})?|[0-9]{1,6}[mhdw])(@.+)?\\z"));
    if (field == FilterField::Created || field == FilterField::Changed)
        return &span;
    if (field == FilterField::Due)
        return &due;
    if (field == FilterField::Idle)
        return &days;
    if (field == FilterField::Article)
        return &article;
    if (field == FilterField::Number)
        return &ticket;
    return isPast(field) ? &past : nullptr;
}

bool isUnderstood(FilterField field, const QString& value)
{
    static const QRegularExpression number(QStringLiteral("^[0-9]{1,6}\\z"));
    if (const QRegularExpression* form = formOf(field))
        return form->match(value).hasMatch();
    if (isOrdered(field))
        return number.match(value).hasMatch() || value == QLatin1String("none");
    const QStringList fixed = fixedValues(field);
    return fixed.isEmpty() || fixed.contains(value);
}

Result<FilterTerm, FilterError> readTerm(const FilterWord& word, const FilterTermWord& found)
{
    const auto field = parseWord<FilterField>(found.name);
    if (!field)
        return fail(FilterError{word.position, word.text, fieldNames()});
    const bool compares = found.relation != FilterRelation::Is;
    if (compares && (found.negated || !isOrdered(*field)))
        return fail(FilterError{word.position, word.text, {toWord(*field) + QLatin1Char(':')}});
    FilterTerm term{*field, found.negated ? FilterRelation::IsNot : found.relation, {}};
    for (const FilterValue& value : found.values) {
        const QStringList expected = isOrdered(*field) || formOf(*field) ? examples(*field) : fixedValues(*field);
        if (value.text.isEmpty())
            return fail(FilterError{value.position, word.text, expected});
        if (!isUnderstood(*field, value.text))
            return fail(FilterError{value.position, value.text, expected});
        term.values.append(value.text);
    }
    if (compares && term.values.size() > 1)
        return fail(FilterError{found.values[1].position, found.values[1].text, {}});
    return term;
}

QString sign(FilterRelation relation)
{
    switch (relation) {
    case FilterRelation::AtMost:
        return QStringLiteral("<=");
    case FilterRelation::AtLeast:
        return QStringLiteral(">=");
    case FilterRelation::LessThan:
        return QStringLiteral("<");
    case FilterRelation::MoreThan:
        return QStringLiteral(">");
    case FilterRelation::Is:
    case FilterRelation::IsNot:
        break;
    }
    return QStringLiteral(":");
}

QString toText(const FilterTerm& term)
{
    QStringList values;
    for (const QString& value : term.values)
        values.append(quotedValue(value));
    const QString negation = term.relation == FilterRelation::IsNot ? QStringLiteral("-") : QString();
    return negation + toWord(term.field) + sign(term.relation) + values.join(QLatin1Char(','));
}

} // namespace

Result<TicketFilter, FilterError> parseFilter(const QString& text)
{
    TicketFilter filter;
    QStringList words;
    for (const FilterWord& word : filterWords(text)) {
        const auto found = asTerm(word);
        if (!found) {
            words.append(word.text);
            continue;
        }
        auto term = readTerm(word, *found);
        if (!term)
            return fail(term.error());
        filter.terms.push_back(*std::move(term));
    }
    filter.text = words.join(QLatin1Char(' '));
    return filter;
}

QString toText(const TicketFilter& filter)
{
    QStringList parts;
    for (const FilterTerm& term : filter.terms)
        parts.append(toText(term));
    for (const FilterWord& word : filterWords(filter.text))
        parts.append(asTerm(word) ? inQuotes(word.text) : word.text);
    return parts.join(QLatin1Char(' '));
}

} // namespace tierdesk
