// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"
#include "tests/support/catch.h"

using namespace tierdesk;

namespace {

struct Event
{
    const char* uid;
    const char* lines;
};

QByteArray fileOf(const std::vector<Event>& events)
{
    QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n";
    for (const Event& event : events)
        file += QByteArray("BEGIN:VEVENT\r\nUID:") + event.uid + "\r\nDTSTAMP:20260101T000000Z\r\nSUMMARY:Day off\r\n" +
                event.lines + "END:VEVENT\r\n";
    return file + "END:VCALENDAR\r\n";
}

DayImport imported(const std::vector<Event>& events)
{
    auto days = readICalendar(fileOf(events), 2030);
    REQUIRE(days);
    return *std::move(days);
}

/// "id: day" for each.
std::vector<std::string> told(const DayImport& import)
{
    std::vector<std::string> lines;
    for (const CalendarException& day : import.days)
        lines.push_back((day.importedFrom + QStringLiteral(": ") + toText(day.day)).toStdString());
    return lines;
}

using Lines = std::vector<std::string>;

} // namespace

TEST_CASE("a program built without libical says that it cannot read iCalendar files")
{
    if (readsICalendar())
        return;
    const auto days = readICalendar(fileOf({}), 2030);
    REQUIRE_FALSE(days);
    CHECK(days.error() == ICalendarFault::NotBuilt);
}

TEST_CASE("whole days of an iCalendar file close their days and times of day are passed over")
{
    if (!readsICalendar())
        return;
    const DayImport import = imported({{"a", "DTSTART;VALUE=DATE:20261224\r\n"},
                                       {"b", "DTSTART;VALUE=DATE:20260803\r\nDTEND;VALUE=DATE:20260805\r\n"},
                                       {"c", "DTSTART:20260810T090000Z\r\nDTEND:20260810T100000Z\r\n"},
                                       {"d", "DTSTART;VALUE=DATE:20260901\r\nSTATUS:CANCELLED\r\n"}});
    CHECK(told(import) == Lines{"a: 2026-12-24", "b#2026-08-03: 2026-08-03", "b#2026-08-04: 2026-08-04"});
    CHECK(import.timed == 1);
    CHECK(import.unreadable == 0);
    CHECK(import.days[0].name == QStringLiteral("Day off"));
    CHECK(import.days[0].hours.empty());
}

TEST_CASE("what comes every year is a rule where a rule can say it and dates where not")
{
    if (!readsICalendar())
        return;
    const DayImport import =
        imported({{"xmas", "DTSTART;VALUE=DATE:20251225\r\nRRULE:FREQ=YEARLY\r\n"},
                  {"may", "DTSTART;VALUE=DATE:20260525\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\r\n"},
                  {"thanks", "DTSTART;VALUE=DATE:20261126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\r\n"},
                  {"twice", "DTSTART;VALUE=DATE:20260301\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n"},
                  {"leap", "DTSTART;VALUE=DATE:20280101\r\nRRULE:FREQ=YEARLY;INTERVAL=2\r\n"}});
    CHECK(told(import) == Lines{"xmas: 12-25", "may: may mon last", "thanks: nov thu 4", "twice#2026-03-01: 2026-03-01",
                                "twice#2027-03-01: 2027-03-01", "leap#2028-01-01: 2028-01-01",
                                "leap#2030-01-01: 2030-01-01"});
}

TEST_CASE("a date that is taken out of a repetition does not come")
{
    if (!readsICalendar())
        return;
    const DayImport import =
        imported({{"gap", "DTSTART;VALUE=DATE:20280704\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20290704\r\n"}});
    CHECK(told(import) == Lines{"gap#2028-07-04: 2028-07-04", "gap#2030-07-04: 2030-07-04"});
}

TEST_CASE("an event of a repetition that was moved by itself stands on its new day")
{
    if (!readsICalendar())
        return;
    const DayImport import = imported({{"one", "DTSTART;VALUE=DATE:20290703\r\nRECURRENCE-ID;VALUE=DATE:20290702\r\n"},
                                       {"one", "DTSTART;VALUE=DATE:20280702\r\nRRULE:FREQ=YEARLY;COUNT=2\r\n"}});
    CHECK(told(import) == Lines{"one#2028-07-02: 2028-07-02", "one#2029-07-02: 2029-07-03"});
}

TEST_CASE("what is no iCalendar file is refused and an empty one holds no days")
{
    if (!readsICalendar())
        return;
    CHECK_FALSE(readICalendar("dear aunt", 2030).has_value());
    CHECK_FALSE(readICalendar({}, 2030).has_value());
    CHECK(imported({}).days.empty());
}

TEST_CASE("what was changed or taken out here survives the next import")
{
    const auto dayOf = [](const char* id, const char* day) {
        CalendarException exception;
        exception.name = QStringLiteral("Day off");
        exception.importedFrom = QLatin1String(id);
        exception.day = *parseDayRule(QLatin1String(day));
        return exception;
    };
    CalendarException own;
    own.name = QStringLiteral("Ours");
    own.day = *parseDayRule(QStringLiteral("2026-05-05"));
    const MergedDays first = merged({own}, {{dayOf("a", "01-01"), dayOf("b", "05-01"), dayOf("c", "12-25")}, 0, 0});
    CHECK(first.added == 3);
    REQUIRE(first.exceptions.size() == 4);
    CHECK(first.exceptions[0] == own);

    std::vector<CalendarException> here = first.exceptions;
    here[1].hours = {{{9 * 60}, {12 * 60}}};
    here[1].changedHere = true;
    here[2].dropped = true;
    const MergedDays second = merged(here, {{dayOf("a", "01-02"), dayOf("b", "05-02"), dayOf("c", "12-26")}, 0, 0});
    CHECK(second.kept == 2);
    CHECK(second.updated == 1);
    CHECK(second.added == 0);
    CHECK(second.exceptions[1] == here[1]);
    CHECK(second.exceptions[2] == here[2]);
    CHECK(toText(second.exceptions[3].day) == QStringLiteral("12-26"));
    CHECK(merged(second.exceptions, {{dayOf("c", "12-26")}, 0, 0}).updated == 0);
}
