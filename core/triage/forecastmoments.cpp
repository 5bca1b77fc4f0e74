// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/forecastmoments.h"

#include "core/ticket/apply.h"

#include <QDateTime>
#include <algorithm>
#include <set>

namespace tierdesk {

namespace {

constexpr Milliseconds grid = std::chrono::hours(1);
constexpr Milliseconds week = std::chrono::hours(24 * 7);

bool isOpenTicket(const Ticket& ticket)
{
    return ticket.exists() && isOpen(ticket.progress.type);
}

/// The full hour that is not before it.
Instant onGrid(Instant instant)
{
    return {(instant.ms + grid.count() - 1) / grid.count() * grid.count()};
}

const BusinessTime* hoursOf(const Clock& clock, const TimesOf& times)
{
    const PlaybookTimes* book = times(clock.playbook);
    return book && clock.calendar ? book->hours(clock.calendar) : nullptr;
}

} // namespace

std::optional<ForecastMoment> momentOf(const Clock& clock, const TimesOf& times, Instant at)
{
    if (!clock.isLive() || clock.breachedAt || !clock.hasTarget() ||
        agreementTypeOf(clock.metric) != AgreementType::Sla)
        return {};
    const BusinessTime* hours = hoursOf(clock, times);
    const auto between = [&](Instant from, Instant to) { return hours ? hours->between(from, to) : to - from; };
    ForecastMoment moment;
    moment.metric = clock.metric;
    moment.at = at;
    moment.target = clock.target;
    moment.paused = !clock.isRunning();
    moment.left = clock.deadline ? between(at, *clock.deadline) : clock.target - clock.elapsed;
    if (moment.left <= Milliseconds(0))
        return {};
    const auto due = clock.deadline ? clock.deadline : hours ? hours->add(at, moment.left) : at + moment.left;
    if (!due || *due > at + forecastAhead)
        return {};
    moment.deadline = *due;
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at.ms, hours ? hours->zone() : QTimeZone::utc());
    moment.weekday = wall.date().dayOfWeek();
    moment.hour = wall.time().hour();
    return moment;
}

void rankByDeadline(std::span<ForecastMoment> moments)
{
    std::map<QueueKey, std::vector<Instant>> queues;
    for (const ForecastMoment& moment : moments)
        queues[moment.queue].push_back(moment.deadline);
    for (auto& [queue, deadlines] : queues)
        std::ranges::sort(deadlines);
    for (ForecastMoment& moment : moments) {
        const auto& deadlines = queues[moment.queue];
        moment.before = static_cast<int>(std::ranges::lower_bound(deadlines, moment.deadline) - deadlines.begin());
    }
}

// Queues

void QueueTides::sort()
{
    for (auto& [key, queue] : m_queues) {
        std::ranges::sort(queue.came);
        std::ranges::sort(queue.left);
        std::ranges::sort(queue.taken);
    }
}

int QueueTides::openAt(const QueueKey& queue, Instant at) const
{
    const auto found = m_queues.find(queue);
    if (found == m_queues.end())
        return 0;
    const auto upTo = [at](const std::vector<Instant>& instants) {
        return std::ranges::upper_bound(instants, at) - instants.begin();
    };
    return static_cast<int>(upTo(found->second.came) - upTo(found->second.left));
}

int QueueTides::peopleAt(const QueueKey& queue, Instant at) const
{
    std::set<PersonId> people;
    if (const auto found = m_queues.find(queue); found != m_queues.end()) {
        const auto& taken = found->second.taken;
        const auto first = std::ranges::lower_bound(taken, at - week, {}, [](const auto& one) { return one.first; });
        for (auto one = first; one != taken.end() && one->first <= at; ++one)
            people.insert(one->second);
    }
    return std::max(1, static_cast<int>(people.size()));
}

// Histories

/// One ticket's history, and the instants between its entries.
class ForecastTally::Walk
{
public:
    explicit Walk(ForecastTally& tally)
        : m_tally(tally)
        , m_fold(tally.m_times)
    {}

    void take(std::span<const JournalEntry> history)
    {
        auto next = m_tally.m_publications->begin();
        for (const JournalEntry& entry : history) {
            for (; next != m_tally.m_publications->end() && next->sequence < entry.sequence; ++next) {
                lookUntil(std::min(next->at, entry.occurredAt));
                m_fold.publish(m_ticket, *next);
            }
            lookUntil(entry.occurredAt);
            const Ticket before = m_ticket;
            m_ticket = apply(std::move(m_ticket), entry);
            m_fold.apply(before, m_ticket, entry);
            m_at = std::max(m_at, entry.occurredAt);
            follow(before);
        }
        lookUntil(m_tally.m_now);
        judge();
    }

private:
    /// At the full hours from where it stands up to, and without, that instant.
    void lookUntil(Instant until)
    {
        if (isOpenTicket(m_ticket)) {
            for (std::size_t i = 0; i < m_fold.clocks().size(); ++i)
                look(i, until);
        }
        m_at = std::max(m_at, until);
    }

    void look(std::size_t index, Instant until)
    {
        const Clock& clock = m_fold.clocks()[index];
        if (!clock.isLive() || clock.breachedAt)
            return;
        const BusinessTime* hours = hoursOf(clock, m_tally.m_times);
        Instant at = std::max(m_at, m_tally.m_from);
        if (clock.deadline) {
            at = std::max(at, *clock.deadline - forecastAhead);
            until = std::min(until, *clock.deadline);
        }
        for (at = onGrid(at); at < until; at = at + grid) {
            if (hours && !hours->isOpen(at)) {
                const auto opening = hours->nextOpening(at);
                if (!opening || *opening >= until)
                    return;
                at = onGrid(*opening) - grid;
                continue;
            }
            if (auto moment = momentOf(clock, m_tally.m_times, at))
                keep(*moment, index);
        }
    }

    void keep(ForecastMoment moment, std::size_t clock)
    {
        moment.ticket = m_ticket.id;
        moment.queue = m_ticket.placement.place.queue;
        moment.held = static_cast<bool>(m_ticket.placement.assignee);
        moment.moves = m_ticket.placement.hops;
        m_kept.push_back(moment);
        m_clockOf.push_back(clock);
    }

    void follow(const Ticket& before)
    {
        const bool was = isOpenTicket(before);
        const bool is = isOpenTicket(m_ticket);
        const QueueKey& from = before.placement.place.queue;
        const QueueKey& to = m_ticket.placement.place.queue;
        if (was && (!is || from != to))
            m_tally.m_tides.left(from, m_at);
        if (is && (!was || from != to))
            m_tally.m_tides.came(to, m_at);
        const PersonId holder = m_ticket.placement.assignee;
        if (holder && holder != before.placement.assignee)
            m_tally.m_tides.taken(to, m_at, holder);
    }

    /// What became of the clocks.
    void judge()
    {
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            const Clock& clock = m_fold.clocks()[m_clockOf[i]];
            std::optional<Instant> breach = clock.breachedAt;
            if (!breach && clock.isBreachedAt(m_tally.m_now))
                breach = clock.deadline;
            m_kept[i].breached = breach && m_kept[i].at < *breach && *breach <= m_kept[i].at + forecastAhead;
            // What is to come of it is not known yet.
            if (m_kept[i].at + forecastAhead <= m_tally.m_now)
                m_tally.m_moments.push_back(m_kept[i]);
        }
    }

    ForecastTally& m_tally;
    ClockFold m_fold;
    Ticket m_ticket;
    Instant m_at;
    std::vector<ForecastMoment> m_kept;
    std::vector<std::size_t> m_clockOf;
};

ForecastTally::ForecastTally(Instant from, Instant now, std::shared_ptr<const std::vector<Publication>> publications,
                             TimesOf times)
    : m_from(from)
    , m_now(now)
    , m_publications(std::move(publications))
    , m_times(std::move(times))
{}

void ForecastTally::add(std::span<const JournalEntry> history)
{
    Walk(*this).take(history);
}

std::vector<ForecastMoment> ForecastTally::take()
{
    m_tides.sort();
    std::ranges::stable_sort(m_moments, {}, &ForecastMoment::at);
    for (auto first = m_moments.begin(); first != m_moments.end();) {
        const auto last =
            std::find_if(first, m_moments.end(), [&](const ForecastMoment& one) { return one.at != first->at; });
        rankByDeadline({first, last});
        first = last;
    }
    for (ForecastMoment& moment : m_moments)
        moment.perPerson =
            static_cast<double>(m_tides.openAt(moment.queue, moment.at)) / m_tides.peopleAt(moment.queue, moment.at);
    return std::move(m_moments);
}

} // namespace tierdesk
