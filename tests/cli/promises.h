// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What programs were told is done, held against what the journal says.
#pragma once

#include "core/desk/store.h"

#include <QHash>
#include <set>

namespace tierdesk::test {

/// An order whose acknowledgement somebody has read.
struct Promise
{
    TicketId ticket;
    CommandId command;
    /// Words that no other order says; empty for an order without words.
    QString words;
};

class Promises
{
public:
    void add(Promise promise) { m_open.push_back(std::move(promise)); }

    /// Reads what came into the journal since the last time. Gives what is wrong, in words; empty when every promise
    /// is kept and nothing was said twice.
    [[nodiscard]] QStringList check(Store& store);

    /// Not looked for yet.
    [[nodiscard]] qsizetype open() const { return std::ssize(m_open); }
    [[nodiscard]] qsizetype kept() const { return m_kept; }
    /// Orders that arrived although nobody read their acknowledgement.
    [[nodiscard]] qsizetype unread() const { return m_orders.size() - m_kept; }

private:
    struct Arrived
    {
        TicketId ticket;
        QByteArray events;
    };
    void read(const JournalEntry& entry, QStringList& wrong);

    std::vector<Promise> m_open;
    QHash<qint64, Arrived> m_orders;
    QHash<QString, CommandId> m_words;
    qint64 m_sequence = 0;
    qsizetype m_kept = 0;
};

} // namespace tierdesk::test
