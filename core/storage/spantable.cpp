// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stretches are kept by how long they lasted: one that lasted at most so long and holds an instant began at most so
// long before it. So each length is one short walk in an index, however many stretches lie before and behind.
#include "core/storage/spantable.h"

#include "core/storage/ticketcolumns.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

/// Where a stretch that still lasts ends.
constexpr qint64 lasting = std::numeric_limits<qint64>::max();
/// Each length is up to four times the one before; the first is a minute, the last more than a man's life. 0: it lasts.
constexpr int lengths = 14;
constexpr qint64 shortest = 60'000;
constexpr qint64 growth = 4;

qint64 longestOf(int length)
{
    qint64 most = shortest;
    for (int i = 1; i < length; ++i)
        most *= growth;
    return most;
}

int lengthOf(qint64 from, qint64 until)
{
    if (until == lasting)
        return 0;
    int length = 1;
    while (length < lengths && until - from > longestOf(length))
        ++length;
    return length;
}

/// Beginnings and ends by both ways of knowing, in the order of Knowledge.
using Marks = std::array<qint64, Words<Knowledge>::words.size()>;

struct Stand
{
    StateKey state;
    StateType type = StateType::New;
    Place place;
    PersonId assignee;
    Priority priority;

    bool operator==(const Stand&) const = default;
};

Stand standOf(const Ticket& ticket)
{
    return {ticket.progress.state, ticket.progress.type, ticket.placement.place, ticket.placement.assignee,
            ticket.triage.priority()};
}

struct Span
{
    int version = 0;
    Marks from{};
    /// It has a row.
    bool written = false;
};

class Writer
{
public:
    Writer(Connection& connection, TicketId ticket)
        : m_connection(connection)
        , m_ticket(ticket)
    {}

    /// How far the entries up to that version went, and what lasted when they ended.
    Stored<void> load(int version)
    {
        const auto far = m_connection.first(
            QStringLiteral("SELECT max(occurred_at), max(recorded_at) FROM journal WHERE ticket = ? AND version <= ?"),
            {m_ticket.value, version}, [](const Row& row) { return Marks{row.number(0), row.number(1)}; });
        if (!far)
            return fail(far.error());
        m_far = {std::max(m_far[0], far->value_or(m_far)[0]), std::max(m_far[1], far->value_or(m_far)[1])};
        const auto last = m_connection.first(
            QStringLiteral("SELECT version, happened_from, known_from FROM ticket_span WHERE ticket = ? "
                           "ORDER BY version DESC LIMIT 1"),
            {m_ticket.value},
            [](const Row& row) { return Span{static_cast<int>(row.number(0)), {row.number(1), row.number(2)}, true}; });
        if (!last)
            return fail(last.error());
        m_last = *last;
        return {};
    }

    void pass(const JournalEntry& entry)
    {
        m_far = {std::max(m_far[0], entry.occurredAt.ms), std::max(m_far[1], entry.recordedAt.ms)};
    }

    Stored<void> begin(const Stand& stand, int version)
    {
        if (auto done = end(m_far); !done)
            return done;
        m_last = Span{version, m_far, false};
        m_stand = stand;
        return {};
    }

    Stored<void> finish() { return m_last && !m_last->written ? write({lasting, lasting}) : Stored<void>{}; }

private:
    Stored<void> end(const Marks& until)
    {
        if (!m_last)
            return {};
        // What lasted for no time at all was never seen.
        const bool seen = until != m_last->from;
        if (!m_last->written)
            return seen ? write(until) : Stored<void>{};
        if (!seen)
            return m_connection.run(QStringLiteral("DELETE FROM ticket_span WHERE ticket = ? AND version = ?"),
                                    {m_ticket.value, m_last->version});
        return m_connection.run(
            QStringLiteral("UPDATE ticket_span SET happened_until = ?, happened_length = ?, known_until = ?, "
                           "known_length = ? WHERE ticket = ? AND version = ?"),
            {until[0], lengthOf(m_last->from[0], until[0]), until[1], lengthOf(m_last->from[1], until[1]),
             m_ticket.value, m_last->version});
    }

    Stored<void> write(const Marks& until)
    {
        const Marks& from = m_last->from;
        const QVariant assignee = m_stand.assignee ? QVariant(m_stand.assignee.value) : QVariant();
        return m_connection.run(
            QStringLiteral(
                "INSERT INTO ticket_span (ticket, version, open, state, state_type, queue, tier, assignee, "
                "priority_rank, happened_from, happened_until, happened_length, known_from, known_until, known_length) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
            {m_ticket.value, m_last->version, isOpen(m_stand.type) ? 1 : 0, m_stand.state.value,
             static_cast<int>(m_stand.type), m_stand.place.queue.value, m_stand.place.tier.value, assignee,
             m_stand.priority.isSet() ? m_stand.priority.value : behindPriorities, from[0], until[0],
             lengthOf(from[0], until[0]), from[1], until[1], lengthOf(from[1], until[1])});
    }

    Connection& m_connection;
    TicketId m_ticket;
    Marks m_far{std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::min()};
    std::optional<Span> m_last;
    Stand m_stand;
};

} // namespace

Stored<void> writeSpans(Connection& connection, std::span<const JournalEntry> entries, const Ticket& before,
                        const Ticket& after)
{
    const bool single = entries.size() == 1;
    Stand stand = standOf(before);
    if (before.exists() && single && stand == standOf(after))
        return {};
    Writer writer(connection, after.id);
    Ticket ticket = single ? Ticket() : before;
    bool exists = before.exists();
    bool loaded = !exists;
    for (const JournalEntry& entry : entries) {
        writer.pass(entry);
        if (!single)
            ticket = apply(std::move(ticket), entry);
        const Stand now = standOf(single ? after : ticket);
        if (exists && now == stand)
            continue;
        if (!std::exchange(loaded, true)) {
            if (auto done = writer.load(before.version); !done)
                return done;
        }
        if (auto done = writer.begin(now, entry.version); !done)
            return done;
        stand = now;
        exists = true;
    }
    return writer.finish();
}

SpanQuery spansAt(const Past& past, const Sides& sides, const QString& columns, const Clause* condition)
{
    const QString way = past.knowledge == Knowledge::Then ? QStringLiteral("known") : QStringLiteral("happened");
    QStringList walks;
    SpanQuery query;
    for (const int side : {1, 0}) {
        if (!(side == 1 ? sides.open : sides.closed))
            continue;
        for (int length = 0; length <= lengths; ++length) {
            QString walk = QStringLiteral("SELECT %1 FROM ticket_span INDEXED BY span_by_%2 WHERE open = %3 "
                                          "AND %2_length = %4 AND %2_from <= ? AND %2_from > ? AND %2_until > ?")
                               .arg(columns, way)
                               .arg(side)
                               .arg(length);
            const bool bounded = length > 0 && length < lengths;
            const qint64 earliest = bounded ? past.at.ms - longestOf(length) : std::numeric_limits<qint64>::min();
            query.values << past.at.ms << earliest << past.at.ms;
            if (condition) {
                walk += QLatin1String(" AND ") + condition->condition();
                query.values += condition->values();
            }
            walks.append(walk);
        }
    }
    query.sql = walks.isEmpty() ? QStringLiteral("SELECT %1 FROM ticket_span WHERE 1 = 0").arg(columns)
                                : walks.join(QLatin1String(" UNION ALL "));
    return query;
}

} // namespace tierdesk
