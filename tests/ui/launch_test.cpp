// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/launchline.h"
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "tests/ui/widgetcheck.h"
#include "ui/ticket/launchdialog.h"
#include "ui/widgets/messagebar.h"

#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

LaunchDialog& opened(TicketWindow& window)
{
    window.trigger(Act::Launch);
    LaunchDialog* dialog = nullptr;
    REQUIRE(soon([&] { return (dialog = window.findChild<LaunchDialog*>()) && dialog->isVisible(); }));
    return *dialog;
}

QStringList lineOn(LaunchDialog& dialog)
{
    auto& shown = named<QListWidget>(dialog, "What is started");
    QStringList lines;
    for (int row = 0; row < shown.count(); ++row)
        lines.append(shown.item(row)->text().trimmed());
    return lines;
}

} // namespace

TEST_CASE("a program is shown with each of its arguments before it is started")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    DetailsPatch patch;
    patch.asset = QStringLiteral("pc-17 $(evil)");
    window.desk.order(id, EditTicket{patch}, window.desk.anna);
    window.showTicket(id);
    std::vector<LaunchLine> started;
    window.actions().setStart([&](const LaunchLine& line) {
        started.push_back(line);
        return true;
    });
    LaunchDialog& dialog = opened(window);
    REQUIRE(lineOn(dialog) == QStringList{QStringLiteral("xfreerdp"), QStringLiteral("/v:pc-17 $(evil)")});
    REQUIRE(started.empty());
    QTest::keyClick(&dialog, Qt::Key_Return);
    REQUIRE(started == std::vector{LaunchLine{QStringLiteral("xfreerdp"), {QStringLiteral("/v:pc-17 $(evil)")}}});
    REQUIRE(soon([&] { return window.toast().text().contains(QStringLiteral("xfreerdp")); }));
}

TEST_CASE("what the ticket does not know cannot be started and is named")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.actions().setStart([](const LaunchLine&) { return false; });
    LaunchDialog& dialog = opened(window);
    auto* bar = dialog.findChild<MessageBar*>();
    REQUIRE(bar->text().contains(QStringLiteral("{ticket.asset}")));
    REQUIRE_FALSE(dialog.value().has_value());
    QTest::keyClick(&dialog, Qt::Key_Return);
    REQUIRE(dialog.isVisible());
    REQUIRE(describe(checkWidgets(dialog)) == QString());
}

TEST_CASE("a program that is not there is told and the dialog stays")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    DetailsPatch patch;
    patch.asset = QStringLiteral("pc-17");
    window.desk.order(id, EditTicket{patch}, window.desk.anna);
    window.showTicket(id);
    window.actions().setStart([](const LaunchLine&) { return false; });
    LaunchDialog& dialog = opened(window);
    QTest::keyClick(&dialog, Qt::Key_Return);
    REQUIRE(dialog.isVisible());
    REQUIRE(dialog.findChild<MessageBar*>()->text().contains(QStringLiteral("xfreerdp")));
}
