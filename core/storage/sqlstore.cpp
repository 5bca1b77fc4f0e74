// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlstore.h"

#include "core/storage/listsql.h"
#include "core/storage/migrations.h"
#include "core/storage/peopletable.h"
#include "core/storage/rebuild.h"
#include "core/storage/reckoning.h"
#include "core/storage/ruletables.h"
#include "core/storage/searchsql.h"
#include "core/storage/sidetables.h"
#include "core/storage/sqltransaction.h"
#include "core/storage/textfold.h"
#include "core/storage/ticketcolumns.h"
#include "core/storage/verify.h"

namespace tierdesk {

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
    return playbookInForce();
}

Stored<PlaybookPtr> SqlStore::playbook(int version)
{
    return m_shelf.playbook(ready(), version);
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
    return readPerson(ready(), id);
}

Stored<std::optional<Person>> SqlStore::personByLogin(const QString& login)
{
    return readPersonByLogin(ready(), login);
}

Stored<std::vector<Person>> SqlStore::people(std::span<const PersonId> ids)
{
    return readPeople(ready(), ids);
}

Stored<std::vector<Person>> SqlStore::findPeople(const QString& text, PeopleKind kind, int limit)
{
    return findPeopleRows(ready(), text, kind, limit);
}

Stored<std::vector<Client>> SqlStore::findClients(const QString& text, int limit)
{
    return findClientRows(ready(), text, limit);
}

Stored<std::optional<Client>> SqlStore::client(ClientId id)
{
    return readClient(ready(), id);
}

Stored<std::vector<JournalEntry>> SqlStore::history(TicketId ticket)
{
    return readHistory(ready(), ticket);
}

Stored<std::vector<Clock>> SqlStore::clocks(TicketId ticket)
{
    // The history and the playbooks of one moment.
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    CourseTable table(*m_connection, m_shelf);
    const auto course = table.course(ticket);
    if (!course)
        return fail(course.error());
    return (*course)->clocks();
}

Stored<CourseBasis> SqlStore::courseBasis()
{
    return m_shelf.basis(ready(), std::make_shared<std::optional<StorageError>>());
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

Stored<std::vector<Notice>> SqlStore::unreadNotices(PersonId person, int limit)
{
    return readUnread(ready(), person, limit);
}

Stored<void> SqlStore::markRead(PersonId person, std::span<const qint64> notices)
{
    return writeRead(ready(), person, notices);
}

Stored<std::optional<TicketId>> SqlStore::find(const QString& number)
{
    const QString text = number.trimmed();
    bool isNumber = false;
    const qint64 id = (text.startsWith(QLatin1Char('#')) ? text.mid(1) : text).toLongLong(&isNumber);
    const auto ticket = [](const Row& row) { return TicketId{row.number(0)}; };
    if (isNumber) {
        auto found = ready().first(QStringLiteral("SELECT ticket FROM ticket WHERE ticket = ?"), {id}, ticket);
        if (!found || *found)
            return found;
    }
    return ready().first(QStringLiteral("SELECT ticket FROM ticket WHERE external_id = ? AND external_id IS NOT NULL "
                                        "ORDER BY ticket DESC"),
                         {text}, ticket);
}

Stored<TicketList> SqlStore::list(const ListQuery& query, int limit)
{
    // Several statements see one moment.
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto inForce = playbookInForce();
    if (!inForce)
        return fail(inForce.error());
    return listTickets(*m_connection, **inForce, query, limit);
}

Stored<std::vector<TicketRow>> SqlStore::rows(std::span<const TicketId> ids)
{
    return readRows(ready(), ids);
}

Stored<std::vector<QueueCount>> SqlStore::queueCounts()
{
    std::vector<QueueCount> counts;
    const auto done = ready().each(
        QStringLiteral("SELECT queue, sum(open), sum(unassigned) FROM queue_count GROUP BY queue ORDER BY queue"), {},
        [&](const Row& row) {
            counts.push_back({QueueKey{row.text(0)}, static_cast<int>(row.number(1)), static_cast<int>(row.number(2))});
        });
    if (!done)
        return fail(done.error());
    return counts;
}

Stored<MyWorkCounts> SqlStore::myWork(PersonId id)
{
    const auto person = readPerson(ready(), id);
    if (!person)
        return fail(person.error());
    Values values{id.value, *person ? folded((*person)->login) : QString(), id.value};
    QStringList marks{QStringLiteral("NULL")};
    for (const QueueKey& queue : *person ? (*person)->queues : std::vector<QueueKey>{}) {
        marks.append(QStringLiteral("?"));
        values.append(queue.value);
    }
    const auto counts = m_connection->first(
        QStringLiteral("SELECT (SELECT count(*) FROM ticket WHERE assignee = ? AND open = 1), "
                       "(SELECT count(*) FROM ticket_mention AS m CROSS JOIN ticket USING (ticket) WHERE m.login = ? "
                       "AND open = 1), "
                       "(SELECT count(*) FROM ticket_watcher AS w CROSS JOIN ticket USING (ticket) "
                       "WHERE w.person = ? AND open = 1), "
                       "(SELECT count(*) FROM ticket INDEXED BY ticket_waiting WHERE awaits_acceptance = 1 "
                       "AND open = 1 AND queue IN (%1))")
            .arg(marks.join(QLatin1String(", "))),
        values, [](const Row& row) {
            return MyWorkCounts{static_cast<int>(row.number(0)), static_cast<int>(row.number(1)),
                                static_cast<int>(row.number(2)), static_cast<int>(row.number(3))};
        });
    if (!counts)
        return fail(counts.error());
    return counts->value_or(MyWorkCounts{});
}

Stored<std::vector<SearchHit>> SqlStore::search(const QString& text, int limit)
{
    return searchTickets(ready(), text, limit);
}

Stored<std::vector<TicketId>> SqlStore::similar(const QString& text, TicketId except, int limit)
{
    return similarTickets(ready(), text, except, limit);
}

Stored<void> SqlStore::scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit)
{
    return scanHistories(ready(), [&](std::span<const JournalEntry> history) -> Stored<Progressing> {
        return history.front().ticket ? visit(history) : Progressing::Continue;
    });
}

Stored<std::optional<TicketId>> SqlStore::imported(const QString& source, const QString& externalId)
{
    return ready().first(QStringLiteral("SELECT ticket FROM source_ticket WHERE source = ? AND external_id = ?"),
                         {source, externalId}, [](const Row& row) { return TicketId{row.number(0)}; });
}

Stored<QByteArray> SqlStore::file(const QString& sha256)
{
    return readFileBytes(ready(), sha256);
}

Stored<void> SqlStore::saveDraft(const Draft& draft)
{
    return writeDraft(ready(), draft);
}

Stored<std::vector<Draft>> SqlStore::drafts(PersonId person)
{
    return readDrafts(ready(), person);
}

Stored<std::vector<SavedView>> SqlStore::savedViews(PersonId person)
{
    return readViews(ready(), person);
}

Stored<void> SqlStore::saveViews(PersonId person, std::span<const SavedView> views)
{
    return writeViews(ready(), person, views);
}

Stored<qint64> SqlStore::dataVersion()
{
    return ready().dataVersion();
}

Stored<Tail> SqlStore::tail(qint64 afterSequence)
{
    auto tail = readTail(ready(), afterSequence);
    if (!tail)
        return tail;
    const auto reckoning = readReckoning(*m_connection);
    if (!reckoning)
        return fail(reckoning.error());
    tail->reckoning = *reckoning;
    return tail;
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
