// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The linter on documents that are broken in one place, and the playbook we ship.
#include "core/lint/lint.h"
#include "core/playbook/codec.h"
#include "tests/core/rows.h"
#include "tests/support/support.h"

#include <QFile>

using namespace tierdesk;
using namespace tierdesk::test;

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, const LintFinding& finding)
{
    return out << toWord(finding.rule).data() << " at " << finding.path.toStdString() << " ("
               << finding.details.join(QStringLiteral(", ")).toStdString() << ")";
}

} // namespace tierdesk

namespace {

struct Row
{
    LintRule rule;
    const char* path;
    QStringList details;
    std::function<void(Playbook&)> breakIt;
};

void dropState(Playbook& book, StateType type)
{
    std::erase_if(book.states, [&](const State& state) { return state.type == type; });
}

template <class Condition>
void dropMoves(Playbook& book, Condition condition)
{
    std::erase_if(book.transitions, condition);
}

std::vector<Row> keysAndQueues()
{
    using enum LintRule;
    return {
        {EmptyKey, "queues[0].key", {}, [](Playbook& p) { p.queues[0].key = {}; }},
        {EmptyKey, "returnReasons[0].key", {}, [](Playbook& p) { p.returnReasons[0].key.clear(); }},
        {EmptyName, "tiers[2].name", {}, [](Playbook& p) { p.tiers[2].name = text(" "); }},
        {EmptyName, "queues[0].name", {}, [](Playbook& p) { p.queues[0].name.clear(); }},
        {EmptyName, "categories[1].name", {}, [](Playbook& p) { p.categories[1].name.clear(); }},
        {EmptyName, "states[1].name", {}, [](Playbook& p) { p.states[1].name.clear(); }},
        {EmptyName, "matrix.impacts[1]", {}, [](Playbook& p) { p.matrix.impacts[1].clear(); }},
        {DuplicateKey, "queues[9].key", {text("desk")}, [](Playbook& p) { p.queues.push_back(p.queues[1]); }},
        {DuplicateKey, "tiers[5].tier", {text("2")}, [](Playbook& p) { p.tiers.push_back(p.tiers[2]); }},
        {DuplicateKey, "states[9].key", {text("new")}, [](Playbook& p) { p.states.push_back(p.states[0]); }},
        {DuplicateKey, "services[1].key", {text("printing")}, [](Playbook& p) { p.services.push_back(p.services[0]); }},
        {UnknownQueue, "intake", {text("x")}, [](Playbook& p) { p.intake.value = text("x"); }},
        {UnknownQueue,
         "queues[1].escalatesTo[1]",
         {text("x")},
         [](Playbook& p) { p.queues[1].escalatesTo[1].value = text("x"); }},
        {UnknownQueue, "services[0].owner", {QString()}, [](Playbook& p) { p.services[0].owner = {}; }},
        {UnknownTier, "queues[0].tier", {text("5")}, [](Playbook& p) { p.queues[0].tier = Tier{5}; }},
        {TierOutOfRange,
         "tiers[4].tier",
         {text("7")},
         [](Playbook& p) { p.tiers[4].tier = p.queues[7].tier = p.queues[8].tier = Tier{7}; }},
        {TierMissing, "tiers", {text("4")}, [](Playbook& p) { p.tiers.pop_back(); }},
        {IntakeMissing, "intake", {}, [](Playbook& p) { p.intake = {}; }},
        {IntakeRetired, "intake", {text("The desk")}, [](Playbook& p) { p.queues[1].retired = true; }},
        {EscalationNotHigher,
         "queues[1].escalatesTo[0]",
         {text("The desk"), text("The onsite")},
         [](Playbook& p) { p.queues[1].escalatesTo[0] = onSite; }},
        {EscalationToRetired,
         "queues[1].escalatesTo[0]",
         {text("The desk"), text("The former")},
         [](Playbook& p) { p.queues[1].escalatesTo[0] = formerTeam; }},
        {KindOutOfTier,
         "queues[3].kind",
         {text("The network")},
         [](Playbook& p) { p.queues[3].kind = QueueKind::Vendor; }},
        {KindOutOfTier,
         "queues[7].kind",
         {text("The vendor")},
         [](Playbook& p) { p.queues[7].kind = QueueKind::Team; }},
        {ServiceOwnerRetired,
         "services[0].owner",
         {text("The former")},
         [](Playbook& p) { p.services[0].owner = formerTeam; }},
        {UnknownCategory,
         "categories[1].parent",
         {text("x")},
         [](Playbook& p) { p.categories[1].parent.value = text("x"); }},
        {CategoryCycle,
         "categories[0].parent",
         {text("hardware")},
         [](Playbook& p) { p.categories[0].parent = p.categories[1].key; }},
        {CategoryCycle,
         "categories[0].parent",
         {text("hardware")},
         [](Playbook& p) { p.categories[0].parent = p.categories[0].key; }},
    };
}

std::vector<Row> handoffRows()
{
    using enum LintRule;
    const CategoryKey hardware{text("hardware")};
    const CategoryKey printer{text("printer")};
    const auto standard = [](const CategoryKey& category) {
        return HandoffStandard{Tier{1}, Tier{2}, category, {}, {}};
    };
    const auto scoped = [](ServiceScope scope) {
        return [scope](Playbook& p) { p.services[0].scopes.push_back(scope); };
    };
    return {
        {HandoffShadowed,
         "handoffs[1]",
         {text("1"), text("2")},
         [](Playbook& p) { p.handoffs.push_back(p.handoffs[0]); }},
        {HandoffShadowed,
         "handoffs[1]",
         {text("1"), text("2")},
         [=](Playbook& p) { p.handoffs.push_back(standard(printer)); }},
        {HandoffShadowed,
         "handoffs[1]",
         {text("1"), text("2")},
         [=](Playbook& p) { p.handoffs = {standard(hardware), standard(printer)}; }},
        {UnknownCategory,
         "handoffs[0].category",
         {text("gone")},
         [](Playbook& p) { p.handoffs[0].category = CategoryKey{text("gone")}; }},
        {LaunchWithoutProgram,
         "launches[0].program",
         {},
         [](Playbook& p) { p.launches = {{text("a"), text("A"), text(" ")}}; }},
        {LaunchPlaceholder,
         "launches[0].arguments[1]",
         {text("ticket.secret")},
         [](Playbook& p) {
             p.launches = {{text("a"), text("A"), text("x"), {text("{ticket.number}"), text("{url:ticket.secret}")}}};
         }},
        {LaunchShell,
         "launches[0].program",
         {text("bash")},
         [](Playbook& p) { p.launches = {{text("a"), text("A"), text("/bin/bash"), {text("-lc"), text("x")}}}; }},
        {DuplicateKey,
         "launches[1].key",
         {text("a")},
         [](Playbook& p) { p.launches = {{text("a"), text("A"), text("x")}, {text("a"), text("B"), text("y")}}; }},
        {PartTwice,
         "handoffs[0].wished[1]",
         {text("ask")},
         [](Playbook& p) { p.handoffs[0].wished = {PacketPart::Scope, PacketPart::Ask}; }},
        {PartTwice,
         "handoffs[0].required[1]",
         {text("ask")},
         [](Playbook& p) { p.handoffs[0].required = {PacketPart::Ask, PacketPart::Ask}; }},
        {UnknownQueue,
         "services[0].scopes[0].handTo",
         {text("gone")},
         scoped({Tier{1}, Permitted::Look, QueueKey{text("gone")}, {}})},
        {ScopeToRetired,
         "services[0].scopes[0].handTo",
         {text("The former")},
         scoped({Tier{1}, Permitted::Look, formerTeam, {}})},
        {ScopeToLower,
         "services[0].scopes[0].handTo",
         {text("3"), text("The network")},
         scoped({Tier{3}, Permitted::Look, network, {}})},
        {UnknownTier, "services[0].scopes[0].tier", {text("7")}, scoped({Tier{7}, Permitted::Look, {}, {}})},
        {DuplicateKey,
         "services[0].scopes[1].tier",
         {text("1")},
         [](Playbook& p) { p.services[0].scopes = {{Tier{1}, {}, {}, {}}, {Tier{1}, {}, {}, {}}}; }},
        {GuardNegative,
         "hopGuard.approvalFromReturn",
         {text("-2")},
         [](Playbook& p) { p.hopGuard.approvalFromReturn = -2; }},
        {CostNegative, "tiers[1].hourlyCost", {text("-40")}, [](Playbook& p) { p.tiers[1].hourlyCost = -40; }},
        {GuardNegative, "hopGuard.ownerAfterHops", {text("-1")}, [](Playbook& p) { p.hopGuard.ownerAfterHops = -1; }},
    };
}

std::vector<Row> movesAndLists()
{
    using enum LintRule;
    return {
        {StateTypeMissing, "states", {text("merged")}, [](Playbook& p) { dropState(p, StateType::Merged); }},
        {TransitionWithoutState,
         "transitions[1]",
         {text("new"), text("resolved"), text("resolved")},
         [](Playbook& p) { dropState(p, StateType::Resolved); }},
        {DuplicateKey,
         "transitions[35]",
         {text("new ") + QChar(0x2192) + text(" open")},
         [](Playbook& p) { p.transitions.push_back(p.transitions[0]); }},
        {NeedNeverMet,
         "transitions[1].needs[1]",
         {text("new"), text("resolved"), text("until")},
         [](Playbook& p) { p.transitions[1].needs.push_back(Required::Until); }},
        {NeedNeverMet,
         "transitions[35].needs[0]",
         {text("closed"), text("merged"), text("reason")},
         [](Playbook& p) { p.transitions.push_back({StateType::Closed, StateType::Merged, {Required::Reason}}); }},
        {StuckState,
         "transitions",
         {text("pending-vendor")},
         [](Playbook& p) {
             dropMoves(p, [](const Transition& m) { return m.from == StateType::PendingVendor && m.to != m.from; });
         }},
        {UnreachableState,
         "transitions",
         {text("cancelled")},
         [](Playbook& p) { dropMoves(p, [](const Transition& m) { return m.to == StateType::Cancelled; }); }},
        {ReopenNotLegal,
         "followUp.mode",
         {},
         [](Playbook& p) { dropMoves(p, [](const Transition& m) { return m.from == StateType::Closed; }); }},
        {MatrixShape, "matrix.rows", {text("2"), text("3")}, [](Playbook& p) { p.matrix.rows.pop_back(); }},
        {MatrixShape, "matrix.rows[1]", {text("2"), text("3")}, [](Playbook& p) { p.matrix.rows[1].pop_back(); }},
        {MatrixRank, "matrix.rows[2][2]", {text("5")}, [](Playbook& p) { p.matrix.rows[2][2] = Priority{5}; }},
        {MatrixRank, "matrix.rows[0][0]", {text("0")}, [](Playbook& p) { p.matrix.rows[0][0] = Priority{}; }},
        {MatrixOrder, "matrix.rows[1][0]", {}, [](Playbook& p) { p.matrix.rows[0][0] = Priority{3}; }},
        {MatrixOrder, "matrix.rows[2][2]", {}, [](Playbook& p) { p.matrix.rows[2][2] = Priority{1}; }},
        {HandoffImpossible,
         "handoffs[0]",
         {text("2"), text("1")},
         [](Playbook& p) { p.handoffs[0] = {Tier{2}, Tier{1}, {}}; }},
        {HandoffImpossible,
         "handoffs[0]",
         {text("1"), text("4")},
         [](Playbook& p) {
             p.queues[2].escalatesTo = {network};
             p.handoffs[0].to = Tier{4};
         }},
        {ListEmpty, "returnReasons", {}, [](Playbook& p) { p.returnReasons.clear(); }},
        {ListEmpty, "matrix.urgencies", {}, [](Playbook& p) { p.matrix.urgencies.clear(); }},
        {NobodyAdministers,
         "rights",
         {text("edit-playbook")},
         [](Playbook& p) { p.rights = {{Role::Administrator, GrantPlace::Anywhere, {}, {Right::EditPeople}}}; }},
        {UnknownQueue,
         "rights[0].queues[0]",
         {text("nowhere")},
         [](Playbook& p) {
             p.rights = defaultGrants();
             p.rights[0].queues = {QueueKey{text("nowhere")}};
         }},
        {DaysNegative,
         "followUp.reopenWithinDays",
         {text("-1")},
         [](Playbook& p) { p.followUp.reopenWithinDays = -1; }},
    };
}

Calendar office()
{
    return {CalendarKey{text("office")},
            text("Office hours"),
            text("Europe/London"),
            {},
            {{{Weekday::Monday}, {{WallTime{540}, WallTime{1020}}}}},
            {}};
}

Agreement promise(AgreementType type)
{
    Agreement made;
    made.key = AgreementKey{text("promise-") + toWord(type)};
    made.name = text("Promise");
    made.type = type;
    made.calendar = office().key;
    const Metric metric = type == AgreementType::Sla ? Metric::Resolution : Metric::HandOn;
    made.targets = {{metric, {60, 120}}};
    return made;
}

/// The sound playbook of these tests, with times in it.
Playbook timed()
{
    Playbook book = playbook();
    book.calendars = {office(), {CalendarKey{text("team")}, text("Team"), {}, office().key, {}, {}}};
    book.agreements = {promise(AgreementType::Sla), promise(AgreementType::Ola)};
    return book;
}

std::vector<Row> calendarRows()
{
    using enum LintRule;
    return {
        {EmptyKey, "calendars[1].key", {}, [](Playbook& p) { p.calendars[1].key = {}; }},
        {EmptyName, "calendars[0].name", {}, [](Playbook& p) { p.calendars[0].name.clear(); }},
        {DuplicateKey, "calendars[1].key", {text("office")}, [](Playbook& p) { p.calendars[1] = p.calendars[0]; }},
        {UnknownZone, "calendars[0].zone", {text("Mars")}, [](Playbook& p) { p.calendars[0].zone = text("Mars"); }},
        {UnknownCalendar,
         "calendars[1].base",
         {text("gone")},
         [](Playbook& p) { p.calendars[1].base = CalendarKey{text("gone")}; }},
        {CalendarCircle,
         "calendars[0].base",
         {text("office")},
         [](Playbook& p) { p.calendars[0].base = CalendarKey{text("team")}; }},
        {CalendarWithoutHours,
         "calendars[0].week",
         {text("Office hours")},
         [](Playbook& p) { p.calendars[0].week[0].hours.clear(); }},
        {HoursOverlap,
         "calendars[0].week[0].hours",
         {QStringLiteral("09:00–17:00"), QStringLiteral("16:59–18:00")},
         [](Playbook& p) { p.calendars[0].week[0].hours.push_back({WallTime{1019}, WallTime{1080}}); }},
        {DayMissing,
         "calendars[0].exceptions[0].day",
         {text("Stocktaking")},
         [](Playbook& p) { p.calendars[0].exceptions = {{text("Stocktaking"), {}, {}, {}, false, false}}; }},
    };
}

std::vector<Row> agreementRows()
{
    using enum LintRule;
    return {
        {UnknownCalendar,
         "agreements[0].calendar",
         {text("gone")},
         [](Playbook& p) { p.agreements[0].calendar = CalendarKey{text("gone")}; }},
        {UnknownService,
         "agreements[0].services[0]",
         {text("gone")},
         [](Playbook& p) { p.agreements[0].services = {ServiceKey{text("gone")}}; }},
        {UnknownQueue,
         "agreements[1].queues[0]",
         {text("gone")},
         [](Playbook& p) { p.agreements[1].queues = {QueueKey{text("gone")}}; }},
        {MetricOutOfType,
         "agreements[0].targets[0].metric",
         {text("hand-on"), text("sla")},
         [](Playbook& p) { p.agreements[0].targets[0].metric = Metric::HandOn; }},
        {DuplicateKey,
         "agreements[0].targets[1].metric",
         {text("resolution")},
         [](Playbook& p) { p.agreements[0].targets.push_back(p.agreements[0].targets[0]); }},
        {ListEmpty,
         "agreements[0].targets[0].minutes",
         {},
         [](Playbook& p) { p.agreements[0].targets[0].minutes = {}; }},
        {MinutesNegative,
         "agreements[0].targets[0].minutes[1]",
         {text("-5")},
         [](Playbook& p) { p.agreements[0].targets[0].minutes[1] = -5; }},
        {TargetOrder,
         "agreements[0].targets[0].minutes[1]",
         {text("1"), text("2")},
         [](Playbook& p) { p.agreements[0].targets[0].minutes[1] = 59; }},
        {AgreementShadowed,
         "agreements[2]",
         {text("Promise")},
         [](Playbook& p) {
             p.agreements.push_back(promise(AgreementType::Sla));
             p.agreements[2].key = AgreementKey{text("late")};
             p.agreements[2].kinds = {TicketKind::Change};
         }},
        {PercentOutOfRange,
         "agreements[1].warnAtPercent",
         {text("0")},
         [](Playbook& p) { p.agreements[1].warnAtPercent = 0; }},
        {PercentOutOfRange,
         "agreements[1].keptPercent",
         {text("101")},
         [](Playbook& p) { p.agreements[1].keptPercent = 101; }},
        {UnknownPendingReason,
         "agreements[0].pauses[0].reasons",
         {text("gone")},
         [](Playbook& p) { p.agreements[0].pauses = {{StateType::PendingTimer, {text("gone")}}}; }},
    };
}

/// With a protocol and two routing rules to break.
std::vector<Row> ruleRows()
{
    using enum LintRule;
    const auto protocol = [](auto breakIt) {
        return [breakIt](Playbook& p) {
            Protocol made;
            made.key = RuleKey{text("waits")};
            made.name = text("Waits");
            made.steps = {{text("1"), Offset::After, 60, {}, {Action{}}, 0, 0}};
            p.protocols = {made};
            breakIt(p.protocols[0]);
        };
    };
    const auto routing = [](auto breakIt) {
        return [breakIt](Playbook& p) {
            p.routing = {{RuleKey{text("a")}, text("First"), true, {Moment::Routed}, {}, {Action{}}},
                         {RuleKey{text("b")}, text("Second"), true, {Moment::Routed}, {}, {Action{}}}};
            breakIt(p.routing[0], p.routing[1]);
        };
    };
    const auto asks = [](Attribute attribute, Comparison comparison, QStringList values) {
        return Conditions{{Join::All, {{attribute, comparison, std::move(values), {}}}}};
    };
    return {
        {ConditionMeaningless,
         "protocols[0].scope[0].conditions[0]",
         {text("tag"), text("at-least")},
         protocol([asks](Protocol& p) { p.scope = asks(Attribute::Tag, Comparison::AtLeast, {text("x")}); })},
        {ConditionValue,
         "protocols[0].scope[0].conditions[0].values",
         {text("queue"), text("gone")},
         protocol([asks](Protocol& p) { p.scope = asks(Attribute::Queue, Comparison::Is, {text("gone")}); })},
        {ConditionValue,
         "protocols[0].steps[0].conditions[0].conditions[0].values",
         {text("subject"), text("(")},
         protocol([asks](Protocol& p) {
             p.steps[0].conditions = asks(Attribute::Subject, Comparison::Matches, {text("(")});
         })},
        {ConditionForRouting,
         "protocols[0].scope[0].conditions[0]",
         {text("queue"), text("changed")},
         protocol([asks](Protocol& p) { p.scope = asks(Attribute::Queue, Comparison::Changed, {}); })},
        {OffsetWithoutClock, "protocols[0].steps[0].offset", {text("share")}, protocol([](Protocol& p) {
             p.steps[0].offset = Offset::Share;
         })},
        {ActionIncomplete, "protocols[0].steps[0].actions[0]", {text("add-tag")}, protocol([](Protocol& p) {
             p.steps[0].actions[0].kind = ActionKind::AddTag;
         })},
        {UnknownQueue, "protocols[0].steps[0].actions[0].queue", {text("gone")}, protocol([](Protocol& p) {
             p.steps[0].actions[0].kind = ActionKind::MoveTo;
             p.steps[0].actions[0].queue = QueueKey{text("gone")};
         })},
        {NothingToDo, "protocols[0].steps[0]", {}, protocol([](Protocol& p) { p.steps[0].actions.clear(); })},
        {NothingToDo, "protocols[0]", {}, protocol([](Protocol& p) { p.steps.clear(); })},
        {DuplicateKey, "protocols[0].steps[1].key", {text("1")}, protocol([](Protocol& p) {
             p.steps.push_back(p.steps[0]);
         })},
        {StateNeverWaits, "protocols[0].trigger.states", {text("closed")}, protocol([](Protocol& p) {
             p.trigger.kind = TriggerKind::TimeInState;
             p.trigger.states = {StateType::Closed};
         })},
        {NeverHolds, "routing[0].conditions[0]", {text("kind")}, routing([](RoutingRule& a, RoutingRule&) {
             a.conditions = {{Join::All,
                              {{Attribute::Kind, Comparison::Is, {text("incident")}, {}},
                               {Attribute::Kind, Comparison::Is, {text("change"), text("problem")}, {}}}}};
         })},
        {RuleShadowed, "routing[1]", {text("First")}, routing([](RoutingRule& a, RoutingRule&) {
             a.actions[0].kind = ActionKind::StopRules;
         })},
        {RuleLoop, "routing[1]", {text("First")}, routing([](RoutingRule& a, RoutingRule& b) {
             a.actions[0].kind = ActionKind::MoveTo;
             a.actions[0].queue = frontDesk;
             b.actions[0].kind = ActionKind::MoveTo;
             b.actions[0].queue = onSite;
         })},
    };
}

} // namespace

TEST_CASE("the times of teams and vendors must fit into what the client was promised")
{
    Playbook book = timed();
    const auto target = [&](AgreementType type, Metric metric, int minutes) {
        Agreement made = promise(type);
        made.targets = {{metric, {minutes, minutes, minutes, minutes}}};
        return made;
    };
    const auto fits = [&] {
        const auto findings = lint(book);
        return std::ranges::find(findings, LintRule::AgreementsDoNotFit, &LintFinding::rule) == findings.end();
    };
    book.agreements = {target(AgreementType::Sla, Metric::Resolution, 300),
                       target(AgreementType::Ola, Metric::HandOn, 60),
                       target(AgreementType::Uc, Metric::VendorResolution, 120)};
    CHECK(fits());
    book.agreements[2].targets[0].minutes = {241, 241, 241, 241};
    REQUIRE_FALSE(fits());
    const auto findings = lint(book);
    const auto found = std::ranges::find(findings, LintRule::AgreementsDoNotFit, &LintFinding::rule);
    CHECK(found->path == text("agreements[0].targets"));
    CHECK(found->details.value(2) == text("300"));
    CHECK(found->details.value(3).contains(QChar(0x203a)));
}

TEST_CASE("a sound playbook has no findings")
{
    CHECK(lint(playbook()) == std::vector<LintFinding>{});
    CHECK(lint(timed()) == std::vector<LintFinding>{});
    CHECK_FALSE(hasErrors({}));
}

TEST_CASE("each rule finds what it is for and where")
{
    std::vector<Row> rows = keysAndQueues();
    for (const auto& more : {movesAndLists(), handoffRows(), calendarRows(), agreementRows(), ruleRows()})
        std::ranges::copy(more, std::back_inserter(rows));
    std::set<LintRule> covered{LintRule::UnknownField, LintRule::AgreementsDoNotFit, LintRule::RulesOverlap,
                               LintRule::QueueWithoutPeople, LintRule::NobodyThere};
    // Guides have a test of their own.
    for (const LintRule rule : allValues<LintRule>()) {
        if (QString(toWord(rule)).startsWith(QLatin1String("guide-")) || rule == LintRule::UnknownGuide ||
            rule == LintRule::UnknownLaunch)
            covered.insert(rule);
    }
    for (const Row& row : rows) {
        Playbook book = timed();
        row.breakIt(book);
        const std::vector<LintFinding> findings = lint(book);
        const LintFinding expected{row.rule, QLatin1String(row.path), row.details};
        CAPTURE(expected, findings);
        CHECK(std::ranges::any_of(findings, [&](const LintFinding& finding) {
            return finding.rule == expected.rule && finding.path == expected.path &&
                   finding.details == expected.details;
        }));
        CHECK(hasErrors({expected}) == (expected.severity() == LintSeverity::Error));
        covered.insert(row.rule);
    }
    CHECK(covered.size() == Words<LintRule>::words.size());
}

TEST_CASE("a standard for some of a tree does not shadow the rest of it")
{
    Playbook book = playbook();
    HandoffStandard narrow = book.handoffs[0];
    narrow.category = CategoryKey{text("printer")};
    book.handoffs.insert(book.handoffs.begin(), narrow);
    narrow.category = CategoryKey{text("hardware")};
    book.handoffs.insert(book.handoffs.begin() + 1, narrow);
    CHECK(lint(book) == lint(playbook()));
}

TEST_CASE("scopes that hand upwards or aside and a guard left out are nothing to speak of")
{
    Playbook book = playbook();
    book.services[0].scopes = {{Tier{1}, Permitted::Look, onSite, {}}, {Tier{2}, Permitted::HandOn, vendor, {}}};
    book.hopGuard = {0, 0};
    book.queues[0].lead = PersonId{};
    CHECK(lint(book) == lint(playbook()));
}

TEST_CASE("names that no field has are pointed out with their place")
{
    QJsonObject document = QJsonDocument::fromJson(toDocument(playbook())).object();
    document.insert(text("tyers"), 1);
    QJsonArray queues = document.value(text("queues")).toArray();
    QJsonObject queue = queues.at(2).toObject();
    queue.insert(text("teir"), 2);
    queues.replace(2, queue);
    document.insert(text("queues"), queues);
    const auto findings = lintDocument(QJsonDocument(document).toJson());
    REQUIRE(findings.has_value());
    CHECK(*findings == std::vector<LintFinding>{{LintRule::UnknownField, text("queues[2].teir"), {text("teir")}},
                                                {LintRule::UnknownField, text("tyers"), {text("tyers")}}});
    CHECK_FALSE(hasErrors(*findings));
    CHECK_FALSE(lintDocument("{").has_value());
}

TEST_CASE("a path of categories ends even in a damaged playbook")
{
    Playbook book = playbook();
    book.categories[0].parent = book.categories[1].key;
    CHECK(book.categoryPath(book.categories[0].key).startsWith(text("Printer")));
}
