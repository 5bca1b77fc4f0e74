// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Working time, against a clock that is stepped by the minute. Two thousand sums of others are in tests/cli.
#include "tests/clock/calendars.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

/// What a clock on the wall would show, minute by minute, and whether the calendar is open then: the slow second
/// opinion.
class Stepper
{
public:
    explicit Stepper(const Calendar& calendar)
        : m_calendar(calendar)
        , m_zone(calendar.zone.toUtf8())
    {}

    [[nodiscard]] bool isOpen(Instant instant) const
    {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(instant.ms, m_zone);
        const int minute = wall.time().hour() * 60 + wall.time().minute();
        const auto inside = [&](const WallSpan& span) {
            return minute >= span.from.minute && (span.crossesMidnight() || minute < span.to.minute);
        };
        const auto spilled = [&](const WallSpan& span) { return span.crossesMidnight() && minute < span.to.minute; };
        return std::ranges::any_of(hoursOf(wall.date()), inside) ||
               (!exceptionOn(wall.date()) && std::ranges::any_of(hoursOf(wall.date().addDays(-1)), spilled));
    }

    [[nodiscard]] Milliseconds between(Instant from, Instant to) const
    {
        Milliseconds sum{0};
        for (Instant instant = from; instant < to; instant = instant + 1min)
            sum += isOpen(instant) ? 1min : 0min;
        return sum;
    }

private:
    [[nodiscard]] const CalendarException* exceptionOn(QDate date) const
    {
        for (const CalendarException& exception : m_calendar.exceptions) {
            const auto day = dayInYear(exception.day, std::chrono::year(date.year()));
            if (day && toDate(*day) == date && !exception.dropped)
                return &exception;
        }
        return nullptr;
    }

    [[nodiscard]] std::vector<WallSpan> hoursOf(QDate date) const
    {
        if (const auto* exception = exceptionOn(date))
            return exception->hours;
        std::vector<WallSpan> hours;
        for (const WeeklyHours& weekly : m_calendar.week) {
            if (std::ranges::find(weekly.days, static_cast<Weekday>(date.dayOfWeek() - 1)) != weekly.days.end())
                hours.insert(hours.end(), weekly.hours.begin(), weekly.hours.end());
        }
        return hours;
    }

    const Calendar& m_calendar;
    QTimeZone m_zone;
};

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

/// Zones with changes by an hour and by half an hour, north and south, with none, and at the far ends of the day.
QString anyZone()
{
    return *rc::gen::element(QStringLiteral("Europe/Berlin"), QStringLiteral("America/New_York"),
                             QStringLiteral("Australia/Lord_Howe"), QStringLiteral("Asia/Kathmandu"),
                             QStringLiteral("Pacific/Apia"), QStringLiteral("America/St_Johns"), QStringLiteral("UTC"),
                             QStringLiteral("Africa/Casablanca"), QStringLiteral("Pacific/Chatham"));
}

std::vector<WallSpan> anyHours()
{
    std::vector<WallSpan> hours;
    for (int left = below(3); left > 0; --left)
        hours.push_back({WallTime{below(WallTime::minutesOfDay)}, WallTime{below(WallTime::minutesOfDay + 1)}});
    return hours;
}

Calendar anyCalendar(int year)
{
    Calendar calendar;
    calendar.zone = anyZone();
    for (const Weekday day : allValues<Weekday>())
        calendar.week.push_back({{day}, anyHours()});
    for (int left = below(6); left > 0; --left) {
        const auto date = std::chrono::year_month_day(std::chrono::sys_days(std::chrono::year(year) / 1 / 1) +
                                                      std::chrono::days(below(365)));
        calendar.exceptions.push_back({{}, FixedDate{date}, anyHours(), {}, false, below(4) == 0});
    }
    return calendar;
}

/// Close to a change of the clocks as often as not.
Instant anyInstant(const Calendar& calendar, int year)
{
    const QDateTime begin(QDate(year, 1, 1), QTime(), Qt::UTC);
    const auto changes = QTimeZone(calendar.zone.toUtf8()).transitions(begin, begin.addYears(1));
    if (!changes.isEmpty() && below(2) == 0) {
        const auto& change = changes.at(below(static_cast<int>(changes.size())));
        return Instant{change.atUtc.toMSecsSinceEpoch()} + std::chrono::minutes(below(4 * 24 * 60) - 2 * 24 * 60);
    }
    return Instant{begin.toMSecsSinceEpoch()} + std::chrono::minutes(below(365 * 24 * 60));
}

} // namespace

TEST_CASE("Working time is what a clock stepped by the minute counts in any calendar and zone")
{
    CHECK(rc::check("between, add and its way back, next opening, spans", [] {
        const int year = 2019 + below(12);
        const Calendar calendar = anyCalendar(year);
        const BusinessTime time(calendar);
        const Stepper stepper(calendar);
        const Instant from = anyInstant(calendar, year);
        const Instant to = from + std::chrono::minutes(below(3 * 24 * 60));
        const Milliseconds worked = stepper.between(from, to);
        RC_ASSERT(time.between(from, to) == worked);
        RC_ASSERT(time.between(to, from) == -worked);
        RC_ASSERT(time.isOpen(from) == stepper.isOpen(from));
        Milliseconds inSpans{0};
        for (const OpenSpan& span : time.spans(from, to))
            inSpans += span.length();
        RC_ASSERT(inSpans == worked);
        if (worked > 0ms) {
            const auto end = time.add(from, worked);
            RC_ASSERT(end && *end <= to && stepper.between(from, *end) == worked);
            RC_ASSERT(stepper.isOpen(*end - 1min));
            const auto back = time.add(to, -worked);
            RC_ASSERT(back && *back >= from && stepper.between(*back, to) == worked);
            RC_ASSERT(stepper.isOpen(*back));
        }
        const auto opening = time.nextOpening(from);
        if (opening && *opening <= to) {
            RC_ASSERT(stepper.isOpen(*opening));
            RC_ASSERT(stepper.between(from, *opening) == 0ms);
        } else {
            RC_ASSERT(worked == 0ms);
        }
    }));
}

TEST_CASE("Work that ends at closing time ends there and an hour later means the next day")
{
    const BusinessTime time(office("Europe/London", "09:00", "17:00"));
    const auto friday = [](const char* wall) { return at("Europe/London", wall); };
    CHECK(time.add(friday("2026-11-20 15:00"), 2h) == friday("2026-11-20 17:00"));
    CHECK(time.add(friday("2026-11-20 15:00"), 2h + 1min) == friday("2026-11-23 09:01"));
    CHECK(time.add(friday("2026-11-23 10:00"), -1h) == friday("2026-11-23 09:00"));
    CHECK(time.add(friday("2026-11-23 10:00"), -61min) == friday("2026-11-20 16:59"));
    CHECK(time.add(friday("2026-11-21 12:00"), 0min) == friday("2026-11-21 12:00"));
}

TEST_CASE("t3 A step an hour before a deadline of four hours from Monday 17:00 stands at Tuesday 10:00")
{
    const BusinessTime time(office("Europe/Berlin", "08:00", "18:00"));
    const auto deadline = time.add(at("Europe/Berlin", "2026-11-16 17:00"), 4h);
    CHECK(deadline == at("Europe/Berlin", "2026-11-17 11:00"));
    CHECK(time.add(*deadline, -1h) == at("Europe/Berlin", "2026-11-17 10:00"));
}

TEST_CASE("t4 An hour from Friday 16:30 is due on Monday 09:30")
{
    const BusinessTime time(office("America/New_York", "09:00", "17:00"));
    CHECK(time.add(at("America/New_York", "2026-11-20 16:30"), 1h) == at("America/New_York", "2026-11-23 09:30"));
}

TEST_CASE("A night shift over a clock change works the hours that passed")
{
    Calendar calendar = office("Europe/Berlin", "22:00", "06:00");
    calendar.week.front().days = {Weekday::Saturday};
    const BusinessTime time(calendar);
    const auto night = [&](const char* from, const char* to) {
        return time.between(at("Europe/Berlin", from), at("Europe/Berlin", to));
    };
    CHECK(night("2026-03-28 12:00", "2026-03-29 12:00") == 7h);
    CHECK(night("2026-10-24 12:00", "2026-10-25 12:00") == 9h);
    CHECK(night("2026-11-21 12:00", "2026-11-22 12:00") == 8h);
}

TEST_CASE("A calendar that never opens gives no instant and no endless search")
{
    Calendar calendar;
    calendar.zone = QStringLiteral("UTC");
    const BusinessTime time(calendar);
    CHECK_FALSE(time.add(Instant{0}, 1min));
    CHECK_FALSE(time.add(Instant{0}, -1min));
    CHECK_FALSE(time.nextOpening(Instant{0}));
    CHECK(time.between(Instant{0}, Instant{0} + 24h * 365) == 0min);
}

TEST_CASE("Round the clock working time is time")
{
    const BusinessTime time(always("Europe/Berlin"));
    const Instant start = at("Europe/Berlin", "2026-01-05 03:07");
    CHECK(time.add(start, 24h * 3650) == start + 24h * 3650);
    CHECK(time.add(start, -24h * 3650) == start - 24h * 3650);
    CHECK(time.spans(start, start + 24h * 400).size() == 1);
}

TEST_CASE("a working day is as long as the open days of the last four weeks were")
{
    const auto day = [](const Calendar& calendar, const char* now) {
        return workingDay(BusinessTime(calendar), at("Europe/Berlin", now));
    };
    Calendar office = test::office("Europe/Berlin", "09:00", "17:00");
    CHECK(day(office, "2026-11-16 12:00") == std::chrono::hours(8));
    CHECK(day(always("Europe/Berlin"), "2026-12-16 12:00") == std::chrono::hours(24));
    // A holiday is no working day; half a one counts as half of one.
    office.exceptions = {exception("2026-11-10")};
    CHECK(day(office, "2026-11-16 12:00") == std::chrono::hours(8));
    office.exceptions = {exception("2026-11-10", {span("09:00", "13:00")})};
    CHECK(day(office, "2026-11-16 12:00") == std::chrono::minutes(480 - 240 / 20));
    Calendar never = office;
    never.week.clear();
    never.exceptions.clear();
    CHECK(day(never, "2026-11-16 12:00") == std::chrono::hours(24));
}
