// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/handoffpanel.h"
#include "ui/ticket/scopebar.h"

#include <QComboBox>
#include <QLabel>
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

namespace {

/// The small playbook, changed before anybody looks at the desk.
std::function<void(TestDesk&)> under(const std::function<void(Playbook&)>& change)
{
    return [change](TestDesk& desk) {
        Playbook book = smallPlaybook();
        change(book);
        must(desk.desk().publish(book, {}, desk.admin));
    };
}

void wishForScope(Playbook& book)
{
    book.handoffs[0].wished = {PacketPart::Scope};
}

void shareTheNetwork(Playbook& book)
{
    book.queues[0].escalatesTo = {network};
    book.services = {{ServiceKey{QStringLiteral("lan")}, QStringLiteral("Local network"), network, {}}};
}

TicketId openAbout(TestDesk& desk, const char* service, QueueKey queue = frontDesk)
{
    OpenTicket command;
    command.details.subject = QStringLiteral("No network");
    command.details.requester = desk.mia;
    command.details.service = ServiceKey{QString::fromUtf8(service)};
    command.queue = std::move(queue);
    return desk.order({}, command, desk.anna).ticket;
}

/// The words beside a part of the packet.
QString markOf(OrderDialog& dialog, PacketPart which)
{
    QStringList texts;
    for (const QLabel* label : part(dialog, which).parentWidget()->findChildren<QLabel*>())
        texts.append(label->text());
    return texts.join(QLatin1Char('|'));
}

} // namespace

TEST_CASE("what is wished for is marked apart from what is required and told before it is sent")
{
    TicketWindow window(TicketWindow::Me::Anna, under(wishForScope));
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Escalate);
    chooseQueue(dialog, "To", network);
    part(dialog, PacketPart::Symptom).clear();
    REQUIRE(markOf(dialog, PacketPart::Symptom).contains(QStringLiteral("required")));
    REQUIRE(markOf(dialog, PacketPart::Scope).contains(QStringLiteral("wished for")));
    REQUIRE(markOf(dialog, PacketPart::Promise).contains(QStringLiteral("optional")));
    REQUIRE(part(dialog, PacketPart::Scope).isVisible());

    part(dialog, PacketPart::Symptom).setPlainText(QStringLiteral("No link"));
    REQUIRE(dialog.value().has_value());
    REQUIRE(dialog.previewText().contains(QStringLiteral("can do without: Who is affected")));
    part(dialog, PacketPart::Scope).setPlainText(QStringLiteral("All of C"));
    REQUIRE(dialog.previewText().contains(QStringLiteral("The packet is complete.")));
    part(dialog, PacketPart::Scope).clear();
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.ticket(id).placement.place.queue == network; }));
}

TEST_CASE("a queue that may not be escalated to is named with the reason")
{
    TicketWindow window(TicketWindow::Me::Anna, under(shareTheNetwork));
    window.showTicket(window.desk.openTicket(QStringLiteral("No network")));
    OrderDialog& dialog = window.opened(Act::Escalate);
    REQUIRE(named<QComboBox>(dialog, "To").count() == 1);
    const auto* others = dialog.findChild<QLabel*>(QStringLiteral("about the queue"));
    REQUIRE(others != nullptr);
    REQUIRE(others->text().contains(QStringLiteral("Service desk does not escalate to them")));
    REQUIRE(others->text().contains(QStringLiteral("Applications")));
    REQUIRE_FALSE(others->text().contains(QStringLiteral("Network")));
    REQUIRE_FALSE(others->text().contains(QStringLiteral("On-site")));
}

TEST_CASE("sending a ticket where it came back from is warned of with when and why")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.desk.order(id, EscalateTicket{network, packet()}, window.desk.anna);
    window.desk.order(id, ReturnTicket{QStringLiteral("not-ours"), QStringLiteral("It is the cable")}, window.desk.ben);
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Escalate);
    chooseQueue(dialog, "To", network);
    auto& bar = *dialog.findChild<QWidget*>(QStringLiteral("before"));
    REQUIRE(bar.isVisible());
    REQUIRE(bar.accessibleName().contains(QStringLiteral("Ben Okafor returned it")));
    REQUIRE(bar.accessibleName().contains(QStringLiteral("Not ours: It is the cable")));
    chooseQueue(dialog, "To", applications);
    REQUIRE_FALSE(bar.isVisible());
}

TEST_CASE("a technician is told to ask a supervisor for one return too many and a supervisor returns it")
{
    const auto strict = under([](Playbook& book) { book.hopGuard.approvalFromReturn = 1; });
    for (const auto me : {TicketWindow::Me::Ben, TicketWindow::Me::Boss}) {
        TicketWindow window(me, strict);
        const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
        window.desk.order(id, EscalateTicket{network, packet()}, window.desk.anna);
        window.desk.order(id, ReturnTicket{QStringLiteral("not-ours"), QStringLiteral("No")}, window.desk.ben);
        window.desk.order(id, EscalateTicket{network, packet()}, window.desk.anna);
        window.showTicket(id);
        if (me == TicketWindow::Me::Ben) {
            REQUIRE(soon([&] { return !window.isOffered(Act::Return); }));
            const QString why = window.registry().whyDisabled(actionId(Act::Return));
            REQUIRE(why.contains(QStringLiteral("supervisor")));
            continue;
        }
        OrderDialog& dialog = window.opened(Act::Return);
        named<QPlainTextEdit>(dialog, "What they should know").setPlainText(QStringLiteral("Last time"));
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(soon([&] { return window.ticket(id).placement.returns == 2; }));
    }
}

TEST_CASE("the ticket says whose the service is and hands it to them with one press")
{
    TicketWindow window(TicketWindow::Me::Anna, under(shareTheNetwork));
    const TicketId id = openAbout(window.desk, "lan");
    window.showTicket(id);
    auto* bar = window.view().findChild<ScopeBar*>();
    REQUIRE(bar->isVisible());
    REQUIRE(bar->findChild<QLabel*>(QStringLiteral("said"))->text() ==
            QStringLiteral("Owned by Network. Tier 1 may look; changes: hand to Network."));
    auto* hand = bar->findChild<QPushButton*>();
    REQUIRE(hand->isVisible());
    QTest::mouseClick(hand, Qt::LeftButton);
    REQUIRE(soon([&] { return window.dialog() != nullptr; }));
    REQUIRE(named<QComboBox>(*window.dialog(), "To").currentData().toString() == network.value);
}

TEST_CASE("nothing is said where the service may be changed or there is none")
{
    TicketWindow window(TicketWindow::Me::Ben, under(shareTheNetwork));
    const TicketId theirs = openAbout(window.desk, "lan", network);
    const TicketId plain = window.desk.openTicket(QStringLiteral("Else"));
    window.showTicket(theirs);
    auto* bar = window.view().findChild<ScopeBar*>();
    REQUIRE_FALSE(bar->isVisible());
    window.showTicket(openAbout(window.desk, "lan"));
    REQUIRE(bar->isVisible());
    window.showTicket(plain);
    REQUIRE_FALSE(bar->isVisible());
}

TEST_CASE("a queue of the same tier is reached by a move")
{
    const auto shared = under([](Playbook& book) {
        book.services = {{ServiceKey{QStringLiteral("lan")},
                          QStringLiteral("Local network"),
                          network,
                          {{Tier{1}, Permitted::HandOn, onSite, QStringLiteral("They have the keys.")}}}};
    });
    TicketWindow window(TicketWindow::Me::Anna, shared);
    window.showTicket(openAbout(window.desk, "lan"));
    auto* bar = window.view().findChild<ScopeBar*>();
    REQUIRE(bar->findChild<QLabel*>(QStringLiteral("said"))->text().contains(QStringLiteral("They have the keys.")));
    bar->findChild<QPushButton*>()->click();
    REQUIRE(soon([&] { return window.dialog() != nullptr; }));
    REQUIRE(named<QComboBox>(*window.dialog(), "Queue").currentData().toString() == onSite.value);
    REQUIRE(window.dialog()->value().has_value());
}

TEST_CASE("what a rule sent without words is told to the receiver as missing")
{
    TicketWindow window(TicketWindow::Me::Ben);
    const TicketId id = window.desk.openTicket(QStringLiteral("No network"));
    window.desk.order(id, EscalateTicket{network, {}}, window.desk.robot);
    window.showTicket(id);
    auto* panel = window.view().findChild<HandoffPanel*>();
    REQUIRE(panel->isOpen());
    REQUIRE(named<QLabel>(*panel, "Not told, though the standard asks for it").text() == QStringLiteral("Symptom"));
    REQUIRE(window.isOffered(Act::Return));
}
