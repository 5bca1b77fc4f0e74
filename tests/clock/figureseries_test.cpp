// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures from step to step, of one technician, and who did how much: cases worked out by hand. Monday is 16 November
// 2026.
#include "core/report/figureseries.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;
using enum FigureName;

namespace {

constexpr TicketId only{1};

FigureTerms terms(const char* from, const char* to)
{
    return {berlin(from), berlin(to), {}, {}};
}

FigureReport figuresOf(const Life& life, const FigureTerms& terms)
{
    const CourseBasis basis = life.basis();
    FigureTally tally(terms, basis.publications, basis.times);
    tally.add(life.history());
    return tally.report();
}

/// Ada has it first, then Ben in another team.
Life handedOn()
{
    return Life()
        .at("2026-11-16 09:00", opened())
        .at("2026-11-16 09:10", TicketAssigned{ada})
        .at("2026-11-16 10:00", escalated(network))
        .at("2026-11-16 10:30", TicketAssigned{ben})
        .at("2026-11-16 12:00", resolved());
}

ReportDays days(const char* first, const char* last)
{
    return {QDate::fromString(QLatin1String(first), Qt::ISODate), QDate::fromString(QLatin1String(last), Qt::ISODate)};
}

} // namespace

TEST_CASE("a technician's figures are of what he or she had in hands when it was decided")
{
    FigureTerms of = terms("2026-11-16 00:00", "2026-11-17 00:00");
    of.technician = ada;
    const FigureReport adas = figuresOf(handedOn(), of);
    CHECK(adas[TimeToTake].all.value == 10 * 60'000.0);
    CHECK(adas[VisitsEscalated].all.count == 1);
    CHECK(adas[VisitsEscalated].all.hits == 1);
    CHECK(adas[TimePerVisit].all.value == 60 * 60'000.0);
    CHECK(adas[TimeToResolve].all.count == 0);
    CHECK(adas[SlaAttainment].all.count == 0);
    CHECK(adas.routes.size() == 1);
    of.technician = ben;
    const FigureReport bens = figuresOf(handedOn(), of);
    CHECK(bens[TimeToTake].all.count == 0);
    CHECK(bens[VisitsEscalated].all.count == 1);
    CHECK(bens[VisitsEscalated].all.hits == 0);
    CHECK(bens[TimeToResolve].all.value == 180 * 60'000.0);
    CHECK(bens[SlaAttainment].all.hits == 1);
    CHECK(bens.routes.empty());
    of.technician = cora;
    CHECK(figuresOf(handedOn(), of)[TimePerVisit].all.count == 0);
}

TEST_CASE("who did how much counts a ticket once for each of what was taken and resolved and left open")
{
    const Life life = handedOn();
    const FigureReport report = figuresOf(life, terms("2026-11-16 00:00", "2026-11-17 00:00"));
    REQUIRE(report.people.size() == 2);
    CHECK(report.people.at(ada) == PersonLoad{{only}, {}, {}});
    CHECK(report.people.at(ben) == PersonLoad{{only}, {only}, {}});
    const FigureReport before = figuresOf(life, terms("2026-11-16 00:00", "2026-11-16 11:00"));
    CHECK(before.people.at(ben) == PersonLoad{{only}, {}, {only}});
    CHECK(before.people.at(ada).open.empty());
    FigureTerms of = terms("2026-11-16 00:00", "2026-11-17 00:00");
    of.queue = frontDesk;
    CHECK(figuresOf(life, of).people.size() == 1);
    const Life again = Life()
                           .at("2026-11-16 09:00", opened())
                           .at("2026-11-16 09:10", TicketAssigned{ada})
                           .at("2026-11-16 09:20", TicketAssigned{})
                           .at("2026-11-16 09:30", TicketAssigned{ada});
    CHECK(figuresOf(again, terms("2026-11-16 00:00", "2026-11-17 00:00")).people.at(ada).taken.size() == 1);
}

TEST_CASE("the tickets behind what may be looked into are known")
{
    const FigureTerms all = terms("2026-11-16 00:00", "2026-12-01 00:00");
    CHECK(figuresOf(handedOn(), all).cases.empty());
    const Life late = Life().at("2026-11-16 09:00", opened()).at("2026-11-16 17:30", resolved());
    CHECK(figuresOf(late, all).cases.at(SlaAttainment) == std::vector{only});
    const Life again = Life(late).at("2026-11-17 09:00", changed(StateType::Open));
    CHECK(figuresOf(again, all).cases.at(Reopened) == std::vector{only});
    CHECK(figuresOf(again, all).cases.at(BacklogAge) == std::vector{only});
}

TEST_CASE("each step of a series is what a report of its days would say")
{
    const Life fast = Life().at("2026-11-16 09:00", opened()).at("2026-11-16 10:00", resolved());
    const Life slow = Life().at("2026-11-16 09:00", opened()).at("2026-11-24 11:00", resolved());
    const FigureTerms whole = terms("2026-11-16 00:00", "2026-11-30 00:00");
    const CourseBasis basis = fast.basis();
    const std::vector bounds{whole.from, berlin("2026-11-23 00:00"), whole.to};
    FigureSeriesTally tally(whole, bounds, basis.publications, basis.times);
    tally.add(fast.history());
    tally.add(slow.history());
    const FigureSeries series = tally.series();
    REQUIRE(series.steps.size() == 2);
    CHECK(series.whole[WorkToResolve].all.count == 2);
    CHECK(series.steps[0][WorkToResolve].all.p50 == 60 * 60'000);
    // Monday from 9 to 18, four days of ten hours, Monday's ten and three on Tuesday.
    CHECK(series.steps[1][WorkToResolve].all.p50 == (9 + 40 + 10 + 3) * 60 * 60'000);
    CHECK(series.steps[0][SlaAttainment].all.count == 2);
    CHECK(series.steps[0][SlaAttainment].all.hits == 1);
    CHECK(series.steps[1][SlaAttainment].all.count == 0);
    CHECK(series.steps[0][BacklogAge].all.count == 1);
    CHECK(series.steps[1][BacklogAge].all.count == 0);
    FigureTerms second = whole;
    second.from = bounds[1];
    FigureTally alone(second, basis.publications, basis.times);
    alone.add(fast.history());
    alone.add(slow.history());
    CHECK(series.steps[1] == alone.report());
}

TEST_CASE("a period is made of days or weeks or months as its length asks for")
{
    CHECK(stepFor(days("2026-11-16", "2026-11-29")) == ReportStep::Day);
    CHECK(stepFor(days("2026-10-01", "2026-10-31")) == ReportStep::Week);
    CHECK(stepFor(days("2026-07-01", "2026-12-31")) == ReportStep::Week);
    CHECK(stepFor(days("2026-01-01", "2026-11-23")) == ReportStep::Month);
    CHECK(stepsOf(days("2026-11-16", "2026-11-17"), ReportStep::Day) ==
          std::vector{days("2026-11-16", "2026-11-16"), days("2026-11-17", "2026-11-17")});
    // October 2026 begins on a Thursday and ends on a Saturday.
    CHECK(stepsOf(days("2026-10-01", "2026-10-31"), ReportStep::Week) ==
          std::vector{days("2026-10-01", "2026-10-04"), days("2026-10-05", "2026-10-11"),
                      days("2026-10-12", "2026-10-18"), days("2026-10-19", "2026-10-25"),
                      days("2026-10-26", "2026-10-31")});
    CHECK(stepsOf(days("2026-01-15", "2026-03-02"), ReportStep::Month) ==
          std::vector{days("2026-01-15", "2026-01-31"), days("2026-02-01", "2026-02-28"),
                      days("2026-03-01", "2026-03-02")});
}
