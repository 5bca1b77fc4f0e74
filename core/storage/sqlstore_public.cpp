// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells those who need help, and of them: their own tickets' public side, and how they fared without.
#include "core/storage/idlist.h"
#include "core/storage/journaltable.h"
#include "core/storage/peopletable.h"
#include "core/storage/sqlstore.h"
#include "core/storage/transactionguard.h"
#include "core/ticket/apply.h"

#include <set>

namespace tierdesk {

namespace {

AskedTicket askedBy(const TicketOpened& opened, std::span<const JournalEntry> history)
{
    AskedTicket asked{opened.details.requester,
                      history.front().occurredAt,
                      opened.details.subject + QLatin1Char('\n') + opened.details.description,
                      {}};
    for (const JournalEntry& entry : history) {
        const auto* used = entry.is<ArticleUsed>();
        if (used && used->used.use == ArticleUse::Tried)
            asked.tried.push_back(used->used.article);
    }
    return asked;
}

} // namespace

Stored<PersonId> SqlStore::requesterLooking()
{
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    return *hiding ? (*hiding)->requester : PersonId{};
}

Stored<bool> SqlStore::isOwn(PersonId person)
{
    const auto looking = requesterLooking();
    if (!looking)
        return fail(looking.error());
    return !*looking || *looking == person;
}

Stored<std::vector<TicketId>> SqlStore::ownOf(std::span<const TicketId> tickets, PersonId requester)
{
    std::set<TicketId> found;
    const auto done = m_connection->each(QStringLiteral("SELECT ticket FROM ticket WHERE requester = ? AND ticket IN "
                                                        "(SELECT wanted.value FROM json_each(?) AS wanted)"),
                                         {requester.value, idList(tickets)},
                                         [&](const Row& row) { found.insert(TicketId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    std::vector<TicketId> own;
    std::ranges::copy_if(tickets, std::back_inserter(own), [&](TicketId one) { return found.contains(one); });
    return own;
}

Stored<PublicTicket> SqlStore::publicSide(TicketId ticket)
{
    const auto history = readHistory(*m_connection, ticket);
    if (!history)
        return fail(history.error());
    std::optional<StorageError> trouble;
    auto side = publicTicketOf(*history, [&](PersonId id) {
        const auto person = readPerson(*m_connection, id);
        if (!person)
            trouble = person.error();
        return person && *person ? (*person)->name : QString();
    });
    if (trouble)
        return fail(*trouble);
    return side;
}

Stored<std::optional<PublicTicket>> SqlStore::publicTicket(TicketId ticket)
{
    // Several statements see one moment.
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto looking = requesterLooking();
    if (!looking)
        return fail(looking.error());
    const auto open = *looking ? ownOf(std::span(&ticket, 1), *looking) : seen(std::span(&ticket, 1), Glance::Read);
    if (!open)
        return fail(open.error());
    if (open->empty())
        return std::nullopt;
    auto side = publicSide(ticket);
    if (!side)
        return fail(side.error());
    return side->items.empty() ? std::nullopt : std::optional(*std::move(side));
}

Stored<std::vector<PublicTicket>> SqlStore::ownTickets(PersonId requester, int limit)
{
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto looking = requesterLooking();
    if (!looking)
        return fail(looking.error());
    std::vector<PublicTicket> own;
    if (*looking && *looking != requester)
        return own;
    std::vector<TicketId> ids;
    if (auto done = m_connection->each(
            QStringLiteral("SELECT ticket FROM ticket WHERE requester = ? ORDER BY open DESC, ticket DESC LIMIT ?"),
            {requester.value, limit}, [&](const Row& row) { ids.push_back(TicketId{row.number(0)}); });
        !done)
        return fail(done.error());
    const auto open = *looking ? ids : seen(ids, Glance::Read);
    if (!open)
        return fail(open.error());
    for (const TicketId id : *open) {
        auto side = publicSide(id);
        if (!side)
            return fail(side.error());
        own.push_back(*std::move(side));
    }
    return own;
}

Stored<bool> SqlStore::isPublicFile(const QString& sha256, PersonId requester)
{
    std::vector<TicketId> ids;
    if (auto done = m_connection->each(QStringLiteral("SELECT ticket FROM ticket WHERE requester = ? AND ticket IN "
                                                      "(SELECT ticket FROM ticket_file WHERE sha256 = ?)"),
                                       {requester.value, sha256},
                                       [&](const Row& row) { ids.push_back(TicketId{row.number(0)}); });
        !done)
        return fail(done.error());
    for (const TicketId id : ids) {
        const auto side = publicSide(id);
        if (!side)
            return fail(side.error());
        if (std::ranges::any_of(side->items,
                                [&](const PublicItem& item) { return item.file && item.file->sha256 == sha256; }))
            return true;
    }
    return false;
}

Stored<SelfService> SqlStore::selfService(Instant from, Instant until)
{
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    SelfService record;
    if (*hiding && (*hiding)->requester)
        return record;
    const auto entries = readEntries(*m_connection,
                                     QStringLiteral("ticket = 0 AND kind = 'article-visited' AND occurred_at >= ? AND "
                                                    "occurred_at < ? ORDER BY sequence"),
                                     {from.ms, until.ms});
    if (!entries)
        return fail(entries.error());
    std::set<PersonId> people;
    for (const JournalEntry& entry : *entries) {
        const auto reader = person(entry.cause.actor);
        if (!reader)
            return fail(reader.error());
        if (!*reader)
            continue;
        record.visits.push_back({entry.cause.actor, entry.occurredAt, *entry.deskEvent<ArticleVisited>()});
        people.insert(entry.cause.actor);
    }
    std::vector<TicketId> ids;
    for (const PersonId person : people) {
        if (auto done = m_connection->each(
                QStringLiteral("SELECT ticket FROM ticket WHERE requester = ? AND created_at >= ? AND created_at < ?"),
                {person.value, from.ms, (until + std::chrono::days(deflectionDays)).ms},
                [&](const Row& row) { ids.push_back(TicketId{row.number(0)}); });
            !done)
            return fail(done.error());
    }
    for (const TicketId id : ids) {
        const auto history = readHistory(*m_connection, id);
        if (!history)
            return fail(history.error());
        const auto* opened = history->empty() ? nullptr : history->front().is<TicketOpened>();
        if (opened)
            record.tickets.push_back(askedBy(*opened, *history));
    }
    std::ranges::sort(record.tickets, {}, &AskedTicket::at);
    return record;
}

} // namespace tierdesk
