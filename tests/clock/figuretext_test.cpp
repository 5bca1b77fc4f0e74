// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The periods that reports are asked for, the words of their figures, and what other programs get.
#include "core/report/reportperiod.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"
#include "ui/text/figurefile.h"
#include "ui/text/figuretext.h"
#include "ui/text/names.h"

#include <QSet>
#include <QTimeZone>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

FigureReport someReport()
{
    FigureReport report;
    report.lines.resize(figureDefinitions().size());
    auto& line = report.lines[static_cast<std::size_t>(FigureName::SlaAttainment)];
    line.all = {4, 3, 0.75, {}, {}, {}};
    line.tiers[Tier{1}] = {4, 3, 0.75, {}, {}, {}};
    line.queues[QueueKey{QStringLiteral("a,\"b\"")}] = {4, 3, 0.75, {}, {}, {}};
    report.lines[static_cast<std::size_t>(FigureName::TimeToTake)].all = {2, 0, 90'000.0, 60'000, 120'000, 120'000};
    report.clocks[Metric::Resolution] = {4, 3, 0.75, {}, {}, {}};
    report.breaches[{Metric::Resolution, BreachCause::Untaken}] = 1;
    return report;
}

} // namespace

TEST_CASE("The last week and month and quarter are whole ones of the calendar")
{
    const auto days = [](ReportPeriod period, QDate today) { return daysOf(period, today); };
    CHECK(days(ReportPeriod::LastWeek, QDate(2026, 11, 22)) == ReportDays{QDate(2026, 11, 9), QDate(2026, 11, 15)});
    CHECK(days(ReportPeriod::LastWeek, QDate(2026, 11, 23)) == ReportDays{QDate(2026, 11, 16), QDate(2026, 11, 22)});
    CHECK(days(ReportPeriod::LastMonth, QDate(2026, 3, 31)) == ReportDays{QDate(2026, 2, 1), QDate(2026, 2, 28)});
    CHECK(days(ReportPeriod::LastMonth, QDate(2026, 1, 1)) == ReportDays{QDate(2025, 12, 1), QDate(2025, 12, 31)});
    CHECK(days(ReportPeriod::LastQuarter, QDate(2026, 2, 10)) == ReportDays{QDate(2025, 10, 1), QDate(2025, 12, 31)});
    CHECK(days(ReportPeriod::LastQuarter, QDate(2026, 6, 30)) == ReportDays{QDate(2026, 1, 1), QDate(2026, 3, 31)});
    CHECK(days(ReportPeriod::ThisYear, QDate(2026, 11, 22)) == ReportDays{QDate(2026, 1, 1), QDate(2026, 11, 22)});
    CHECK(startOfDay(QDate(2026, 11, 16), QTimeZone("Europe/Berlin")) == berlin("2026-11-16 00:00"));
}

TEST_CASE("Every figure has a name and a meaning of its own")
{
    QSet<QString> names;
    QSet<QString> meanings;
    for (const FigureDefinition& one : figureDefinitions()) {
        names.insert(nameOf(one.name));
        meanings.insert(definitionOf(one.name) + termsOf(one));
    }
    const auto all = static_cast<qsizetype>(figureDefinitions().size());
    CHECK(names.size() == all);
    CHECK(meanings.size() == all);
    CHECK(termsOf(figureDefinitions()[static_cast<std::size_t>(FigureName::WorkToResolveNet)])
              .endsWith(QStringLiteral("In working hours. Without pauses.")));
}

TEST_CASE("The table of figures has all of them with their kinds of clocks and causes of breach")
{
    const Playbook book;
    const auto rows = figureRows(someReport(), Names(book));
    CHECK(std::ranges::count_if(rows, [](const FigureRow& row) {
              return row.level == FigureRow::Level::Figure && row.figure;
          }) == std::ssize(figureDefinitions()));
    const auto sla = std::ranges::find(rows, QStringLiteral("Kept towards clients (SLA)"), &FigureRow::name);
    REQUIRE(sla != rows.end());
    CHECK(sla->cells == QStringList{QStringLiteral("4"), QStringLiteral("75.0%"), {}, {}, {}});
    CHECK((sla + 1)->name == QStringLiteral("Resolution"));
    CHECK((sla + 2)->name == QStringLiteral("tier 1"));
    CHECK(rows.back().name == QStringLiteral("Resolution"));
    CHECK((rows.end() - 2)->name == QStringLiteral("Nobody had taken it"));
    CHECK((rows.end() - 2)->cells.front() == QStringLiteral("1"));
}

TEST_CASE("The CSV of a report quotes what must be quoted and has a line for each value of the period and its steps")
{
    const auto day = [](int number) { return Instant{} + std::chrono::days(number); };
    FigureSeries series{someReport(), {someReport()}};
    series.whole.people[PersonId{7}] = {{TicketId{1}, TicketId{2}}, {TicketId{1}}, {}};
    const FigureTerms terms{day(0), day(3), {}, {}};
    const QByteArray csv =
        figuresCsv(series, terms, std::vector{day(1), day(3)}, [](PersonId) { return QStringLiteral("Ann, Lee"); });
    CHECK(csv.startsWith("from,to,figure,unit,tier,queue,clock,person,count,hits,value,p50,p90,p95\r\n"));
    const QByteArray whole = "\r\n1970-01-01T00:00:00.000Z,1970-01-04T00:00:00.000Z,";
    CHECK(csv.contains(whole + "sla-attainment,share,,,,,4,3,0.75,,,\r\n"));
    CHECK(csv.contains(whole + "sla-attainment,share,1,,,,4,3,0.75,,,\r\n"));
    CHECK(csv.contains(whole + "sla-attainment,share,,\"a,\"\"b\"\"\",,,4,3,0.75,,,\r\n"));
    CHECK(csv.contains(whole + "time-to-take,minutes,,,,,2,,1.5,1,2,2\r\n"));
    CHECK(csv.contains(whole + "clocks-kept,share,,,resolution,,4,3,0.75,,,\r\n"));
    CHECK(csv.contains(whole + "missed-untaken,number,,,resolution,,1,,,,,\r\n"));
    CHECK(csv.contains(whole + "person-taken,number,,,,\"Ann, Lee\",2,,,,,\r\n"));
    const QByteArray step = "\r\n1970-01-02T00:00:00.000Z,1970-01-04T00:00:00.000Z,";
    CHECK(csv.contains(step + "sla-attainment,share,,,,,4,3,0.75,,,\r\n"));
    CHECK(csv.endsWith(step + "missed-untaken,number,,,resolution,,1,,,,,\r\n"));
}
