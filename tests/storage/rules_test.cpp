// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules act on a real store: on time, once, whoever sweeps, and what is said of it is what happened.
#include "core/desk/engine.h"
#include "core/escalation/explain.h"
#include "core/storage/openstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>
#include <thread>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

const RuleKey rule{QStringLiteral("rule")};

Action does(ActionKind kind, const QString& text = {})
{
    Action action;
    action.kind = kind;
    action.text = text;
    return action;
}

Action moves(const QueueKey& queue)
{
    Action action = does(ActionKind::MoveTo);
    action.queue = queue;
    return action;
}

Protocol protocol(TriggerKind trigger, int minutes, std::vector<Action> actions)
{
    Protocol made;
    made.key = rule;
    made.name = QStringLiteral("Rule");
    made.trigger.kind = trigger;
    made.steps.push_back({QStringLiteral("1"), Offset::After, minutes, {}, std::move(actions), 0, 0});
    return made;
}

RoutingRule routing(const char* key, std::vector<Moment> when, Conditions conditions, std::vector<Action> actions)
{
    return {RuleKey{QLatin1String(key)}, QLatin1String(key), true, std::move(when),
            std::move(conditions),       std::move(actions)};
}

class RuledDesk : public TestDesk
{
public:
    void publish(std::vector<Protocol> protocols, std::vector<RoutingRule> rules = {})
    {
        Playbook book = smallPlaybook();
        book.protocols = std::move(protocols);
        book.routing = std::move(rules);
        must(desk().publish(book, {}, admin));
    }
    Sweep sweep(const char* holder = "one")
    {
        return must(Engine(store(), [this] { return now(); }, QLatin1String(holder)).sweep());
    }
    int firings(TicketId id)
    {
        const auto history = must(store().history(id));
        return static_cast<int>(
            std::ranges::count_if(history, [](const JournalEntry& entry) { return entry.is<RuleFired>() != nullptr; }));
    }
};

} // namespace

TEST_CASE("A step acts when its time has come once with the rule as the cause")
{
    RuledDesk desk;
    desk.publish({protocol(TriggerKind::Unassigned, 60, {does(ActionKind::Tell, QStringLiteral("Nobody has it"))})});
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    CHECK(desk.sweep().firings.empty());
    desk.wait(55min);
    CHECK(desk.sweep().firings.empty());
    desk.wait(5min);
    CHECK(desk.sweep().firings.size() == 1);
    desk.wait(24h);
    CHECK(desk.sweep().firings.empty());
    CHECK(desk.firings(id) == 1);
    const JournalEntry fired = must(desk.store().history(id)).back();
    CHECK(fired.cause.kind == CauseKind::Rule);
    CHECK(fired.cause.reference == QStringLiteral("rule@2"));
    const auto told = must(desk.store().unreadNotices(desk.boss, 10));
    REQUIRE(told.size() == 1);
    CHECK(told[0].ticket == id);
    CHECK(told[0].text == QStringLiteral("Nobody has it"));
    must(desk.store().markRead(desk.boss, std::vector{told[0].sequence}));
    CHECK(must(desk.store().unreadNotices(desk.boss, 10)).empty());
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("What was missed in a long sleep acts once in order and shows that it is late")
{
    RuledDesk desk;
    Protocol ladder = protocol(TriggerKind::Unassigned, 60, {does(ActionKind::AddTag, QStringLiteral("first"))});
    ladder.steps.push_back(
        {QStringLiteral("2"), Offset::After, 120, {}, {does(ActionKind::AddTag, QStringLiteral("second"))}, 30, 0});
    desk.publish({ladder});
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    desk.wait(72h);
    const Sweep sweep = desk.sweep();
    REQUIRE(sweep.firings.size() == 2);
    CHECK(desk.ticket(id).details.tags == QStringList{QStringLiteral("first"), QStringLiteral("second")});
    for (const Receipt& receipt : sweep.firings)
        CHECK(isLate(*receipt.entries.front().is<RuleFired>(), receipt.entries.front().occurredAt));
    desk.wait(31min);
    CHECK(desk.sweep().firings.size() == 1);
}

TEST_CASE("One program at a time looks after the rules and another takes over when it is gone")
{
    RuledDesk desk;
    desk.publish({protocol(TriggerKind::Unassigned, 0, {does(ActionKind::Tell)})});
    const Instant start = desk.now();
    CHECK(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("a"), start, start + 30s)));
    CHECK_FALSE(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("b"), start + 10s, start + 40s)));
    CHECK(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("a"), start + 20s, start + 50s)));
    CHECK_FALSE(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("b"), start + 40s, start + 70s)));
    CHECK(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("b"), start + 51s, start + 81s)));
    // A clock that was wrong by years must not stop the desk.
    const Instant far = start + 24h * 900;
    CHECK(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("c"), far, far + 30s)));
    CHECK(must(desk.store().takeLease(QStringLiteral("rules"), QStringLiteral("b"), start + 60s, start + 90s)));
}

TEST_CASE("t14 a rule that acts once per ticket acts once with two engines at it and a clock that goes back")
{
    RuledDesk desk;
    desk.publish({protocol(TriggerKind::Unassigned, 1, {does(ActionKind::AddNote, QStringLiteral("Look"))})});
    std::vector<TicketId> tickets;
    for (int i = 0; i < 20; ++i)
        tickets.push_back(desk.openTicket(QStringLiteral("Printer")));
    const Instant later = desk.now() + 2h;
    const auto work = [&](int number) {
        const auto store = must(openStore(desk.path()));
        Desk own(*store, [later, number] { return later - std::chrono::minutes(30 * number); });
        for (const TicketId id : tickets)
            must(own.fireDue(id));
    };
    {
        const std::jthread one(work, 0);
        const std::jthread two(work, 1);
    }
    for (const TicketId id : tickets)
        CHECK(desk.firings(id) == 1);
    desk.wait(-1h);
    desk.sweep();
    for (const TicketId id : tickets)
        CHECK(desk.firings(id) == 1);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("t15 rules are the same for a ticket however it was resolved")
{
    RuledDesk desk;
    const Conditions resolved{{Join::All, {{Attribute::StateType, Comparison::Is, {QStringLiteral("resolved")}, {}}}}};
    desk.publish({},
                 {routing("done", {Moment::Resolved}, resolved, {does(ActionKind::AddTag, QStringLiteral("done"))})});
    const Resolution resolution{QStringLiteral("solved"), QStringLiteral("New toner")};
    const TicketId byHand = desk.openTicket(QStringLiteral("One"));
    desk.order(byHand, ResolveTicket{resolution}, desk.anna);
    const TicketId again = desk.openTicket(QStringLiteral("Two"));
    desk.order(again, ResolveTicket{resolution}, desk.boss);
    desk.order(again, ReopenTicket{QStringLiteral("Not so")}, desk.anna);
    desk.order(again, ResolveTicket{resolution}, desk.robot);
    for (const TicketId id : {byHand, again}) {
        CHECK(desk.ticket(id).details.tags == QStringList{QStringLiteral("done")});
        CHECK(desk.firings(id) == (id == byHand ? 1 : 2));
    }
}

TEST_CASE("t16 routing acts within the order that opened the ticket in its order on one snapshot")
{
    RuledDesk desk;
    const Conditions printers{{Join::All, {{Attribute::Subject, Comparison::Contains, {QStringLiteral("print")}, {}}}}};
    const Conditions atDesk{{Join::All, {{Attribute::Queue, Comparison::Is, {frontDesk.value}, {}}}}};
    desk.publish({}, {routing("a", {Moment::Opened}, printers, {moves(onSite)}),
                      routing("b", {Moment::Opened}, atDesk, {does(ActionKind::AddTag, QStringLiteral("desk"))}),
                      routing("c", {Moment::Routed}, {}, {does(ActionKind::AddTag, QStringLiteral("routed"))})});
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    const Ticket ticket = desk.ticket(id);
    CHECK(ticket.placement.place.queue == onSite);
    // The second rule looked at the same snapshot as the first; the third answered to what the first did.
    CHECK(ticket.details.tags == QStringList{QStringLiteral("desk"), QStringLiteral("routed")});
    const auto history = must(desk.store().history(id));
    CHECK(std::ranges::all_of(history, [&](const JournalEntry& e) { return e.command == history.front().command; }));
    // Each change stands behind the rule that brought it about.
    QStringList rules;
    for (const JournalEntry& entry : history) {
        if (const auto* fired = entry.is<RuleFired>())
            rules.append(fired->rule.value);
    }
    CHECK(rules == QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    const auto done = must(desk.desk().undo(history.front().command, desk.anna));
    CHECK(done.touched == std::vector{id});
}

TEST_CASE("Rules that answer to each other come to an end")
{
    RuledDesk desk;
    desk.publish({}, {routing("a", {Moment::Opened, Moment::Routed}, {}, {moves(onSite)}),
                      routing("b", {Moment::Opened, Moment::Routed}, {}, {moves(frontDesk)})});
    const TicketId id = desk.openTicket(QStringLiteral("Printer"), network);
    CHECK(desk.firings(id) == 2);
}

TEST_CASE("t17 escalated by time from tier to tier only the newest queue has it and each is told what it must know")
{
    RuledDesk desk;
    Playbook book = smallPlaybook();
    book.protocols = {protocol(TriggerKind::AgeInTier, 60, {does(ActionKind::MoveUp)})};
    must(desk.desk().publish(book, {}, desk.admin));
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    desk.wait(61min);
    CHECK(desk.sweep().firings.size() == 1);
    const Ticket second = desk.ticket(id);
    CHECK(second.placement.place.tier == Tier{2});
    CHECK(second.awaitsAcceptance());
    CHECK(second.placement.handoff->packet[PacketPart::Symptom] == QStringLiteral("Printer"));
    CHECK(second.placement.handoff->packet[PacketPart::Ask] == QStringLiteral("Rule"));
    desk.wait(61min);
    desk.sweep();
    const Ticket third = desk.ticket(id);
    CHECK(third.placement.place.tier == Tier{3});
    CHECK(third.placement.cameFrom.size() == 2);
    desk.wait(61min);
    desk.sweep();
    // Above there are only vendors, and nobody is sent to them by the clock alone.
    CHECK(desk.ticket(id).placement.place.tier == Tier{3});
}

TEST_CASE("Nobody to take it leaves it with nobody tells the lead and is tried again the oldest first (t27)")
{
    RuledDesk desk;
    Protocol assign = protocol(TriggerKind::Unassigned, 1, {does(ActionKind::Assign)});
    assign.steps[0].repeatMinutes = 10;
    desk.publish({assign});
    Person anna = must(desk.store().person(desk.anna)).value();
    anna.capacity = 1;
    must(desk.desk().recordPerson(anna, desk.admin));
    const TicketId first = desk.openTicket(QStringLiteral("First"));
    const TicketId second = desk.openTicket(QStringLiteral("Second"));
    const TicketId third = desk.openTicket(QStringLiteral("Third"));
    desk.wait(5min);
    desk.sweep();
    CHECK(desk.ticket(first).placement.assignee == desk.anna);
    CHECK(desk.ticket(second).placement.assignee.isNull());
    CHECK(must(desk.store().unreadNotices(desk.boss, 10)).size() == 2);
    desk.order(first, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Done")}}, desk.anna);
    desk.wait(15min);
    desk.sweep();
    CHECK(desk.ticket(second).placement.assignee == desk.anna);
    CHECK(desk.ticket(third).placement.assignee.isNull());
}

TEST_CASE("Who was told takes care of it and nobody else is told")
{
    RuledDesk desk;
    Protocol ladder = protocol(TriggerKind::Unassigned, 10, {does(ActionKind::Tell)});
    ladder.steps.push_back({QStringLiteral("2"), Offset::After, 60, {}, {does(ActionKind::Tell)}, 0, 0});
    desk.publish({ladder});
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    const auto refused = desk.desk().submit({makeCommandId(), id, AcknowledgeAlert{rule, 1}, desk.boss, {}});
    REQUIRE_FALSE(refused);
    CHECK(std::get<Refusal>(refused.error()).reason == Reason::NothingToAcknowledge);
    desk.wait(15min);
    desk.sweep();
    REQUIRE(desk.ticket(id).alert(rule, 1) != nullptr);
    CHECK(desk.ticket(id).alert(rule, 1)->told == std::vector{desk.boss});
    desk.order(id, AcknowledgeAlert{rule, 1}, desk.boss);
    CHECK(desk.ticket(id).alert(rule, 1)->acknowledgedBy == desk.boss);
    desk.wait(2h);
    CHECK(desk.sweep().firings.empty());
}

TEST_CASE("What a rule may not do it says and does the rest")
{
    RuledDesk desk;
    desk.publish({protocol(TriggerKind::Unassigned, 5,
                           {moves(QueueKey{QStringLiteral("gone")}), does(ActionKind::AddTag, QStringLiteral("x"))})});
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    desk.wait(10min);
    REQUIRE(desk.sweep().firings.size() == 1);
    const auto history = must(desk.store().history(id));
    const auto fired =
        std::ranges::find_if(history, [](const JournalEntry& e) { return e.is<RuleFired>() != nullptr; });
    CHECK(fired->is<RuleFired>()->actions[0].refused == QStringLiteral("unknown-queue"));
    CHECK(desk.ticket(id).details.tags == QStringList{QStringLiteral("x")});
}

TEST_CASE("In random orders sweeps and playbooks every firing is explained and none is without its explanation")
{
    int seen = 0;
    CHECK(rc::check("why agrees", [&] {
        RandomDesk desk;
        desk.takeMany(80, *rc::gen::arbitrary<unsigned>());
        const CourseBasis basis = must(desk.store().courseBasis());
        for (const TicketId id : desk.tickets()) {
            const auto history = must(desk.store().history(id));
            std::set<std::tuple<QString, int, QString, int>> keys;
            for (const JournalEntry& entry : history) {
                const auto* fired = entry.is<RuleFired>();
                if (!fired || fired->cycle == 0)
                    continue;
                ++seen;
                RC_ASSERT(keys.emplace(fired->rule.value, fired->cycle, fired->step, fired->repetition).second);
                RC_ASSERT(fired->due <= entry.occurredAt);
                // As of the moment before: the step stood there, waiting, and due when it says.
                const std::span known = std::span(history).first(static_cast<std::size_t>(entry.version) - 1);
                TicketCourse course(basis);
                for (const JournalEntry& one : known)
                    course.advance(one);
                course.publishUntil(entry.sequence);
                const auto why = explainProtocol(course, basis, fired->rule, entry.occurredAt);
                RC_ASSERT(why.trigger == TriggerState::Holds);
                const auto& steps = why.ladders.back().steps;
                const auto step = std::ranges::find_if(
                    steps, [&](const StepExplanation& s) { return s.standing.step == fired->step; });
                RC_ASSERT(step != steps.end());
                RC_ASSERT(step->standing.state == StepState::Waiting);
                RC_ASSERT(step->standing.due == fired->due);
                RC_ASSERT(step->conditions.holds);
                RC_ASSERT(course.due().front().step == fired->step);
            }
            // And now: all that waits is told to wait, and nothing else is.
            const TicketCourse now = courseOf(history, basis);
            std::size_t waiting = 0;
            for (const Protocol& protocol : now.times()->playbook().protocols) {
                const auto why = explainProtocol(now, basis, protocol.key, desk.now());
                for (const LadderExplanation& ladder : why.ladders)
                    waiting += static_cast<std::size_t>(std::ranges::count_if(
                        ladder.steps, [](const auto& s) { return s.standing.state == StepState::Waiting; }));
            }
            RC_ASSERT(waiting == now.due().size());
        }
    }));
    CAPTURE(seen);
    CHECK(seen > 100);
}
