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

TEST_CASE("repetitions are written out as their rule says")
{
    if (!readsICalendar())
        return;
    const auto days = [](const char* start, const char* rule) {
        // With a day left out it is never a yearly rule.
        const QByteArray lines =
            QByteArray("DTSTART;VALUE=DATE:") + start + "\r\nRRULE:" + rule + "\r\nEXDATE;VALUE=DATE:20991231\r\n";
        std::vector<std::string> list;
        for (const CalendarException& day : imported({{"x", lines.constData()}}).days)
            list.push_back(toText(day.day).toStdString());
        return list;
    };
    CHECK(days("20260105", "FREQ=WEEKLY;COUNT=4;BYDAY=MO,WE") ==
          Lines{"2026-01-05", "2026-01-07", "2026-01-12", "2026-01-14"});
    CHECK(days("20260105", "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260202") == Lines{"2026-01-05", "2026-01-19", "2026-02-02"});
    CHECK(days("20260130", "FREQ=MONTHLY;COUNT=3;BYDAY=-1FR") == Lines{"2026-01-30", "2026-02-27", "2026-03-27"});
    CHECK(days("20260131", "FREQ=MONTHLY;COUNT=3") == Lines{"2026-01-31", "2026-03-31", "2026-05-31"});
    CHECK(days("20260130", "FREQ=MONTHLY;COUNT=3;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1") ==
          Lines{"2026-01-30", "2026-02-27", "2026-03-31"});
    CHECK(days("20260101", "FREQ=DAILY;INTERVAL=10;COUNT=3") == Lines{"2026-01-01", "2026-01-11", "2026-01-21"});
    CHECK(days("20260228", "FREQ=MONTHLY;COUNT=2;BYMONTHDAY=-1") == Lines{"2026-02-28", "2026-03-31"});
    CHECK(days("20281231", "FREQ=YEARLY;COUNT=2;BYYEARDAY=-1") == Lines{"2028-12-31", "2029-12-31"});
    CHECK(days("20260105", "FREQ=YEARLY;COUNT=2;BYDAY=1MO") == Lines{"2026-01-05", "2027-01-04"});
    CHECK(days("20300101", "FREQ=YEARLY") == Lines{"2030-01-01"});
    CHECK(days("20260101", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31") == Lines{"2026-01-01"});
}

TEST_CASE("a file that nests or repeats for ever or holds too much costs neither stack nor hours")
{
    if (!readsICalendar())
        return;
    const QByteArray begin = "BEGIN:VCALENDAR\r\n";
    const QByteArray end = "END:VCALENDAR\r\n";
    const auto deep = readICalendar(begin.repeated(100'000) + end.repeated(100'000), 2030);
    CHECK((deep && deep->days.empty()));
    const DayImport inside =
        imported({{"a", "DTSTART;VALUE=DATE:20261224\r\nBEGIN:VALARM\r\nUID:b\r\nEND:VALARM\r\n"}});
    CHECK(told(inside) == Lines{"a: 2026-12-24"});
    const DayImport endless = imported({{"a", "DTSTART;VALUE=DATE:20000101\r\nRRULE:FREQ=SECONDLY\r\n"},
                                        {"b", "DTSTART;VALUE=DATE:00010101\r\nRRULE:FREQ=DAILY\r\n"},
                                        {"c", "DTSTART;VALUE=DATE:20261399\r\n"},
                                        {"d", "DTSTART;VALUE=DATE:20261224\r\n"}});
    CHECK(endless.unreadable == 3);
    CHECK(told(endless) == Lines{"d: 2026-12-24"});
    QByteArray many = begin;
    for (int i = 0; i < 2 * mostImportedDays; ++i)
        many += "BEGIN:VEVENT\r\nUID:" + QByteArray::number(i) + "\r\nDTSTART;VALUE=DATE:20261224\r\nEND:VEVENT\r\n";
    const auto full = readICalendar(many + end, 2030);
    REQUIRE(full);
    CHECK(std::ssize(full->days) == mostImportedDays);
    CHECK(full->unreadable == mostImportedDays);
    const QByteArray longLine = begin + "BEGIN:VEVENT\r\nUID:a\r\nDTSTART;VALUE=DATE:20261224\r\nSUMMARY:" +
                                QByteArray("x\r\n ").repeated(1'000'000) + "\r\nEND:VEVENT\r\n" + end;
    const auto nameless = readICalendar(longLine, 2030);
    REQUIRE(nameless);
    CHECK(told(*nameless) == Lines{"a: 2026-12-24"});
}
