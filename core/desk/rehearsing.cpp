// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/rehearsing.h"

#include <algorithm>

namespace tierdesk {

namespace {

constexpr int allStaff = 10'000;

Stored<std::vector<TicketId>> everyTicket(Store& store)
{
    ListQuery query;
    query.filter.terms = {{FilterField::State, FilterRelation::Is, {QStringLiteral("any")}}};
    query.sort = SortKey::Number;
    auto list = store.list(query, 0);
    if (!list)
        return fail(list.error());
    return std::move(list->ids);
}

/// The tickets that are shown one by one.
std::vector<TicketId> shownTickets(const RehearsalResult& result)
{
    std::set<TicketId> tickets;
    for (const RehearsedPlaybook* playbook : {&result.draft, &result.inForce}) {
        for (const auto& [key, rule] : playbook->rules) {
            for (const RehearsedFiring& firing : rule.first)
                tickets.insert(firing.ticket);
        }
    }
    for (const auto& missed :
         {missedOnlyIn(result.draft, result.inForce), missedOnlyIn(result.inForce, result.draft)}) {
        for (const auto& [ticket, metric, cycle] : missed)
            tickets.insert(ticket);
    }
    return {tickets.begin(), tickets.end()};
}

} // namespace

std::vector<std::tuple<TicketId, Metric, int>> missedOnlyIn(const RehearsedPlaybook& one,
                                                            const RehearsedPlaybook& other)
{
    std::vector<std::tuple<TicketId, Metric, int>> missed;
    std::ranges::set_difference(one.breaches, other.breaches, std::back_inserter(missed));
    missed.resize(std::min(missed.size(), shownDeadlines));
    return missed;
}

Stored<Rehearsed> rehearse(Store& store, PlaybookPtr draft, Instant from, Instant to, const ProgressReport& report)
{
    auto inForce = store.playbook();
    if (!inForce)
        return fail(inForce.error());
    auto staff = store.findPeople({}, PeopleKind::Staff, allStaff);
    if (!staff)
        return fail(staff.error());
    const auto tickets = everyTicket(store);
    if (!tickets)
        return fail(tickets.error());
    Rehearsal rehearsal(draft, *inForce, *staff, from, to);
    const auto total = std::ssize(*tickets);
    qint64 done = 0;
    for (const TicketId ticket : *tickets) {
        if (report && report(done, total) == Progressing::Cancel)
            return fail(StorageError{StorageFault::Cancelled, {}, {}});
        const auto history = store.history(ticket);
        if (!history)
            return fail(history.error());
        rehearsal.add(*history);
        ++done;
    }
    if (report)
        (void)report(done, total);
    Rehearsed rehearsed{rehearsal.result(), std::move(draft), *std::move(inForce), *std::move(staff), {}};
    const auto rows = store.rows(shownTickets(rehearsed.result));
    if (!rows)
        return fail(rows.error());
    for (const TicketRow& row : *rows)
        rehearsed.subjects.emplace(row.id, row.subject);
    return rehearsed;
}

} // namespace tierdesk
