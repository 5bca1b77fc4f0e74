// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/repetition.h"

#include <algorithm>

namespace tierdesk {

namespace {

using namespace std::chrono;

int asInt(auto part)
{
    return static_cast<int>(static_cast<unsigned>(part));
}

bool holds(const std::vector<int>& list, int value)
{
    return std::ranges::find(list, value) != list.end();
}

/// `place` counts from 1 in a span of `length`, and the list may count from its end.
bool holdsPlace(const std::vector<int>& list, int place, int length)
{
    return holds(list, place) || holds(list, place - length - 1);
}

sys_days firstOfMonth(const year_month_day& date)
{
    return sys_days(date.year() / date.month() / 1);
}

sys_days firstOfYear(const year_month_day& date)
{
    return sys_days(date.year() / January / 1);
}

sys_days firstOfPeriod(const Repetition& repetition, sys_days day)
{
    switch (repetition.every) {
    case Repetition::Every::Day:
        return day;
    case Repetition::Every::Week:
        return day - (weekday(day) - repetition.weekStart);
    case Repetition::Every::Month:
        return firstOfMonth(day);
    case Repetition::Every::Year:
        return firstOfYear(day);
    }
    return day;
}

/// The first day of the period that comes after so many periods.
sys_days periodAfter(const Repetition& repetition, sys_days period, int count)
{
    const year_month_day date(period);
    switch (repetition.every) {
    case Repetition::Every::Day:
        return period + days(count);
    case Repetition::Every::Week:
        return period + days(7 * count);
    case Repetition::Every::Month:
        return sys_days((date.year() / date.month() + months(count)) / 1);
    case Repetition::Every::Year:
        return sys_days((date.year() + years(count)) / January / 1);
    }
    return period + days(count);
}

bool isWeekday(const Repetition& repetition, sys_days day)
{
    // A place is one in the month, unless the repetition speaks of the year as a whole.
    const bool inYear = repetition.every == Repetition::Every::Year && repetition.months.empty();
    const year_month_day date(day);
    const sys_days begin = inYear ? firstOfYear(date) : firstOfMonth(date);
    const sys_days end = inYear ? sys_days((date.year() + years(1)) / January / 1)
                                : sys_days((date.year() / date.month() + months(1)) / 1);
    const auto fromBegin = static_cast<int>((day - begin).count()) / 7 + 1;
    const auto fromEnd = -(static_cast<int>((end - day).count() - 1) / 7 + 1);
    return std::ranges::any_of(repetition.weekdays, [&](const Repetition::Weekday& each) {
        return each.day == weekday(day) && (each.nth == 0 || each.nth == fromBegin || each.nth == fromEnd);
    });
}

bool matches(const Repetition& repetition, const year_month_day& first, sys_days day)
{
    const year_month_day date(day);
    const int monthLength = asInt((date.year() / date.month() / last).day());
    const int yearLength = date.year().is_leap() ? 366 : 365;
    const bool noDays = repetition.monthDays.empty() && repetition.yearDays.empty() && repetition.weekdays.empty();
    using Every = Repetition::Every;
    // What the repetition does not say, its first day does.
    if (noDays && repetition.every == Every::Week && weekday(day) != weekday(sys_days(first)))
        return false;
    if (noDays && (repetition.every == Every::Month || repetition.every == Every::Year) && date.day() != first.day())
        return false;
    if (noDays && repetition.every == Every::Year && repetition.months.empty() && date.month() != first.month())
        return false;
    return (repetition.months.empty() || holds(repetition.months, asInt(date.month()))) &&
           (repetition.monthDays.empty() || holdsPlace(repetition.monthDays, asInt(date.day()), monthLength)) &&
           (repetition.yearDays.empty() ||
            holdsPlace(repetition.yearDays, static_cast<int>((day - firstOfYear(date)).count()) + 1, yearLength)) &&
           (repetition.weekdays.empty() || isWeekday(repetition, day));
}

} // namespace

std::optional<std::set<sys_days>> daysOf(const Repetition& repetition, sys_days first, sys_days last, int& patience)
{
    // Farther than any year that is asked for; keeps the sums below in their range.
    constexpr int mostInterval = 10'000;
    const int interval = std::clamp(repetition.interval, 1, mostInterval);
    const sys_days until = std::min(last, repetition.until.value_or(last));
    const year_month_day firstDate(first);
    std::set<sys_days> all{first};
    int found = 0;
    for (sys_days period = firstOfPeriod(repetition, first); period <= until;
         period = periodAfter(repetition, period, interval)) {
        std::vector<sys_days> days;
        for (sys_days day = period; day < periodAfter(repetition, period, 1); day += std::chrono::days(1)) {
            if (--patience < 0)
                return {};
            if (matches(repetition, firstDate, day))
                days.push_back(day);
        }
        for (std::size_t i = 0; i < days.size(); ++i) {
            const bool chosen =
                repetition.positions.empty() ||
                holdsPlace(repetition.positions, static_cast<int>(i) + 1, static_cast<int>(days.size()));
            if (!chosen || days[i] < first || days[i] > until)
                continue;
            all.insert(days[i]);
            if (++found == repetition.count)
                return all;
        }
    }
    return all;
}

} // namespace tierdesk
