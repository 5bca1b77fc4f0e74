// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "tests/ui/widgetcheck.h"
#include "ui/ticket/pickfield.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("an action that cannot be done says why")
{
    TicketWindow window;
    REQUIRE_FALSE(window.isOffered(Act::Triage));
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    REQUIRE(window.isOffered(Act::Triage));
    REQUIRE_FALSE(window.isOffered(Act::Accept));
    REQUIRE_FALSE(window.isOffered(Act::Reopen));
    REQUIRE(window.registry().whyDisabled(actionId(Act::Accept)).endsWith(QLatin1Char('.')));
    window.desk.order(id, ClaimTicket{}, window.desk.anna);
    REQUIRE(soon([&] { return !window.isOffered(Act::Claim); }));
}

TEST_CASE("c takes a ticket and undo puts it back with a message that says so")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.view().setFocus();
    QTest::keyClick(&window, Qt::Key_C);
    REQUIRE(soon([&] { return window.ticket(id).placement.assignee == window.desk.anna; }));
    REQUIRE(soon([&] { return window.toast().isVisible(); }));

    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).placement.assignee.isNull(); }));
    REQUIRE(soon([&] { return window.toast().text().startsWith(QStringLiteral("Undone:")); }));
    REQUIRE(window.toast().text().contains(QStringLiteral("#%1").arg(id.value)));
}

TEST_CASE("undo goes back step by step and says when a colleague was faster")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Claim);
    REQUIRE(soon([&] { return window.ticket(id).placement.assignee == window.desk.anna; }));
    window.desk.order(id, AssignTicket{window.desk.ben}, window.desk.ben);
    window.trigger(Act::Undo);
    REQUIRE(soon([&] { return window.toast().text().startsWith(QStringLiteral("Not undone:")); }));
    REQUIRE(window.ticket(id).placement.assignee == window.desk.ben);
}

TEST_CASE("after a new start undo takes back my last order on the chosen ticket")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, ClaimTicket{}, window.desk.anna);
    window.showTicket(id);
    window.trigger(Act::Undo);
    REQUIRE(soon([&] { return window.ticket(id).placement.assignee.isNull(); }));
}

TEST_CASE("a refused order leaves the dialog open with everything typed")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Resolve);
    auto& solution = named<QPlainTextEdit>(dialog, "Solution");
    solution.setPlainText(QStringLiteral("New fuse"));
    // The dialog believes that the ticket is open; a colleague has just cancelled it.
    window.desk.order(id, CancelTicket{QStringLiteral("Double")}, window.desk.ben);
    press(Qt::Key_Return, Qt::ControlModifier);

    auto* bar = dialog.findChild<MessageBar*>();
    REQUIRE(soon([&] { return bar->isVisible(); }));
    REQUIRE_FALSE(bar->text().isEmpty());
    REQUIRE(window.dialog() == &dialog);
    REQUIRE(solution.toPlainText() == QStringLiteral("New fuse"));
    REQUIRE(window.ticket(id).progress.type == StateType::Cancelled);
}

TEST_CASE("a ticket is resolved with code and text and closed after that")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, ClaimTicket{}, window.desk.anna);
    window.desk.order(id, Reply{QStringLiteral("A new fuse is in.")}, window.desk.anna);
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Resolve);
    REQUIRE(named<QPlainTextEdit>(dialog, "Solution").toPlainText() == QStringLiteral("A new fuse is in."));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).progress.type == StateType::Resolved; }));
    REQUIRE(soon([&] { return window.isOffered(Act::Close); }));
    window.trigger(Act::Close);
    REQUIRE(soon([&] { return window.ticket(id).progress.type == StateType::Closed; }));
}

TEST_CASE("a ticket waits until a time and goes on")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, ClaimTicket{}, window.desk.anna);
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Pending);
    REQUIRE(dialog.value().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return isPending(window.ticket(id).progress.type); }));
    REQUIRE(window.ticket(id).progress.pending->until.has_value());
    REQUIRE(soon([&] { return window.isOffered(Act::Resume); }));
    window.trigger(Act::Resume);
    REQUIRE(soon([&] { return window.ticket(id).progress.type == StateType::Open; }));
}

TEST_CASE("some letters of a name assign a ticket")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.opened(Act::Assign);
    type("ben");
    // Faster than the store answers.
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return window.dialog()->value().has_value(); }));
    REQUIRE(window.dialog()->previewText().contains(QStringLiteral("Ben Okafor")));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).placement.assignee == window.desk.ben; }));
}

TEST_CASE("an action pressed before the ticket is there waits for it")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.actions().setTickets({id});
    window.trigger(Act::Triage);
    REQUIRE(soon([&] { return window.dialog() != nullptr; }));
    REQUIRE(window.dialog()->ticket() == id);
}

TEST_CASE("an action on many tickets goes to the bulk runner as one order")
{
    TicketWindow window;
    const TicketId first = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId second = window.desk.openTicket(QStringLiteral("Screen is dark"));
    std::vector<BulkOrder> orders;
    window.actions().setBulkRunner([&](const BulkOrder& order) { orders.push_back(order); });
    window.actions().setTickets({first, second});
    REQUIRE_FALSE(window.isOffered(Act::Reply));
    window.trigger(Act::Claim);
    REQUIRE(orders.size() == 1);
    REQUIRE(orders.front().tickets == std::vector{first, second});

    OrderDialog& dialog = window.opened(Act::Triage);
    press(Qt::Key_1);
    press(Qt::Key_2);
    REQUIRE(dialog.value().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(orders.size() == 2);
    REQUIRE(std::get<TriageTicket>(orders.back().command).impact == Impact{1});
}

TEST_CASE("without a bulk runner every ticket gets the order and refusals are told")
{
    TicketWindow window;
    const TicketId first = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId second = window.desk.openTicket(QStringLiteral("Screen is dark"));
    window.desk.order(second, ClaimTicket{}, window.desk.anna);
    window.actions().setTickets({first, second});
    window.trigger(Act::Claim);
    REQUIRE(soon([&] { return window.ticket(first).placement.assignee == window.desk.anna; }));
    REQUIRE(soon([&] { return window.toast().text().contains(QStringLiteral("#%1").arg(second.value)); }));
    window.trigger(Act::Undo);
    REQUIRE(soon([&] { return window.ticket(first).placement.assignee.isNull(); }));
    REQUIRE(window.ticket(second).placement.assignee == window.desk.anna);
}

TEST_CASE("a merge shows both tickets and what comes along before it is done")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId target = window.desk.openTicket(QStringLiteral("Printer on floor 2"));
    window.desk.order(id, AddTask{QStringLiteral("Look at the fuse"), {}}, window.desk.anna);
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Merge);
    REQUIRE_FALSE(dialog.value().has_value());
    QTest::keyClicks(&keyboard(), QString::number(target.value));
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return dialog.value().has_value(); }));
    REQUIRE(dialog.previewText().contains(QStringLiteral("#%1").arg(target.value)));
    REQUIRE(dialog.previewText().contains(QStringLiteral("task")));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).merging.into == target; }));

    REQUIRE(soon([&] { return window.isOffered(Act::Unmerge); }));
    window.actions().give(target, AddNote{QStringLiteral("After the merge")}, {}, &window, {});
    REQUIRE(soon([&] { return window.ticket(target).messages.size() == 1; }));
    OrderDialog& apart = window.opened(Act::Unmerge);
    REQUIRE(soon([&] { return apart.value().has_value(); }));
    auto& later = named<QListWidget>(apart, "Messages that came after the merge");
    REQUIRE(later.count() == 1);
    later.item(0)->setCheckState(Qt::Checked);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).merging.into.isNull(); }));
    REQUIRE(window.ticket(id).messages.size() == 1);
}

TEST_CASE("a merge of two clients is refused to a technician and warned of for a supervisor")
{
    for (const TicketWindow::Me me : {TicketWindow::Me::Anna, TicketWindow::Me::Boss}) {
        TicketWindow window(me);
        const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
        OpenTicket other;
        other.details.subject = QStringLiteral("Printer on floor 2");
        other.details.requester = window.desk.olga;
        const TicketId target = window.desk.order({}, other, window.desk.anna).ticket;
        window.showTicket(id);
        window.actions().merge(target);
        REQUIRE(soon([&] { return window.dialog() != nullptr; }));
        REQUIRE(soon([&] { return window.dialog()->previewText().contains(QStringLiteral("different clients")); }));
        REQUIRE(window.dialog()->value().has_value() == (me == TicketWindow::Me::Boss));
    }
}

TEST_CASE("chosen messages become a ticket of their own")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, ReceiveMessage{window.desk.mia, Channel::Mail, QStringLiteral("And my screen is dark")},
                      window.desk.anna);
    window.showTicket(id);
    window.actions().split(MessageId{1});
    REQUIRE(soon([&] { return window.dialog() != nullptr; }));
    named<QLineEdit>(*window.dialog(), "Subject").setText(QStringLiteral("Screen is dark"));
    QTest::keyClick(window.dialog(), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !window.ticket(id).company.links.empty(); }));
    const TicketId fresh = window.ticket(id).company.links.front().other;
    REQUIRE(window.ticket(fresh).details.subject == QStringLiteral("Screen is dark"));
    REQUIRE(window.ticket(fresh).messages.size() == 1);
}

TEST_CASE("a link is copied as text")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::CopyLink);
    REQUIRE(QApplication::clipboard()->text() == QStringLiteral("tierdesk:ticket/%1").arg(id.value));
    window.trigger(Act::CopyText);
    REQUIRE(QApplication::clipboard()->text().contains(QStringLiteral("Printer is silent")));
}

TEST_CASE("every dialog names its controls and fits its words")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddNote{QStringLiteral("Look at the fuse")}, window.desk.ben);
    window.desk.order(id, AskConsult{network, QStringLiteral("Is the switch up?")}, window.desk.ben);
    window.showTicket(id);
    for (const Act act : {Act::Triage, Act::Assign, Act::Owner, Act::AddWatcher, Act::Route, Act::Escalate,
                          Act::Management, Act::Consult, Act::Answer, Act::Pending, Act::Resolve, Act::Cancel,
                          Act::Merge, Act::Split, Act::Link, Act::Task, Act::Work, Act::Edit, Act::New}) {
        OrderDialog& dialog = window.opened(act);
        INFO(toWord(act).data());
        QTest::qWait(20);
        CHECK(describe(checkWidgets(dialog)) == QString());
        dialog.reject();
        REQUIRE(soon([&] { return window.dialog() == nullptr; }));
    }
}
