// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of tickets lately looked at, by ticket. What is missing is fetched a page at a time, never waited for.
#pragma once

#include "ui/client/deskclient.h"

#include <QCache>
#include <span>

namespace tierdesk {

class TicketRowCache : public QObject
{
    Q_OBJECT

public:
    /// Rows fetched at once, and how many are held at most.
    static constexpr qsizetype pageSize = 128;
    static constexpr qsizetype capacity = 64 * pageSize;

    explicit TicketRowCache(DeskClient& client, QObject* parent = nullptr);

    /// Null when it is not here. Valid until the next call.
    [[nodiscard]] const TicketRow* find(TicketId ticket) { return m_rows.object(ticket); }
    [[nodiscard]] bool holds(TicketId ticket) const { return m_rows.contains(ticket); }
    /// Asks for a page. Of many asked for only the latest few are fetched, the latest first: that is what is on
    /// screen after fast scrolling.
    void want(std::span<const TicketId> page);
    void keep(std::vector<TicketRow> rows);
    /// Fetches those of them again that are held; until then the old rows stay.
    void renew(const QList<TicketId>& tickets);

Q_SIGNALS:
    void came();

private:
    using Page = std::vector<TicketId>;
    void fetchNext();
    void arrived(const Page& page, Stored<std::vector<TicketRow>> rows);

    DeskClient& m_client;
    QCache<TicketId, TicketRow> m_rows;
    std::vector<Page> m_wanted;
    TicketId m_fetching;
};

} // namespace tierdesk
