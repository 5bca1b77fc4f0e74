// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/clocktable.h"

#include "core/storage/journaltable.h"
#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

/// Without a target, and with nothing to remember, a clock is nobody's business.
bool isKept(const Clock& clock)
{
    return clock.hasTarget() || clock.breachedAt;
}

QVariant instantOrNull(const std::optional<Instant>& instant)
{
    return instant ? QVariant(instant->ms) : QVariant();
}

} // namespace

ClockTable::ClockTable(Connection& connection, PlaybookShelf& shelf)
    : m_connection(connection)
    , m_shelf(shelf)
{}

TimesOf ClockTable::times()
{
    return [this](int version) -> const PlaybookTimes* {
        // Before the first playbook nothing is measured.
        if (version == 0)
            return nullptr;
        const auto found = m_shelf.times(m_connection, version);
        if (found)
            return *found;
        m_trouble = found.error();
        return nullptr;
    };
}

Stored<void> ClockTable::loadPublications()
{
    if (m_publications)
        return {};
    m_publications.emplace();
    return m_connection.each(
        QStringLiteral("SELECT sequence, published_at, version FROM playbook WHERE changes_times = 1 ORDER BY version"),
        {}, [&](const Row& row) {
            m_publications->push_back({row.number(0), Instant{row.number(1)}, static_cast<int>(row.number(2))});
        });
}

void ClockTable::publishUntil(qint64 sequence)
{
    for (; m_nextPublication < m_publications->size(); ++m_nextPublication) {
        const Publication& next = m_publications->at(m_nextPublication);
        if (next.sequence > sequence)
            return;
        m_fold->publish(m_ticket, next);
    }
}

void ClockTable::advance(const JournalEntry& entry)
{
    publishUntil(entry.sequence);
    const Ticket before = m_ticket;
    m_ticket = apply(std::move(m_ticket), entry);
    m_fold->apply(before, m_ticket, entry);
}

/// Folds the ticket's clocks anew up to that version.
Stored<void> ClockTable::restart(TicketId ticket, int version)
{
    m_fold.emplace(times());
    m_ticket = {};
    m_nextPublication = 0;
    m_trouble.reset();
    if (auto done = loadPublications(); !done || version == 0)
        return done;
    const auto history = readHistory(m_connection, ticket);
    if (!history)
        return fail(history.error());
    for (const JournalEntry& entry : *history) {
        if (entry.version <= version)
            advance(entry);
    }
    return {};
}

Stored<ClocksAround> ClockTable::around(std::span<const JournalEntry> entries, const Ticket& before)
{
    const TicketId id = entries.front().ticket;
    const bool goesOn =
        m_fold && m_publications && before.exists() && m_ticket.id == id && m_ticket.version == before.version;
    if (!goesOn) {
        if (auto done = restart(id, before.version); !done)
            return fail(done.error());
    }
    ClocksAround clocks;
    publishUntil(entries.front().sequence);
    clocks.before = m_fold->clocks();
    for (const JournalEntry& entry : entries)
        advance(entry);
    publishUntil(std::numeric_limits<qint64>::max());
    clocks.after = m_fold->clocks();
    if (m_trouble)
        return fail(*m_trouble);
    return clocks;
}

Stored<std::vector<Clock>> ClockTable::ofTicket(TicketId ticket)
{
    if (auto done = restart(ticket, std::numeric_limits<int>::max()); !done)
        return fail(done.error());
    publishUntil(std::numeric_limits<qint64>::max());
    if (m_trouble)
        return fail(*m_trouble);
    return m_fold->clocks();
}

Stored<void> ClockTable::write(TicketId ticket, const ClocksAround& clocks)
{
    // A clock is never taken away and keeps its place; it may lose its row with its target.
    for (std::size_t i = 0; i < clocks.after.size(); ++i) {
        const Clock& after = clocks.after[i];
        const Clock* before = i < clocks.before.size() ? &clocks.before[i] : nullptr;
        if (before && *before == after)
            continue;
        if (isKept(after)) {
            if (auto done = writeRow(ticket, after); !done)
                return done;
        } else if (before && isKept(*before)) {
            if (auto done =
                    m_connection.run(QStringLiteral("DELETE FROM clock WHERE ticket = ? AND metric = ? AND cycle = ?"),
                                     {ticket.value, QString(toWord(after.metric)), after.cycle});
                !done)
                return done;
        }
    }
    return {};
}

Stored<void> ClockTable::writeRow(TicketId ticket, const Clock& clock)
{
    return m_connection.run(
        QStringLiteral("INSERT OR REPLACE INTO clock (ticket, metric, cycle, agreement, calendar, playbook, target, "
                       "started_at, ended_at, dropped, elapsed, deadline, warn_at, breached_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {ticket.value, QString(toWord(clock.metric)), clock.cycle, clock.agreement.value, clock.calendar.value,
         clock.playbook, static_cast<qint64>(clock.target.count()), clock.startedAt().ms, instantOrNull(clock.endedAt),
         clock.dropped ? 1 : 0, static_cast<qint64>(clock.elapsed.count()), instantOrNull(clock.deadline),
         instantOrNull(clock.warnAt), instantOrNull(clock.breachedAt)});
}

} // namespace tierdesk
