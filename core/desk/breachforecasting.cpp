// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/breachforecasting.h"

#include <algorithm>
#include <set>

namespace tierdesk {

namespace {

/// Tickets that may be due within a day are looked at one by one, no more than so many.
constexpr int mostCandidates = 1000;

/// What runs and is due soon or was due, of which another clock may yet be kept, and what stands still.
Stored<std::vector<TicketId>> candidates(Store& store, const Playbook& playbook, Instant now)
{
    TicketFilter soon{{{FilterField::Due, FilterRelation::Is, {QStringLiteral("24h"), QStringLiteral("overdue")}}}, {}};
    TicketFilter pending;
    QStringList states;
    for (const State& state : playbook.states) {
        if (isPending(state.type))
            states.append(state.key.value);
    }
    std::vector<TicketId> found;
    std::vector<TicketFilter> filters{soon};
    if (!states.isEmpty())
        filters.push_back({{{FilterField::State, FilterRelation::Is, states}}, {}});
    for (const TicketFilter& filter : filters) {
        ListQuery query;
        query.filter = filter;
        query.sort = SortKey::Due;
        query.now = now;
        const auto list = store.list(query, mostCandidates);
        if (!list)
            return fail(list.error());
        found.insert(found.end(), list->ids.begin(), list->ids.end());
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

/// How the clocks of these tickets stand.
Stored<std::vector<RiskyTicket>> momentsNow(Store& store, const std::vector<TicketId>& tickets, Instant now)
{
    const auto basis = store.courseBasis();
    if (!basis)
        return fail(basis.error());
    auto rows = store.rows(tickets);
    if (!rows)
        return fail(rows.error());
    std::vector<RiskyTicket> found;
    for (const TicketRow& row : *rows) {
        const auto clocks = store.clocks(row.id);
        if (!clocks)
            return fail(clocks.error());
        for (const Clock& clock : *clocks) {
            auto moment = isOpen(row.stateType) ? momentOf(clock, basis->times, now) : std::nullopt;
            if (!moment)
                continue;
            moment->ticket = row.id;
            moment->queue = row.queue;
            moment->held = static_cast<bool>(row.assignee);
            moment->moves = row.hops;
            found.push_back({row, *moment, {}});
        }
    }
    return found;
}

} // namespace

Stored<LearntForecast> learnForecast(Store& store, Instant now, const ProgressReport& report)
{
    const auto basis = store.courseBasis();
    if (!basis)
        return fail(basis.error());
    ForecastTally tally(now - forecastMemory, now, basis->publications, basis->times);
    qint64 done = 0;
    Progressing wanted = Progressing::Continue;
    const auto scanned = store.scan([&](std::span<const JournalEntry> history) {
        tally.add(history);
        return wanted = report(++done, 0);
    });
    if (!scanned)
        return fail(scanned.error());
    const std::vector<ForecastMoment> moments = tally.take();
    auto forecast = wanted == Progressing::Cancel ? std::nullopt : BreachForecast::learn(moments, now, [&] {
        return report(done, done) == Progressing::Continue;
    });
    if (!forecast)
        return fail(StorageError{StorageFault::Cancelled, {}, {}});
    return LearntForecast{*std::move(forecast), tally.tides(), now};
}

Stored<std::vector<RiskyTicket>> forecastBreaches(Store& store, const LearntForecast& learnt, Instant now,
                                                  std::size_t limit)
{
    if (learnt.forecast.basis() == ForecastBasis::Nothing)
        return std::vector<RiskyTicket>();
    const auto playbook = store.playbook();
    if (!playbook)
        return fail(playbook.error());
    const auto tickets = candidates(store, **playbook, now);
    if (!tickets)
        return fail(tickets.error());
    auto found = momentsNow(store, *tickets, now);
    if (!found)
        return fail(found.error());
    const auto queues = store.queueCounts();
    if (!queues)
        return fail(queues.error());
    std::map<QueueKey, int> open;
    for (const QueueCount& queue : *queues)
        open[queue.queue] = queue.open;
    std::vector<ForecastMoment> moments;
    for (const RiskyTicket& one : *found)
        moments.push_back(one.moment);
    rankByDeadline(moments);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        RiskyTicket& one = (*found)[i];
        one.moment = moments[i];
        one.moment.perPerson =
            static_cast<double>(open[one.moment.queue]) / learnt.tides.peopleAt(one.moment.queue, learnt.at);
        one.risk = learnt.forecast.estimate(one.moment);
    }
    std::erase_if(*found, [](const RiskyTicket& one) { return one.risk.probability < leastRisk; });
    std::ranges::stable_sort(*found, std::greater(), [](const RiskyTicket& one) { return one.risk.probability; });
    std::set<TicketId> seen;
    std::erase_if(*found, [&](const RiskyTicket& one) { return !seen.insert(one.row.id).second; });
    found->resize(std::min(found->size(), limit));
    return *std::move(found);
}

} // namespace tierdesk
