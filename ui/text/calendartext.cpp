// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/calendartext.h"

#include "ui/text/enumnames.h"
#include "ui/text/text.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

namespace tierdesk {

namespace {

QString inWords(const FixedDate& rule)
{
    const QDate date(static_cast<int>(rule.date.year()), static_cast<int>(static_cast<unsigned>(rule.date.month())),
                     static_cast<int>(static_cast<unsigned>(rule.date.day())));
    return QLocale().toString(date, QLocale::LongFormat);
}

QString monthName(std::chrono::month month)
{
    return QLocale().monthName(static_cast<int>(static_cast<unsigned>(month)));
}

QString inWords(const YearlyDate& rule)
{
    //: A day that comes every year: %1 is the day of the month, %2 the month.
    return Text::tr("Every %1 %2").arg(static_cast<unsigned>(rule.date.day())).arg(monthName(rule.date.month()));
}

QString inWords(const YearlyWeekday& rule)
{
    const QString day = nameOf(static_cast<Weekday>(rule.weekday.iso_encoding() - 1));
    const QString month = monthName(rule.month);
    switch (rule.nth) {
    case 0:
        //: All of these: %1 is a day of the week, %2 a month.
        return Text::tr("Last %1 of %2").arg(day, month);
    case 1:
        return Text::tr("First %1 of %2").arg(day, month);
    case 2:
        return Text::tr("Second %1 of %2").arg(day, month);
    case 3:
        return Text::tr("Third %1 of %2").arg(day, month);
    case 4:
        return Text::tr("Fourth %1 of %2").arg(day, month);
    default:
        return Text::tr("Fifth %1 of %2").arg(day, month);
    }
}

QString inWords(const EasterDay& rule)
{
    if (rule.offset == 0)
        return Text::tr("Easter Sunday");
    return rule.offset < 0 ? Text::tr("%n day(s) before Easter Sunday", nullptr, -rule.offset)
                           : Text::tr("%n day(s) after Easter Sunday", nullptr, rule.offset);
}

std::optional<WallTime> timeFrom(const QString& hour, const QString& minute)
{
    return parseWallTime(hour.rightJustified(2, QLatin1Char('0')) + QLatin1Char(':') +
                         (minute.isEmpty() ? QStringLiteral("00") : minute));
}

} // namespace

QString dayText(const DayRule& rule)
{
    return std::visit([](const auto& one) { return inWords(one); }, rule);
}

QString hoursText(const std::vector<WallSpan>& hours)
{
    QStringList parts;
    for (const WallSpan& span : hours)
        parts.append(toText(span.from) + QChar(0x2013) + toText(span.to));
    return parts.join(QStringLiteral(", "));
}

std::optional<std::vector<WallSpan>> parseHours(const QString& text)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(^(\d{1,2})(?::(\d\d))?\s*[-\x{2013}]\s*(\d{1,2})(?::(\d\d))?$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    std::vector<WallSpan> hours;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto match = shape.match(part.trimmed());
        const auto from = timeFrom(match.captured(1), match.captured(2));
        const auto to = timeFrom(match.captured(3), match.captured(4));
        if (!match.hasMatch() || !from || !to)
            return {};
        hours.push_back({*from, *to});
    }
    return hours;
}

} // namespace tierdesk
