// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlstore.h"

#include "core/base/textfold.h"
#include "core/playbook/requesterspart.h"
#include "core/storage/journaltable.h"
#include "core/storage/listsql.h"
#include "core/storage/migrations.h"
#include "core/storage/peopletable.h"
#include "core/storage/rebuild.h"
#include "core/storage/reckoning.h"
#include "core/storage/ruletables.h"
#include "core/storage/searchsql.h"
#include "core/storage/sidetables.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/ticketcolumns.h"
#include "core/storage/verify.h"

namespace tierdesk {

namespace {

/// Colleagues are seen by everybody on the staff, requesters by those who serve their client. Requesters see
/// themselves.
bool hides(const Viewer::Sights& sights, const Person& person)
{
    if (sights.requester)
        return person.id != sights.requester;
    return !person.isStaff() && !sights.clients.empty() &&
           std::ranges::find(sights.clients, person.client) == sights.clients.end();
}

} // namespace

SqlStore::SqlStore(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}

Connection& SqlStore::ready()
{
    m_connection->start();
    return *m_connection;
}

Stored<std::unique_ptr<Transaction>> SqlStore::begin()
{
    auto guard = TransactionGuard::begin(ready());
    if (!guard)
        return fail(guard.error());
    // Another program version may have replaced the projections since this one opened the store.
    const auto shape = m_connection->number(QStringLiteral("SELECT version FROM projection"));
    if (!shape)
        return fail(shape.error());
    if (*shape != projectionVersion)
        return fail(StorageError{StorageFault::NewerSchema, m_connection->path(), QString::number(*shape)});
    auto end = journalEnd(*m_connection);
    if (!end)
        return fail(end.error());
    return std::make_unique<SqlTransaction>(*this, *m_connection, *std::move(guard), *std::move(end));
}

Stored<PlaybookPtr> SqlStore::playbook()
{
    (void)ready();
    return shown(playbookInForce());
}

Stored<PlaybookPtr> SqlStore::playbook(int version)
{
    return shown(m_shelf.playbook(ready(), version));
}

Stored<PlaybookPtr> SqlStore::shown(Stored<PlaybookPtr> whole)
{
    if (!whole || !*whole)
        return whole;
    const auto looking = requesterLooking();
    if (!looking)
        return fail(looking.error());
    if (!*looking)
        return whole;
    if (!m_requestersPart || m_requestersPart->version != (*whole)->version)
        m_requestersPart = std::make_shared<const Playbook>(requestersPart(**whole));
    return m_requestersPart;
}

Stored<PlaybookPtr> SqlStore::playbookInForce()
{
    const auto version = m_connection->number(QStringLiteral("SELECT max(version) FROM playbook"));
    if (!version)
        return fail(version.error());
    if (*version == 0)
        return PlaybookPtr();
    return m_shelf.playbook(*m_connection, static_cast<int>(*version));
}

Stored<std::optional<Person>> SqlStore::person(PersonId id)
{
    auto person = readPerson(ready(), id);
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    if (person && *person && *hiding && hides(**hiding, **person))
        person->reset();
    if (person && *person && *hiding && (*hiding)->requester)
        *person = actingAs(m_viewer.capacity(), **std::move(person));
    return person;
}

Stored<std::optional<Person>> SqlStore::personByLogin(const QString& login)
{
    const auto person = readPersonByLogin(ready(), login);
    return person && *person ? this->person((*person)->id) : person;
}

Stored<std::vector<Person>> SqlStore::people(std::span<const PersonId> ids)
{
    auto people = readPeople(ready(), ids);
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    if (people && *hiding)
        std::erase_if(*people, [&](const Person& person) { return hides(**hiding, person); });
    return people;
}

Stored<std::vector<Person>> SqlStore::findPeople(const QString& text, PeopleKind kind, int limit)
{
    const auto clients = clientsSeen();
    if (!clients)
        return fail(clients.error());
    if (const auto looking = requesterLooking(); !looking || *looking)
        return looking ? Stored<std::vector<Person>>(std::vector<Person>{}) : fail(looking.error());
    return findPeopleRows(*m_connection, text, kind, limit, *clients);
}

Stored<std::vector<Client>> SqlStore::findClients(const QString& text, int limit)
{
    const auto clients = clientsSeen();
    if (!clients)
        return fail(clients.error());
    return findClientRows(*m_connection, text, limit, *clients);
}

Stored<std::optional<Client>> SqlStore::client(ClientId id)
{
    const auto clients = clientsSeen();
    if (!clients)
        return fail(clients.error());
    if (!clients->empty() && std::ranges::find(*clients, id) == clients->end())
        return std::nullopt;
    return readClient(*m_connection, id);
}

Stored<std::vector<ClientId>> SqlStore::clientsSeen()
{
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    return *hiding ? (*hiding)->clients : std::vector<ClientId>{};
}

Stored<std::optional<Account>> SqlStore::account(PersonId person)
{
    (void)ready();
    if (const auto own = isOwn(person); !own || !*own)
        return own ? Stored<std::optional<Account>>(std::nullopt) : fail(own.error());
    return readAccount(*m_connection, person);
}

Stored<CourseBasis> SqlStore::courseBasis()
{
    // Whoever follows tickets asks for any of them. One that cannot be read is said now and not passed over then.
    std::vector<int> versions;
    if (auto done = ready().each(QStringLiteral("SELECT version FROM playbook ORDER BY version"), {},
                                 [&](const Row& row) { versions.push_back(static_cast<int>(row.number(0))); });
        !done)
        return fail(done.error());
    for (const int version : versions) {
        if (const auto read = m_shelf.times(*m_connection, version); !read)
            return fail(read.error());
    }
    return m_shelf.basis(*m_connection, std::make_shared<std::optional<StorageError>>());
}

Stored<std::vector<TicketId>> SqlStore::dueTickets(Instant by, int limit)
{
    return readDueTickets(ready(), by, limit);
}

Stored<std::optional<Instant>> SqlStore::nextStepDue()
{
    return readNextStepDue(ready());
}

Stored<std::optional<Reckoning>> SqlStore::reckon(int tickets)
{
    // Asked each second, and mostly there is nothing to do; that is no commit of ours.
    auto behind = readReckoning(ready());
    if (!behind || !*behind)
        return behind;
    auto left = reckonPiece(*m_connection, m_shelf, tickets);
    if (left)
        m_connection->noteCommit();
    return left;
}

Stored<bool> SqlStore::takeLease(const QString& name, const QString& holder, Instant now, Instant until)
{
    return takeLeaseRow(ready(), name, holder, now, until);
}

Stored<void> SqlStore::markRead(PersonId person, std::span<const qint64> notices)
{
    return writeRead(ready(), person, notices);
}

Stored<std::optional<TicketId>> SqlStore::imported(const QString& source, const QString& externalId)
{
    auto ticket = ready().first(QStringLiteral("SELECT ticket FROM source_ticket WHERE source = ? AND external_id = ?"),
                                {source, externalId}, [](const Row& row) { return TicketId{row.number(0)}; });
    if (!ticket || !*ticket)
        return ticket;
    const auto open = isSeen(**ticket, Glance::See);
    if (!open)
        return fail(open.error());
    return *open ? ticket : std::nullopt;
}

Stored<void> SqlStore::saveDraft(const Draft& draft)
{
    return writeDraft(ready(), draft);
}

Stored<std::vector<Draft>> SqlStore::drafts(PersonId person)
{
    (void)ready();
    if (const auto own = isOwn(person); !own || !*own)
        return own ? Stored<std::vector<Draft>>(std::vector<Draft>{}) : fail(own.error());
    return readDrafts(*m_connection, person);
}

Stored<std::vector<SavedView>> SqlStore::savedViews(PersonId person)
{
    (void)ready();
    if (const auto own = isOwn(person); !own || !*own)
        return own ? Stored<std::vector<SavedView>>(std::vector<SavedView>{}) : fail(own.error());
    return readViews(*m_connection, person);
}

Stored<void> SqlStore::saveViews(PersonId person, std::span<const SavedView> views)
{
    return writeViews(ready(), person, views);
}

Stored<void> SqlStore::keepPresence(const QString& station, std::span<const Presence> now)
{
    return writePresence(ready(), station, now);
}

Stored<qint64> SqlStore::dataVersion()
{
    return ready().dataVersion();
}

Stored<Surroundings> SqlStore::surroundings()
{
    return ready().surroundings();
}

Stored<std::vector<Finding>> SqlStore::verify(const ProgressReport& report)
{
    return verifyStore(ready(), report);
}

Stored<void> SqlStore::rebuild(const ProgressReport& report)
{
    return rebuildProjections(ready(), report);
}

Stored<void> SqlStore::backup(const QString& destination, const ProgressReport& report)
{
    return ready().backUp(destination, report);
}

void SqlStore::interrupt()
{
    m_connection->interrupt();
}

} // namespace tierdesk
