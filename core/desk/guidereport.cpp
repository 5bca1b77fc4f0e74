// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/guidereport.h"

#include "core/ticket/apply.h"

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

Stored<GuideReplayReport> replayGuide(Store& store, const Guide& draft, Instant from, Instant until)
{
    const auto tickets = store.guidedTickets(from, until);
    if (!tickets)
        return fail(tickets.error());
    GuideReplayReport report;
    for (const TicketId id : *tickets) {
        const auto history = store.history(id);
        if (!history)
            return fail(history.error());
        const Ticket ticket = fold(*history);
        for (const GuideRun& run : ticket.guidance.runs) {
            const Guide* was = ticket.guideOf(run.id);
            if (!was || was->key != draft.key || run.at < from || run.at >= until)
                continue;
            std::vector<GuideAnswer> answers;
            std::ranges::transform(run.steps, std::back_inserter(answers), &GuideStep::answer);
            report.add(replay(*was, draft, answers));
        }
    }
    return report;
}

} // namespace tierdesk
