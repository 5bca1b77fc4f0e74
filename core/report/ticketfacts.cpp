// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/ticketfacts.h"

#include "core/report/stays.h"
#include "core/ticket/apply.h"

#include <algorithm>

namespace tierdesk {

namespace {

bool isDone(StateType type)
{
    return type == StateType::Resolved || type == StateType::Closed;
}

/// One ticket's history, entry by entry.
class Walk
{
public:
    void take(const JournalEntry& entry)
    {
        const Ticket before = m_ticket;
        m_ticket = apply(std::move(m_ticket), entry);
        m_at = before.exists() ? std::max(m_at, entry.occurredAt) : entry.occurredAt;
        if (!before.exists())
            open();
        move(before, entry);
        progress(before);
        visit(before, entry);
        hold(before);
        if (const auto* work = entry.is<WorkLogged>())
            m_facts.efforts.push_back({place().tier, work->minutes, entry.playbook});
    }

    [[nodiscard]] TicketFacts facts() &&
    {
        m_facts.ticket = m_ticket.id;
        m_facts.client = m_ticket.details.client;
        m_facts.merged = m_ticket.progress.type == StateType::Merged;
        if (m_ticket.progress.rating)
            m_facts.rating = m_ticket.progress.rating->outcome;
        m_facts.solvedByArticle = std::ranges::find(m_ticket.work.articles, ArticleUse::Solved, &UsedArticle::use) !=
                                  m_ticket.work.articles.end();
        m_facts.firstResponse = m_ticket.contacts.firstResponse;
        return std::move(m_facts);
    }

private:
    [[nodiscard]] const Place& place() const { return m_ticket.placement.place; }
    [[nodiscard]] static bool isOpenTicket(const Ticket& ticket)
    {
        return ticket.exists() && isOpen(ticket.progress.type);
    }

    void open()
    {
        m_facts.createdAt = m_at;
        m_facts.openedIn = place();
        m_facts.resolvedIn = place();
    }

    void move(const Ticket& before, const JournalEntry& entry)
    {
        if (m_facts.path.empty() || m_facts.path.back() != place().queue)
            m_facts.path.push_back(place().queue);
        m_facts.highest = std::max(m_facts.highest, place().tier);
        m_facts.escalated = m_facts.escalated || (before.exists() && before.placement.place.tier < place().tier);
        m_facts.returns += entry.is<TicketReturned>() ? 1 : 0;
    }

    void progress(const Ticket& before)
    {
        const StateType now = m_ticket.progress.type;
        if (isDone(now) && (!before.exists() || isOpenTicket(before))) {
            if (!m_facts.firstResolved) {
                m_facts.firstResolved = m_at;
                m_facts.resolvedIn = place();
            }
            m_facts.lastResolved = m_at;
        }
        m_facts.reopens += before.exists() && isDone(before.progress.type) && isOpen(now) ? 1 : 0;
        if (m_facts.firstResolved)
            return;
        m_facts.waited = m_facts.waited || isPending(now);
        m_facts.askedAgain = m_facts.askedAgain || (before.exists() && before.contacts.lastFromRequester !=
                                                                           m_ticket.contacts.lastFromRequester);
    }

    [[nodiscard]] Departure departure(const Ticket& before, const JournalEntry& entry) const
    {
        if (!isOpenTicket(m_ticket))
            return isDone(m_ticket.progress.type) ? Departure::Done : Departure::Dropped;
        if (entry.is<TicketReturned>())
            return Departure::Returned;
        return before.placement.place.tier < place().tier ? Departure::Escalated : Departure::Moved;
    }

    void visit(const Ticket& before, const JournalEntry& entry)
    {
        const bool was = isOpenTicket(before);
        const bool is = isOpenTicket(m_ticket);
        const bool elsewhere = before.placement.place.queue != place().queue;
        if (was && (!is || elsewhere)) {
            m_facts.visits.back().to = m_at;
            m_facts.visits.back().by = departure(before, entry);
        }
        if (is && (!was || elsewhere))
            m_facts.visits.push_back({place(), m_at, {}, Departure::Moved});
    }

    void hold(const Ticket& before)
    {
        const PersonId holder = m_ticket.placement.assignee;
        if (holder != before.placement.assignee)
            m_facts.holders.emplace_back(m_at, holder);
        const bool accepted = m_ticket.placement.handoff && m_ticket.placement.handoff->accepted;
        if (!m_facts.takenAt && (holder || accepted))
            m_facts.takenAt = m_at;
    }

    Ticket m_ticket;
    Instant m_at;
    TicketFacts m_facts;
};

} // namespace

bool TicketFacts::pingPong() const
{
    for (std::size_t i = 2; i < path.size(); ++i) {
        if (path[i] == path[i - 2])
            return true;
    }
    return false;
}

const Place& TicketFacts::placeBefore(Instant instant) const
{
    const auto visit =
        std::find_if(visits.rbegin(), visits.rend(), [&](const QueueVisit& one) { return one.from < instant; });
    return visit == visits.rend() ? openedIn : visit->place;
}

const Place& TicketFacts::placeFrom(Instant instant) const
{
    const auto visit =
        std::find_if(visits.rbegin(), visits.rend(), [&](const QueueVisit& one) { return one.from <= instant; });
    return visit == visits.rend() ? openedIn : visit->place;
}

PersonId TicketFacts::holderBefore(Instant instant) const
{
    const auto held =
        std::find_if(holders.rbegin(), holders.rend(), [&](const auto& holder) { return holder.first < instant; });
    return held == holders.rend() ? PersonId{} : held->second;
}

PersonId TicketFacts::holderAt(Instant instant) const
{
    const PersonId before = holderBefore(instant);
    return before ? before : holderBefore(instant + Milliseconds(1));
}

TicketFacts factsOf(std::span<const JournalEntry> history)
{
    const std::set<CommandId> skipped = ordersWithoutEffect(history);
    Walk walk;
    for (const JournalEntry& entry : history) {
        if (!skipped.contains(entry.command))
            walk.take(entry);
    }
    return std::move(walk).facts();
}

} // namespace tierdesk
