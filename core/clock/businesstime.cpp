// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock/businesstime.h"

#include <QDateTime>
#include <algorithm>

namespace tierdesk {

namespace {

using namespace std::chrono;

constexpr int farthestYears = 100;

Instant yearBegin(int number)
{
    return {duration_cast<Milliseconds>(sys_days(std::chrono::year(number) / January / 1).time_since_epoch()).count()};
}

int yearOf(Instant instant)
{
    const auto date = floor<days>(sys_time<Milliseconds>(Milliseconds(instant.ms)));
    return static_cast<int>(year_month_day(date).year());
}

/// Where the zone's distance from UTC stays the same.
struct Stretch
{
    OpenSpan utc;
    Milliseconds offset;
};

std::vector<Stretch> stretches(const QTimeZone& zone, Instant from, Instant to)
{
    const auto dateTime = [](Instant instant) { return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC); };
    std::vector<Stretch> found{{{from, to}, seconds(zone.offsetFromUtc(dateTime(from)))}};
    for (const QTimeZone::OffsetData& change : zone.transitions(dateTime(from), dateTime(to))) {
        const Instant at{change.atUtc.toMSecsSinceEpoch()};
        const Milliseconds offset = seconds(change.offsetFromUtc);
        if (at <= from || at >= to || offset == found.back().offset)
            continue;
        found.back().utc.to = at;
        found.push_back({{at, to}, offset});
    }
    return found;
}

void append(std::vector<OpenSpan>& spans, OpenSpan span)
{
    if (span.from >= span.to)
        return;
    if (!spans.empty() && spans.back().to >= span.from)
        spans.back().to = std::max(spans.back().to, span.to);
    else
        spans.push_back(span);
}

} // namespace

BusinessTime::BusinessTime(const Calendar& calendar)
    : m_zone(calendar.zone.toUtf8())
    , m_exceptions(calendar.exceptions)
{
    for (const WeeklyHours& hours : calendar.week) {
        for (const Weekday weekday : hours.days) {
            auto& spans = m_week.at(static_cast<std::size_t>(weekday));
            spans.insert(spans.end(), hours.hours.begin(), hours.hours.end());
        }
    }
    std::erase_if(m_exceptions, &CalendarException::dropped);
}

std::shared_ptr<const BusinessTime> BusinessTime::of(const std::vector<Calendar>& calendars, const CalendarKey& key)
{
    const auto calendar = resolved(calendars, key);
    if (!calendar || !isZone(calendar->zone))
        return nullptr;
    return std::make_shared<BusinessTime>(*calendar);
}

std::map<sys_days, const std::vector<WallSpan>*> BusinessTime::exceptionsAround(int number) const
{
    std::map<sys_days, const std::vector<WallSpan>*> found;
    for (const CalendarException& exception : m_exceptions) {
        // The zone's dates reach into the years on either side.
        for (int y = number - 1; y <= number + 1; ++y) {
            if (const auto date = dayInYear(exception.day, std::chrono::year(y)))
                found.try_emplace(*date, &exception.hours);
        }
    }
    return found;
}

std::unique_ptr<BusinessTime::Year> BusinessTime::makeYear(int number) const
{
    const auto exceptions = exceptionsAround(number);
    const auto hoursOf = [&](sys_days date) -> const std::vector<WallSpan>& {
        const auto exception = exceptions.find(date);
        const unsigned weekday = std::chrono::weekday(date).iso_encoding() - 1;
        return exception == exceptions.end() ? m_week.at(weekday) : *exception->second;
    };
    const auto minutesOf = [&](sys_days date) {
        DayHours minutes;
        for (const WallSpan& span : hoursOf(date))
            minutes.emplace_back(span.from.minute, span.crossesMidnight() ? WallTime::minutesOfDay : span.to.minute);
        if (!exceptions.contains(date)) {
            for (const WallSpan& span : hoursOf(date - days(1))) {
                if (span.crossesMidnight())
                    minutes.emplace_back(0, span.to.minute);
            }
        }
        std::ranges::sort(minutes);
        return minutes;
    };

    auto year = std::make_unique<Year>();
    for (const Stretch& stretch : stretches(m_zone, yearBegin(number), yearBegin(number + 1))) {
        const auto local = [&](Instant utc) { return sys_time<Milliseconds>(Milliseconds(utc.ms) + stretch.offset); };
        const sys_days end = ceil<days>(local(stretch.utc.to));
        for (sys_days date = floor<days>(local(stretch.utc.from)); date < end; date += days(1)) {
            const Milliseconds midnight = date.time_since_epoch() - stretch.offset;
            for (const auto& [from, to] : minutesOf(date)) {
                append(year->spans, {std::max(Instant{(midnight + minutes(from)).count()}, stretch.utc.from),
                                     std::min(Instant{(midnight + minutes(to)).count()}, stretch.utc.to)});
            }
        }
    }
    for (const OpenSpan& span : year->spans) {
        year->before.push_back(year->total);
        year->total += span.length();
    }
    return year;
}

const BusinessTime::Year& BusinessTime::year(int number) const
{
    auto& known = m_years[number];
    if (!known)
        known = makeYear(number);
    return *known;
}

/// Worked from the year's beginning up to that instant of it.
Milliseconds BusinessTime::Year::until(Instant instant) const
{
    const auto next = std::ranges::upper_bound(spans, instant, {}, &OpenSpan::from);
    if (next == spans.begin())
        return Milliseconds(0);
    const auto index = static_cast<std::size_t>(std::distance(spans.begin(), next)) - 1;
    return before[index] + (std::min(instant, spans[index].to) - spans[index].from);
}

/// The first instant by which that much of the year is worked; more than nothing and at most all of it.
Instant BusinessTime::Year::after(Milliseconds amount) const
{
    const auto next = std::ranges::lower_bound(before, amount);
    const auto index = static_cast<std::size_t>(std::distance(before.begin(), next)) - 1;
    return spans[index].from + (amount - before[index]);
}

/// The last instant up to which no more than that is worked; less than all of it.
Instant BusinessTime::Year::lastWithin(Milliseconds amount) const
{
    const auto next = std::ranges::upper_bound(before, amount);
    const auto index = static_cast<std::size_t>(std::distance(before.begin(), next)) - 1;
    return spans[index].from + (amount - before[index]);
}

Milliseconds BusinessTime::between(Instant from, Instant to) const
{
    if (to < from)
        return -between(to, from);
    const int last = yearOf(to);
    Milliseconds sum = year(last).until(to) - year(yearOf(from)).until(from);
    for (int y = yearOf(from); y < last; ++y)
        sum += year(y).total;
    return sum;
}

std::optional<Instant> BusinessTime::add(Instant start, Milliseconds amount) const
{
    if (amount == Milliseconds(0))
        return start;
    const int first = yearOf(start);
    Milliseconds left = amount + year(first).until(start);
    if (amount > Milliseconds(0)) {
        for (int y = first; y <= first + farthestYears; ++y) {
            if (left <= year(y).total)
                return year(y).after(left);
            left -= year(y).total;
        }
        return {};
    }
    // `left` is counted from the beginning of the year looked at. An instant that nothing was worked before belongs to
    // the year before, unless that year's first span begins there.
    for (int y = first; y >= first - farthestYears; --y) {
        if (left >= Milliseconds(0) && left < year(y).total)
            return year(y).lastWithin(left);
        left += year(y - 1).total;
    }
    return {};
}

bool BusinessTime::isOpen(Instant instant) const
{
    return nextOpening(instant) == instant;
}

std::optional<Instant> BusinessTime::nextOpening(Instant instant) const
{
    const int first = yearOf(instant);
    for (int y = first; y <= first + farthestYears; ++y) {
        const auto& spans = year(y).spans;
        const auto next = std::ranges::upper_bound(spans, instant, {}, &OpenSpan::to);
        if (next != spans.end())
            return std::max(instant, next->from);
    }
    return {};
}

std::vector<OpenSpan> BusinessTime::spans(Instant from, Instant to) const
{
    std::vector<OpenSpan> found;
    for (int y = yearOf(from); y <= yearOf(to) && from < to; ++y) {
        const auto& all = year(y).spans;
        for (auto span = std::ranges::upper_bound(all, from, {}, &OpenSpan::to); span != all.end() && span->from < to;
             ++span)
            append(found, {std::max(span->from, from), std::min(span->to, to)});
    }
    return found;
}

Milliseconds workingDay(const BusinessTime& hours, Instant now)
{
    constexpr int lookedAt = 28;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.ms, hours.zone()).date();
    const auto midnight = [&](int day) {
        return Instant{today.addDays(day).startOfDay(hours.zone()).toMSecsSinceEpoch()};
    };
    Milliseconds open(0);
    int days = 0;
    for (int day = -lookedAt; day < 0; ++day) {
        const Milliseconds worked = hours.between(midnight(day), midnight(day + 1));
        open += worked;
        days += worked > Milliseconds(0) ? 1 : 0;
    }
    return days == 0 ? Milliseconds(std::chrono::days(1)) : open / days;
}

} // namespace tierdesk
