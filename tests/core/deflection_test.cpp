// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How often an article spared a ticket, by hand.
#include "core/report/deflection.h"
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

constexpr ArticleId blank{1};
constexpr ArticleId vpn{2};

QString titleOf(ArticleId article)
{
    return article == blank ? text("Printer prints blank pages") : text("VPN drops at home");
}

ArticleVisit read(PersonId who, Milliseconds after, ArticleId article, VisitOutcome outcome = VisitOutcome::Left,
                  const char* question = "")
{
    return {who, dawn + after, {article, 1, text(question), outcome}};
}

AskedTicket asks(PersonId who, Milliseconds after, const char* words, std::vector<ArticleId> tried = {})
{
    return {who, dawn + after, text(words), std::move(tried)};
}

constexpr Milliseconds day = 24h;

DeflectionFigures counted(const SelfService& record, Milliseconds after = 30 * day)
{
    return countDeflection(record, titleOf, dawn + after);
}

} // namespace

TEST_CASE("An explicit yes and silence without a ticket are counted apart")
{
    const DeflectionFigures figures = counted({{read(mia, 0h, blank, VisitOutcome::Solved), read(noah, 1h, vpn),
                                                read(olga, 2h, blank, VisitOutcome::NotSolved)},
                                               {}});
    CHECK(figures == DeflectionFigures{3, 1, 1, 0, 1, 0});
}

TEST_CASE("A ticket of the same person on the same topic within the days says that nothing was spared")
{
    const auto one = [](AskedTicket ticket) { return counted({{read(mia, 0h, blank)}, {std::move(ticket)}}); };
    CHECK(one(asks(mia, 1h, "The printer gives blank pages only")).asked == 1);
    CHECK(one(asks(mia, 1h, "Help", {blank})).asked == 1);
    CHECK(one(asks(mia, 6 * day, "blank pages from the printer")).asked == 1);
    CHECK(one(asks(mia, 8 * day, "blank pages from the printer")).quiet == 1);
    CHECK(one(asks(mia, 1h, "My monitor flickers")).quiet == 1);
    CHECK(one(asks(noah, 1h, "The printer gives blank pages only")).quiet == 1);
    const SelfService regretted{{read(mia, 0h, blank, VisitOutcome::Solved)}, {asks(mia, day, "printer blank pages")}};
    CHECK(counted(regretted) == DeflectionFigures{1, 0, 0, 1, 0, 0});
}

TEST_CASE("While the days are not over silence says nothing")
{
    const SelfService record{{read(mia, 0h, blank)}, {}};
    CHECK(counted(record, 6 * day).undecided == 1);
    CHECK(counted(record, 7 * day).quiet == 1);
    CHECK(deflectionDays == 7);
}

TEST_CASE("What somebody reads on one topic is one inquiry")
{
    const SelfService record{{read(mia, 0h, blank, VisitOutcome::Left, "printer blank"),
                              read(mia, 1h, vpn, VisitOutcome::Solved, "printer blank pages"),
                              read(mia, 2h, vpn, VisitOutcome::Left, "vpn at home drops")},
                             {}};
    // The second article was read for the printer, and once more for itself.
    CHECK(counted(record).inquiries == 1);
    CHECK(counted(record).solved == 1);
    CHECK(counted({{read(mia, 0h, blank), read(mia, 20 * day, blank)}, {}}).inquiries == 2);
}
