// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/counttables.h"

#include "core/report/flow.h"

namespace tierdesk {

namespace {

Stored<void> add(Connection& connection, const Values& alike, int step)
{
    if (auto done =
            connection.run(QStringLiteral("INSERT INTO ticket_count (queue, tier, state_type, state, pending_reason, "
                                          "assignee, awaits_acceptance, tickets) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
                                          "ON CONFLICT (queue, tier, state_type, state, pending_reason, assignee, "
                                          "awaits_acceptance) "
                                          "DO UPDATE SET tickets = ticket_count.tickets + excluded.tickets"),
                           alike + Values{step});
        !done || step > 0)
        return done;
    return connection.run(
        QStringLiteral("DELETE FROM ticket_count WHERE queue = ? AND tier = ? AND state_type = ? AND state = ? "
                       "AND pending_reason = ? AND assignee = ? AND awaits_acceptance = ? AND tickets = 0"),
        alike);
}

} // namespace

Stored<void> writeCounts(Connection& connection, const Ticket& before, const Ticket& after)
{
    const auto counted = [](const Ticket& ticket) -> std::optional<Values> {
        if (!ticket.exists())
            return std::nullopt;
        const Placement& placement = ticket.placement;
        const bool open = isOpen(ticket.progress.type);
        const bool awaits = open && ticket.awaitsAcceptance();
        return Values{placement.place.queue.value,
                      placement.place.tier.value,
                      static_cast<int>(ticket.progress.type),
                      ticket.progress.state.value,
                      ticket.progress.pendingReason(),
                      open ? placement.assignee.value : 0,
                      awaits ? 1 : 0};
    };
    const auto old = counted(before);
    const auto now = counted(after);
    if (old == now)
        return {};
    if (old) {
        if (auto done = add(connection, *old, -1); !done)
            return done;
    }
    return now ? add(connection, *now, 1) : Stored<void>{};
}

Stored<void> writeFlows(Connection& connection, std::span<const JournalEntry> entries, const Ticket& before,
                        const Ticket& after)
{
    for (const FlowStep& step : flowsOf(entries, before, after)) {
        if (auto done = connection.run(QStringLiteral("INSERT INTO flow (at, sequence, flow, ticket, queue, tier) "
                                                      "VALUES (?, ?, ?, ?, ?, ?)"),
                                       {step.at.ms, step.sequence, static_cast<int>(step.flow), after.id.value,
                                        step.place.queue.value, step.place.tier.value});
            !done)
            return done;
    }
    return {};
}

} // namespace tierdesk
