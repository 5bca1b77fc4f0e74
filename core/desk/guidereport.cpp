// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/guidereport.h"

namespace tierdesk {

Stored<std::vector<GuideFigures>> workOutGuides(Store& store, Instant from, Instant until)
{
    const auto tickets = store.guidedTickets(from, until);
    if (!tickets)
        return fail(tickets.error());
    GuideTally tally(from, until);
    for (const TicketId ticket : *tickets) {
        const auto history = store.history(ticket);
        if (!history)
            return fail(history.error());
        tally.add(*history);
    }
    return tally.report();
}

} // namespace tierdesk
