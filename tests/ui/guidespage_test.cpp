// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides drawn, changed, tried and published in the window on the playbook, by keys and by mouse.
#include "tests/ui/playbookoffice.h"
#include "ui/playbook/guidegraph.h"
#include "ui/playbook/guidereplaypane.h"
#include "ui/playbook/guidetrial.h"
#include "ui/playbook/guideworkbench.h"
#include "ui/ticket/choicebutton.h"
#include "ui/ticket/rowbutton.h"

#include <QComboBox>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Guides : Office
{
    Guides()
    {
        dialog->showPage(text("guides"));
        auto& fresh = field<QLineEdit>(text("Name of a new entry"));
        fresh.setFocus();
        QTest::keyClicks(&fresh, text("Door does not open"));
        QTest::keyClick(&fresh, Qt::Key_Return);
        REQUIRE(guide().name == text("Door does not open"));
    }
    const Guide& guide() { return draft().value().guides[static_cast<std::size_t>(entries().current())]; }
    GuideGraph& graph() { return *dialog->findChild<GuideGraph*>(); }
    QWidget& card()
    {
        QWidget* card = graph().card(graph().current());
        REQUIRE(card);
        REQUIRE(QTest::qWaitFor([card] { return card->isVisible(); }));
        return *card;
    }
    /// By the button's menu, as somebody with a mouse does.
    void add(GuideNodeKind kind, const char* words)
    {
        for (QToolButton* button : dialog->findChildren<QToolButton*>()) {
            if (button->text() == text("Add a step"))
                button->menu()->actions()[static_cast<qsizetype>(kind)]->trigger();
        }
        auto& edit = field<QPlainTextEdit>(text("Text"));
        REQUIRE(QTest::qWaitFor([&] { return edit.hasFocus(); }));
        QTest::keyClicks(&edit, text(words));
    }
    void choose(const char* field, const QString& words)
    {
        auto& box = this->field<QComboBox>(text(field));
        const int index = box.findText(words, Qt::MatchStartsWith);
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
    }
    /// "Is it locked?" Yes: unlock it, then done. No: done.
    void build()
    {
        add(GuideNodeKind::AskOne, "Is it locked?");
        auto& yes = field<QLineEdit>(text("Answer 1"));
        yes.setFocus();
        QTest::keyClicks(&yes, text("Yes"));
        auto& no = field<QLineEdit>(text("Answer 2"));
        no.setFocus();
        QTest::keyClicks(&no, text("No"));
        add(GuideNodeKind::Instruction, "Unlock it.");
        add(GuideNodeKind::Outcome, "The door opens.");
        dialog->reveal(text("guides[%1].nodes[0]").arg(entries().current()));
        choose("Where answer 2 leads", text("The door opens."));
    }
    bool problem(const QString& words)
    {
        const auto& list = field<QListWidget>(text("Problems of this guide"));
        for (int i = 0; i < list.count(); ++i) {
            if (list.item(i)->text().contains(words))
                return true;
        }
        return false;
    }
    std::size_t errors()
    {
        const QString path = text("guides[%1]").arg(entries().current());
        return static_cast<std::size_t>(std::ranges::count_if(
            draft().findings(), [&](const LintFinding& one) { return one.path.startsWith(path); }));
    }
    ChoiceButton& choice(const char* words)
    {
        for (ChoiceButton* one : dialog->findChild<GuideTrial*>()->findChildren<ChoiceButton*>()) {
            if (one->accessibleName() == text(words) && one->isVisible())
                return *one;
        }
        FAIL("no choice says " << words);
        std::abort();
    }
    bool trialStands(const char* words)
    {
        return QTest::qWaitFor([&] {
            for (const QLabel* one : dialog->findChild<GuideTrial*>()->findChildren<QLabel*>(text("trialStep"))) {
                if (one->isVisible() && one->text() == text(words))
                    return true;
            }
            return false;
        });
    }
};

} // namespace

TEST_CASE("a guide of three steps is made and published and leads somebody on a ticket")
{
    Guides office;
    office.build();
    CHECK(office.guide().nodes.size() == 3);
    CHECK(office.errors() == 0);
    answerWith(text("For the doors"));
    QTest::mouseClick(&office.button(text("Publish…")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return office.draft().base().version == 2; }));
    const Guide guide = office.draft().base().guides.back();
    CHECK(guide.name == text("Door does not open"));
    office.close();
    const TicketId ticket = office.desk.openTicket(text("The door"));
    office.desk.order(ticket, StartGuide{guide.key});
    office.desk.order(ticket,
                      AnswerGuide{GuideRunId{1}, {guide.nodes[0].key, {guide.nodes[0].choices[1].key}, {}, false}});
    const Ticket after = office.desk.ticket(ticket);
    CHECK(outcomeOf(*after.guideOf(GuideRunId{1}), after.guidance.runs[0])->text == text("The door opens."));
}

TEST_CASE("a circle is told at once at its steps and is not published")
{
    Guides office;
    office.build();
    office.dialog->reveal(text("guides[%1].nodes[1]").arg(office.entries().current()));
    office.choose("Goes on to", text("Is it locked?"));
    CHECK(office.problem(text("The guide goes round in a circle: Is it locked? → Unlock it. → Is it locked?.")));
    CHECK(office.card().accessibleDescription().contains(text("circle")));
    QTest::mouseClick(&office.button(text("Publish…")), Qt::LeftButton);
    CHECK(office.dialog->message().contains(text("With errors it cannot be published.")));
    CHECK(office.draft().base().version == 1);
    office.choose("Goes on to", text("The door opens."));
    CHECK(office.errors() == 0);
}

TEST_CASE("a click on a problem goes to the step that has it")
{
    Guides office;
    office.build();
    office.dialog->reveal(text("guides[%1].nodes[0]").arg(office.entries().current()));
    office.choose("Where answer 1 leads", text("The door opens."));
    REQUIRE(office.problem(text("Unlock it.")));
    auto& list = office.field<QListWidget>(text("Problems of this guide"));
    REQUIRE(QTest::qWaitFor([&] { return list.isVisible() && !list.visualItemRect(list.item(0)).isEmpty(); }));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(0)).center());
    CHECK(office.graph().current() == office.guide().nodes[1].key);
    CHECK(office.field<QPlainTextEdit>(text("Text")).toPlainText() == text("Unlock it."));
}

TEST_CASE("a draft of a guide is tried with the way lit up and an answer changed")
{
    Guides office;
    office.build();
    auto& tabs = *office.dialog->findChild<GuideWorkbench*>()->findChild<QTabWidget*>();
    tabs.setCurrentIndex(2);
    REQUIRE(office.trialStands("Is it locked?"));
    QTest::mouseClick(&office.choice("Yes"), Qt::LeftButton);
    REQUIRE(office.trialStands("Unlock it."));
    auto& trial = *office.dialog->findChild<GuideTrial*>();
    CHECK(trial.way() == std::vector{office.guide().nodes[0].key, office.guide().nodes[1].key});
    QTest::mouseClick(&office.choice("Done"), Qt::LeftButton);
    REQUIRE(office.trialStands("The door opens."));
    CHECK(trial.way().size() == 3);
    QTest::qWait(10);
    QTest::mouseClick(trial.findChildren<RowButton*>().first(), Qt::LeftButton);
    REQUIRE(office.trialStands("Is it locked?"));
    QTest::mouseClick(&office.choice("No"), Qt::LeftButton);
    REQUIRE(office.trialStands("The door opens."));
    CHECK(trial.way() == std::vector{office.guide().nodes[0].key, office.guide().nodes[2].key});
}

TEST_CASE("arrow keys walk along a guide and Delete takes a step out that Undo brings back")
{
    Guides office;
    office.build();
    office.dialog->reveal(text("guides[%1].nodes[0]").arg(office.entries().current()));
    office.card().setFocus();
    QTest::keyClick(&office.card(), Qt::Key_Down);
    CHECK(office.card().accessibleName() == text("Instruction: Unlock it."));
    CHECK(office.card().hasFocus());
    QTest::keyClick(&office.card(), Qt::Key_Down);
    CHECK(office.card().accessibleName() == text("Outcome: The door opens."));
    QTest::keyClick(&office.card(), Qt::Key_Up);
    QTest::keyClick(&office.card(), Qt::Key_Delete);
    REQUIRE(office.guide().nodes.size() == 2);
    CHECK(office.guide().nodes[0].choices[0].next == office.guide().nodes[1].key);
    CHECK(office.says(text("“Unlock it.” was removed. What led to it: “Is it locked?”.")));
    QTest::mouseClick(&office.button(text("Undo")), Qt::LeftButton);
    CHECK(office.guide().nodes.size() == 3);
    CHECK(office.card().accessibleName() == text("Instruction: Unlock it."));
    QTest::keyClick(&office.card(), Qt::Key_F2);
    CHECK(office.field<QPlainTextEdit>(text("Text")).hasFocus());
}

TEST_CASE("a guide is duplicated and removed and brought back")
{
    Guides office;
    office.build();
    const auto before = office.draft().value().guides.size();
    QTest::mouseClick(&office.button(text("Duplicate")), Qt::LeftButton);
    REQUIRE(office.draft().value().guides.size() == before + 1);
    CHECK(office.guide().name == text("Door does not open (copy)"));
    CHECK(office.guide().nodes.size() == 3);
    QTest::keyClick(&office.entries().list(), Qt::Key_Delete);
    CHECK(office.draft().value().guides.size() == before);
    QTest::mouseClick(&office.button(text("Undo")), Qt::LeftButton);
    CHECK(office.draft().value().guides.size() == before + 1);
    CHECK(office.guide().name == text("Door does not open (copy)"));
}

TEST_CASE("the last guide that is removed can be brought back too")
{
    Guides office;
    office.draft().edit(
        [](Playbook& playbook) { playbook.guides.erase(playbook.guides.begin() + 1, playbook.guides.end()); });
    office.entries().setCurrent(0);
    const Guide before = office.guide();
    QTest::keyClick(&office.entries().list(), Qt::Key_Delete);
    REQUIRE(office.draft().value().guides.empty());
    QTest::mouseClick(&office.button(text("Undo")), Qt::LeftButton);
    REQUIRE(office.draft().value().guides.size() == 1);
    CHECK(office.guide() == before);
    CHECK(office.card().isVisible());
}

TEST_CASE("a new step is put where an answer leads")
{
    Guides office;
    office.build();
    office.dialog->reveal(text("guides[%1].nodes[0]").arg(office.entries().current()));
    office.choose("Where answer 2 leads", text("A new step"));
    REQUIRE(office.guide().nodes.size() == 4);
    const GuideNodeKey fresh = office.graph().current();
    CHECK(office.guide().nodes[0].choices[1].next == fresh);
    CHECK(office.guide().node(fresh)->next == office.guide().nodes.back().key);
    CHECK(office.field<QPlainTextEdit>(text("Text")).hasFocus());
}

TEST_CASE("past runs are replayed through the draft beside the trial")
{
    Guides office;
    const Guide& printing = *office.draft().base().guide(GuideKey{text("printing")});
    const TicketId ticket = office.desk.openTicket(text("No paper comes out"));
    office.desk.order(ticket, StartGuide{printing.key});
    office.dialog->reveal(text("guides[%1]").arg(&printing - office.draft().base().guides.data()));
    office.dialog->findChild<GuideWorkbench*>()->findChild<QTabWidget*>()->setCurrentIndex(2);
    REQUIRE(QTest::qWaitFor([&] { return office.dialog->findChild<GuideReplayPane*>()->isVisible(); }));
    QTest::mouseClick(&office.button(text("Replay past runs")), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return office.says(text("in the last 90 days:")); }));
}
