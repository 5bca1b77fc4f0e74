// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timecases.h"

#include "core/clock/businesstime.h"
#include "core/exchange/csvreader.h"

#include <QFile>
#include <QJsonDocument>

namespace tierdesk::cli {

namespace {

using Calendars = std::map<QString, BusinessTime>;

std::unexpected<Trouble> unreadable(const QString& path, const QString& why)
{
    return usage(QStringLiteral("%1 cannot be read: %2.").arg(path, why));
}

Answer<WallSpan> spanFrom(const QJsonValue& pair, const QString& path)
{
    const auto from = parseWallTime(pair[0].toString());
    const auto to = parseWallTime(pair[1].toString());
    if (!from || !to)
        return unreadable(path, QStringLiteral("hours are pairs of times such as 09:00 and 17:00"));
    return WallSpan{*from, *to};
}

Answer<Calendar> calendarFrom(const QJsonObject& json, const QString& path)
{
    Calendar calendar;
    calendar.zone = json[QStringLiteral("tz")].toString();
    if (!isZone(calendar.zone))
        return unreadable(path, QStringLiteral("there is no time zone \"%1\"").arg(calendar.zone));
    const QJsonObject hours = json[QStringLiteral("hours")].toObject();
    for (auto day = hours.begin(); day != hours.end(); ++day) {
        const auto weekday = parseWord<Weekday>(day.key());
        if (!weekday)
            return unreadable(path, QStringLiteral("\"%1\" is no day of the week").arg(day.key()));
        WeeklyHours weekly{{*weekday}, {}};
        for (const auto& pair : day->toArray()) {
            const auto span = spanFrom(pair, path);
            if (!span)
                return fail(span.error());
            weekly.hours.push_back(*span);
        }
        calendar.week.push_back(std::move(weekly));
    }
    for (const auto& date : json[QStringLiteral("holiday_dates")].toArray()) {
        const auto rule = parseDayRule(date.toString());
        if (!rule)
            return unreadable(path, QStringLiteral("\"%1\" is no date").arg(date.toString()));
        calendar.exceptions.push_back({{}, *rule, {}, {}, false, false});
    }
    return calendar;
}

Answer<Calendars> readCalendars(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return unreadable(path, error.error == QJsonParseError::NoError ? QStringLiteral("it is no JSON object")
                                                                        : error.errorString());
    Calendars calendars;
    const QJsonObject all = json.object();
    for (auto one = all.begin(); one != all.end(); ++one) {
        const auto calendar = calendarFrom(one->toObject(), path);
        if (!calendar)
            return fail(calendar.error());
        calendars.emplace(one.key(), BusinessTime(*calendar));
    }
    return calendars;
}

/// What a sum comes to, as the file writes it; nothing when the line cannot be understood.
std::optional<QString> workedOut(const Calendars& calendars, const QStringList& fields)
{
    const auto calendar = calendars.find(fields.value(0));
    const auto start = parseIsoInstant(fields.value(2));
    if (calendar == calendars.end() || !start)
        return {};
    if (fields.value(1) == QLatin1String("add")) {
        bool isNumber = false;
        const std::chrono::minutes amount(fields.value(4).toLongLong(&isNumber));
        const auto end = isNumber ? calendar->second.add(*start, amount) : std::nullopt;
        return end ? std::optional(toIsoString(*end)) : std::nullopt;
    }
    const auto end = parseIsoInstant(fields.value(3));
    if (fields.value(1) != QLatin1String("diff") || !end)
        return {};
    return QString::number(std::chrono::floor<std::chrono::minutes>(calendar->second.between(*start, *end)).count());
}

bool same(const QString& result, const QString& expected)
{
    const auto instant = parseIsoInstant(expected);
    return instant ? parseIsoInstant(result) == instant : result == expected;
}

} // namespace

Answer<TimeCases> checkTimeCases(const QString& cases, const QString& calendarsPath)
{
    const auto calendars = readCalendars(calendarsPath);
    if (!calendars)
        return fail(calendars.error());
    QFile file(cases);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(cases, file.errorString());
    auto reader = CsvReader::open(file, CsvFormat{});
    if (!reader)
        return unreadable(cases, QStringLiteral("it is not in UTF-8"));
    constexpr int mostShown = 10;
    TimeCases found;
    CsvRecord record;
    auto more = reader->next(record);
    while (more && *more && (more = reader->next(record)) && *more) {
        const QStringList fields = record.toList();
        const QString expected = fields.value(5);
        const auto result = workedOut(*calendars, fields);
        if (result && same(*result, expected)) {
            ++found.passed;
            continue;
        }
        ++found.failed;
        if (found.firstFailures.size() < mostShown)
            found.firstFailures.append(QStringLiteral("%1 gives %2")
                                           .arg(fields.join(QLatin1Char(',')),
                                                result.value_or(QStringLiteral("nothing: it is not understood"))));
    }
    if (!more)
        return unreadable(cases, QStringLiteral("a line of it is no CSV"));
    return found;
}

} // namespace tierdesk::cli
