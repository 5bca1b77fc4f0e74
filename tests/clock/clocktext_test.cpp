// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a clock, in working hours of a calendar far from here.
#include "tests/clock/life.h"
#include "tests/support/catch.h"
#include "ui/text/clocktext.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

TicketOpened rated()
{
    TicketOpened event = opened();
    event.triage.computed = Priority{1};
    return event;
}

/// The clock of the resolution, whose target is 4 hours of the office in Berlin, 8 to 18.
Clock after(Life& life)
{
    return life.clock(Metric::Resolution);
}

const BusinessTime& hours()
{
    static const BusinessTime time(office("Europe/Berlin", "08:00", "18:00"));
    return time;
}

std::string summary(const Clock& clock, const char* wall)
{
    return clockSummary(clock, berlin(wall), &hours()).toStdString();
}

bool begins(const std::string& text, const char* with)
{
    return text.rfind(with, 0) == 0;
}

} // namespace

TEST_CASE("a running clock says what is left and when it is due")
{
    Life life;
    life.at("2026-11-16 17:00", rated());
    CHECK(begins(summary(after(life), "2026-11-16 17:30"), "3 h 30 min left of 4 h, due tomorrow"));
    // Nothing is used while the office is closed.
    CHECK(begins(summary(after(life), "2026-11-16 21:00"), "3 h left of 4 h, due "));
    CHECK(begins(summary(after(life), "2026-11-17 11:30"), "30 min over 4 h; it was due today"));
}

TEST_CASE("a clock that stands still says what is left of it")
{
    Life life;
    life.at("2026-11-16 09:00", rated()).at("2026-11-16 10:00", waiting());
    CHECK(summary(after(life), "2026-11-18 10:00") == "Stands still with 3 h left of 4 h.");
}

TEST_CASE("a clock that ended says how it went")
{
    Life met;
    met.at("2026-11-16 09:00", rated()).at("2026-11-16 11:00", resolved());
    CHECK(summary(after(met), "2026-11-18 10:00") == "Met in 2 h of 4 h.");
    Life missed;
    missed.at("2026-11-16 09:00", rated()).at("2026-11-16 15:00", resolved());
    CHECK(begins(summary(after(missed), "2026-11-16 16:00"), "Missed; it was due today"));
    Life dropped;
    dropped.at("2026-11-16 09:00", rated()).at("2026-11-16 10:00", changed(StateType::Cancelled));
    CHECK(summary(after(dropped), "2026-11-16 16:00") == "Ended without a verdict after 1 h.");
    CHECK(clockSummary(Clock{}, dawn, nullptr) == QStringLiteral("No time is promised."));
}

TEST_CASE("the sum behind a clock has a line for each interval and they add up")
{
    Life life;
    life.at("2026-11-16 09:00", rated())
        .at("2026-11-16 10:00", waiting())
        .at("2026-11-16 12:00", changed(StateType::Open));
    const Clock clock = after(life);
    const QStringList sum = clockArithmetic(clock, berlin("2026-11-16 12:45"), &hours());
    REQUIRE(sum.size() == 3);
    CHECK(sum[0].endsWith(QStringLiteral(": 1 h")));
    CHECK(sum[1].contains(QStringLiteral("stood still")));
    CHECK(sum[2].contains(QStringLiteral("to now")));
    CHECK(sum[2].endsWith(QStringLiteral(": 45 min")));
    CHECK(timeUsed(clock, berlin("2026-11-16 12:45"), &hours()) == 105min);
    // Hours that nobody knows count nothing more.
    CHECK(timeUsed(clock, berlin("2026-11-16 12:45"), nullptr) == 60min);
}

TEST_CASE("a clock that began again is counted")
{
    Clock clock;
    clock.metric = Metric::NextResponse;
    CHECK(clockName(clock) == QStringLiteral("Next response"));
    clock.cycle = 2;
    CHECK(clockName(clock) == QStringLiteral("Next response (2)"));
}
