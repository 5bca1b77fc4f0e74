// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/calendar.h"

#include <QRegularExpression>
#include <QTimeZone>
#include <algorithm>

namespace tierdesk {

QString toText(WallTime time)
{
    return QStringLiteral("%1:%2")
        .arg(time.minute / 60, 2, 10, QLatin1Char('0'))
        .arg(time.minute % 60, 2, 10, QLatin1Char('0'));
}

std::optional<WallTime> parseWallTime(const QString& text)
{
    static const QRegularExpression shape(QStringLiteral(R"(^\s*(\d\d?):(\d\d)\s*$)"));
    const auto match = shape.match(text);
    const int minutes = match.captured(2).toInt();
    const WallTime time{match.captured(1).toInt() * 60 + minutes};
    if (!match.hasMatch() || minutes > 59 || time.minute > WallTime::minutesOfDay)
        return {};
    return time;
}

bool isZone(const QString& name)
{
    // QTimeZone alone takes nearly any word for a POSIX rule and calls it valid.
    static const QList<QByteArray> known = QTimeZone::availableTimeZoneIds();
    return known.contains(name.toUtf8());
}

std::optional<Calendar> resolved(const std::vector<Calendar>& calendars, const CalendarKey& key)
{
    const auto find = [&](const CalendarKey& wanted) { return std::ranges::find(calendars, wanted, &Calendar::key); };
    auto at = find(key);
    if (at == calendars.end())
        return {};
    Calendar whole = *at;
    // A chain without a circle has fewer steps than there are calendars.
    for (std::size_t steps = 0; at->base; ++steps) {
        at = find(at->base);
        if (at == calendars.end() || steps == calendars.size())
            return {};
        if (whole.zone.isEmpty())
            whole.zone = at->zone;
        if (whole.week.empty())
            whole.week = at->week;
        whole.exceptions.insert(whole.exceptions.end(), at->exceptions.begin(), at->exceptions.end());
    }
    whole.base = {};
    return whole;
}

} // namespace tierdesk
