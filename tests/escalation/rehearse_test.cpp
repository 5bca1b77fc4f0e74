// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsal counts what rules would have done, and changes nothing.
#include "core/escalation/rehearse.h"
#include "core/lint/lint.h"
#include "tests/escalation/rules.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const RuleKey rule{QStringLiteral("rule")};

RehearsalResult rehearsed(const Playbook& draft, const std::vector<const Life*>& lives,
                          const char* from = "2026-11-01 00:00", const char* to = "2026-12-01 00:00")
{
    Rehearsal rehearsal(std::make_shared<const Playbook>(draft), std::make_shared<const Playbook>(timedPlaybook()),
                        people(), berlin(from), berlin(to));
    for (const Life* life : lives)
        rehearsal.add(life->history());
    return rehearsal.result();
}

} // namespace

TEST_CASE("A draft that nobody published is tried on what was imported or not and people's deeds are held")
{
    Life life;
    life.at("2026-11-16 09:00", opened()).imported("2026-11-20 12:00");
    life.at("2026-11-16 11:00", TicketAssigned{ada}).at("2026-11-17 09:00", TicketAssigned{});
    life.at("2026-11-17 09:30", TicketAssigned{ben});
    const RehearsalResult result = rehearsed(ruled(protocol(TriggerKind::Unassigned, {step("1", 60)})), {&life});
    CHECK(result.looked == 1);
    CHECK(result.draft.firings == 1);
    CHECK(result.inForce.firings == 0);
    const RehearsedRule& counted = result.draft.rules.at(rule);
    CHECK(counted.tickets == std::set{TicketId{1}});
    CHECK(counted.first ==
          std::vector<RehearsedFiring>{{TicketId{1}, berlin("2026-11-16 10:00"), QStringLiteral("1")}});
    CHECK(counted.weeks == std::map<QDate, int>{{QDate(2026, 11, 16), 1}});
    CHECK(result.draft.told == std::map<std::pair<PersonId, QDate>, int>{{{cora, QDate(2026, 11, 16)}, 1}});
}

TEST_CASE("What is due exactly when somebody acts does not act and what lies outside of the span is not counted")
{
    Life life;
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 10:00", TicketAssigned{ada});
    const Playbook draft = ruled(protocol(TriggerKind::Unassigned, {step("1", 60)}));
    CHECK(rehearsed(draft, {&life}).draft.firings == 0);
    Life other;
    other.at("2026-11-16 09:00", opened());
    CHECK(rehearsed(draft, {&other}, "2026-11-16 10:00", "2026-11-16 11:00").draft.firings == 1);
    CHECK(rehearsed(draft, {&other}, "2026-11-16 10:01", "2026-11-16 11:00").draft.firings == 0);
    CHECK(rehearsed(draft, {&other}, "2026-11-16 09:00", "2026-11-16 10:00").draft.firings == 0);
}

TEST_CASE("Moves are counted from queue to queue and the ticket goes on as it went")
{
    Protocol stuck = protocol(TriggerKind::AgeInTier, {step("1", 60, {does(ActionKind::MoveUp)})});
    stuck.scope = {{Join::All, {is(Attribute::Tier, "1")}}};
    Life life;
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 15:00", escalated(applications));
    const RehearsalResult result = rehearsed(ruled(stuck), {&life});
    CHECK(result.draft.firings == 1);
    CHECK(result.draft.moved == std::map<std::pair<QueueKey, QueueKey>, int>{{{frontDesk, network}, 1}});
}

TEST_CASE("Deadlines that another agreement would have kept or missed are told apart")
{
    TicketOpened rated = opened();
    rated.triage.computed = Priority{1};
    Life life;
    life.at("2026-11-16 09:00", rated).at("2026-11-16 15:00", resolved());
    Playbook strict = timedPlaybook();
    Playbook lax = timedPlaybook();
    lax.agreements = {sla({{Metric::Resolution, {600, 600}}})};
    CHECK(rehearsed(strict, {&life}).breachesAvoided() == 0);
    CHECK(rehearsed(strict, {&life}).draft.breaches.size() == 1);
    CHECK(rehearsed(lax, {&life}).breachesAvoided() == 1);
    CHECK(rehearsed(lax, {&life}).breachesAdded() == 0);
}

TEST_CASE("Routing rules are tried at each change as a whole")
{
    Playbook draft = timedPlaybook();
    RoutingRule routing;
    routing.key = rule;
    routing.when = {Moment::Opened};
    routing.conditions = {{Join::All, {is(Attribute::Tag, "vip")}}};
    routing.actions = {does(ActionKind::AddTag, "seen")};
    draft.routing = {routing};
    TicketEdited tagged;
    tagged.patch.tags = QStringList{QStringLiteral("vip")};
    Life together;
    together.together("2026-11-16 09:00", {opened(), tagged});
    Life later;
    later.at("2026-11-16 09:00", opened()).at("2026-11-16 09:01", tagged);
    CHECK(rehearsed(draft, {&together}).draft.firings == 1);
    CHECK(rehearsed(draft, {&later}).draft.firings == 0);
}

TEST_CASE("A draft that the linter refuses is rehearsed as far as it goes")
{
    Life life;
    life.at("2026-11-16 09:00", opened()).at("2026-11-17 09:30", TicketAssigned{ben});
    Protocol lost = protocol(TriggerKind::Unassigned, {step("1", 60), step("1", -60, {}), step("", 60)});
    lost.calendar = CalendarKey{QStringLiteral("nowhere")};
    lost.steps[0].repeatMinutes = -1;
    Action move = does(ActionKind::MoveTo);
    move.queue = QueueKey{QStringLiteral("gone")};
    lost.steps[0].actions = {move};
    Playbook draft = ruled(lost);
    draft.protocols.push_back(lost);
    draft.protocols.back().steps.clear();
    draft.calendars[0].base = draft.calendars[0].key;
    draft.matrix = {};
    draft.states.clear();
    draft.queues.clear();
    REQUIRE(hasErrors(lint(draft)));
    CHECK(rehearsed(draft, {&life}).looked == 1);
    draft.protocols.pop_back();
    CHECK(rehearsed(draft, {&life}).draft.firings > 0);
}
