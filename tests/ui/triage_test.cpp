// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/pickfield.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("a ticket is triaged with five keys from the timeline")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.view().setFocus();

    QTest::keyClick(&window, Qt::Key_T);
    REQUIRE(soon([&] { return window.dialog() && window.dialog()->isActiveWindow(); }));
    press(Qt::Key_2);
    press(Qt::Key_1);
    REQUIRE(window.dialog()->previewText().contains(QStringLiteral("P2")));
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return window.ticket(id).triage.priority() == Priority{2}; }));
    const Ticket ticket = window.ticket(id);
    REQUIRE(ticket.triage.impact == Impact{2});
    REQUIRE(ticket.triage.urgency == Urgency{1});
    REQUIRE(ticket.progress.type == StateType::Open);
    REQUIRE(soon([&] { return !window.dialog(); }));
}

TEST_CASE("some letters find the category while triaging")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Triage);

    press(Qt::Key_3);
    press(Qt::Key_3);
    type("prin");
    press(Qt::Key_Return);
    REQUIRE(named<PickField>(dialog, "Category").text() == QStringLiteral("Hardware › Printer"));
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return !window.ticket(id).details.category.isNull(); }));
    REQUIRE(window.ticket(id).details.category.value == QStringLiteral("printer"));
}

TEST_CASE("another priority than the matrix needs a reason and keeps what the matrix said")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    OrderDialog& dialog = window.opened(Act::Triage);
    press(Qt::Key_3);
    press(Qt::Key_3);
    dialog.findChild<QCheckBox*>()->click();
    REQUIRE_FALSE(dialog.value().has_value());
    REQUIRE_FALSE(dialog.obstacle().isEmpty());

    named<QLineEdit>(dialog, "Why another priority").setText(QStringLiteral("The director waits"));
    REQUIRE(dialog.value().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return window.ticket(id).triage.overridden.has_value(); }));
    const Triage triage = window.ticket(id).triage;
    REQUIRE(triage.priority() == Priority{1});
    REQUIRE(triage.computed == Priority{4});
    REQUIRE(triage.overridden->reason == QStringLiteral("The director waits"));
}

TEST_CASE("what a colleague files meanwhile is not taken back by an open triage")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.opened(Act::Triage);
    press(Qt::Key_1);
    EditTicket edit;
    edit.patch.category = CategoryKey{QStringLiteral("access")};
    window.desk.order(id, edit, window.desk.ben);
    press(Qt::Key_1);
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return window.ticket(id).triage.priority() == Priority{1}; }));
    REQUIRE(window.ticket(id).details.category.value == QStringLiteral("access"));
}
