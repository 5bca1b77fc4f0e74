// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a rule is what it did.
#include "core/escalation/explain.h"
#include "tests/escalation/rules.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const RuleKey rule{QStringLiteral("rule")};

ProtocolExplanation explained(const Life& life, const char* wall)
{
    const Instant at = berlin(wall);
    return explainProtocol(courseAt(life.history(), life.basis(), at), life.basis(), rule, at);
}

} // namespace

TEST_CASE("Before at and after its time a step is explained as it was then")
{
    Protocol unowned = protocol(TriggerKind::Unassigned, {step("1", 120)});
    unowned.scope = {{Join::All, {is(Attribute::Tier, "1")}}};
    Life life(ruled(unowned));
    life.at("2026-11-16 17:00", opened()).fireUntil("2026-11-17 12:00");

    const ProtocolExplanation early = explained(life, "2026-11-17 08:30");
    CHECK(early.trigger == TriggerState::Holds);
    REQUIRE(early.ladders.size() == 1);
    const StepExplanation& waiting = early.ladders[0].steps.at(0);
    CHECK(waiting.standing.state == StepState::Waiting);
    CHECK(waiting.standing.due == berlin("2026-11-17 09:00"));
    CHECK(waiting.sum == std::chrono::minutes(90));
    CHECK(waiting.counted == std::vector<OpenSpan>{{berlin("2026-11-16 17:00"), berlin("2026-11-16 18:00")},
                                                   {berlin("2026-11-17 08:00"), berlin("2026-11-17 08:30")}});

    const ProtocolExplanation late = explained(life, "2026-11-18 10:00");
    const StepExplanation& done = late.ladders.at(0).steps.at(0);
    CHECK(done.standing.state == StepState::Done);
    REQUIRE(done.firings.size() == 1);
    CHECK(done.firings[0].at == berlin("2026-11-17 09:00"));
    CHECK(done.sum == std::chrono::minutes(120));
}

TEST_CASE("Why not out of scope somebody has it done switched off unknown")
{
    Protocol unowned = protocol(TriggerKind::Unassigned, {step("1", 60)});
    unowned.scope = {{Join::All, {is(Attribute::Tag, "vip"), is(Attribute::Tier, "1")}}};
    Life life(ruled(unowned));
    life.at("2026-11-16 09:00", opened());
    const ProtocolExplanation outside = explained(life, "2026-11-16 09:10");
    CHECK(outside.trigger == TriggerState::OutOfScope);
    REQUIRE(outside.scope.groups.size() == 1);
    CHECK_FALSE(outside.scope.groups[0].conditions[0].holds);
    CHECK(outside.scope.groups[0].conditions[1].holds);
    CHECK(outside.scope.groups[0].conditions[1].actual == QStringList{QStringLiteral("1")});

    TicketEdited tagged;
    tagged.patch.tags = QStringList{QStringLiteral("vip")};
    life.at("2026-11-16 09:20", tagged).at("2026-11-16 09:30", TicketAssigned{ada});
    CHECK(explained(life, "2026-11-16 09:25").trigger == TriggerState::Holds);
    CHECK(explained(life, "2026-11-16 09:35").trigger == TriggerState::NotMet);
    life.at("2026-11-16 10:00", resolved());
    CHECK(explained(life, "2026-11-16 10:10").trigger == TriggerState::TicketDone);
    unowned.enabled = false;
    life.published("2026-11-16 11:00", ruled(unowned));
    CHECK(explained(life, "2026-11-16 11:10").trigger == TriggerState::SwitchedOff);
    life.published("2026-11-16 12:00", timedPlaybook());
    CHECK(explained(life, "2026-11-16 12:10").trigger == TriggerState::UnknownRule);
    // What was known then is what is said of then, whatever was published since.
    CHECK(explained(life, "2026-11-16 09:35").trigger == TriggerState::NotMet);
}

TEST_CASE("A step that is kept back names the condition that keeps it")
{
    Protocol unowned = protocol(TriggerKind::Unassigned, {step("1", 60)});
    unowned.steps[0].conditions = {{Join::All, {is(Attribute::Tag, "vip")}}};
    Life life(ruled(unowned));
    life.at("2026-11-16 09:00", opened());
    const StepExplanation held = explained(life, "2026-11-16 12:00").ladders.at(0).steps.at(0);
    CHECK(held.standing.state == StepState::Held);
    CHECK(held.standing.due == berlin("2026-11-16 10:00"));
    CHECK_FALSE(held.conditions.groups[0].conditions[0].holds);
}

TEST_CASE("t13 of two rules in one order each is explained by itself")
{
    Playbook book = timedPlaybook();
    RoutingRule first{RuleKey{QStringLiteral("first")}, QStringLiteral("First"), true, {Moment::Opened}, {}, {}};
    RoutingRule second = first;
    second.key = RuleKey{QStringLiteral("second")};
    second.conditions = {{Join::All, {is(Attribute::Tag, "vip")}}};
    book.routing = {first, second};
    Life life(book);
    life.together("2026-11-16 09:00", {opened(), RuleFired{first.key, 0, {}, 0, berlin("2026-11-16 09:00"), {}}});
    const auto why = [&](const RuleKey& key) {
        return explainRouting(life.history(), life.basis(), key, berlin("2026-11-16 10:00"));
    };
    REQUIRE(why(first.key).occasions.size() == 1);
    CHECK(why(first.key).occasions[0].acted);
    REQUIRE(why(second.key).occasions.size() == 1);
    CHECK_FALSE(why(second.key).occasions[0].acted);
    CHECK_FALSE(why(second.key).occasions[0].conditions.holds);
}
