// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the linter says of rules that get into each other's way, and of people who are not there.
#include "core/lint/lint.h"
#include "tests/core/fixture.h"
#include "tests/core/rows.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

ConditionGroup all(std::vector<Condition> conditions)
{
    return {Join::All, std::move(conditions)};
}

Condition is(Attribute attribute, QStringList values)
{
    return {attribute, Comparison::Is, std::move(values), {}};
}

Action moveTo(const QueueKey& queue)
{
    Action action;
    action.kind = ActionKind::MoveTo;
    action.queue = queue;
    return action;
}

Action plain(ActionKind kind)
{
    Action action;
    action.kind = kind;
    return action;
}

RoutingRule rule(const char* name, Conditions conditions, std::vector<Action> actions,
                 std::vector<Moment> when = {Moment::Opened})
{
    return {RuleKey{text(name)}, text(name), true, std::move(when), std::move(conditions), std::move(actions)};
}

Protocol protocol(const char* name, Conditions scope, Action action, int minutes = 60)
{
    Protocol made;
    made.key = RuleKey{text(name)};
    made.name = text(name);
    made.scope = std::move(scope);
    made.steps = {{text("1"), Offset::After, minutes, {}, {std::move(action)}, 0, 0}};
    return made;
}

std::optional<LintFinding> found(const Playbook& book, LintRule wanted, std::vector<Person> staff = {})
{
    const auto findings = lint(book, staff);
    const auto one = std::ranges::find(findings, wanted, &LintFinding::rule);
    return one == findings.end() ? std::nullopt : std::optional(*one);
}

Playbook withRouting(std::vector<RoutingRule> rules)
{
    Playbook book = playbook();
    book.routing = std::move(rules);
    return book;
}

Playbook withProtocols(std::vector<Protocol> protocols)
{
    Playbook book = playbook();
    book.protocols = std::move(protocols);
    return book;
}

const Conditions hardware{all({is(Attribute::Category, {QStringLiteral("hardware")})})};
const Conditions printer{all({is(Attribute::Category, {QStringLiteral("printer")})})};
const Conditions vip{all({is(Attribute::Tag, {QStringLiteral("vip")})})};
const Conditions mobile{all({is(Attribute::Tag, {QStringLiteral("mobile")})})};

} // namespace

TEST_CASE("Two routing rules that send the same ticket to different queues are told with a ticket that shows it")
{
    const auto finding = found(withRouting({rule("a", vip, {moveTo(frontDesk)}), rule("b", printer, {moveTo(onSite)})}),
                               LintRule::RulesOverlap);
    REQUIRE(finding.has_value());
    CHECK(finding->path == text("routing[1]"));
    CHECK(finding->details == QStringList{text("a"), text("move-to")});
    REQUIRE(finding->example.has_value());
    CHECK(std::ranges::find(*finding->example, ExampleValue{Attribute::Tag, text("vip")}) != finding->example->end());
    CHECK(std::ranges::find(*finding->example, ExampleValue{Attribute::Category, text("Printer")}) !=
          finding->example->end());
}

TEST_CASE("Tags of two rules meet on one ticket and kinds of two rules never do")
{
    CHECK(found(withRouting({rule("a", vip, {moveTo(frontDesk)}), rule("b", mobile, {moveTo(onSite)})}),
                LintRule::RulesOverlap));
    const auto ofKind = [](const char* kind) { return Conditions{all({is(Attribute::Kind, {text(kind)})})}; };
    CHECK_FALSE(found(withRouting({rule("a", ofKind("incident"), {moveTo(frontDesk)}),
                                   rule("b", ofKind("change"), {moveTo(onSite)})}),
                      LintRule::RulesOverlap));
}

TEST_CASE("Rules do not overlap when the first stops the second or acts at another time or does something else")
{
    const auto overlap = [](RoutingRule one, RoutingRule other) {
        return found(withRouting({std::move(one), std::move(other)}), LintRule::RulesOverlap).has_value();
    };
    CHECK(overlap(rule("a", {}, {moveTo(frontDesk)}), rule("b", vip, {moveTo(onSite)})));
    CHECK_FALSE(overlap(rule("a", vip, {moveTo(frontDesk), plain(ActionKind::StopRules)}),
                        rule("b", printer, {moveTo(onSite)})));
    CHECK_FALSE(overlap(rule("a", {}, {moveTo(frontDesk)}), rule("b", vip, {moveTo(onSite)}, {Moment::Reopened})));
    CHECK_FALSE(overlap(rule("a", {}, {moveTo(frontDesk)}), rule("b", vip, {moveTo(frontDesk)})));
    CHECK_FALSE(overlap(rule("a", {}, {moveTo(frontDesk)}), rule("b", vip, {plain(ActionKind::Assign)})));
    RoutingRule off = rule("a", {}, {moveTo(frontDesk)});
    off.enabled = false;
    CHECK_FALSE(overlap(off, rule("b", vip, {moveTo(onSite)})));
}

TEST_CASE("A rule for a part of a category is shadowed by one for the whole that stops and not the other way round")
{
    const auto general = rule("general", hardware, {moveTo(frontDesk), plain(ActionKind::StopRules)});
    const auto special = rule("special", printer, {moveTo(onSite), plain(ActionKind::StopRules)});
    const auto finding = found(withRouting({general, special}), LintRule::RuleShadowed);
    REQUIRE(finding.has_value());
    CHECK(finding->path == text("routing[1]"));
    CHECK(finding->example == std::vector<ExampleValue>{{Attribute::Category, text("Printer")}});
    CHECK_FALSE(found(withRouting({special, general}), LintRule::RuleShadowed));
}

TEST_CASE("What a pattern or a change asks for is never called shadowed on a guess")
{
    const Conditions matches{all({{Attribute::Subject, Comparison::Matches, {text("printer")}, {}}})};
    const Conditions contains{all({{Attribute::Subject, Comparison::Contains, {text("print")}, {}}})};
    CHECK_FALSE(
        found(withRouting({rule("a", contains, {plain(ActionKind::StopRules)}), rule("b", matches, {moveTo(onSite)})}),
              LintRule::RuleShadowed));
    CHECK(found(withRouting({rule("a", matches, {plain(ActionKind::StopRules)}), rule("b", matches, {moveTo(onSite)})}),
                LintRule::RuleShadowed));
}

TEST_CASE("Two rules that send a ticket to and fro are a loop unless one asks where it is")
{
    const std::vector<Moment> moved{Moment::Routed};
    CHECK(found(withRouting({rule("a", {}, {moveTo(frontDesk)}, moved), rule("b", vip, {moveTo(onSite)}, moved)}),
                LintRule::RuleLoop));
    const Conditions fromNetwork{all({is(Attribute::Queue, {network.value})})};
    CHECK_FALSE(found(
        withRouting({rule("a", fromNetwork, {moveTo(frontDesk)}, moved), rule("b", vip, {moveTo(onSite)}, moved)}),
        LintRule::RuleLoop));
}

TEST_CASE("A protocol that moves a ticket to where a routing rule takes it away again is a loop")
{
    Playbook book = withProtocols({protocol("waits", vip, moveTo(network))});
    book.routing = {rule("back", printer, {moveTo(frontDesk)}, {Moment::Escalated})};
    const auto finding = found(book, LintRule::RuleLoop);
    REQUIRE(finding.has_value());
    CHECK(finding->path == text("protocols[0].steps[0]"));
    CHECK(finding->details == QStringList{text("back")});
    book.routing[0].conditions = {all({is(Attribute::Queue, {frontDesk.value})})};
    CHECK_FALSE(found(book, LintRule::RuleLoop));
}

TEST_CASE("Protocols with the same trigger and time that tell the same person of the same ticket overlap")
{
    const Protocol one = protocol("one", vip, plain(ActionKind::Tell));
    const auto finding =
        found(withProtocols({one, protocol("two", printer, plain(ActionKind::Tell))}), LintRule::RulesOverlap);
    REQUIRE(finding.has_value());
    CHECK(finding->path == text("protocols[1].steps[0]"));
    CHECK_FALSE(
        found(withProtocols({one, protocol("two", printer, plain(ActionKind::Tell), 90)}), LintRule::RulesOverlap));
    CHECK_FALSE(
        found(withProtocols({one, protocol("two", printer, plain(ActionKind::AddNote))}), LintRule::RulesOverlap));
}

TEST_CASE("Groups that shut each other out never hold")
{
    Conditions groups = vip;
    groups.push_back({Join::None, {is(Attribute::Tag, {text("vip")})}});
    const auto finding =
        found(withProtocols({protocol("never", groups, plain(ActionKind::Tell))}), LintRule::NeverHolds);
    REQUIRE(finding.has_value());
    CHECK(finding->path == text("protocols[0].scope"));
    CHECK(finding->details.isEmpty());
    groups[1].conditions = {is(Attribute::Tag, {text("mobile")})};
    CHECK_FALSE(found(withProtocols({protocol("may", groups, plain(ActionKind::Tell))}), LintRule::NeverHolds));
    const Conditions between{all({{Attribute::Hops, Comparison::AtLeast, {text("3")}, {}},
                                  {Attribute::Hops, Comparison::AtMost, {text("2")}, {}}})};
    CHECK(found(withProtocols({protocol("never", between, plain(ActionKind::Tell))}), LintRule::NeverHolds));
}

TEST_CASE("A team without people is told once somebody works anywhere")
{
    Person ann;
    ann.id = PersonId{1};
    ann.name = text("Ann");
    ann.role = Role::Technician;
    CHECK_FALSE(found(playbook(), LintRule::QueueWithoutPeople, {ann}));
    ann.queues = {frontDesk};
    const auto finding = found(playbook(), LintRule::QueueWithoutPeople, {ann});
    REQUIRE(finding.has_value());
    CHECK(finding->details.value(0) != playbook().queue(frontDesk)->name);
    for (const Queue& queue : playbook().queues)
        ann.queues.push_back(queue.key);
    CHECK_FALSE(found(playbook(), LintRule::QueueWithoutPeople, {ann}));
    ann.role = Role::Automaton;
    CHECK_FALSE(found(playbook(), LintRule::QueueWithoutPeople, {ann}));
}

TEST_CASE("A step around the clock that gives work to people with office hours is told with a time when none is there")
{
    Playbook book = withProtocols({protocol("night", {}, moveTo(network))});
    using enum Weekday;
    book.calendars = {{CalendarKey{text("office")},
                       text("Office"),
                       text("UTC"),
                       {},
                       {{{Monday, Tuesday, Wednesday, Thursday, Friday}, {{WallTime{540}, WallTime{1020}}}}},
                       {}}};
    Person ann;
    ann.id = PersonId{1};
    ann.role = Role::Technician;
    ann.queues = {network};
    CHECK_FALSE(found(book, LintRule::NobodyThere, {ann}));
    ann.hours = book.calendars[0].key;
    const auto finding = found(book, LintRule::NobodyThere, {ann});
    REQUIRE(finding.has_value());
    CHECK(finding->path == text("protocols[0].steps[0].actions[0]"));
    CHECK(finding->details.mid(1) == QStringList{text("1"), text("00:00")});
    REQUIRE(finding->example.has_value());
    book.protocols[0].calendar = book.calendars[0].key;
    CHECK_FALSE(found(book, LintRule::NobodyThere, {ann}));
    // A colleague at night closes the gap.
    book.protocols[0].calendar = {};
    Person bo = ann;
    bo.id = PersonId{2};
    bo.hours = {};
    CHECK_FALSE(found(book, LintRule::NobodyThere, {ann, bo}));
}
