// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list says of the time that is left.
#include "core/desk/listquery.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"
#include "ui/queue/listwords.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

/// A Monday at nine.
constexpr Instant morning{1772442000000};

/// An office in UTC, from 8 to 18 on Mondays and Tuesdays.
PlaybookTimes office()
{
    Playbook book = smallPlaybook();
    Calendar calendar;
    calendar.key = CalendarKey{QStringLiteral("office")};
    calendar.name = QStringLiteral("Office");
    calendar.zone = QStringLiteral("UTC");
    calendar.week = {
        {{Weekday::Monday, Weekday::Tuesday},
         {{parseWallTime(QStringLiteral("08:00")).value(), parseWallTime(QStringLiteral("18:00")).value()}}}};
    book.calendars = {calendar};
    return PlaybookTimes(std::make_shared<const Playbook>(book));
}

std::string due(const TicketRow& row)
{
    static const PlaybookTimes times = office();
    return ListWords(times, morning).text(row, TicketColumn::Due).toStdString();
}

TicketRow dueIn(Milliseconds span, const char* calendar = "")
{
    TicketRow row;
    row.due = morning + span;
    row.dueCalendar = CalendarKey{QString::fromUtf8(calendar)};
    return row;
}

} // namespace

TEST_CASE("time left is said as short as it is understood")
{
    CHECK(due(dueIn(20min)) == "20 min");
    CHECK(due(dueIn(3h + 50min)) == "3 h");
    CHECK(due({}).empty());
}

TEST_CASE("time left is reckoned in the hours of the agreement")
{
    // From nine on Monday to ten on Tuesday: nine hours and two.
    CHECK(due(dueIn(25h, "office")) == "11 h");
    CHECK(due(dueIn(25h, "gone")) == "25 h");
}

TEST_CASE("a warning and a missed deadline are said in words")
{
    TicketRow row = dueIn(20min);
    row.warnAt = morning - 1min;
    CHECK(due(row) == "only 20 min");
    row.warnAt = morning + 1min;
    CHECK(due(row) == "20 min");
    CHECK(due(dueIn(-2h)) == "2 h over");
    CHECK(due(dueIn(-50min)) == "50 min over");
}

TEST_CASE("clocks that stand still are paused")
{
    TicketRow row;
    row.clocksPaused = true;
    CHECK(due(row) == "paused");
    static const PlaybookTimes times = office();
    CHECK(ListWords(times, morning).toolTip(row, TicketColumn::Due) == QStringLiteral("Its clocks stand still."));
}
