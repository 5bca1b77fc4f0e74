// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/ticketrowcache.h"

namespace tierdesk {

namespace {

/// More than the tallest screen shows, so that what is on screen is always among them.
constexpr std::size_t pagesRemembered = 8;

} // namespace

TicketRowCache::TicketRowCache(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_rows(capacity)
{}

void TicketRowCache::want(std::span<const TicketId> page)
{
    if (page.empty() || page.front() == m_fetching)
        return;
    const auto same = std::ranges::find(m_wanted, page.front(), [](const Page& one) { return one.front(); });
    if (same != m_wanted.end())
        return;
    if (m_wanted.size() == pagesRemembered)
        m_wanted.erase(m_wanted.begin());
    m_wanted.emplace_back(page.begin(), page.end());
    fetchNext();
}

void TicketRowCache::keep(std::vector<TicketRow> rows)
{
    for (TicketRow& row : rows) {
        const TicketId id = row.id;
        m_rows.insert(id, new TicketRow(std::move(row)));
    }
}

void TicketRowCache::renew(const QList<TicketId>& tickets)
{
    Page held;
    std::ranges::copy_if(tickets, std::back_inserter(held), [this](TicketId ticket) { return holds(ticket); });
    if (held.empty())
        return;
    m_client.read(
        this, [held](Store& store) { return store.rows(held); },
        [this](Stored<std::vector<TicketRow>> rows) {
            if (!rows)
                return;
            keep(*std::move(rows));
            Q_EMIT came();
        });
}

void TicketRowCache::fetchNext()
{
    if (m_fetching || m_wanted.empty())
        return;
    Page page = std::move(m_wanted.back());
    m_wanted.pop_back();
    m_fetching = page.front();
    auto ask = [page](Store& store) { return store.rows(page); };
    m_client.read(this, std::move(ask), [this, page](Stored<std::vector<TicketRow>> rows) {
        m_fetching = {};
        arrived(page, std::move(rows));
        fetchNext();
    });
}

void TicketRowCache::arrived(const Page& page, Stored<std::vector<TicketRow>> rows)
{
    // After trouble the rows are asked for again when they are next looked at.
    if (!rows)
        return;
    keep(*std::move(rows));
    // A ticket that has no row would be asked for for ever.
    for (const TicketId id : page) {
        if (holds(id))
            continue;
        TicketRow unknown;
        unknown.id = id;
        keep({unknown});
    }
    Q_EMIT came();
}

} // namespace tierdesk
