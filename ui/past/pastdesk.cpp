// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/past/pastdesk.h"

#include "core/ticket/apply.h"

namespace tierdesk {

Stored<PastDesk> readPastDesk(Store& store, const Past& past, const QueueKey& queue)
{
    PastDesk desk{past, queue, {}, {}};
    auto queues = store.queueCountsAt(past);
    if (!queues)
        return fail(queues.error());
    desk.queues = *std::move(queues);
    ListQuery query;
    query.now = past.at;
    if (queue)
        query.filter.terms = {{FilterField::Queue, FilterRelation::Is, {queue.value}}};
    auto tickets = store.listAt(query, past, pastListLength);
    if (!tickets)
        return fail(tickets.error());
    desk.tickets = *std::move(tickets);
    return desk;
}

std::optional<TicketDossier> dossierAt(const TicketDossier& today, const Past& past)
{
    TicketDossier then = today;
    then.history.resize(historyAt(today.history, past).size());
    if (then.history.empty())
        return std::nullopt;
    then.ticket = fold(then.history);
    then.clocks.clear();
    then.drafts.clear();
    std::erase_if(then.merged, [&](MergedSource& source) {
        source.history.resize(historyAt(source.history, past).size());
        if (source.history.empty())
            return true;
        source.ticket = fold(source.history);
        return !source.ticket.merging.into;
    });
    return then;
}

} // namespace tierdesk
