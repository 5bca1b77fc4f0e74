// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ticketpage.h"

#include "app/about/plain.h"
#include "core/ticket/apply.h"
#include "core/ticket/scopehere.h"
#include "ui/text/tickettext.h"

#include <set>

namespace tierdesk::cli {

namespace {

/// Everybody the ticket and its journal name by number.
std::set<PersonId> everybody(const Ticket& ticket, std::span<const JournalEntry> history)
{
    std::set<PersonId> people{ticket.details.requester, ticket.placement.assignee, ticket.placement.owner};
    people.insert(ticket.company.watchers.begin(), ticket.company.watchers.end());
    for (const JournalEntry& entry : history) {
        people.insert(entry.cause.actor);
        if (const auto* assigned = entry.is<TicketAssigned>())
            people.insert(assigned->assignee);
    }
    for (const Message& message : ticket.messages)
        people.insert(message.author);
    for (const Task& task : ticket.work.tasks)
        people.insert(task.assignee);
    for (const ManagementNotice& notice : ticket.company.notices)
        people.insert(notice.to);
    people.erase(PersonId{});
    return people;
}

} // namespace

Answer<TicketPage> readPage(Session& session, std::vector<JournalEntry> history)
{
    const auto playbook = session.playbook();
    if (!playbook)
        return fail(playbook.error());
    TicketPage page{std::move(history), {}, *playbook, {}, {}};
    page.ticket = fold(page.history);
    const auto ids = everybody(page.ticket, page.history);
    const auto store = session.store();
    auto people = (*store)->people(std::vector(ids.begin(), ids.end()));
    if (!people)
        return trouble(people.error());
    page.people = *std::move(people);
    auto client = (*store)->client(page.ticket.details.client);
    if (!client)
        return trouble(client.error());
    page.client = *std::move(client);
    return page;
}

QJsonObject pageDocument(const TicketPage& page, bool withEvents)
{
    QJsonObject document = plain(page.ticket);
    QJsonArray people;
    for (const Person& person : page.people)
        people.append(QJsonObject{{QStringLiteral("id"), plain(person.id)},
                                  {QStringLiteral("name"), person.name},
                                  {QStringLiteral("login"), person.login},
                                  {QStringLiteral("role"), plain(person.role)}});
    document.insert(QStringLiteral("people"), people);
    document.insert(QStringLiteral("client_name"), page.client ? QJsonValue(page.client->name) : QJsonValue());
    const auto scope = scopeHere(page.ticket, *page.playbook);
    document.insert(QStringLiteral("scope"), scope ? QJsonValue(plain(*scope)) : QJsonValue());
    if (!withEvents)
        return document;
    QJsonArray events;
    for (const JournalEntry& entry : page.history)
        events.append(plain(entry));
    document.insert(QStringLiteral("events"), events);
    return document;
}

QString pageText(const TicketPage& page, bool withEvents)
{
    const auto person = [&](PersonId id) {
        const auto found = std::ranges::find(page.people, id, &Person::id);
        return found == page.people.end() ? QString() : found->name;
    };
    const auto client = [&](ClientId) { return page.client ? page.client->name : QString(); };
    return ticketText(page.ticket, page.history, Names(*page.playbook, person, client),
                      withEvents ? TicketEvents::Show : TicketEvents::LeaveOut);
}

} // namespace tierdesk::cli
