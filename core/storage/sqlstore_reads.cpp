// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells of tickets: all of it goes through what its viewer may see.
#include "core/base/textfold.h"
#include "core/desk/filing.h"
#include "core/desk/sealed.h"
#include "core/storage/boardsql.h"
#include "core/storage/journaltable.h"
#include "core/storage/listsql.h"
#include "core/storage/pastlist.h"
#include "core/storage/peopletable.h"
#include "core/storage/reckoning.h"
#include "core/storage/ruletables.h"
#include "core/storage/searchsql.h"
#include "core/storage/sidetables.h"
#include "core/storage/sqlstore.h"
#include "core/storage/ticketcolumns.h"
#include "core/storage/transactionguard.h"
#include "core/ticket/apply.h"
#include "core/ticket/rightsneeded.h"

#include <set>

namespace tierdesk {

Stored<const Viewer::Sights*> SqlStore::sights()
{
    return m_viewer.sights(*m_connection, [this] { return playbookInForce(); });
}

Stored<std::vector<TicketId>> SqlStore::seen(std::span<const TicketId> tickets, Glance glance)
{
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    const Sight* sight = nullptr;
    if (*hiding)
        sight = glance == Glance::See ? &(*hiding)->see : &(*hiding)->read;
    return seenOf(*m_connection, sight, tickets);
}

Stored<bool> SqlStore::isSeen(TicketId ticket, Glance glance)
{
    const auto found = seen(std::span(&ticket, 1), glance);
    if (!found)
        return fail(found.error());
    return !found->empty();
}

template <class Find, class TicketOf>
auto SqlStore::seenHits(int limit, Glance glance, Find find, TicketOf ticketOf) -> decltype(find(limit))
{
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    if (!*hiding)
        return find(limit);
    constexpr int more = 8;
    int asked = limit;
    while (true) {
        auto hits = find(asked);
        if (!hits)
            return hits;
        const bool isAll = std::ssize(*hits) < asked;
        std::vector<TicketId> tickets;
        std::ranges::transform(*hits, std::back_inserter(tickets), ticketOf);
        const auto found = seen(tickets, glance);
        if (!found)
            return fail(found.error());
        const std::set<TicketId> open(found->begin(), found->end());
        std::erase_if(*hits, [&](const auto& hit) { return !open.contains(std::invoke(ticketOf, hit)); });
        if (isAll || std::ssize(*hits) >= limit || asked > std::numeric_limits<int>::max() / more) {
            hits->resize(std::min(hits->size(), static_cast<std::size_t>(std::max(limit, 0))));
            return hits;
        }
        asked *= more;
    }
}

Stored<bool> SqlStore::wasSeen(TicketId ticket, qint64 upTo)
{
    const auto person = readPerson(*m_connection, m_viewer.who());
    if (!person)
        return fail(person.error());
    const auto inForce = playbookInForce();
    if (!inForce)
        return fail(inForce.error());
    auto history = readHistory(*m_connection, ticket);
    if (!history)
        return fail(history.error());
    std::erase_if(*history, [&](const JournalEntry& entry) { return entry.sequence > upTo; });
    return *person && !history->empty() && permissionOn(**person, Right::See, fold(*history), **inForce).allowed();
}

Stored<std::vector<JournalEntry>> SqlStore::history(TicketId ticket)
{
    (void)ready();
    const auto open = isSeen(ticket, Glance::Read);
    if (!open)
        return fail(open.error());
    return *open ? readHistory(*m_connection, ticket) : std::vector<JournalEntry>{};
}

Stored<std::vector<Clock>> SqlStore::clocks(TicketId ticket)
{
    // The history and the playbooks of one moment.
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto open = isSeen(ticket, Glance::See);
    if (!open)
        return fail(open.error());
    if (!*open)
        return std::vector<Clock>{};
    CourseTable table(*m_connection, m_shelf);
    const auto course = table.course(ticket);
    if (!course)
        return fail(course.error());
    return (*course)->clocks();
}

Stored<std::vector<Notice>> SqlStore::unreadNotices(PersonId person, int limit)
{
    (void)ready();
    return seenHits(
        limit, Glance::See, [&](int most) { return readUnread(*m_connection, person, most); }, &Notice::ticket);
}

Stored<std::optional<TicketId>> SqlStore::find(const QString& number)
{
    const QString text = number.trimmed();
    bool isNumber = false;
    const qint64 id = (text.startsWith(QLatin1Char('#')) ? text.mid(1) : text).toLongLong(&isNumber);
    const auto ticket = [](const Row& row) { return TicketId{row.number(0)}; };
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    if (*hiding && (*hiding)->requester)
        return m_connection->first(QStringLiteral("SELECT ticket FROM ticket WHERE ticket = ? AND requester = ?"),
                                   {id, (*hiding)->requester.value}, ticket);
    const Clause sight = *hiding ? sightClause((*hiding)->see) : Clause{{{QStringLiteral("1 = 1"), {}, {}}}, false};
    if (isNumber) {
        auto found =
            m_connection->first(QStringLiteral("SELECT ticket FROM ticket WHERE ticket = ? AND ") + sight.condition(),
                                Values{id} + sight.values(), ticket);
        if (!found || *found)
            return found;
    }
    return m_connection->first(
        QStringLiteral("SELECT ticket FROM ticket WHERE external_id = ? AND external_id IS NOT NULL AND %1 "
                       "ORDER BY ticket DESC")
            .arg(sight.condition()),
        Values{text} + sight.values(), ticket);
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
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    return listTickets(*m_connection, **inForce, query, limit, *hiding ? &(*hiding)->see : nullptr);
}

Stored<std::vector<TicketRow>> SqlStore::rows(std::span<const TicketId> ids)
{
    (void)ready();
    const auto open = seen(ids, Glance::See);
    if (!open)
        return fail(open.error());
    return readRows(*m_connection, *open);
}

Stored<std::vector<QueueCount>> SqlStore::queueCounts()
{
    std::vector<QueueCount> counts;
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    QString sql = QStringLiteral("SELECT queue, sum(tickets), sum(CASE WHEN assignee = 0 THEN tickets ELSE 0 END), "
                                 "sum(CASE WHEN state_type >= %2 THEN tickets ELSE 0 END) "
                                 "FROM ticket_count WHERE state_type < %1 GROUP BY queue ORDER BY queue")
                      .arg(firstDoneType)
                      .arg(firstPendingType);
    Values values;
    if (*hiding) {
        // What stands ready counts every ticket; who does not see all is counted for.
        const Clause sight = sightClause((*hiding)->see);
        sql = QStringLiteral("SELECT queue, count(*), sum(CASE WHEN assignee IS NULL THEN 1 ELSE 0 END), "
                             "sum(CASE WHEN state_type >= %2 THEN 1 ELSE 0 END) FROM ticket "
                             "WHERE open = 1 AND %1 GROUP BY queue ORDER BY queue")
                  .arg(sight.condition())
                  .arg(firstPendingType);
        values = sight.values();
    }
    const auto done = m_connection->each(sql, values, [&](const Row& row) { counts.push_back(readQueueCount(row)); });
    if (!done)
        return fail(done.error());
    return counts;
}

Stored<Board> SqlStore::board(const BoardTerms& terms)
{
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    return readBoard(*m_connection, terms, *hiding ? &(*hiding)->see : nullptr);
}

Stored<std::vector<FlowsByPlace>> SqlStore::flows(std::span<const Instant> instants)
{
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    std::vector<FlowsByPlace> counts;
    for (std::size_t i = 1; i < instants.size(); ++i) {
        auto between = countFlows(*m_connection, instants[i - 1], instants[i], *hiding ? &(*hiding)->see : nullptr);
        if (!between)
            return fail(between.error());
        counts.push_back(*std::move(between));
    }
    return counts;
}

Stored<std::vector<QueueCount>> SqlStore::queueCountsAt(const Past& past)
{
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    return countQueuesAt(*m_connection, past, *hiding ? &(*hiding)->see : nullptr);
}

Stored<TicketsThen> SqlStore::listAt(const ListQuery& query, const Past& past, int limit)
{
    (void)ready();
    const auto inForce = playbookInForce();
    if (!inForce)
        return fail(inForce.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    // Its temporary tables hide the real ones, which goes away with it.
    const auto helper = m_connection->another();
    if (!helper)
        return fail(helper.error());
    m_connection->setHelper(helper->get());
    const auto moment = TransactionGuard::beginReading(**helper);
    auto list =
        moment ? listTicketsAt(**helper, m_shelf, **inForce, query, past, limit, *hiding ? &(*hiding)->see : nullptr)
               : Stored<TicketsThen>(fail(moment.error()));
    m_connection->setHelper(nullptr);
    return list;
}

Stored<MyWorkCounts> SqlStore::myWork(PersonId id)
{
    const auto person = readPerson(ready(), id);
    if (!person)
        return fail(person.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    const Clause sight = *hiding ? sightClause((*hiding)->see) : Clause{{{QStringLiteral("1 = 1"), {}, {}}}, false};
    Values values = Values{id.value} + sight.values();
    values += Values{*person ? folded((*person)->login) : QString()} + sight.values();
    values += Values{id.value} + sight.values();
    QStringList marks{QStringLiteral("NULL")};
    for (const QueueKey& queue : *person ? (*person)->queues : std::vector<QueueKey>{}) {
        marks.append(QStringLiteral("?"));
        values.append(queue.value);
    }
    values += sight.values();
    const auto counts = m_connection->first(
        QStringLiteral("SELECT (SELECT count(*) FROM ticket WHERE assignee = ? AND open = 1 AND %2), "
                       "(SELECT count(*) FROM ticket_mention AS m CROSS JOIN ticket USING (ticket) WHERE m.login = ? "
                       "AND open = 1 AND %2), "
                       "(SELECT count(*) FROM ticket_watcher AS w CROSS JOIN ticket USING (ticket) "
                       "WHERE w.person = ? AND open = 1 AND %2), "
                       "(SELECT count(*) FROM ticket INDEXED BY ticket_waiting WHERE awaits_acceptance = 1 "
                       "AND open = 1 AND queue IN (%1) AND %2)")
            .arg(marks.join(QLatin1String(", ")), sight.condition()),
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
    (void)ready();
    return seenHits(
        limit, Glance::Read, [&](int most) { return searchTickets(*m_connection, text, most); }, &SearchHit::ticket);
}

Stored<std::vector<TicketId>> SqlStore::similar(const QString& text, TicketId except, int limit)
{
    (void)ready();
    return seenHits(
        limit, Glance::See, [&](int most) { return similarTickets(*m_connection, text, except, most); },
        std::identity{});
}

Stored<std::vector<TicketId>> SqlStore::guidedTickets(Instant from, Instant until)
{
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    QString sql = QStringLiteral("SELECT DISTINCT ticket FROM ticket_guide WHERE begun_at >= ? AND begun_at < ?");
    Values values{from.ms, until.ms};
    if (*hiding) {
        const Clause sight = sightClause((*hiding)->read);
        sql += QStringLiteral(" AND ticket IN (SELECT ticket.ticket FROM ticket WHERE %1)").arg(sight.condition());
        values += sight.values();
    }
    std::vector<TicketId> tickets;
    if (auto done = m_connection->each(sql + QStringLiteral(" ORDER BY ticket"), values,
                                       [&](const Row& row) { tickets.push_back(TicketId{row.number(0)}); });
        !done)
        return fail(done.error());
    return tickets;
}

Stored<std::vector<SolvedTicket>> SqlStore::solvedTickets(int limit)
{
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    const Clause sight = *hiding ? sightClause((*hiding)->read) : Clause{{{QStringLiteral("1 = 1"), {}, {}}}, false};
    const QString sql =
        QStringLiteral("SELECT done.ticket, done.category, done.queue, t.subject, substr(t.description, 1, %1), "
                       "substr(t.messages, 1, %1) FROM (SELECT ticket, category, queue FROM ticket WHERE open = 0 AND "
                       "state_type IN (%2, %3) AND %4 ORDER BY ticket DESC LIMIT ?) AS done "
                       "JOIN ticket_text AS t ON t.ticket = done.ticket ORDER BY done.ticket DESC")
            .arg(SolvedTicket::longestText)
            .arg(static_cast<int>(StateType::Resolved))
            .arg(static_cast<int>(StateType::Closed))
            .arg(sight.condition());
    std::vector<SolvedTicket> tickets;
    const auto done = m_connection->each(sql, sight.values() + Values{limit}, [&](const Row& row) {
        tickets.push_back({TicketId{row.number(0)}, filingText(row.text(3), row.text(4), row.text(5)),
                           CategoryKey{row.text(1)}, QueueKey{row.text(2)}});
    });
    if (!done)
        return fail(done.error());
    return tickets;
}

Stored<void> SqlStore::scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit)
{
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    std::set<TicketId> open;
    if (*hiding) {
        const Clause sight = sightClause((*hiding)->read);
        if (auto done =
                m_connection->each(QStringLiteral("SELECT ticket FROM ticket WHERE ") + sight.condition(),
                                   sight.values(), [&](const Row& row) { open.insert(TicketId{row.number(0)}); });
            !done)
            return done;
    }
    const bool all = !*hiding;
    return scanHistories(*m_connection, [&](std::span<const JournalEntry> history) -> Stored<Progressing> {
        const TicketId ticket = history.front().ticket;
        return ticket && (all || open.contains(ticket)) ? visit(history) : Progressing::Continue;
    });
}

Stored<QByteArray> SqlStore::file(const QString& sha256)
{
    (void)ready();
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    if (*hiding && (*hiding)->requester) {
        const auto open = isPublicFile(sha256, (*hiding)->requester);
        if (!open)
            return fail(open.error());
        if (!*open)
            return fail(StorageError{StorageFault::Missing, sha256, QStringLiteral("The store keeps no such file.")});
    } else if (*hiding) {
        const Clause sight = sightClause((*hiding)->read);
        const auto open = m_connection->number(
            QStringLiteral("SELECT count(*) FROM ticket WHERE ticket IN (SELECT ticket FROM ticket_file "
                           "WHERE sha256 = ?) AND ") +
                sight.condition(),
            Values{sha256} + sight.values());
        if (!open)
            return fail(open.error());
        if (*open == 0)
            return fail(StorageError{StorageFault::Missing, sha256, QStringLiteral("The store keeps no such file.")});
    }
    auto bytes = readFileBytes(*m_connection, sha256);
    if (bytes && isSealed(*bytes))
        return fail(StorageError{StorageFault::Missing, sha256, QStringLiteral("The store keeps no such file.")});
    return bytes;
}

Stored<std::vector<Presence>> SqlStore::presences()
{
    auto all = readPresence(ready());
    if (!all)
        return all;
    std::vector<TicketId> tickets;
    std::ranges::transform(*all, std::back_inserter(tickets), &Presence::ticket);
    const auto open = seen(tickets, Glance::See);
    if (!open)
        return fail(open.error());
    std::erase_if(*all, [&](const Presence& one) { return std::ranges::find(*open, one.ticket) == open->end(); });
    return all;
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
    const auto looking = requesterLooking();
    if (!looking)
        return fail(looking.error());
    if (*looking) {
        tail->reckoning.reset();
        auto own = ownOf(tail->tickets, *looking);
        if (!own)
            return fail(own.error());
        tail->tickets = *std::move(own);
        return tail;
    }
    const auto open = seen(tail->tickets, Glance::See);
    if (!open)
        return fail(open.error());
    if (open->size() == tail->tickets.size())
        return tail;
    std::vector<TicketId> told;
    for (const TicketId ticket : tail->tickets) {
        const bool isOpen = std::ranges::find(*open, ticket) != open->end();
        const auto left = isOpen ? Stored<bool>(true) : wasSeen(ticket, afterSequence);
        if (!left)
            return fail(left.error());
        if (*left)
            told.push_back(ticket);
    }
    tail->tickets = std::move(told);
    return tail;
}

} // namespace tierdesk
