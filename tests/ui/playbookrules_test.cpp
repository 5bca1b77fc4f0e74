// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules built by rows, ladders on their time line, handoff standards, and the versions that were in force.
#include "tests/ui/playbookoffice.h"
#include "ui/playbook/actionsedit.h"
#include "ui/playbook/conditionsedit.h"
#include "ui/playbook/differencelist.h"
#include "ui/playbook/ladderview.h"
#include "ui/widgets/keysedit.h"

#include <QComboBox>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

void add(Office& office, const char* name)
{
    auto& fresh = office.field<QLineEdit>(text("Name of a new entry"));
    fresh.setFocus();
    QTest::keyClicks(&fresh, text(name));
    QTest::keyClick(&fresh, Qt::Key_Return);
}

void choose(QComboBox& box, const QString& key)
{
    REQUIRE(box.findData(key) >= 0);
    box.setCurrentIndex(box.findData(key));
}

} // namespace

TEST_CASE("a routing rule is built by rows and begins switched off")
{
    Office office;
    office.dialog->showPage(text("routing"));
    const auto before = office.draft().value().routing.size();
    add(office, "Printers");
    REQUIRE(office.draft().value().routing.size() == before + 1);
    const auto rule = [&]() -> const RoutingRule& { return office.draft().value().routing.back(); };
    CHECK_FALSE(rule().enabled);
    QTest::mouseClick(&office.button(text("Add a group of conditions")), Qt::LeftButton);
    choose(office.field<QComboBox>(text("What is looked at")), text("subject"));
    auto& words = office.field<QLineEdit>(text("Values"));
    words.setFocus();
    QTest::keyClicks(&words, text("toner"));
    QTest::keyClick(&words, Qt::Key_Return);
    QTest::mouseClick(&office.button(text("Add an action")), Qt::LeftButton);
    choose(office.field<QComboBox>(text("Action")), text("add-tag"));
    auto& tag = office.field<QLineEdit>(text("Words"));
    tag.setFocus();
    QTest::keyClicks(&tag, text("printer"));
    REQUIRE(rule().conditions.size() == 1);
    CHECK(rule().conditions[0].conditions ==
          std::vector{Condition{Attribute::Subject, Comparison::Contains, {text("toner")}, {}}});
    REQUIRE(rule().actions.size() == 1);
    CHECK(rule().actions[0].kind == ActionKind::AddTag);
    CHECK(rule().actions[0].text == text("printer"));
    CHECK(office.says(text("Subject contains “toner”")));
}

TEST_CASE("a condition that is removed takes its empty group along")
{
    Office office;
    office.dialog->showPage(text("routing"));
    add(office, "Printers");
    QTest::mouseClick(&office.button(text("Add a group of conditions")), Qt::LeftButton);
    QTest::mouseClick(&office.button(text("Add a condition")), Qt::LeftButton);
    REQUIRE(office.draft().value().routing.back().conditions[0].conditions.size() == 2);
    for (int left = 1; left >= 0; --left) {
        QTest::mouseClick(&office.field<QToolButton>(text("Remove the condition")), Qt::LeftButton);
        const auto& conditions = office.draft().value().routing.back().conditions;
        CHECK(static_cast<int>(conditions.empty() ? 0 : conditions[0].conditions.size()) == left);
    }
    CHECK(office.draft().value().routing.back().conditions.empty());
}

TEST_CASE("the steps of a ladder stand on the time line in the order of their moments")
{
    Office office;
    office.dialog->showPage(text("protocols"));
    add(office, "Nobody answers");
    const auto protocol = [&]() -> const Protocol& { return office.draft().value().protocols.back(); };
    choose(office.field<QComboBox>(text("Trigger")), text("clock"));
    QTest::mouseClick(&office.button(text("Add a step")), Qt::LeftButton);
    choose(office.field<QComboBox>(text("Counted from")), text("after-deadline"));
    QTest::mouseClick(&office.button(text("Add a step")), Qt::LeftButton);
    choose(office.field<QComboBox>(text("Counted from")), text("share"));
    auto& share = office.field<QSpinBox>(text("Share of the target"));
    share.setValue(50);
    REQUIRE(protocol().steps.size() == 2);
    CHECK(protocol().steps[0].key != protocol().steps[1].key);
    CHECK(protocol().steps[1].amount == 50);
    auto& ladder = *office.dialog->findChild<LadderView*>();
    REQUIRE(ladder.count() == 4);
    CHECK(ladder.item(1)->text().startsWith(text("50 % of the target")));
    CHECK(ladder.item(2)->text() == text("The deadline"));
    CHECK(ladder.item(3)->text().startsWith(text("30 min after the deadline")));
    ladder.setFocus();
    QTest::keyClick(&ladder, Qt::Key_Down);
    CHECK(ladder.currentStep() == 0);
    QTest::mouseClick(&office.button(text("Remove the step")), Qt::LeftButton);
    CHECK(protocol().steps.size() == 1);
}

TEST_CASE("a part of the handoff packet is required or wished for or not asked")
{
    Office office;
    office.dialog->showPage(text("handoffs"));
    choose(office.field<QComboBox>(text("Evidence")), text("required"));
    const auto has = [&](std::vector<PacketPart> HandoffStandard::* list) {
        const auto& parts = office.draft().value().handoffs[0].*list;
        return std::ranges::find(parts, PacketPart::Evidence) != parts.end();
    };
    CHECK(has(&HandoffStandard::required));
    choose(office.field<QComboBox>(text("Evidence")), text("wished"));
    CHECK_FALSE(has(&HandoffStandard::required));
    CHECK(has(&HandoffStandard::wished));
    choose(office.field<QComboBox>(text("Evidence")), {});
    CHECK_FALSE(has(&HandoffStandard::wished));
}

TEST_CASE("the history names who published and one goes back to an earlier version")
{
    Office office;
    Playbook second = *office.desk.playbook();
    const QString before = second.queues[0].name;
    second.queues[0].name = text("Front desk");
    REQUIRE(Desk(office.desk.store(), RealDesk::now()).publish(second, text("It moved"), PersonId{1}));
    REQUIRE(QTest::qWaitFor([&] { return office.draft().base().version == 2; }));
    office.dialog->showPage(text("version"));
    auto& versions = office.field<QTreeWidget>(text("Versions"));
    REQUIRE(QTest::qWaitFor([&] { return versions.topLevelItemCount() == 2; }));
    CHECK(versions.topLevelItem(0)->text(2) == text("Ada Chief"));
    CHECK(versions.topLevelItem(0)->text(3) == text("It moved"));
    auto& differences = *office.dialog->findChild<DifferenceList*>();
    REQUIRE(QTest::qWaitFor([&] { return differences.topLevelItemCount() == 1; }));
    CHECK(differences.topLevelItem(0)->text(2) == before);
    CHECK(differences.topLevelItem(0)->text(3) == text("Front desk"));
    CHECK_FALSE(office.button(text("Go back to this version…")).isEnabled());
    versions.setCurrentItem(versions.topLevelItem(1));
    answerWith(text("Back again"));
    QTest::mouseClick(&office.button(text("Go back to this version…")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.playbook()->version == 3; }));
    CHECK(office.desk.playbook()->queues[0].name == before);
}

TEST_CASE("the differences call people by their names")
{
    Office office;
    office.draft().edit([&](Playbook& playbook) {
        playbook.queues[0].lead = office.desk.mira().id;
        Action tell;
        tell.kind = ActionKind::Tell;
        tell.audience = Audience::Person;
        tell.person = office.desk.tom().id;
        Condition hers{Attribute::Assignee, Comparison::Is, {QString::number(office.desk.mira().id.value)}, {}};
        playbook.routing[0].conditions.push_back({Join::All, {hers}});
        playbook.routing[0].actions.push_back(tell);
    });
    office.dialog->showPage(text("version"));
    office.field<QComboBox>(text("Compared with")).setCurrentIndex(2);
    auto& differences = *office.dialog->findChild<DifferenceList*>();
    REQUIRE(QTest::qWaitFor([&] { return differences.topLevelItemCount() == 3; }));
    CHECK(differences.topLevelItem(0)->text(2) == text("–"));
    CHECK(differences.topLevelItem(0)->text(3) == text("Mira Sato"));
    CHECK(differences.topLevelItem(1)->text(3).contains(text("Mira Sato")));
    CHECK(differences.topLevelItem(2)->text(3).contains(text("Tom Okafor")));
}
