// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Being led through a guide in the ticket's window, by keys and by mouse.
#include "tests/core/guidefixture.h"
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/choicebutton.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/guidesection.h"
#include "ui/ticket/rowbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

void addGuides(TestDesk& desk)
{
    Playbook book = *must(desk.store().playbook());
    Guide macro = printerGuide();
    macro.key = GuideKey{QStringLiteral("letter")};
    macro.name = QStringLiteral("Letter");
    macro.categories.clear();
    macro.words.clear();
    macro.nodes = {{nodeKey("write"),
                    GuideNodeKind::Action,
                    QStringLiteral("Write to them."),
                    {},
                    {},
                    nodeKey("next"),
                    GuideAction{GuideActionKind::Macro, {}, QStringLiteral("We are on it.")}},
                   {nodeKey("next"),
                    GuideNodeKind::Outcome,
                    QStringLiteral("Go on."),
                    {},
                    {},
                    {},
                    {},
                    GuideOutcome{GuideEnding::Guide, {}, {}, {}, {}, GuideKey{QStringLiteral("printer")}}}};
    book.guides = {printerGuide(), macro};
    must(desk.desk().publish(book, {}, desk.admin));
}

struct Led
{
    explicit Led(TicketWindow::Me me = TicketWindow::Me::Anna)
        : window(me, addGuides)
    {
        id = window.desk.openTicket(QStringLiteral("No paper comes out of the printer"));
        window.showTicket(id);
        REQUIRE(soon([&] { return section().isVisible(); }));
        // The panel finds its widths once it is shown.
        QTest::qWait(200);
    }

    [[nodiscard]] GuideSection& section() { return *window.findChild<GuideSection*>(); }
    template <class Button>
    [[nodiscard]] Button& button(const char* words)
    {
        Button* found = nullptr;
        REQUIRE(soon([&] {
            for (auto* one : section().findChildren<Button*>()) {
                const QString shown = one->text().isEmpty() ? one->accessibleName() : one->text();
                if (one->isVisible() && one->isEnabled() && shown == QString::fromUtf8(words))
                    found = one;
            }
            return found != nullptr;
        }));
        return *found;
    }
    template <class Button = ChoiceButton>
    void click(const char* words)
    {
        QTest::mouseClick(&button<Button>(words), Qt::LeftButton);
    }
    /// The words of the step that is on show.
    [[nodiscard]] bool asks(const char* words)
    {
        return soon([&] {
            for (const auto* label : section().findChildren<QLabel*>(QStringLiteral("guideStep"))) {
                if (label->isVisible() && label->text() == QString::fromUtf8(words))
                    return true;
            }
            return false;
        });
    }
    [[nodiscard]] Ticket ticket() { return window.ticket(id); }
    /// The keyboard is on the step.
    [[nodiscard]] bool holds()
    {
        return soon([&] { return QApplication::focusWidget() && section().isAncestorOf(QApplication::focusWidget()); });
    }

    TicketWindow window;
    TicketId id;
};

} // namespace

TEST_CASE("a guide that fits is offered and answered by digits and gone back in by Backspace")
{
    Led led;
    led.click<RowButton>("Printer is silent");
    REQUIRE(led.asks("Is the power on?"));
    REQUIRE(led.holds());
    press(Qt::Key_2);
    REQUIRE(led.asks("Plug it in."));
    REQUIRE(led.holds());
    press(Qt::Key_Backspace);
    REQUIRE(led.asks("Is the power on?"));
    REQUIRE(led.holds());
    press(Qt::Key_2);
    REQUIRE(led.asks("Plug it in."));
    REQUIRE(led.holds());
    press(Qt::Key_1);
    REQUIRE(led.asks("Is the lamp lit?"));
    const Ticket ticket = led.ticket();
    REQUIRE(ticket.guidance.runs.size() == 1);
    CHECK(walk(*ticket.guideOf(GuideRunId{1}), ticket.guidance.runs.front()).trail.size() == 2);
}

TEST_CASE("an answer is changed on the trail and the ones that still apply stay")
{
    Led led;
    led.click<RowButton>("Printer is silent");
    led.click("No");
    led.click("Done");
    REQUIRE(led.asks("Is the lamp lit?"));
    led.click<RowButton>("Is the power on?");
    REQUIRE(led.asks("Is the power on?"));
    led.click("No");
    REQUIRE(led.asks("Is the lamp lit?"));
}

TEST_CASE("a run is gone on with by a colleague and its outcome hands the ticket over with the steps tried")
{
    TicketWindow anna(TicketWindow::Me::Anna, addGuides);
    const TicketId id = anna.desk.openTicket(QStringLiteral("No paper comes out of the printer"));
    const GuideRunId run{1};
    anna.desk.order(id, StartGuide{GuideKey{QStringLiteral("printer")}}, anna.desk.ben);
    anna.desk.order(id, AnswerGuide{run, {nodeKey("power"), {choiceKey("no")}}}, anna.desk.ben);
    anna.desk.order(id, AnswerGuide{run, {nodeKey("plug"), {}, {}, true}}, anna.desk.ben);
    anna.desk.order(id, AnswerGuide{run, {nodeKey("lamp"), {choiceKey("no")}}}, anna.desk.ben);
    anna.showTicket(id);
    auto& section = *anna.findChild<GuideSection*>();
    const auto shown = [&](const QString& words) -> ChoiceButton* {
        for (auto* one : section.findChildren<ChoiceButton*>()) {
            if (one->isVisible() && one->accessibleName() == words)
                return one;
        }
        return nullptr;
    };
    const auto click = [&](const char* words) {
        REQUIRE(soon([&] { return shown(QString::fromUtf8(words)) != nullptr; }));
        QTest::mouseClick(shown(QString::fromUtf8(words)), Qt::LeftButton);
    };
    click("One person");
    click("The room");
    click("Go on");
    REQUIRE(soon([&] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; }));
    type("E-12");
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return anna.ticket(id).guideRun(run)->steps.size() == 5; }));
    REQUIRE(soon([&] {
        const auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        return edit && edit->accessibleName() == QStringLiteral("How many pages wait?");
    }));
    type("many");
    press(Qt::Key_Return);
    CHECK(anna.ticket(id).guideRun(run)->steps.size() == 5);
    static_cast<QLineEdit*>(QApplication::focusWidget())->clear();
    type("120");
    press(Qt::Key_Return);
    click("Set it on the ticket");
    REQUIRE(soon([&] { return anna.ticket(id).triage.urgency == Urgency{1}; }));
    click("Hand it to Network…");
    REQUIRE(soon([&] { return anna.dialog() != nullptr && anna.dialog()->isVisible(); }));
    const auto command = anna.dialog()->value();
    REQUIRE(command);
    const auto& escalation = std::get<EscalateTicket>(command->command);
    CHECK(escalation.queue == QueueKey{QStringLiteral("network")});
    CHECK(escalation.packet[PacketPart::StepsTried].toStdString() ==
          "- Is the power on? No\n- Is the lamp lit? No\n- Who cannot print? One person, The room\n"
          "- What does it say? E-12\n- How many pages wait? 120\n- Rate it as urgent.");
    CHECK(escalation.packet[PacketPart::Ask] == QStringLiteral("Look at the port."));
}

TEST_CASE("an outcome that is solved fills the resolution in")
{
    Led led;
    led.click<RowButton>("Printer is silent");
    led.click("Yes");
    REQUIRE(led.asks("It prints again."));
    led.window.desk.order(led.id, ClaimTicket{}, led.window.desk.anna);
    led.click("Resolve the ticket…");
    REQUIRE(soon([&] { return led.window.dialog() != nullptr && led.window.dialog()->isVisible(); }));
    const auto command = led.window.dialog()->value();
    REQUIRE(command);
    CHECK(std::get<ResolveTicket>(command->command).resolution.text == QStringLiteral("The plug was loose."));
    CHECK(std::get<ResolveTicket>(command->command).resolution.code == QStringLiteral("solved"));
}

TEST_CASE("an action puts its text into the reply and another guide goes on")
{
    Led led;
    led.window.desk.order(led.id, StartGuide{GuideKey{QStringLiteral("letter")}}, led.window.desk.anna);
    led.click("Put the text into the reply");
    REQUIRE(soon(
        [&] { return led.window.view().composer().edit().toPlainText().contains(QStringLiteral("We are on it.")); }));
    led.click("Done");
    led.click("Go on with “Printer is silent”");
    REQUIRE(led.asks("Is the power on?"));
    CHECK(led.ticket().guidance.runs.size() == 2);
}

TEST_CASE("a guide that is laid aside makes room for the offer")
{
    Led led;
    led.click<RowButton>("Printer is silent");
    REQUIRE(led.asks("Is the power on?"));
    led.click<QToolButton>("Lay this guide aside");
    REQUIRE(soon([&] { return led.ticket().guidance.runs.front().laidAside; }));
    led.click<RowButton>("Printer is silent");
    REQUIRE(led.asks("Is the power on?"));
}
