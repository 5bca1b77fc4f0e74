// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The linter on guides whose graph is broken in one place.
#include "core/lint/lint.h"
#include "tests/core/guidefixture.h"
#include "tests/core/rows.h"

#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Row
{
    LintRule rule;
    const char* path;
    QStringList details;
    std::function<void(Guide&)> breakIt;
};

Playbook bookWith(const Guide& guide)
{
    Playbook book = playbook();
    book.guides = {guide};
    return book;
}

std::vector<Row> graphRows()
{
    using enum LintRule;
    return {
        {GuideDeadEnd,
         "guides[0].nodes[1].next",
         {text("plug")},
         [](Guide& g) {
             g.nodes[1].next = {};
             g.nodes[0].choices[0].next = nodeKey("lamp");
         }},
        {GuideDeadEnd,
         "guides[0].nodes[0].choices[1]",
         {text("power")},
         [](Guide& g) {
             g.nodes[0].next = {};
             g.nodes[0].choices[0].next = nodeKey("plug");
         }},
        {GuideTarget,
         "guides[0].nodes[1].next",
         {text("nowhere")},
         [](Guide& g) {
             g.nodes[1].next = nodeKey("nowhere");
             g.nodes[0].choices[0].next = nodeKey("lamp");
         }},
        {GuideTarget,
         "guides[0].nodes[2].choices[1].next",
         {text("nowhere")},
         [](Guide& g) {
             g.nodes[2].choices[1].next = nodeKey("nowhere");
             g.nodes[0].choices[0].next = nodeKey("who");
         }},
        {GuideLoop,
         "guides[0].nodes[6].next",
         {QStringLiteral("lamp → who → rate → lamp")},
         [](Guide& g) { g.nodes[6].next = nodeKey("lamp"); }},
        {GuideLoop,
         "guides[0].nodes[1].next",
         {QStringLiteral("plug → plug")},
         [](Guide& g) {
             g.nodes[1].next = nodeKey("plug");
             g.nodes[0].choices[0].next = nodeKey("lamp");
         }},
        {GuideUnreachable,
         "guides[0].nodes[9]",
         {text("island")},
         [](Guide& g) {
             g.nodes.push_back({nodeKey("island"), GuideNodeKind::Instruction, text("Swim."), {}, {}, nodeKey("done")});
         }},
        {GuideWithoutOutcome, "guides[0]", {}, [](Guide& g) { g.nodes.clear(); }},
        {DuplicateKey, "guides[0].nodes[9].key", {text("done")}, [](Guide& g) { g.nodes.push_back(g.nodes[8]); }},
        {EmptyKey,
         "guides[0].nodes[9].key",
         {},
         [](Guide& g) {
             g.nodes.push_back(g.nodes[8]);
             g.nodes[9].key = {};
         }},
    };
}

std::vector<Row> nodeRows()
{
    using enum LintRule;
    return {
        {EmptyName, "guides[0].name", {}, [](Guide& g) { g.name.clear(); }},
        {UnknownCategory,
         "guides[0].categories[0]",
         {text("x")},
         [](Guide& g) { g.categories[0] = CategoryKey{text("x")}; }},
        {UnknownService, "guides[0].services[0]", {text("x")}, [](Guide& g) { g.services = {ServiceKey{text("x")}}; }},
        {GuideIncomplete,
         "guides[0].nodes[1]",
         {text("plug"), text("text")},
         [](Guide& g) { g.nodes[1].text = text(" "); }},
        {GuideIncomplete,
         "guides[0].nodes[0]",
         {text("power"), text("choices")},
         [](Guide& g) { g.nodes[0].choices.erase(g.nodes[0].choices.begin()); }},
        {GuideIncomplete,
         "guides[0].nodes[5].choices[1]",
         {text("pages"), text("from")},
         [](Guide& g) { g.nodes[5].choices[1].from.reset(); }},
        {DuplicateKey,
         "guides[0].nodes[0].choices[1].key",
         {text("yes")},
         [](Guide& g) { g.nodes[0].choices[1].key = choiceKey("yes"); }},
        {EmptyName, "guides[0].nodes[0].choices[1].text", {}, [](Guide& g) { g.nodes[0].choices[1].text.clear(); }},
        {GuideIncomplete,
         "guides[0].nodes[6]",
         {text("rate"), text("action")},
         [](Guide& g) { g.nodes[6].action.reset(); }},
        {GuideIncomplete,
         "guides[0].nodes[6]",
         {text("rate"), text("value")},
         [](Guide& g) { g.nodes[6].action->value.clear(); }},
        {GuideIncomplete,
         "guides[0].nodes[6]",
         {text("rate"), text("field")},
         [](Guide& g) { g.nodes[6].action->field.reset(); }},
        {GuideValue,
         "guides[0].nodes[6].action.value",
         {text("urgency"), text("4")},
         [](Guide& g) { g.nodes[6].action->value = text("4"); }},
        {GuideValue,
         "guides[0].nodes[6].action.value",
         {text("kind"), text("party")},
         [](Guide& g) { g.nodes[6].action = {GuideActionKind::SetField, GuideField::Kind, text("party")}; }},
        {UnknownCategory,
         "guides[0].nodes[6].action.value",
         {text("x")},
         [](Guide& g) { g.nodes[6].action = {GuideActionKind::SetField, GuideField::Category, text("x")}; }},
        {UnknownLaunch,
         "guides[0].nodes[6].action.value",
         {text("x")},
         [](Guide& g) { g.nodes[6].action = {GuideActionKind::Launch, {}, text("x")}; }},
        {GuideValue,
         "guides[0].nodes[6].action.value",
         {text("article"), text("KB")},
         [](Guide& g) { g.nodes[6].action = {GuideActionKind::Article, {}, text("KB")}; }},
        {GuideForStaff,
         "guides[0].nodes[6].action.kind",
         {text("set-field")},
         [](Guide& g) { g.audience = GuideAudience::Requesters; }},
        {GuideIncomplete,
         "guides[0].nodes[8]",
         {text("done"), text("outcome")},
         [](Guide& g) { g.nodes[8].outcome.reset(); }},
        {GuideValue,
         "guides[0].nodes[8].outcome.code",
         {text("code"), text("x")},
         [](Guide& g) { g.nodes[8].outcome->code = text("x"); }},
        {UnknownQueue,
         "guides[0].nodes[7].outcome.queue",
         {text("x")},
         [](Guide& g) { g.nodes[7].outcome->queue = QueueKey{text("x")}; }},
        {EscalationToRetired,
         "guides[0].nodes[7].outcome.queue",
         {text("Printer is silent"), text("The former")},
         [](Guide& g) { g.nodes[7].outcome->queue = formerTeam; }},
        {UnknownGuide,
         "guides[0].nodes[7].outcome.guide",
         {text("x")},
         [](Guide& g) { g.nodes[7].outcome = {GuideEnding::Guide, {}, {}, {}, {}, GuideKey{text("x")}}; }},
        {GuideLoop,
         "guides[0].nodes[7].outcome.guide",
         {text("Printer is silent")},
         [](Guide& g) { g.nodes[7].outcome = {GuideEnding::Guide, {}, {}, {}, {}, GuideKey{text("printer")}}; }},
        {GuideValue,
         "guides[0].nodes[1].picture",
         {text("picture"), QString()},
         [](Guide& g) { g.nodes[1].picture = text("aGVsbG8="); }},
    };
}

} // namespace

TEST_CASE("a sound guide has no findings")
{
    CHECK(lint(bookWith(printerGuide())).empty());
}

TEST_CASE("what is wrong with a guide is named with its place")
{
    std::vector<Row> rows = graphRows();
    std::ranges::move(nodeRows(), std::back_inserter(rows));
    std::set<LintRule> covered;
    for (const Row& row : rows) {
        Guide guide = printerGuide();
        row.breakIt(guide);
        const auto findings = lint(bookWith(guide));
        const LintFinding expected{row.rule, QLatin1String(row.path), row.details};
        INFO(toWord(row.rule).data() << " at " << row.path);
        for (const LintFinding& finding : findings)
            UNSCOPED_INFO("found " << toWord(finding.rule).data() << " at " << finding.path.toStdString() << " ("
                                   << finding.details.join(QStringLiteral(", ")).toStdString() << ")");
        CHECK(std::ranges::find(findings, expected) != findings.end());
        CHECK(findings.size() == 1);
        CHECK(hasErrors(findings) == (row.rule != LintRule::EscalationToRetired));
        covered.insert(row.rule);
    }
    for (const LintRule rule : allValues<LintRule>()) {
        if (QString(toWord(rule)).startsWith(QLatin1String("guide-")) || rule == LintRule::UnknownGuide ||
            rule == LintRule::UnknownLaunch)
            CHECK(covered.contains(rule));
    }
}
