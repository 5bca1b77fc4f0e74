// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escalation/course.h"

#include "core/ticket/apply.h"

#include <algorithm>
#include <limits>

namespace tierdesk {

TicketCourse::TicketCourse(const CourseBasis& basis, ImportedPast past)
    : m_publications(basis.publications)
    , m_clocks(basis.times)
    , m_ladders(basis.times, past)
{}

void TicketCourse::publishUntil(qint64 sequence)
{
    for (; m_nextPublication < m_publications->size(); ++m_nextPublication) {
        const Publication& next = m_publications->at(m_nextPublication);
        if (next.sequence > sequence)
            return;
        if (!m_ticket.exists())
            continue;
        m_clocks.publish(m_ticket, next);
        m_ladders.publish(m_ticket, next, m_clocks.clocks());
    }
}

void TicketCourse::advance(const JournalEntry& entry)
{
    publishUntil(entry.sequence);
    const Ticket before = m_ticket;
    m_ticket = apply(std::move(m_ticket), entry);
    m_clocks.apply(before, m_ticket, entry);
    m_ladders.apply(before, m_ticket, entry, m_clocks.clocks());
}

void TicketCourse::arrive()
{
    publishUntil(std::numeric_limits<qint64>::max());
}

std::vector<DueStep> TicketCourse::due() const
{
    const PlaybookTimes* known = times();
    return known ? dueSteps(ladders(), m_ticket, clocks(), *known) : std::vector<DueStep>{};
}

std::optional<DueStep> TicketCourse::nextStep() const
{
    const std::vector<DueStep> waiting = due();
    return waiting.empty() ? std::nullopt : std::optional(waiting.front());
}

TicketCourse courseOf(std::span<const JournalEntry> history, const CourseBasis& basis)
{
    TicketCourse course(basis);
    for (const JournalEntry& entry : history)
        course.advance(entry);
    course.arrive();
    return course;
}

TicketCourse courseAt(std::span<const JournalEntry> history, const CourseBasis& basis, Instant instant)
{
    const auto later = std::ranges::find_if(*basis.publications, [&](const Publication& p) { return p.at > instant; });
    const auto known = std::make_shared<const std::vector<Publication>>(basis.publications->begin(), later);
    TicketCourse course({known, basis.times});
    for (const JournalEntry& entry : history) {
        if (entry.recordedAt <= instant || (entry.cause.kind == CauseKind::Import && entry.occurredAt <= instant))
            course.advance(entry);
    }
    course.arrive();
    return course;
}

} // namespace tierdesk
