// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which choices came back, by hand.
#include "core/report/misroutes.h"
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const CategoryKey hardware{text("hardware")};
const CategoryKey printer{text("printer")};

struct Told
{
    TicketEvent event;
    PersonId by = ada;
    CauseKind kind = CauseKind::Person;
    const char* reference = "";
};

std::vector<JournalEntry> told(const std::vector<Told>& steps)
{
    std::vector<TicketEvent> events;
    for (const Told& step : steps)
        events.push_back(step.event);
    std::vector<JournalEntry> history = historyOf(one, std::move(events));
    for (std::size_t i = 0; i < steps.size(); ++i)
        history[i].cause = {steps[i].kind, steps[i].by, text(steps[i].reference)};
    return history;
}

MisrouteReport reportOf(const std::vector<std::vector<Told>>& tickets)
{
    MisrouteTally tally;
    for (const auto& steps : tickets)
        tally.add(told(steps));
    return tally.report();
}

TicketOpened openedAs(const CategoryKey& category)
{
    TicketOpened event = opened();
    event.details.category = category;
    return event;
}

TicketEdited refiled(const CategoryKey& category)
{
    DetailsPatch patch;
    patch.category = category;
    return {patch};
}

TicketReturned back(const QueueKey& to, const char* reason = "not-ours")
{
    return {placeOf(to), text(reason), text("x")};
}

} // namespace

TEST_CASE("an empty desk has no misroutes")
{
    CHECK(MisrouteTally().report() == MisrouteReport{});
}

TEST_CASE("a return counts against who sent the ticket and what it was filed under then")
{
    const MisrouteReport report = reportOf({
        {{openedAs(printer)}, {escalated(network), ada}, {refiled(hardware), ben}, {back(frontDesk), ben}},
        {{openedAs(printer)}, {escalated(network), cora}, {HandoffAccepted{}, ben}},
    });
    CHECK(report.all == MisrouteCount{2, 1, 0});
    CHECK(report.categories == std::map<CategoryKey, MisrouteCount>{{printer, {2, 1, 0}}});
    CHECK(report.senders == std::map<PersonId, MisrouteCount>{{ada, {1, 1, 0}}, {cora, {1, 0, 0}}});
    CHECK(report.rules.empty());
    CHECK(report.reasons == std::map<QString, int>{{text("not-ours"), 1}});
}

TEST_CASE("a rule that sent a ticket bears the return itself in all its versions")
{
    const MisrouteReport report = reportOf({
        {{opened()}, {escalated(network), robot, CauseKind::Rule, "stale@3"}, {back(frontDesk), ben}},
        {{opened()}, {escalated(network), robot, CauseKind::Rule, "stale@4"}},
    });
    CHECK(report.rules == std::map<QString, MisrouteCount>{{text("stale"), {2, 1, 0}}});
    CHECK(report.senders.empty());
    CHECK(report.categories == std::map<CategoryKey, MisrouteCount>{{CategoryKey{}, {2, 1, 0}}});
}

TEST_CASE("a move within the tier is a choice of its own and bears the return")
{
    const MisrouteReport report = reportOf(
        {{{opened()}, {escalated(network), ada}, {TicketRouted{placeOf(applications)}, ben}, {back(frontDesk)}}});
    CHECK(report.senders == std::map<PersonId, MisrouteCount>{{ada, {1, 0, 0}}, {ben, {1, 1, 0}}});
}

TEST_CASE("a ticket that falls back two tiers counts against each who sent it up")
{
    const MisrouteReport report = reportOf({{{opened()},
                                             {escalated(network), ada},
                                             {escalated(experts), ben},
                                             {back(network, "incomplete"), cora},
                                             {back(frontDesk), cora}}});
    CHECK(report.all == MisrouteCount{2, 2, 0});
    CHECK(report.senders == std::map<PersonId, MisrouteCount>{{ada, {1, 1, 0}}, {ben, {1, 1, 0}}});
    CHECK(report.reasons == std::map<QString, int>{{text("incomplete"), 1}, {text("not-ours"), 1}});
}

TEST_CASE("a return of what was accepted first is told apart")
{
    const MisrouteReport report =
        reportOf({{{opened()}, {escalated(network)}, {HandoffAccepted{}, ben}, {back(frontDesk)}}});
    CHECK(report.all == MisrouteCount{1, 1, 1});
}

TEST_CASE("an opening is a choice only above the first line")
{
    TicketOpened high = opened();
    high.place = placeOf(network);
    const MisrouteReport report = reportOf({{{high, cora}, {back(frontDesk, ""), ben}}, {{opened(), ada}}});
    CHECK(report.all == MisrouteCount{1, 1, 0});
    CHECK(report.senders == std::map<PersonId, MisrouteCount>{{cora, {1, 1, 0}}});
    CHECK(report.reasons == std::map<QString, int>{{QString(), 1}});
}

TEST_CASE("a choice and a return that were taken back count nowhere")
{
    const Ticket up = ticketOf(one, {opened(), escalated(network)});
    const Ticket fresh = ticketOf(one, {opened()});
    const MisrouteReport report = reportOf({
        {{opened()}, {escalated(network)}, {back(frontDesk)}, {CommandUndone{CommandId{3}, {up.placement}, {}, {}}}},
        {{opened()}, {escalated(network)}, {CommandUndone{CommandId{2}, {fresh.placement}, {}, {}}}},
    });
    CHECK(report.all == MisrouteCount{1, 0, 0});
    CHECK(report.reasons.empty());
}

TEST_CASE("a return to nowhere known blames nobody")
{
    const MisrouteReport report = reportOf({{{opened()}, {TicketReturned{placeOf(selfService), {}, {}}}}});
    CHECK(report == MisrouteReport{});
}
