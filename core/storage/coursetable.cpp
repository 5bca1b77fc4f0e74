// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/coursetable.h"

#include "core/storage/journaltable.h"

#include <algorithm>

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

CourseTable::CourseTable(Connection& connection, PlaybookShelf& shelf)
    : m_connection(connection)
    , m_shelf(shelf)
    , m_trouble(std::make_shared<std::optional<StorageError>>())
{}

CourseRows rowsOf(const TicketCourse& course)
{
    return {course.clocks(), course.nextStep()};
}

void CourseTable::forget()
{
    m_basis.reset();
    m_courses.clear();
}

Stored<void> CourseTable::loadBasis()
{
    if (m_basis)
        return {};
    auto basis = m_shelf.basis(m_connection, m_trouble);
    if (!basis)
        return fail(basis.error());
    m_basis = *std::move(basis);
    return {};
}

/// The course as it was after that version of the ticket, gone on with or folded anew.
Stored<TicketCourse*> CourseTable::follow(TicketId ticket, int version)
{
    const auto known = std::ranges::find_if(m_courses, [&](const TicketCourse& course) {
        return course.ticket().id == ticket && course.ticket().version == version;
    });
    if (known != m_courses.end()) {
        std::rotate(known, known + 1, m_courses.end());
        return &m_courses.back();
    }
    if (auto done = loadBasis(); !done)
        return fail(done.error());
    TicketCourse course(*m_basis);
    if (version > 0) {
        const auto history = readHistory(m_connection, ticket);
        if (!history)
            return fail(history.error());
        for (const JournalEntry& entry : *history) {
            if (entry.version <= version)
                course.advance(entry);
        }
    }
    // Two tickets at once are as many as an order touches.
    constexpr std::size_t remembered = 4;
    if (m_courses.size() >= remembered)
        m_courses.erase(m_courses.begin());
    m_courses.push_back(std::move(course));
    return &m_courses.back();
}

Stored<const TicketCourse*> CourseTable::course(TicketId ticket)
{
    const auto newest =
        m_connection.number(QStringLiteral("SELECT max(version) FROM journal WHERE ticket = ?"), {ticket.value});
    if (!newest)
        return fail(newest.error());
    const auto course = follow(ticket, static_cast<int>(*newest));
    if (!course)
        return fail(course.error());
    (*course)->arrive();
    if (*m_trouble)
        return fail(**m_trouble);
    return *course;
}

Stored<RowsAround> CourseTable::around(std::span<const JournalEntry> entries, const Ticket& before)
{
    const auto course = follow(entries.front().ticket, before.version);
    if (!course)
        return fail(course.error());
    RowsAround rows;
    (*course)->publishUntil(entries.front().sequence);
    rows.before = rowsOf(**course);
    for (const JournalEntry& entry : entries)
        (*course)->advance(entry);
    (*course)->arrive();
    rows.after = rowsOf(**course);
    if (*m_trouble)
        return fail(**m_trouble);
    return rows;
}

Stored<void> CourseTable::write(TicketId ticket, const RowsAround& rows)
{
    if (auto done = writeNext(ticket, rows.before, rows.after); !done)
        return done;
    const std::vector<Clock>& known = rows.before.clocks;
    const std::vector<Clock>& now = rows.after.clocks;
    // A clock is never taken away and keeps its place; it may lose its row with its target.
    for (std::size_t i = 0; i < now.size(); ++i) {
        const Clock& after = now[i];
        const Clock* before = i < known.size() ? &known[i] : nullptr;
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

Stored<void> CourseTable::writeNext(TicketId ticket, const CourseRows& before, const CourseRows& after)
{
    if (before.next == after.next)
        return {};
    if (!after.next)
        return m_connection.run(QStringLiteral("DELETE FROM due_step WHERE ticket = ?"), {ticket.value});
    const DueStep& next = *after.next;
    return m_connection.run(
        QStringLiteral("INSERT INTO due_step (ticket, due, rule, cycle, step, repetition) VALUES (?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (ticket) DO UPDATE SET due = excluded.due, rule = excluded.rule, "
                       "cycle = excluded.cycle, step = excluded.step, repetition = excluded.repetition"),
        {ticket.value, next.due.ms, next.protocol.value, next.cycle, next.step, next.repetition});
}

Stored<void> CourseTable::writeRow(TicketId ticket, const Clock& clock)
{
    return m_connection.run(
        QStringLiteral("INSERT INTO clock (ticket, metric, cycle, agreement, calendar, playbook, target, "
                       "started_at, ended_at, dropped, elapsed, deadline, warn_at, breached_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (ticket, metric, cycle) DO UPDATE SET agreement = excluded.agreement, "
                       "calendar = excluded.calendar, playbook = excluded.playbook, target = excluded.target, "
                       "started_at = excluded.started_at, ended_at = excluded.ended_at, dropped = excluded.dropped, "
                       "elapsed = excluded.elapsed, deadline = excluded.deadline, warn_at = excluded.warn_at, "
                       "breached_at = excluded.breached_at"),
        {ticket.value, QString(toWord(clock.metric)), clock.cycle, clock.agreement.value, clock.calendar.value,
         clock.playbook, static_cast<qint64>(clock.target.count()), clock.startedAt().ms, instantOrNull(clock.endedAt),
         clock.dropped ? 1 : 0, static_cast<qint64>(clock.elapsed.count()), instantOrNull(clock.deadline),
         instantOrNull(clock.warnAt), instantOrNull(clock.breachedAt)});
}

} // namespace tierdesk
