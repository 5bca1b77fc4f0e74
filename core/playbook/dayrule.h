// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which days of the calendar are meant: one date, or a day that comes every year.
#pragma once

#include "core/base/jsonshape.h"

#include <chrono>
#include <variant>

namespace tierdesk {

/// One day: "2026-12-24".
struct FixedDate
{
    std::chrono::year_month_day date{};
    bool operator==(const FixedDate&) const = default;
};

/// The same date every year: "12-25". 29 February only comes in leap years.
struct YearlyDate
{
    std::chrono::month_day date{};
    bool operator==(const YearlyDate&) const = default;
};

/// A weekday counted within a month: "nov thu 4" (the fourth Thursday), "may mon last".
struct YearlyWeekday
{
    std::chrono::month month{};
    std::chrono::weekday weekday{};
    /// 1 to 5; 0 is the last one.
    int nth = 1;
    bool operator==(const YearlyWeekday&) const = default;
};

/// Days after Easter Sunday of the western churches: "easter+1", "easter-2".
struct EasterDay
{
    int offset = 0;
    bool operator==(const EasterDay&) const = default;
};

using DayRule = std::variant<FixedDate, YearlyDate, YearlyWeekday, EasterDay>;

/// The day that the rule names in that year; nothing when there is none.
[[nodiscard]] std::optional<std::chrono::sys_days> dayInYear(const DayRule& rule, std::chrono::year year);

/// Easter Sunday in the Gregorian calendar (computus after O. Spencer Jones, 1922).
[[nodiscard]] std::chrono::sys_days easterSunday(std::chrono::year year);

[[nodiscard]] QString toText(const DayRule& rule);
/// Nothing when the text names no day.
[[nodiscard]] std::optional<DayRule> parseDayRule(const QString& text);

template <>
struct JsonShape<DayRule>
{
    static QJsonValue write(const DayRule& rule) { return toText(rule); }
    static FieldCheck read(const QJsonValue& json, DayRule& rule)
    {
        const auto parsed = parseDayRule(json.toString());
        if (!parsed)
            return FieldError{
                {}, QStringLiteral("a day: 2026-12-24, 12-25, nov thu 4, may mon last, easter+1 or easter-2")};
        rule = *parsed;
        return {};
    }
};

} // namespace tierdesk
