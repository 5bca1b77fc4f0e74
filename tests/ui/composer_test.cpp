// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/shell/buttontone.h"
#include "ui/ticket/composer.h"
#include "ui/widgets/messagebar.h"

#include <QMimeData>
#include <QPushButton>

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
    REQUIRE(composer.messages().text().contains(QStringLiteral("Mia")));
    QTest::qWait(100);
    REQUIRE(window.ticket(id).messages.size() == 1);
    REQUIRE(composer.edit().toPlainText() == QStringLiteral("Please try again"));

    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).messages.size() == 2; }));
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
