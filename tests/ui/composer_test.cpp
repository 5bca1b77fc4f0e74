// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/shell/buttontone.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/newsbar.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

std::vector<Draft> drafts(TicketWindow& window)
{
    return must(window.desk.store().drafts(window.client().me().id));
}

QString draftOf(TicketWindow& window, MessageKind kind)
{
    for (const Draft& draft : drafts(window)) {
        if (draft.kind == kind)
            return draft.body;
    }
    return {};
}

QPushButton& buttonCalled(const QWidget& in, const char* text)
{
    for (QPushButton* button : in.findChildren<QPushButton*>()) {
        if (button->text() == QLatin1String(text))
            return *button;
    }
    throw std::runtime_error("there is no such button");
}

} // namespace

TEST_CASE("r writes a reply that the requester reads and i a note that only colleagues read")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.view().setFocus();

    QTest::keyClick(&window, Qt::Key_R);
    Composer& composer = window.view().composer();
    REQUIRE(composer.mode() == ComposeMode::Reply);
    REQUIRE(composer.edit().hasFocus());
    const QString replyWord = composer.sendButton().text();
    type("It works again.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 1; }));
    REQUIRE(soon([&] { return composer.edit().toPlainText().isEmpty(); }));

    press(Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_I);
    REQUIRE(composer.mode() == ComposeMode::Note);
    REQUIRE(composer.sendButton().text() != replyWord);
    REQUIRE(toneOf(&composer.sendButton()) == ButtonTone::Note);
    type("Toner was in upside down.");
    composer.sendButton().click();
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 2; }));

    const Ticket ticket = window.ticket(id);
    REQUIRE(ticket.messages[0].kind == MessageKind::Reply);
    REQUIRE(ticket.messages[0].isPublic());
    REQUIRE(ticket.messages[1].kind == MessageKind::Note);
    REQUIRE_FALSE(ticket.messages[1].isPublic());
}

TEST_CASE("a phone call is logged as contact")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Contact);
    type("She tried another cable.");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 1; }));
    REQUIRE(window.ticket(id).messages[0].kind == MessageKind::Contact);
    REQUIRE(window.ticket(id).messages[0].channel == Channel::Phone);
}

TEST_CASE("letters typed into the composer are text and no actions")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("tersbcy");
    REQUIRE(window.view().composer().edit().toPlainText() == QStringLiteral("tersbcy"));
    REQUIRE(window.dialog() == nullptr);
}

TEST_CASE("every key is in the store within a fifth of a second")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("Half a sen");
    REQUIRE(QTest::qWaitFor([&] { return draftOf(window, MessageKind::Reply) == QStringLiteral("Half a sen"); }, 200));
}

TEST_CASE("a draft is there after the program went away")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("To the requester");
    window.trigger(Act::Note);
    type("To colleagues");

    window.restart();
    Composer& composer = window.view().composer();
    composer.setMode(ComposeMode::Reply);
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("To the requester"));
    composer.setMode(ComposeMode::Note);
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("To colleagues"));
}

TEST_CASE("each ticket keeps its own draft while one goes from one to the other")
{
    TicketWindow window;
    const TicketId first = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId second = window.desk.openTicket(QStringLiteral("Screen is dark"));
    window.showTicket(first);
    window.trigger(Act::Reply);
    type("About the printer");
    window.showTicket(second);
    REQUIRE(window.view().composer().edit().toPlainText().isEmpty());
    window.showTicket(first);
    REQUIRE(window.view().composer().edit().toPlainText() == QStringLiteral("About the printer"));
}

TEST_CASE("a sent message leaves no draft")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Note);
    type("Done");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 1; }));
    REQUIRE(soon([&] { return drafts(window).empty(); }));
}

TEST_CASE("a refused note keeps what was typed and says why")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId target = window.desk.openTicket(QStringLiteral("Printer on floor 2"));
    window.showTicket(id);
    window.trigger(Act::Note);
    type("Toner is empty");
    REQUIRE(soon([&] { return draftOf(window, MessageKind::Note) == QStringLiteral("Toner is empty"); }));
    // A colleague is a moment faster.
    window.desk.order(id, MergeTicket{}, window.desk.ben, target);
    press(Qt::Key_Return, Qt::ControlModifier);

    Composer& composer = window.view().composer();
    REQUIRE(soon([&] { return composer.messages().text().contains(QStringLiteral("still here")); }));
    REQUIRE(composer.messages().text().contains(QString::number(target.value)));
    // The draft went on with the ticket, and so it is found there.
    window.showTicket(target);
    composer.setMode(ComposeMode::Note);
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("Toner is empty"));
}

TEST_CASE("somebody else's message is pointed out before a reply goes out")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("Please try again");
    window.desk.order(id, ReceiveMessage{window.desk.mia, Channel::Mail, QStringLiteral("It works, thank you all")},
                      window.desk.anna);
    Composer& composer = window.view().composer();
    REQUIRE(soon([&] { return window.actions().source().dossier()->ticket.messages.size() == 1; }));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(composer.news().isVisible());
    REQUIRE(composer.news().text().contains(QStringLiteral("Mia")));
    // Whoever presses twice has still not read it.
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    REQUIRE(window.ticket(id).messages.size() == 1);
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("Please try again"));

    buttonCalled(composer, "Send &anyway").click();
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 2; }));
    REQUIRE(soon([&] { return composer.edit().toPlainText().isEmpty(); }));
    REQUIRE(composer.news().isHidden());
}

TEST_CASE("a colleague's reply that the window has not heard of yet is shown before mine goes")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("Please try again");
    // In the same moment: the window has had no time to look.
    window.desk.order(id, Reply{QStringLiteral("I am on my way to you")}, window.desk.ben);
    press(Qt::Key_Return, Qt::ControlModifier);

    Composer& composer = window.view().composer();
    REQUIRE(soon([&] { return composer.news().isVisible(); }));
    REQUIRE(composer.news().text().contains(QStringLiteral("Ben")));
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("Please try again"));
    TimelineView& timeline = window.view().timeline();
    REQUIRE(soon([&] { return timeline.timeline().card(timeline.currentIndex().row()).body.contains(u"on my way"); }));
    REQUIRE(timeline.viewport()->rect().intersects(timeline.visualRect(timeline.currentIndex())));
    REQUIRE(window.ticket(id).messages.size() == 1);

    SECTION("it can be sent all the same")
    {
        buttonCalled(composer, "Send &anyway").click();
        REQUIRE(soon([&] { return window.ticket(id).messages.size() == 2; }));
        REQUIRE(window.ticket(id).messages.back().body == QStringLiteral("Please try again"));
    }
    SECTION("it can be written on and is then not held up by the same message again")
    {
        buttonCalled(composer, "&Keep writing").click();
        REQUIRE(composer.news().isHidden());
        REQUIRE(composer.edit().hasFocus());
        type(" please");
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(soon([&] { return window.ticket(id).messages.size() == 2; }));
        REQUIRE(window.ticket(id).messages.back().body == QStringLiteral("Please try again please"));
    }
    SECTION("another reply after it holds it up again")
    {
        window.desk.order(id, Reply{QStringLiteral("There in a minute")}, window.desk.ben);
        buttonCalled(composer, "Send &anyway").click();
        REQUIRE(soon([&] { return composer.news().isVisible(); }));
        QTest::qWait(100);
        REQUIRE(window.ticket(id).messages.size() == 2);
    }
}

TEST_CASE("a message that was below what is on screen when the reply was begun is shown before it goes")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    for (int i = 0; i < 30; ++i)
        window.desk.order(id, AddNote{QStringLiteral("Note %1\nof\nmany\nlines").arg(i)}, window.desk.anna);
    window.showTicket(id);
    TimelineView& timeline = window.view().timeline();
    timeline.verticalScrollBar()->setValue(0);
    REQUIRE_FALSE(timeline.isAtEnd());
    window.desk.order(id, Reply{QStringLiteral("I am on my way to you")}, window.desk.ben);
    REQUIRE(soon([&] { return window.actions().source().dossier()->ticket.messages.size() == 31; }));
    window.trigger(Act::Reply);
    type("Please try again");
    press(Qt::Key_Return, Qt::ControlModifier);
    Composer& composer = window.view().composer();
    REQUIRE(composer.news().isVisible());
    REQUIRE(timeline.viewport()->rect().intersects(timeline.visualRect(timeline.currentIndex())));
    REQUIRE(window.ticket(id).messages.size() == 31);
}

TEST_CASE("a note and what I wrote myself hold no reply up")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("Please try again");
    window.desk.order(id, AddNote{QStringLiteral("Toner?")}, window.desk.ben);
    window.desk.order(id, Reply{QStringLiteral("From my other desk")}, window.desk.anna);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 3; }));
    REQUIRE(window.view().composer().news().isHidden());
}

TEST_CASE("t21 a draft that is thrown away elsewhere while it is sent here is sent once with the words of here")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, Reply{QStringLiteral("An old answer")}, window.desk.anna);
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("A new answer");
    const PersonId anna = window.desk.anna;
    REQUIRE(soon([&] { return draftOf(window, MessageKind::Reply) == QStringLiteral("A new answer"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    must(window.desk.store().saveDraft({anna, id, MessageKind::Reply, {}, window.desk.now()}));

    Composer& composer = window.view().composer();
    REQUIRE(soon([&] { return composer.edit().toPlainText().isEmpty(); }));
    const auto said = [&] {
        QStringList bodies;
        for (const Message& message : window.ticket(id).messages)
            bodies.append(message.body);
        return bodies;
    };
    const QStringList both{QStringLiteral("An old answer"), QStringLiteral("A new answer")};
    REQUIRE(said() == both);
    // Nothing is left to send, here or after a new start.
    press(Qt::Key_Return, Qt::ControlModifier);
    window.restart();
    REQUIRE(window.view().composer().edit().toPlainText().isEmpty());
    window.view().composer().send();
    QTest::qWait(100);
    REQUIRE(said() == both);
}

TEST_CASE("t21 a draft that was sent at another computer cannot be sent here again")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const PersonId anna = window.desk.anna;
    must(window.desk.store().saveDraft({anna, id, MessageKind::Reply, QStringLiteral("Half"), window.desk.now()}));
    window.showTicket(id);
    Composer& composer = window.view().composer();
    composer.begin(ComposeMode::Reply);
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("Half"));

    must(window.desk.store().saveDraft({anna, id, MessageKind::Reply, {}, window.desk.now()}));
    window.desk.order(id, Reply{QStringLiteral("Half and whole")}, anna);
    REQUIRE(soon([&] { return composer.edit().toPlainText().isEmpty(); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    REQUIRE(window.ticket(id).messages.size() == 1);
}

TEST_CASE("a reply typed into a ticket that is merged meanwhile follows it and the target is not stuck")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId target = window.desk.openTicket(QStringLiteral("Printer on floor 2"));
    window.desk.order(target, Reply{QStringLiteral("We look at it")}, window.desk.ben);
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("Try the other tray");
    REQUIRE(soon([&] { return draftOf(window, MessageKind::Reply) == QStringLiteral("Try the other tray"); }));
    window.desk.order(id, MergeTicket{}, window.desk.ben, target);

    window.showTicket(target);
    Composer& composer = window.view().composer();
    REQUIRE(soon([&] { return composer.edit().toPlainText() == QStringLiteral("Try the other tray"); }));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(target).messages.size() == 2; }));
    REQUIRE(soon([&] { return drafts(window).empty(); }));
    // The target goes on as any ticket does.
    window.trigger(Act::Reply);
    type("And then the first one");
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(target).messages.size() == 3; }));
}

TEST_CASE("a pasted picture is attached and pasted text is text")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    QImage picture(20, 10, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QMimeData data;
    data.setImageData(picture);
    Q_EMIT window.view().composer().filesPasted(&data);
    REQUIRE(soon([&] { return window.ticket(id).work.files.size() == 1; }));
    const Attachment file = window.ticket(id).work.files.front();
    REQUIRE(file.mediaType == QStringLiteral("image/png"));
    REQUIRE(QImage::fromData(must(window.desk.store().file(file.sha256))).size() == picture.size());
}
