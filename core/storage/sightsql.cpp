// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sightsql.h"

#include "core/storage/idlist.h"
#include "core/storage/peopletable.h"

#include <set>

namespace tierdesk {

Clause sightClause(const Sight& sight)
{
    if (sight.isNothing())
        return {{{QStringLiteral("1 = 0"), {}, {}}}, false};
    QStringList conditions;
    Values values;
    if (!sight.clients.empty()) {
        conditions.append(QStringLiteral("client IN (%1)").arg(marks(sight.clients.size())));
        for (const ClientId client : sight.clients)
            values.append(client.value);
    }
    const bool only = sight.mode == Sight::Queues::Only;
    if (only || !sight.queues.empty()) {
        const QString queues = sight.queues.empty()
                                   ? QStringLiteral("1 = 0")
                                   : QStringLiteral("queue %1IN (%2)")
                                         .arg(only ? QString() : QStringLiteral("NOT "), marks(sight.queues.size()));
        QString condition = QStringLiteral("%1 OR assignee = ? OR owner = ? OR ticket IN "
                                           "(SELECT ticket FROM ticket_watcher WHERE person = ?)")
                                .arg(queues);
        for (const QueueKey& queue : sight.queues)
            values.append(queue.value);
        values << sight.who.value << sight.who.value << sight.who.value;
        if (!sight.asked.empty()) {
            condition += QStringLiteral(" OR ticket IN (SELECT ticket FROM ticket_consult WHERE queue IN (%1))")
                             .arg(marks(sight.asked.size()));
            for (const QueueKey& queue : sight.asked)
                values.append(queue.value);
        }
        conditions.append(QStringLiteral("(%1)").arg(condition));
    }
    if (conditions.isEmpty())
        conditions.append(QStringLiteral("1 = 1"));
    return {{{conditions.join(QLatin1String(" AND ")), {}, values}}, false};
}

void Viewer::lookAs(PersonId who, Capacity capacity)
{
    m_who = who;
    m_capacity = capacity;
    m_deskVersion = -1;
    m_sights.reset();
}

Stored<void> Viewer::look(Connection& connection, const std::function<Stored<PlaybookPtr>()>& playbook)
{
    const auto version = connection.number(QStringLiteral("SELECT max(version) FROM journal WHERE ticket = 0"));
    if (!version)
        return fail(version.error());
    if (*version != m_deskVersion) {
        const auto person = readPerson(connection, m_who);
        if (!person)
            return fail(person.error());
        const auto inForce = playbook();
        if (!inForce)
            return fail(inForce.error());
        m_sights.emplace();
        if (*person && *inForce) {
            const Person viewer = actingAs(m_capacity, **person);
            const Grants& grants = (*inForce)->grants();
            m_sights->see = sightOf(viewer, Right::See, grants);
            m_sights->read = sightOf(viewer, Right::Read, grants);
            // Of a requester the one they belong to; the null client is nobody's.
            m_sights->clients = viewer.isStaff() ? viewer.serves : std::vector{viewer.client};
            m_sights->articles = articleSightOf(viewer, **inForce);
            m_sights->requester = viewer.isStaff() ? PersonId{} : viewer.id;
        }
        m_deskVersion = *version;
    }
    return {};
}

Stored<const ArticleSight*> Viewer::articles(Connection& connection,
                                             const std::function<Stored<PlaybookPtr>()>& playbook)
{
    if (!m_who)
        return nullptr;
    if (auto done = look(connection, playbook); !done)
        return fail(done.error());
    return &m_sights->articles;
}

Stored<const Viewer::Sights*> Viewer::sights(Connection& connection,
                                             const std::function<Stored<PlaybookPtr>()>& playbook)
{
    if (!m_who)
        return nullptr;
    if (auto done = look(connection, playbook); !done)
        return fail(done.error());
    const bool everything = m_sights->see.isEverything() && m_sights->read.isEverything() && m_sights->clients.empty();
    return everything ? nullptr : &*m_sights;
}

Stored<std::vector<TicketId>> seenOf(Connection& connection, const Sight* sight, std::span<const TicketId> tickets)
{
    std::vector<TicketId> seen(tickets.begin(), tickets.end());
    if (!sight || seen.empty())
        return seen;
    const Clause clause = sightClause(*sight);
    std::set<TicketId> found;
    const auto done = connection.each(
        QStringLiteral("SELECT ticket FROM ticket WHERE ticket IN (SELECT wanted.value FROM json_each(?) AS wanted) "
                       "AND %1")
            .arg(clause.condition()),
        Values{idList(tickets)} + clause.values(), [&](const Row& row) { found.insert(TicketId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    std::erase_if(seen, [&](TicketId ticket) { return !found.contains(ticket); });
    return seen;
}

} // namespace tierdesk
