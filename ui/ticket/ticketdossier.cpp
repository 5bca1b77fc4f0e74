// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketdossier.h"

#include "core/ticket/apply.h"

#include <set>

namespace tierdesk {

namespace {

/// Collects every person the ticket and its journal name.
class PeopleIn
{
public:
    void add(PersonId id)
    {
        if (id)
            m_ids.insert(id);
    }

    void add(const Ticket& ticket)
    {
        add(ticket.details.requester);
        add(ticket.placement.assignee);
        add(ticket.placement.owner);
        if (ticket.placement.handoff)
            add(ticket.placement.handoff->by);
        std::ranges::for_each(ticket.company.watchers, [this](PersonId id) { add(id); });
        for (const Consult& consult : ticket.company.consults) {
            add(consult.askedBy);
            add(consult.answeredBy);
        }
        for (const ManagementNotice& notice : ticket.company.notices) {
            add(notice.to);
            add(notice.by);
        }
        for (const Alert& alert : ticket.alerts) {
            std::ranges::for_each(alert.told, [this](PersonId id) { add(id); });
            add(alert.acknowledgedBy);
        }
        std::ranges::for_each(ticket.work.tasks, [this](const Task& task) { add(task.assignee); });
        std::ranges::for_each(ticket.work.log, [this](const WorkEntry& entry) { add(entry.person); });
        std::ranges::for_each(ticket.messages, [this](const Message& message) { add(message.author); });
    }

    void add(const std::vector<JournalEntry>& history)
    {
        for (const JournalEntry& entry : history) {
            add(entry.cause.actor);
            if (const auto* event = entry.is<TicketAssigned>())
                add(event->assignee);
            else if (const auto* named = entry.is<OwnerNamed>())
                add(named->owner);
            else if (const auto* told = entry.is<ManagementInvolved>())
                add(told->to);
            else if (const auto* added = entry.is<WatcherAdded>())
                add(added->person);
            else if (const auto* removed = entry.is<WatcherRemoved>())
                add(removed->person);
            else if (const auto* edited = entry.is<TicketEdited>())
                add(edited->patch.requester.value_or(PersonId{}));
        }
    }

    [[nodiscard]] std::vector<PersonId> ids() const { return {m_ids.begin(), m_ids.end()}; }

private:
    std::set<PersonId> m_ids;
};

/// The tickets absorbed by this one and by those, each once.
Stored<std::vector<MergedSource>> mergedSources(Store& store, const Ticket& ticket)
{
    std::vector<MergedSource> sources;
    std::set<TicketId> seen{ticket.id};
    std::vector<TicketId> waiting;
    const auto queue = [&](const Ticket& from) {
        for (const Absorbed& absorbed : from.merging.absorbed) {
            if (seen.insert(absorbed.source).second)
                waiting.push_back(absorbed.source);
        }
    };
    queue(ticket);
    while (!waiting.empty()) {
        auto history = store.history(waiting.back());
        waiting.pop_back();
        if (!history)
            return fail(history.error());
        Ticket source = fold(*history);
        queue(source);
        sources.push_back({std::move(source), *std::move(history)});
    }
    return sources;
}

std::set<ClientId> clientsIn(const std::vector<JournalEntry>& history)
{
    std::set<ClientId> ids;
    for (const JournalEntry& entry : history) {
        if (const auto* opened = entry.is<TicketOpened>())
            ids.insert(opened->details.client);
        else if (const auto* edited = entry.is<TicketEdited>())
            ids.insert(edited->patch.client.value_or(ClientId{}));
    }
    ids.erase(ClientId{});
    return ids;
}

std::vector<TicketId> neighbours(const Ticket& ticket)
{
    std::set<TicketId> ids;
    for (const Link& link : ticket.company.links)
        ids.insert(link.other);
    if (ticket.merging.into)
        ids.insert(ticket.merging.into);
    return {ids.begin(), ids.end()};
}

} // namespace

PersonLookup lookupIn(People people)
{
    return [people = std::move(people)](PersonId id) -> std::optional<Person> {
        const auto found = people.find(id);
        return found == people.end() ? std::nullopt : std::optional(found->second);
    };
}

Names namesOf(const Playbook& playbook, People people)
{
    return Names(playbook, [lookup = lookupIn(std::move(people))](PersonId id) {
        const auto found = lookup(id);
        return found ? found->name : QString();
    });
}

QString TicketDossier::clientName() const
{
    const auto found = clients.find(ticket.details.client);
    return found == clients.end() ? QString() : found->second;
}

Names TicketDossier::names(const Playbook& playbook) const
{
    return Names(
        playbook,
        [lookup = lookupIn(people)](PersonId id) {
            const auto found = lookup(id);
            return found ? found->name : QString();
        },
        [known = clients](ClientId id) {
            const auto found = known.find(id);
            return found == known.end() ? QString() : found->second;
        });
}

const Person* TicketDossier::person(PersonId id) const
{
    const auto found = people.find(id);
    return found == people.end() ? nullptr : &found->second;
}

const TicketRow* TicketDossier::row(TicketId id) const
{
    const auto found = std::ranges::find(linked, id, &TicketRow::id);
    return found == linked.end() ? nullptr : &*found;
}

Stored<std::optional<TicketDossier>> loadDossier(Store& store, TicketId id, PersonId me)
{
    TicketDossier dossier;
    auto history = store.history(id);
    if (!history)
        return fail(history.error());
    if (history->empty())
        return std::optional<TicketDossier>();
    dossier.history = *std::move(history);
    dossier.ticket = fold(dossier.history);

    auto merged = mergedSources(store, dossier.ticket);
    if (!merged)
        return fail(merged.error());
    dossier.merged = *std::move(merged);

    PeopleIn known;
    known.add(me);
    known.add(dossier.ticket);
    known.add(dossier.history);
    for (const MergedSource& source : dossier.merged) {
        known.add(source.ticket);
        known.add(source.history);
    }
    const auto people = store.people(known.ids());
    if (!people)
        return fail(people.error());
    for (const Person& person : *people)
        dossier.people.emplace(person.id, person);

    for (const ClientId clientId : clientsIn(dossier.history)) {
        const auto client = store.client(clientId);
        if (!client)
            return fail(client.error());
        if (*client)
            dossier.clients.emplace(clientId, (*client)->name);
    }
    auto linked = store.rows(neighbours(dossier.ticket));
    if (!linked)
        return fail(linked.error());
    dossier.linked = *std::move(linked);

    auto clocks = store.clocks(id);
    if (!clocks)
        return fail(clocks.error());
    dossier.clocks = *std::move(clocks);
    auto drafts = store.drafts(me);
    if (!drafts)
        return fail(drafts.error());
    std::erase_if(*drafts, [&](const Draft& draft) { return draft.ticket != id; });
    dossier.drafts = *std::move(drafts);
    return dossier;
}

} // namespace tierdesk
