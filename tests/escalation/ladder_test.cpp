// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// When the steps of a protocol are due, and when they are not.
#include "tests/escalation/rules.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

std::vector<Instant> dues(const Life& life)
{
    std::vector<Instant> all;
    for (const DueStep& step : life.course().due())
        all.push_back(step.due);
    return all;
}

TicketOpened rated(int priority)
{
    TicketOpened event = opened();
    event.triage.computed = Priority{priority};
    return event;
}

Protocol byClock(std::vector<Step> steps)
{
    Protocol made = protocol(TriggerKind::Clock, std::move(steps));
    made.trigger.metric = Metric::Resolution;
    return made;
}

int firings(const Life& life)
{
    return static_cast<int>(std::ranges::count_if(
        life.history(), [](const JournalEntry& entry) { return entry.is<RuleFired>() != nullptr; }));
}

} // namespace

TEST_CASE("t3 four hours from Monday 17 end Tuesday 11 and a step an hour before is due at 10")
{
    Life life(ruled(byClock({step("warn", Offset::BeforeDeadline, 60)})));
    life.at("2026-11-16 17:00", rated(1));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-17 11:00"));
    CHECK(dues(life) == std::vector{berlin("2026-11-17 10:00")});
}

TEST_CASE("t2 what begins to wait exactly at the warning is not warned about however late the sweep")
{
    Life life(ruled(byClock({step("warn", Offset::Share, 75)})));
    life.at("2026-11-16 09:00", rated(1));
    CHECK(dues(life) == std::vector{berlin("2026-11-16 12:00")});
    life.at("2026-11-16 12:00", waiting());
    CHECK(dues(life).empty());
    life.at("2026-11-16 15:00", changed(StateType::Open));
    CHECK(dues(life) == std::vector{berlin("2026-11-16 15:00")});
}

TEST_CASE("A share of the target a time before the deadline and one after it are reckoned in working hours")
{
    Life life(ruled(byClock({step("half", Offset::Share, 50), step("soon", Offset::BeforeDeadline, 30),
                             step("over", Offset::AfterDeadline, 120)})));
    life.at("2026-11-16 15:00", rated(1));
    CHECK(dues(life) ==
          std::vector{berlin("2026-11-16 17:00"), berlin("2026-11-17 08:30"), berlin("2026-11-17 11:00")});
}

TEST_CASE("A target that is met ends the ladder and what it still had to do")
{
    Life life(ruled(byClock({step("half", Offset::Share, 50)})));
    life.at("2026-11-16 09:00", rated(1)).at("2026-11-16 10:00", resolved());
    CHECK(dues(life).empty());
    REQUIRE(life.course().ladders().size() == 1);
    CHECK(life.course().ladders().front().endedAt == berlin("2026-11-16 10:00"));
}

TEST_CASE("Another priority moves the steps of a clock with its deadline")
{
    Life life(ruled(byClock({step("half", Offset::Share, 50)})));
    TicketTriaged triaged;
    triaged.triage.computed = Priority{2};
    life.at("2026-11-16 09:00", rated(1)).at("2026-11-16 10:00", triaged);
    CHECK(dues(life) == std::vector{berlin("2026-11-16 13:00")});
}

TEST_CASE("A step that has acted does not act again and its repetitions come after the last time")
{
    Protocol rule = protocol(TriggerKind::Unassigned, {step("1", 60), step("2", 120)});
    rule.steps[1].repeatMinutes = 30;
    rule.steps[1].atMost = 3;
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened()).fireUntil("2026-11-16 11:30");
    CHECK(firings(life) == 3);
    CHECK(dues(life) == std::vector{berlin("2026-11-16 12:00")});
    life.fireUntil("2026-11-20 18:00");
    CHECK(firings(life) == 4);
    CHECK(dues(life).empty());
}

TEST_CASE("Who takes a ticket ends the waiting for somebody and who lets it go begins another")
{
    Life life(ruled(protocol(TriggerKind::Unassigned, {step("1", 60)})));
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 09:30", TicketAssigned{ada});
    CHECK(dues(life).empty());
    life.at("2026-11-16 10:00", TicketAssigned{});
    CHECK(dues(life) == std::vector{berlin("2026-11-16 11:00")});
    CHECK(life.course().ladders().back().cycle == 2);
}

TEST_CASE("Waiting for the requester does not count where the protocol says so")
{
    Protocol rule = protocol(TriggerKind::AgeInTier, {step("1", 120)});
    rule.pauses = {StateType::PendingRequester};
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 10:00", waiting());
    CHECK(dues(life).empty());
    life.at("2026-11-16 14:00", changed(StateType::Open));
    CHECK(dues(life) == std::vector{berlin("2026-11-16 15:00")});
}

TEST_CASE("A tier is left and entered anew its time begins there")
{
    Life life(ruled(protocol(TriggerKind::AgeInTier, {step("1", 60)})));
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 09:40", escalated(network));
    CHECK(dues(life) == std::vector{berlin("2026-11-16 10:40")});
    life.at("2026-11-16 10:00", TicketRouted{placeOf(applications)});
    CHECK(dues(life) == std::vector{berlin("2026-11-16 10:40")});
}

TEST_CASE("t10 a ticket that is merged leaves every ladder")
{
    Protocol rule = protocol(TriggerKind::Unassigned, {step("1", 60)});
    Protocol event = protocol(TriggerKind::Event, {step("1", 60)});
    event.key = RuleKey{QStringLiteral("event")};
    Playbook book = ruled(rule);
    book.protocols.push_back(event);
    Life life(book);
    life.at("2026-11-16 09:00", opened());
    CHECK(dues(life).size() == 2);
    life.at("2026-11-16 09:30", TicketMerged{TicketId{2}, StateKey{QStringLiteral("merged")}});
    CHECK(dues(life).empty());
}

TEST_CASE("t12 a new date makes the same reminder again once for each date")
{
    Protocol rule = protocol(TriggerKind::TimeInState, {step("1", 60)});
    rule.trigger.states = {StateType::PendingRequester};
    Life life(ruled(rule));
    life.at("2026-11-16 08:00", opened()).at("2026-11-16 09:00", waiting()).fireUntil("2026-11-16 12:00");
    CHECK(firings(life) == 1);
    life.at("2026-11-16 13:00", changed(StateType::Open))
        .at("2026-11-16 13:05", waiting())
        .fireUntil("2026-11-16 18:00");
    CHECK(firings(life) == 2);
    CHECK(life.course().ladders().back().cycle == 2);
}

TEST_CASE("t30 a breach that lasts for days is told by policy alone")
{
    Protocol once = byClock({step("over", Offset::AfterDeadline, 0)});
    Life life(ruled(once));
    life.at("2026-11-16 09:00", rated(1)).fireUntil("2026-11-27 18:00");
    CHECK(firings(life) == 1);
}

TEST_CASE("Conditions of a step keep it back until they hold and then it acts at once")
{
    Protocol rule = protocol(TriggerKind::Unassigned, {step("1", 60)});
    rule.steps[0].conditions = {{Join::All, {is(Attribute::Tag, "vip")}}};
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened()).fireUntil("2026-11-16 12:00");
    CHECK(firings(life) == 0);
    TicketEdited tagged;
    tagged.patch.tags = QStringList{QStringLiteral("VIP")};
    life.at("2026-11-16 13:00", tagged);
    CHECK(dues(life) == std::vector{berlin("2026-11-16 10:00")});
}

TEST_CASE("Whoever acknowledges is the last to be told and what is more than telling goes on")
{
    Protocol rule = protocol(TriggerKind::Unassigned,
                             {step("1", 30), step("2", 60), step("3", 90, {does(ActionKind::AddTag, "late")})});
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened()).fireUntil("2026-11-16 09:45");
    life.at("2026-11-16 09:50", AlertAcknowledged{rule.key, 1});
    REQUIRE(dues(life) == std::vector{berlin("2026-11-16 10:30")});
    CHECK(life.course().due().front().step == QStringLiteral("3"));
}

TEST_CASE("An imported past is passed over and what comes after it acts")
{
    Life life(ruled(protocol(TriggerKind::Unassigned, {step("1", 60), step("2", 600)})));
    life.at("2026-11-16 09:00", opened()).imported("2026-11-16 12:00");
    REQUIRE(dues(life) == std::vector{berlin("2026-11-17 09:00")});
    CHECK(life.course().due().front().step == QStringLiteral("2"));
}

TEST_CASE("A protocol acts on what waits already when it comes into force and not before")
{
    Life life(timedPlaybook());
    life.at("2026-11-16 09:00", opened());
    life.published("2026-11-16 15:00", ruled(protocol(TriggerKind::Unassigned, {step("1", 60), step("2", 600)})));
    CHECK(dues(life) == std::vector{berlin("2026-11-16 15:00"), berlin("2026-11-17 09:00")});
}

TEST_CASE("A changed protocol does not tell again what it told and a new publication of the same changes nothing")
{
    Protocol rule = protocol(TriggerKind::Unassigned, {step("1", 60)});
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened()).fireUntil("2026-11-16 11:00");
    life.published("2026-11-16 12:00", ruled(rule));
    CHECK(dues(life).empty());
    rule.steps.push_back(step("2", 120));
    life.published("2026-11-16 13:00", ruled(rule));
    CHECK(dues(life) == std::vector{berlin("2026-11-16 13:00")});
}

TEST_CASE("A protocol that is taken out or switched off leaves its tickets in peace")
{
    Protocol rule = protocol(TriggerKind::Unassigned, {step("1", 60)});
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened());
    rule.enabled = false;
    life.published("2026-11-16 09:10", ruled(rule));
    CHECK(dues(life).empty());
    rule.enabled = true;
    life.published("2026-11-16 09:20", ruled(rule)).published("2026-11-16 09:30", timedPlaybook());
    CHECK(dues(life).empty());
}

TEST_CASE("A resolved ticket waits for its closing and one that is reopened does not")
{
    Protocol rule = protocol(TriggerKind::TimeInState, {step("1", 120, {does(ActionKind::SetState)})});
    rule.trigger.states = {StateType::Resolved};
    Life life(ruled(rule));
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 10:00", resolved());
    CHECK(dues(life) == std::vector{berlin("2026-11-16 12:00")});
    life.at("2026-11-16 11:00", changed(StateType::Open));
    CHECK(dues(life).empty());
}

TEST_CASE("What acts at once waits for the office to open")
{
    Protocol rule = protocol(TriggerKind::Event, {step("1", 0)});
    Life life(ruled(rule));
    life.at("2026-11-16 22:00", opened());
    CHECK(dues(life) == std::vector{berlin("2026-11-17 08:00")});
    rule.calendar = {};
    Life roundTheClock(ruled(rule));
    roundTheClock.at("2026-11-16 22:00", opened());
    CHECK(dues(roundTheClock) == std::vector{berlin("2026-11-16 22:00")});
}

TEST_CASE("A resolution clock that goes on after a reopening does not warn again of what it warned of")
{
    Life life(ruled(byClock({step("half", Offset::Share, 50), step("most", Offset::Share, 90)})));
    life.at("2026-11-16 08:00", rated(1)).fireUntil("2026-11-16 11:00");
    CHECK(firings(life) == 1);
    life.at("2026-11-16 11:00", resolved()).at("2026-11-16 14:00", changed(StateType::Open));
    REQUIRE(dues(life) == std::vector{berlin("2026-11-16 14:36")});
    CHECK(life.course().due().front().step == QStringLiteral("most"));
}
