// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a guide node by node, and drawing it from top to bottom.
#include "core/knowledge/guidereplay.h"
#include "core/playbook/defaultplaybook.h"
#include "core/playbook/guideedit.h"
#include "core/playbook/guidelayout.h"
#include "tests/core/guidefixture.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

std::vector<Guide> allGuides()
{
    std::vector<Guide> guides = defaultPlaybookIn(QStringLiteral("Europe/Berlin")).guides;
    guides.push_back(printerGuide());
    return guides;
}

GuideNode instruction(const char* key)
{
    return {nodeKey(key), GuideNodeKind::Instruction, QStringLiteral("Do it.")};
}

} // namespace

TEST_CASE("each node of a drawn guide stands below all that lead to it and beside its neighbours")
{
    for (const Guide& guide : allGuides()) {
        INFO(guide.key.value.toStdString());
        const GuideLayout layout = layOut(guide);
        REQUIRE(layout.spots.size() == guide.nodes.size());
        CHECK(layout.spots.front().row == 0);
        for (const GuideLine& line : layout.lines) {
            CHECK_FALSE(line.isBack);
            CHECK(layout.spots[line.from].row < layout.spots[line.to].row);
            CHECK(std::ssize(line.via) == layout.spots[line.to].row - layout.spots[line.from].row - 1);
        }
        for (std::size_t i = 0; i < layout.spots.size(); ++i) {
            CHECK(layout.spots[i].column >= 0.5 - 1e-6);
            CHECK(layout.spots[i].column <= layout.columns - 0.5 + 1e-6);
            for (std::size_t j = i + 1; j < layout.spots.size(); ++j) {
                if (layout.spots[i].row == layout.spots[j].row)
                    CHECK(std::abs(layout.spots[i].column - layout.spots[j].column) >= 1 - 1e-6);
            }
        }
    }
}

TEST_CASE("a guide is drawn with every way out that leads somewhere and with few crossings")
{
    for (const Guide& guide : allGuides()) {
        INFO(guide.key.value.toStdString());
        const GuideLayout layout = layOut(guide);
        for (std::size_t i = 0; i < guide.nodes.size(); ++i) {
            for (const GuideExit& exit : exitsOf(guide.nodes[i])) {
                CHECK(std::ranges::any_of(layout.lines, [&](const GuideLine& line) {
                    return line.from == i && guide.nodes[line.to].key == exit.target;
                }));
            }
        }
        CHECK(crossingsIn(layout) <= 3);
    }
}

TEST_CASE("a circle and what nothing leads to are drawn too")
{
    Guide guide = printerGuide();
    guide.nodes[5].next = nodeKey("power");
    guide.nodes.push_back(instruction("alone"));
    const GuideLayout layout = layOut(guide);
    CHECK(std::ranges::count_if(layout.lines, &GuideLine::isBack) == 1);
    CHECK(layout.spots.back().row == 0);
    CHECK(layOut({}).spots.empty());
}

TEST_CASE("a node that is put in goes on to where the way led")
{
    Guide guide = printerGuide();
    insertAfter(guide, nodeKey("plug"), instruction("wait"));
    CHECK(guide.node(nodeKey("plug"))->next == nodeKey("wait"));
    CHECK(guide.node(nodeKey("wait"))->next == nodeKey("lamp"));
    insertAt(guide, nodeKey("lamp"), QStringLiteral("choices[1].next"), instruction("dark"));
    CHECK(guide.node(nodeKey("lamp"))->choices[1].next == nodeKey("dark"));
    CHECK(guide.node(nodeKey("dark"))->next == nodeKey("who"));
    insertAfter(guide, nodeKey("up"), instruction("tell"));
    CHECK(guide.node(nodeKey("rate"))->next == nodeKey("tell"));
    CHECK(guide.node(nodeKey("tell"))->next == nodeKey("up"));
    Guide empty;
    insertAfter(empty, {}, instruction("first"));
    CHECK(empty.nodes.size() == 1);
}

TEST_CASE("a node is put in first where an answer leads nowhere yet")
{
    Guide guide = printerGuide();
    guide.nodes[2].choices[1].next = {};
    insertAfter(guide, nodeKey("lamp"), instruction("dark"));
    CHECK(guide.node(nodeKey("lamp"))->choices[1].next == nodeKey("dark"));
    CHECK(guide.node(nodeKey("dark"))->next.isNull());
}

TEST_CASE("what led to a removed node goes on to where it led if that was one place")
{
    Guide guide = printerGuide();
    CHECK(nodesLeadingTo(guide, nodeKey("lamp")) == std::vector{nodeKey("plug")});
    CHECK(removeNode(guide, nodeKey("plug")) == nodeKey("lamp"));
    CHECK(guide.nodes[0].next == nodeKey("lamp"));
    CHECK(removeNode(guide, nodeKey("lamp")).isNull());
    CHECK(guide.nodes[0].next.isNull());
    CHECK(removeNode(guide, nodeKey("nowhere")).isNull());
    Guide script;
    script.nodes = {instruction("a"), instruction("x"), instruction("b")};
    script.nodes[0].next = nodeKey("b");
    removeNode(script, nodeKey("a"));
    CHECK(script.nodes.front().key == nodeKey("b"));
}

TEST_CASE("a node that becomes another kind keeps what that kind has and begins what it needs")
{
    GuideNode node = *printerGuide().node(nodeKey("lamp"));
    turnInto(node, GuideNodeKind::AskNumber);
    CHECK(node.choices.size() == 2);
    CHECK(node.choices[1].from == 1);
    turnInto(node, GuideNodeKind::Outcome);
    CHECK(node.choices.empty());
    REQUIRE(node.outcome);
    turnInto(node, GuideNodeKind::Check);
    CHECK(node.choices.size() == 2);
    CHECK(node.choices[0].key != node.choices[1].key);
    CHECK_FALSE(node.outcome);
    turnInto(node, GuideNodeKind::Action);
    CHECK(node.action);
}

TEST_CASE("a replayed run is the same while the draft leads it to the same end")
{
    const Guide was = printerGuide();
    const std::vector<GuideAnswer> answers{
        {nodeKey("power"), {choiceKey("no")}}, {nodeKey("plug")}, {nodeKey("lamp"), {choiceKey("yes")}}};
    CHECK(replay(was, was, answers) == GuideReplay{nodeKey("done"), nodeKey("done"), ReplayEnd::Same});
    Guide draft = was;
    removeNode(draft, nodeKey("plug"));
    CHECK(replay(was, draft, answers).end == ReplayEnd::Same);
    insertAfter(draft, nodeKey("power"), instruction("cable"));
    draft.nodes[0].next = nodeKey("cable");
    CHECK(replay(was, draft, answers) == GuideReplay{nodeKey("done"), nodeKey("cable"), ReplayEnd::AsksAnew});
}

TEST_CASE("a replayed run ends elsewhere when its outcome is another one or another queue takes it")
{
    const Guide was = printerGuide();
    const std::vector<GuideAnswer> answers{{nodeKey("power"), {choiceKey("yes")}}};
    Guide draft = was;
    draft.nodes[0].choices[0].next = nodeKey("up");
    GuideReplayReport report;
    report.add(replay(was, draft, answers));
    report.add(replay(was, was, answers));
    report.add(replay(was, draft, answers));
    CHECK(report.runs == 3);
    CHECK(report.endElsewhere == 2);
    CHECK(report.askAnew == 0);
    REQUIRE(report.changes.size() == 1);
    CHECK(report.changes[0] == GuideReplayChange{nodeKey("done"), nodeKey("up"), ReplayEnd::EndsElsewhere, 2});
    Guide other = draft;
    std::ranges::find(other.nodes, nodeKey("up"), &GuideNode::key)->outcome->queue = QueueKey{QStringLiteral("field")};
    CHECK(replay(draft, other, answers).end == ReplayEnd::EndsElsewhere);
}
