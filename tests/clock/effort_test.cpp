// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What tickets took of people's time and of money, and where an article helped, counted by hand. Monday is 16 November
// 2026.
#include "core/report/figures.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// An hour in tier 1 costs 40, in tier 2 90; of the others nothing is told.
Playbook pricedPlaybook()
{
    Playbook book = timedPlaybook();
    for (TierEntry& entry : book.tiers)
        entry.hourlyCost = entry.tier == Tier{1} ? 40 : entry.tier == Tier{2} ? 90 : 0;
    return book;
}

FigureReport reportOf(const std::vector<Life>& lives)
{
    const CourseBasis basis = lives.front().basis();
    FigureTally tally({Instant{0}, berlin("2027-12-31 00:00"), {}, {}}, basis.publications, basis.times);
    for (const Life& life : lives)
        tally.add(life.history());
    return tally.report();
}

TicketEvent worked(int minutes)
{
    return WorkLogged{minutes, {}};
}

} // namespace

TEST_CASE("work logged counts in the tier that had the ticket and costs what an hour of that tier costs")
{
    Life ticket(pricedPlaybook());
    ticket.at("2026-11-16 09:00", opened())
        .at("2026-11-16 09:10", worked(15))
        .at("2026-11-16 09:20", worked(30))
        .at("2026-11-16 09:30", escalated(network))
        .at("2026-11-16 10:00", worked(20))
        .at("2026-11-16 10:30", worked(600))
        .undone("2026-11-16 10:31", 6)
        .at("2026-11-16 11:00", resolved())
        // What is written down afterwards is the ticket's too.
        .at("2026-11-16 11:30", worked(10));
    Life untouched(pricedPlaybook());
    untouched.at("2026-11-16 09:00", opened()).at("2026-11-16 09:30", resolved());
    const FigureReport report = reportOf({ticket, untouched});

    const FigureLine& effort = report[FigureName::EffortPerTier];
    REQUIRE(effort.tiers.size() == 2);
    CHECK(effort.tiers.at(Tier{1}).count == 1);
    CHECK(effort.tiers.at(Tier{1}).value == 45 * 60'000.0);
    CHECK(effort.tiers.at(Tier{2}).value == 30 * 60'000.0);
    const FigureLine& cost = report[FigureName::CostPerTier];
    CHECK(cost.tiers.at(Tier{1}).value == 30'00.0);
    CHECK(cost.tiers.at(Tier{2}).value == 45'00.0);
    CHECK(cost.all.count == 2);
}

TEST_CASE("without an hourly cost there is effort and no cost")
{
    Life ticket;
    ticket.at("2026-11-16 09:00", opened()).at("2026-11-16 09:10", worked(15)).at("2026-11-16 11:00", resolved());
    const FigureReport report = reportOf({ticket});
    CHECK(report[FigureName::EffortPerTier].all.count == 1);
    CHECK(report[FigureName::CostPerTier].all.count == 0);
    CHECK_FALSE(report[FigureName::CostPerTier].all.value);
}

TEST_CASE("an article is reused where somebody noted that it solved the ticket")
{
    const auto with = [](std::optional<ArticleUse> use) {
        Life life;
        life.at("2026-11-16 09:00", opened());
        if (use)
            life.at("2026-11-16 09:30", ArticleUsed{{ArticleId{7}, 1, *use}});
        life.at("2026-11-16 10:00", resolved());
        return life;
    };
    const FigureReport report =
        reportOf({with({}), with(ArticleUse::Cited), with(ArticleUse::Tried), with(ArticleUse::Solved)});
    CHECK(report[FigureName::ArticleReuse].all.count == 4);
    CHECK(report[FigureName::ArticleReuse].all.hits == 1);
}
