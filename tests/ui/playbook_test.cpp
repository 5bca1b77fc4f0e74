// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the playbook on a real store: a draft that lives on, the linter's words, publishing.
#include "tests/ui/playbookoffice.h"
#include "ui/playbook/calendartester.h"
#include "ui/widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("what is typed is a draft and nobody's rule")
{
    Office office;
    office.dialog->showPage(text("queues"));
    auto& name = office.field<QLineEdit>(text("Name"));
    const QString before = name.text();
    office.retype(name, text("Front desk"));
    CHECK(office.draft().value().queues.front().name == text("Front desk"));
    CHECK(office.draft().changes() == QStringList{text("queues")});
    CHECK(office.entries().list().item(0)->text().startsWith(text("Front desk")));
    CHECK(office.desk.playbook()->queues.front().name == before);
}

TEST_CASE("a draft outlives its window and the program")
{
    Office office;
    office.dialog->showPage(text("queues"));
    office.retype(office.field<QLineEdit>(text("Name")), text("Front desk"));
    office.close();
    office.open();
    CHECK(office.draft().value().queues.front().name == text("Front desk"));
    office.dialog->showPage(text("queues"));
    QTest::mouseClick(&office.button(text("Take back this page")), Qt::LeftButton);
    CHECK(office.draft().changes().isEmpty());
    office.close();
    office.open();
    CHECK(office.draft().changes().isEmpty());
}

TEST_CASE("the linter speaks beside the field and in the list")
{
    Office office;
    office.dialog->showPage(text("queues"));
    office.retype(office.field<QLineEdit>(text("Name")), {});
    CHECK(office.says(text("The name is missing")));
    CHECK_FALSE(office.entries().list().item(0)->icon().isNull());
    QTest::keyClicks(&office.field<QLineEdit>(text("Name")), text("Back"));
    CHECK_FALSE(office.says(text("The name is missing")));
}

TEST_CASE("with errors nothing is published and the window goes to the first of them")
{
    Office office;
    office.dialog->showPage(text("queues"));
    office.retype(office.field<QLineEdit>(text("Name")), {});
    office.dialog->showPage(text("tiers"));
    QTest::mouseClick(&office.button(text("Publish…")), Qt::LeftButton);
    CHECK(office.dialog->message().contains(text("The name is missing")));
    CHECK(office.field<QLineEdit>(text("Name")).hasFocus());
    CHECK(office.entries().list().item(0)->text().trimmed().startsWith(text("tier")));
    CHECK(office.desk.playbook()->version == 1);
}

TEST_CASE("publishing puts the draft in force with its note and leaves no draft")
{
    Office office;
    office.dialog->showPage(text("queues"));
    office.retype(office.field<QLineEdit>(text("Name")), text("Front desk"));
    answerWith(text("It moved"));
    QTest::mouseClick(&office.button(text("Publish…")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return office.desk.playbook()->version == 2; }));
    CHECK(office.desk.playbook()->queues.front().name == text("Front desk"));
    REQUIRE(QTest::qWaitFor([&] { return office.draft().base().version == 2; }));
    CHECK(office.draft().changes().isEmpty());
    CHECK(office.dialog->message().contains(text("Published")));
}

TEST_CASE("one page can be published while the rest stays a draft")
{
    Office office;
    office.dialog->showPage(text("queues"));
    office.retype(office.field<QLineEdit>(text("Name")), text("Front desk"));
    office.dialog->showPage(text("states"));
    office.retype(office.field<QLineEdit>(text("Name")), text("Brand new"));
    answerWith({});
    QTest::mouseClick(&office.button(text("Publish this page…")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return office.draft().base().version == 2; }));
    CHECK(office.desk.playbook()->states.front().name == text("Brand new"));
    CHECK(office.desk.playbook()->queues.front().name != text("Front desk"));
    CHECK(office.draft().changes() == QStringList{text("queues")});
    CHECK(office.dialog->message().contains(text("Published")));
}

TEST_CASE("whoever published meanwhile is not overwritten unseen")
{
    Office office;
    office.dialog->showPage(text("queues"));
    office.retype(office.field<QLineEdit>(text("Name")), text("Front desk"));
    Playbook theirs = *office.desk.playbook();
    theirs.states.front().name = text("Theirs");
    REQUIRE(Desk(office.desk.store(), RealDesk::now()).publish(theirs, {}, PersonId{1}));
    REQUIRE(QTest::qWaitFor([&] { return office.draft().base().version == 2; }));
    CHECK(office.draft().value().states.front().name == text("Theirs"));
    CHECK(office.draft().value().queues.front().name == text("Front desk"));
    CHECK(office.dialog->message().contains(text("Version 2 came into force meanwhile")));
}

TEST_CASE("whoever is no administrator may look and is told why nothing can be typed")
{
    Office office(PersonId{2});
    office.dialog->showPage(text("queues"));
    CHECK(office.dialog->message().contains(text("Administrators change the playbook")));
    CHECK_FALSE(office.field<QLineEdit>(text("Name")).isEnabled());
    CHECK_FALSE(office.button(text("Publish…")).isEnabled());
}

TEST_CASE("a setting is found by its label and Enter goes to it")
{
    Office office;
    QTest::keyClicks(&office.dialog->searchField(), text("reopens within"));
    auto& names = office.field<QListWidget>(text("Pages of the playbook"));
    REQUIRE(names.count() == 1);
    CHECK(names.item(0)->text().contains(text("Reopens within")));
    QTest::keyClick(&office.dialog->searchField(), Qt::Key_Return);
    CHECK(office.field<QSpinBox>(text("Reopens within")).hasFocus());
}

TEST_CASE("a new queue is typed and gets a key of its own")
{
    Office office;
    office.dialog->showPage(text("queues"));
    const auto before = office.draft().value().queues.size();
    auto& fresh = office.field<QLineEdit>(text("Name of a new entry"));
    fresh.setFocus();
    fresh.setText(text("Café & Network"));
    QTest::keyClick(&fresh, Qt::Key_Return);
    REQUIRE(office.draft().value().queues.size() == before + 1);
    CHECK(office.draft().value().queues.back().key == QueueKey{text("cafe-network")});
    CHECK(office.field<QLineEdit>(text("Name")).text() == text("Café & Network"));
    // What was never published may go again; a queue in force is only retired.
    office.entries().setFocus();
    QTest::keyClick(&office.entries().list(), Qt::Key_Delete);
    CHECK(office.draft().value().queues.size() == before);
    office.entries().setCurrent(0);
    QTest::keyClick(&office.entries().list(), Qt::Key_Delete);
    CHECK(office.draft().value().queues.size() == before);
}

TEST_CASE("agreements are moved in their order by keys")
{
    Office office;
    office.dialog->showPage(text("agreements"));
    const auto first = office.draft().value().agreements[0].key;
    office.entries().setFocus();
    QTest::keyClick(&office.entries().list(), Qt::Key_Down, Qt::AltModifier);
    CHECK(office.draft().value().agreements[1].key == first);
    CHECK(office.entries().current() == 1);
    QTest::keyClick(&office.entries().list(), Qt::Key_Up, Qt::AltModifier);
    CHECK(office.draft().changes().isEmpty());
}

TEST_CASE("a target is typed as working time and an empty one promises nothing")
{
    Office office;
    office.dialog->showPage(text("agreements"));
    const QString first = office.draft().value().matrix.priorities.front();
    auto& field = office.field<QLineEdit>(text("Resolution at priority %1").arg(first));
    office.retype(field, text("2h 30m"));
    QTest::keyClick(&field, Qt::Key_Tab);
    const Target* target = office.draft().value().agreements[0].target(Metric::Resolution);
    REQUIRE(target);
    CHECK(target->minutesFor(Priority{1}) == 150);
}

TEST_CASE("a calendar is tried out as its hours change")
{
    Office office;
    office.dialog->showPage(text("calendars"));
    auto& tester = *office.dialog->findChild<CalendarTester*>();
    const QString before = tester.result();
    CHECK(before.startsWith(text("Ends ")));
    auto& monday = office.field<QLineEdit>(text("Hours on %1").arg(QLocale().standaloneDayName(1)));
    office.retype(monday, text("nonsense"));
    QTest::keyClick(&monday, Qt::Key_Tab);
    CHECK(office.says(text("“nonsense” is not understood")));
    for (int day = 1; day <= 7; ++day) {
        auto& hours = office.field<QLineEdit>(text("Hours on %1").arg(QLocale().standaloneDayName(day)));
        office.retype(hours, text("0-24"));
        QTest::keyClick(&hours, Qt::Key_Tab);
    }
    CHECK(office.draft().value().calendars[0].week.size() == 1);
    office.retype(office.field<QLineEdit>(text("Working time")), text("0m"));
    CHECK(tester.result() != before);
}

TEST_CASE("the priority of a cell is chosen in the grid")
{
    Office office;
    office.dialog->showPage(text("matrix"));
    const PriorityMatrix matrix = office.draft().value().matrix;
    auto& box = office.field<QComboBox>(
        text("Priority for impact %1 and urgency %2").arg(matrix.impacts[0], matrix.urgencies[0]));
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Down);
    CHECK(office.draft().value().matrix.rows[0][0] == Priority{2});
}

TEST_CASE("moves are ticked and what a move asks for is offered where it is legal")
{
    Office office;
    office.dialog->showPage(text("transitions"));
    const auto& moves = office.draft().value().transitions;
    const auto before = moves.size();
    REQUIRE(office.draft().value().transition(StateType::New, StateType::Open));
    auto& open = office.field<QCheckBox>(text("Open"));
    REQUIRE(open.isChecked());
    open.setFocus();
    QTest::keyClick(&open, Qt::Key_Space);
    CHECK(moves.size() == before - 1);
    CHECK_FALSE(office.draft().value().transition(StateType::New, StateType::Open));
}
