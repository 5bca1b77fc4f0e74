// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/solvedtickets.h"

namespace tierdesk::test {

void solveTickets(TestDesk& desk, int count, PersonId requester, const Matters& matters)
{
    const QStringList printers{QStringLiteral("Printer prints stripes"),
                               QStringLiteral("Toner of the printer is empty"),
                               QStringLiteral("Paper jam in the printer")};
    const QStringList accounts{QStringLiteral("Password has expired"), QStringLiteral("Account is locked"),
                               QStringLiteral("Cannot sign in with my password")};
    for (int i = 0; i < count; ++i) {
        const bool isPrinter = i % 2 == 0;
        OpenTicket open;
        open.details.subject = (isPrinter ? printers : accounts).at(i / 2 % 3);
        open.details.description = QStringLiteral("Since this morning, in room %1.").arg(i);
        open.details.category = isPrinter ? matters.printers : matters.passwords;
        open.details.requester = requester;
        open.queue = isPrinter ? matters.printersAt : matters.passwordsAt;
        const TicketId id = desk.order({}, open, desk.boss).ticket;
        desk.order(id, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Done.")}}, desk.boss);
    }
}

} // namespace tierdesk::test
