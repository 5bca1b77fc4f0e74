// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/clock/calendars.h"

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, Instant instant)
{
    return out << toIsoString(instant).toStdString();
}

namespace test {

std::vector<Weekday> workdays()
{
    using enum Weekday;
    return {Monday, Tuesday, Wednesday, Thursday, Friday};
}

WallSpan span(const char* from, const char* to)
{
    return {parseWallTime(QLatin1String(from)).value(), parseWallTime(QLatin1String(to)).value()};
}

Calendar office(const char* zone, const char* from, const char* to)
{
    return {CalendarKey{QStringLiteral("office")},
            QStringLiteral("Office hours"),
            QLatin1String(zone),
            {},
            {{workdays(), {span(from, to)}}},
            {}};
}

Calendar always(const char* zone)
{
    const auto days = allValues<Weekday>();
    return {CalendarKey{QStringLiteral("always")},
            QStringLiteral("Always"),
            QLatin1String(zone),
            {},
            {{{days.begin(), days.end()}, {span("00:00", "24:00")}}},
            {}};
}

CalendarException exception(const char* day, std::vector<WallSpan> hours)
{
    return {QLatin1String(day), parseDayRule(QLatin1String(day)).value(), std::move(hours), {}, false, false};
}

QDate toDate(std::chrono::sys_days day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

Instant at(const char* zone, const char* wall)
{
    const QDateTime local = QDateTime::fromString(QLatin1String(wall), QStringLiteral("yyyy-MM-dd HH:mm"));
    return {QDateTime(local.date(), local.time(), QTimeZone(zone)).toMSecsSinceEpoch()};
}

} // namespace test
} // namespace tierdesk
