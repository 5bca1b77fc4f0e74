// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"
#include "ui/ticket/ticketprint.h"

#include <QFile>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

TicketDossier story(TestDesk& desk)
{
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    desk.order(id, AddNote{QStringLiteral("<b>Not bold</b> <img src=\"file:///etc/passwd\">")}, desk.anna);
    desk.order(id, Reply{QStringLiteral("A new fuse is in.")}, desk.anna);
    return must(loadDossier(desk.store(), id, desk.anna)).value();
}

} // namespace

TEST_CASE("a printed ticket says what it says on the screen and executes nothing")
{
    TestDesk desk;
    const TicketDossier dossier = story(desk);
    const Playbook playbook = smallPlaybook();
    const auto document = ticketDocument(dossier, playbook, desk.now());
    const QString text = document->toPlainText();
    REQUIRE(text.contains(QStringLiteral("Printer is silent")));
    REQUIRE(text.contains(QStringLiteral("Service desk (tier 1)")));
    REQUIRE(text.contains(QStringLiteral("A new fuse is in.")));
    REQUIRE(text.contains(QStringLiteral("<b>Not bold</b>")));
    REQUIRE(document->toHtml().contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE("a ticket is saved as PDF and what cannot be written is told")
{
    TestDesk desk;
    const TicketDossier dossier = story(desk);
    const auto document = ticketDocument(dossier, smallPlaybook(), desk.now());
    const QString path = desk.pathOf(QStringLiteral("ticket.pdf"));
    REQUIRE(writePdf(*document, path, QStringLiteral("#1")));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    REQUIRE(file.read(5) == "%PDF-");
    REQUIRE(file.size() > 1000);
    REQUIRE_FALSE(writePdf(*document, desk.pathOf(QStringLiteral("nowhere/ticket.pdf")), QStringLiteral("#1")));
}

TEST_CASE("a ticket is copied as text with its link")
{
    TestDesk desk;
    const TicketDossier dossier = story(desk);
    const QString text = ticketAsText(dossier, smallPlaybook());
    REQUIRE(text.contains(QStringLiteral("Printer is silent")));
    REQUIRE(text.contains(ticketLink(dossier.ticket.id)));
}
