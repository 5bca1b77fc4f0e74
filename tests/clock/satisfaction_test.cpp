// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How satisfied requesters are, counted by hand. Monday is 16 November 2026.
#include "core/report/figures.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("satisfaction is the share of the rated whose last word on the last resolution is yes")
{
    const Life solved = Life().at("2026-11-16 09:00", opened()).at("2026-11-16 10:00", resolved());
    const auto said = [&](Outcome outcome) { return Life(solved).at("2026-11-16 11:00", OutcomeRated{{outcome, {}}}); };
    const Life changedMind = said(Outcome::NotSatisfied).at("2026-11-16 12:00", OutcomeRated{{Outcome::Satisfied, {}}});
    const Life again = said(Outcome::Satisfied).at("2026-11-16 13:00", changed(StateType::Open));
    const CourseBasis basis = solved.basis();
    FigureTally tally({Instant{0}, berlin("2027-12-31 00:00"), {}, {}}, basis.publications, basis.times);
    for (const Life& life : {solved, said(Outcome::Satisfied), said(Outcome::NotSatisfied), changedMind, again})
        tally.add(life.history());
    const FigureReport report = tally.report();
    // Five were resolved; one was never rated, and one was reopened, which ends its rating.
    CHECK(report[FigureName::Rated].all.count == 5);
    CHECK(report[FigureName::Rated].all.hits == 3);
    CHECK(report[FigureName::Satisfied].all.count == 3);
    CHECK(report[FigureName::Satisfied].all.hits == 2);
}
