// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the clocks of the desk's tickets stood at past instants shortly before their deadlines, and what became of them:
// what a forecast of breaches is learnt from.
#pragma once

#include "core/clock/clockfold.h"

namespace tierdesk {

/// So far ahead a forecast looks.
inline constexpr Milliseconds forecastAhead = std::chrono::hours(24);

/// One live clock of an agreement with a client at one instant: not breached, and due within the time that a forecast
/// looks ahead if it ran from then on.
struct ForecastMoment
{
    TicketId ticket;
    Metric metric = Metric::Resolution;
    QueueKey queue;
    Instant at;
    /// When it is due if it runs from `at` on.
    Instant deadline;
    /// Working time until then, and of the whole target.
    Milliseconds left{0};
    Milliseconds target{0};
    bool paused = false;
    /// Somebody has the ticket.
    bool held = false;
    /// How often the ticket has changed its queue.
    int moves = 0;
    /// By the clock's calendar: 1 is Monday; from 0 to 23.
    int weekday = 1;
    int hour = 0;
    /// Open tickets of the queue for each person who took some of them in the week before.
    double perPerson = 0;
    /// How many clocks of the queue's other moments at that instant are due sooner.
    int before = 0;
    /// It was breached within the time that a forecast looks ahead. Not known of the present.
    bool breached = false;

    bool operator==(const ForecastMoment&) const = default;
};

/// The clock as it stands; the queue, the people and what became of it are not in it. Nothing when it is not one that a
/// forecast speaks of. The times outlive nothing.
[[nodiscard]] std::optional<ForecastMoment> momentOf(const Clock& clock, const TimesOf& times, Instant at);

/// Sets `before` of moments of one instant.
void rankByDeadline(std::span<ForecastMoment> moments);

/// Open tickets of a queue at instants, and who took some.
class QueueTides
{
public:
    void came(const QueueKey& queue, Instant at) { m_queues[queue].came.push_back(at); }
    void left(const QueueKey& queue, Instant at) { m_queues[queue].left.push_back(at); }
    void taken(const QueueKey& queue, Instant at, PersonId person) { m_queues[queue].taken.emplace_back(at, person); }
    /// Before anything is asked.
    void sort();

    [[nodiscard]] int openAt(const QueueKey& queue, Instant at) const;
    /// Who took some of the queue's tickets in the week up to then; at least one.
    [[nodiscard]] int peopleAt(const QueueKey& queue, Instant at) const;

private:
    struct Queue
    {
        std::vector<Instant> came;
        std::vector<Instant> left;
        std::vector<std::pair<Instant, PersonId>> taken;
    };
    std::map<QueueKey, Queue> m_queues;
};

/// Takes in one ticket's history after the other, in any order.
class ForecastTally
{
public:
    /// Looks at every full hour of working time from then up to now.
    ForecastTally(Instant from, Instant now, std::shared_ptr<const std::vector<Publication>> publications,
                  TimesOf times);

    void add(std::span<const JournalEntry> history);
    /// By instant. Nothing can be added afterwards.
    [[nodiscard]] std::vector<ForecastMoment> take();
    [[nodiscard]] const QueueTides& tides() const { return m_tides; }

private:
    class Walk;

    Instant m_from;
    Instant m_now;
    std::shared_ptr<const std::vector<Publication>> m_publications;
    TimesOf m_times;
    QueueTides m_tides;
    std::vector<ForecastMoment> m_moments;
};

} // namespace tierdesk
