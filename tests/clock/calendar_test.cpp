// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Days that differ: how they are written, which days they name, what a calendar inherits.
#include "core/base/fields.h"
#include "core/lint/lint.h"
#include "core/playbook/defaultplaybook.h"
#include "tests/clock/calendars.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

QString dayText(const char* rule, int year)
{
    const auto day = dayInYear(parseDayRule(QLatin1String(rule)).value(), std::chrono::year(year));
    return day ? toDate(*day).toString(Qt::ISODate) : QStringLiteral("none");
}

} // namespace

TEST_CASE("A rule for a day names the right day of each year")
{
    const auto [rule, year, day] = GENERATE(table<const char*, int, const char*>({
        {"2026-12-24", 2026, "2026-12-24"},
        {"2026-12-24", 2027, "none"},
        {"12-25", 2030, "2030-12-25"},
        {"02-29", 2027, "none"},
        {"02-29", 2028, "2028-02-29"},
        {"nov thu 4", 2026, "2026-11-26"},
        {"may mon last", 2026, "2026-05-25"},
        {"may mon 5", 2026, "none"},
        {"easter", 2000, "2000-04-23"},
        {"easter", 2026, "2026-04-05"},
        {"easter+1", 2027, "2027-03-29"},
        {"easter-2", 2038, "2038-04-23"},
        {"easter+60", 2025, "2025-06-19"},
    }));
    CAPTURE(rule, year);
    CHECK(dayText(rule, year).toStdString() == day);
}

TEST_CASE("A rule for a day is written as it is read")
{
    const auto* rule =
        GENERATE("2026-12-24", "12-25", "02-29", "nov thu 4", "may mon last", "easter", "easter+1", "easter-46");
    CHECK(toText(parseDayRule(QLatin1String(rule)).value()).toStdString() == rule);
}

TEST_CASE("What names no day is refused")
{
    const auto* rule = GENERATE("", "2026-13-01", "2026-02-29", "13-01", "04-31", "nov thu", "nov thu 6", "nov xyz 1",
                                "easter+", "christmas", "2026-12-24x");
    CAPTURE(rule);
    CHECK_FALSE(parseDayRule(QLatin1String(rule)));
}

TEST_CASE("A time on the wall is from 00:00 to 24:00")
{
    CHECK(parseWallTime(QStringLiteral("09:05")) == WallTime{545});
    CHECK(parseWallTime(QStringLiteral("24:00")) == WallTime{1440});
    const auto* text = GENERATE("24:01", "09:60", "9", "", "-1:00", "25:00");
    CHECK_FALSE(parseWallTime(QLatin1String(text)));
}

TEST_CASE("A calendar survives its journey through a document")
{
    Calendar calendar = office("Europe/Berlin", "22:00", "06:00");
    calendar.base = CalendarKey{QStringLiteral("region")};
    calendar.exceptions = {exception("12-24", {span("09:00", "12:00")}), exception("easter+1")};
    calendar.exceptions.back().importedFrom = QStringLiteral("uid-1");
    calendar.exceptions.back().dropped = true;
    CHECK(fromJson<Calendar>(JsonShape<Calendar>::write(calendar)) == calendar);
}

TEST_CASE("A calendar has its base's zone and days and an exception of its own comes first")
{
    Calendar region = office("Europe/Berlin", "09:00", "17:00");
    region.exceptions = {exception("2026-11-18"), exception("2026-11-19")};
    Calendar team;
    team.key = CalendarKey{QStringLiteral("team")};
    team.base = region.key;
    team.exceptions = {exception("2026-11-19", {span("10:00", "12:00")})};
    const BusinessTime time(resolved({region, team}, team.key).value());
    const auto worked = [&](const char* from, const char* to) {
        return time.between(at("Europe/Berlin", from), at("Europe/Berlin", to));
    };
    CHECK(worked("2026-11-17 00:00", "2026-11-18 00:00") == 8h);
    CHECK(worked("2026-11-18 00:00", "2026-11-19 00:00") == 0h);
    CHECK(worked("2026-11-19 00:00", "2026-11-20 00:00") == 2h);
}

TEST_CASE("A base that is unknown or leads in a circle resolves to nothing")
{
    Calendar one = office("UTC", "09:00", "17:00");
    one.base = CalendarKey{QStringLiteral("two")};
    CHECK_FALSE(resolved({one}, one.key));
    Calendar two = one;
    two.key = one.base;
    two.base = one.key;
    CHECK_FALSE(resolved({one, two}, one.key));
    CHECK_FALSE(resolved({}, one.key));
}

TEST_CASE("t5 Waiting outside working hours costs nothing even on a holiday")
{
    Calendar calendar = office("Europe/London", "09:00", "17:00");
    calendar.exceptions = {exception("12-25")};
    const BusinessTime time(calendar);
    const Instant created = at("Europe/London", "2026-12-25 10:00");
    const Instant resumed = at("Europe/London", "2026-12-28 09:00");
    CHECK(time.between(created, resumed) == 0h);
    CHECK(time.add(created, 2h) == at("Europe/London", "2026-12-28 11:00"));
}

TEST_CASE("A shift that began the evening before ends at midnight when the day is an exception")
{
    Calendar calendar = office("Europe/Berlin", "22:00", "06:00");
    calendar.exceptions = {exception("2026-11-18")};
    const BusinessTime time(calendar);
    const auto worked = [&](const char* from, const char* to) {
        return time.between(at("Europe/Berlin", from), at("Europe/Berlin", to));
    };
    CHECK(worked("2026-11-17 12:00", "2026-11-18 12:00") == 2h);
    CHECK(worked("2026-11-18 12:00", "2026-11-19 12:00") == 0h);
    CHECK(worked("2026-11-19 12:00", "2026-11-20 12:00") == 8h);
}

TEST_CASE("The calendars of a new desk keep the time of the place it is made in")
{
    const Playbook there = defaultPlaybookIn(QStringLiteral("Pacific/Auckland"));
    REQUIRE_FALSE(there.calendars.empty());
    for (const Calendar& calendar : there.calendars)
        CHECK(calendar.zone == QStringLiteral("Pacific/Auckland"));
    CHECK(lint(there).empty());
    CHECK(defaultPlaybookIn(QStringLiteral("Middle/Earth")) == defaultPlaybook());
}
