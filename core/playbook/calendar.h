// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// When people work: a zone, the hours of a week, and the days that differ.
#pragma once

#include "core/base/ids.h"
#include "core/base/reflect.h"
#include "core/playbook/dayrule.h"

#include <vector>

namespace tierdesk {

/// Minutes since midnight on the wall clock; 1440 is the end of the day. "09:00", "24:00".
struct WallTime
{
    static constexpr int minutesOfDay = 24 * 60;
    int minute = 0;
    auto operator<=>(const WallTime&) const = default;
};

[[nodiscard]] QString toText(WallTime time);
[[nodiscard]] std::optional<WallTime> parseWallTime(const QString& text);

template <>
struct JsonShape<WallTime>
{
    static QJsonValue write(WallTime time) { return toText(time); }
    static FieldCheck read(const QJsonValue& json, WallTime& time)
    {
        const auto parsed = parseWallTime(json.toString());
        if (!parsed)
            return FieldError{{}, QStringLiteral("a time from 00:00 to 24:00")};
        time = *parsed;
        return {};
    }
};

/// From one time up to another. When `to` is not after `from` it ends on the day after.
struct WallSpan
{
    WallTime from;
    WallTime to;

    TIERDESK_FIELDS(WallSpan, from, to)
    [[nodiscard]] bool crossesMidnight() const { return to <= from; }
};

/// From Monday, as ISO 8601 counts.
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

template <>
struct Words<Weekday>
{
    static constexpr std::array words{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
};

/// The same hours on each of some days of the week.
struct WeeklyHours
{
    std::vector<Weekday> days;
    std::vector<WallSpan> hours;

    TIERDESK_FIELDS(WeeklyHours, days, hours)
};

/// A day that differs from the week: its hours take the place of the usual ones; none means closed. What began the
/// evening before ends at midnight.
struct CalendarException
{
    QString name;
    DayRule day;
    std::vector<WallSpan> hours;
    /// Names the event of an imported file that this day came from; empty for one made here.
    QString importedFrom;
    /// Changed here after it was imported: the next import leaves it alone.
    bool changedHere = false;
    /// Taken out here: kept so that the next import does not bring it back, and without effect.
    bool dropped = false;

    TIERDESK_FIELDS(CalendarException, name, day, hours, importedFrom, changedHere, dropped)
};

struct Calendar
{
    CalendarKey key;
    QString name;
    /// IANA name, "Europe/Berlin"; empty takes the base's.
    QString zone;
    /// Null for none. Without hours of its own a calendar has the base's; the base's exceptions hold unless a day has
    /// one here.
    CalendarKey base;
    std::vector<WeeklyHours> week;
    std::vector<CalendarException> exceptions;

    TIERDESK_FIELDS(Calendar, key, name, zone, base, week, exceptions)
};

/// Whether the machine knows a time zone of that IANA name.
[[nodiscard]] bool isZone(const QString& name);

/// The calendar with everything it inherits, its own exceptions first. Nothing when the key, or a base, is unknown or
/// the bases go in a circle.
[[nodiscard]] std::optional<Calendar> resolved(const std::vector<Calendar>& calendars, const CalendarKey& key);

} // namespace tierdesk
