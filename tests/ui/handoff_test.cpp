// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/handoffpanel.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

void chooseQueue(OrderDialog& dialog, const char* label, const QueueKey& queue)
{
    auto& box = named<QComboBox>(dialog, label);
    box.setCurrentIndex(box.findData(queue.value));
}

QPlainTextEdit& part(OrderDialog& dialog, PacketPart part)
{
    return *dialog.findChild<QPlainTextEdit*>(QString(toWord(part)));
}

HandoffPacket packet()
{
    HandoffPacket packet;
    packet[PacketPart::Symptom] = QStringLiteral("No network in C3");
    return packet;
}

} // namespace

TEST_CASE("an incomplete packet is told in words and a complete one moves the ticket")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Escalate);
    chooseQueue(dialog, "To", network);
    QPlainTextEdit& symptom = part(dialog, PacketPart::Symptom);
    REQUIRE_FALSE(symptom.toPlainText().isEmpty());

    symptom.clear();
    REQUIRE_FALSE(dialog.value().has_value());
    REQUIRE(dialog.previewText().contains(QStringLiteral("missing"), Qt::CaseInsensitive));
    press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(50);
    REQUIRE(window.dialog() == &dialog);
    REQUIRE(window.ticket(id).placement.place.queue == frontDesk);

    symptom.setPlainText(QStringLiteral("No network in C3"));
    REQUIRE(dialog.previewText().contains(QStringLiteral("Network (tier 2)")));
    REQUIRE(dialog.previewText().contains(QStringLiteral("accept")));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).placement.place.queue == network; }));
    const Ticket ticket = window.ticket(id);
    REQUIRE(ticket.awaitsAcceptance());
    REQUIRE(ticket.placement.handoff->packet[PacketPart::Symptom] == QStringLiteral("No network in C3"));
}

TEST_CASE("only queues that the playbook allows can be escalated to")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"), network);
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Escalate);
    auto& box = named<QComboBox>(dialog, "To");
    REQUIRE(box.findData(experts.value) >= 0);
    REQUIRE(box.findData(frontDesk.value) < 0);
    REQUIRE(box.findData(applications.value) < 0);
}

TEST_CASE("the receiver reads the packet and accepts with one key")
{
    TicketWindow window(TicketWindow::Me::Ben);
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.desk.order(id, EscalateTicket{network, packet()}, window.desk.anna);
    window.showTicket(id);
    auto* panel = window.view().findChild<HandoffPanel*>();
    REQUIRE(panel->isVisible());
    REQUIRE(panel->isOpen());
    REQUIRE(window.isOffered(Act::Accept));

    window.view().setFocus();
    QTest::keyClick(&window, Qt::Key_Y);
    REQUIRE(soon([&] { return !window.ticket(id).awaitsAcceptance(); }));
    REQUIRE(window.ticket(id).placement.assignee == window.desk.ben);
    REQUIRE(soon([&] { return !window.isOffered(Act::Accept); }));
}

TEST_CASE("the receiver sends it back with a reason and words")
{
    TicketWindow window(TicketWindow::Me::Ben);
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.desk.order(id, EscalateTicket{network, packet()}, window.desk.anna);
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Return);
    REQUIRE_FALSE(dialog.value().has_value());
    named<QPlainTextEdit>(dialog, "What they should know").setPlainText(QStringLiteral("It is the cable"));
    REQUIRE(dialog.previewText().contains(QStringLiteral("Service desk")));
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return window.ticket(id).placement.place.queue == frontDesk; }));
    REQUIRE(window.ticket(id).placement.returns == 1);
}

TEST_CASE("a handoff that waits offers accept and return before all else")
{
    TicketWindow window(TicketWindow::Me::Ben);
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.desk.order(id, EscalateTicket{network, packet()}, window.desk.anna);
    window.showTicket(id);
    auto* panel = window.view().findChild<HandoffPanel*>();
    QPushButton* accept = panel->findChildren<QPushButton*>().front();
    REQUIRE(accept->text() == plainText(window.registry().action(actionId(Act::Accept))->text()));
    REQUIRE(accept->isVisible());
    accept->click();
    REQUIRE(soon([&] { return window.ticket(id).placement.assignee == window.desk.ben; }));
    REQUIRE(soon([&] { return !accept->isVisible(); }));
}
