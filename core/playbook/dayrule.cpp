// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/dayrule.h"

#include <QRegularExpression>
#include <QStringList>

namespace tierdesk {

namespace {

using namespace std::chrono;

const QStringList& monthWords()
{
    static const QStringList words = QStringLiteral("jan feb mar apr may jun jul aug sep oct nov dec").split(u' ');
    return words;
}

/// In the order of std::chrono::weekday: Sunday is 0.
const QStringList& weekdayWords()
{
    static const QStringList words = QStringLiteral("sun mon tue wed thu fri sat").split(u' ');
    return words;
}

QString twoDigits(unsigned number)
{
    return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

std::optional<sys_days> inYear(const FixedDate& rule, year wanted)
{
    return rule.date.year() == wanted && rule.date.ok() ? std::optional(sys_days(rule.date)) : std::nullopt;
}

std::optional<sys_days> inYear(const YearlyDate& rule, year wanted)
{
    const year_month_day date = wanted / rule.date;
    return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

std::optional<sys_days> inYear(const YearlyWeekday& rule, year wanted)
{
    if (rule.nth == 0)
        return sys_days(wanted / rule.month / rule.weekday[last]);
    const year_month_weekday date = wanted / rule.month / rule.weekday[static_cast<unsigned>(rule.nth)];
    return date.ok() ? std::optional(sys_days(date)) : std::nullopt;
}

std::optional<sys_days> inYear(const EasterDay& rule, year wanted)
{
    return easterSunday(wanted) + days(rule.offset);
}

QString text(const FixedDate& rule)
{
    if (!rule.date.ok())
        return {};
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(rule.date.year()), 4, 10, QLatin1Char('0'))
        .arg(twoDigits(static_cast<unsigned>(rule.date.month())), twoDigits(static_cast<unsigned>(rule.date.day())));
}

QString text(const YearlyDate& rule)
{
    return twoDigits(static_cast<unsigned>(rule.date.month())) + QLatin1Char('-') +
           twoDigits(static_cast<unsigned>(rule.date.day()));
}

QString text(const YearlyWeekday& rule)
{
    return monthWords().value(static_cast<int>(static_cast<unsigned>(rule.month)) - 1) + QLatin1Char(' ') +
           weekdayWords().value(static_cast<int>(rule.weekday.c_encoding())) + QLatin1Char(' ') +
           (rule.nth == 0 ? QStringLiteral("last") : QString::number(rule.nth));
}

QString text(const EasterDay& rule)
{
    const QString sign = rule.offset < 0 ? QString() : QStringLiteral("+");
    return QStringLiteral("easter") + (rule.offset == 0 ? QString() : sign + QString::number(rule.offset));
}

std::optional<DayRule> parseDate(const QRegularExpressionMatch& match)
{
    const month_day date = month(match.captured(2).toUInt()) / day(match.captured(3).toUInt());
    if (match.captured(1).isEmpty())
        return date.ok() ? std::optional<DayRule>(YearlyDate{date}) : std::nullopt;
    const year_month_day whole = year(match.captured(1).toInt()) / date;
    return whole.ok() ? std::optional<DayRule>(FixedDate{whole}) : std::nullopt;
}

std::optional<DayRule> parseWeekday(const QStringList& words)
{
    const auto monthIndex = monthWords().indexOf(words.value(0));
    const auto weekdayIndex = weekdayWords().indexOf(words.value(1));
    const bool isLast = words.value(2) == QLatin1String("last");
    const int nth = isLast ? 0 : words.value(2).toInt();
    if (words.size() != 3 || monthIndex < 0 || weekdayIndex < 0 || (!isLast && (nth < 1 || nth > 5)))
        return {};
    return YearlyWeekday{month(static_cast<unsigned>(monthIndex) + 1), weekday(static_cast<unsigned>(weekdayIndex)),
                         nth};
}

} // namespace

sys_days easterSunday(year wanted)
{
    const int y = static_cast<int>(wanted);
    const int a = y % 19;
    const int b = y / 100;
    const int c = y % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return sys_days(wanted / month(static_cast<unsigned>(n / 31)) / day(static_cast<unsigned>(n % 31 + 1)));
}

std::optional<sys_days> dayInYear(const DayRule& rule, year wanted)
{
    return std::visit([&](const auto& one) { return inYear(one, wanted); }, rule);
}

QString toText(const DayRule& rule)
{
    return std::visit([](const auto& one) { return text(one); }, rule);
}

std::optional<DayRule> parseDayRule(const QString& text)
{
    static const QRegularExpression date(QStringLiteral(R"(^(?:(\d{4})-)?(\d\d)-(\d\d)$)"));
    static const QRegularExpression easter(QStringLiteral(R"(^easter([+-]\d{1,3})?$)"));
    const QString simple = text.simplified().toLower();
    if (const auto match = date.match(simple); match.hasMatch())
        return parseDate(match);
    if (const auto match = easter.match(simple); match.hasMatch())
        return EasterDay{match.captured(1).toInt()};
    return parseWeekday(simple.split(QLatin1Char(' ')));
}

} // namespace tierdesk
