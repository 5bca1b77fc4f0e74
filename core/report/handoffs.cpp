// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/handoffs.h"

#include "core/report/stays.h"
#include "core/ticket/apply.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace tierdesk {

namespace {

struct Stop
{
    QueueKey team;
    int line = 1;
    Instant at;
};

/// One for each order.
std::vector<Stop> stopsOf(std::span<const JournalEntry> history)
{
    const std::set<CommandId> skipped = ordersWithoutEffect(history);
    std::vector<Stop> stops;
    Ticket ticket;
    for (std::size_t i = 0; i < history.size(); ++i) {
        ticket = apply(std::move(ticket), history[i]);
        const bool goesOn = i + 1 < history.size() && history[i + 1].command == history[i].command;
        if (goesOn || skipped.contains(history[i].command))
            continue;
        const Place& place = ticket.placement.place;
        stops.push_back({place.queue, std::max(1, place.tier.value), history[i].occurredAt});
    }
    return stops;
}

std::vector<QueueKey> pathOf(const std::vector<Stop>& stops)
{
    std::vector<QueueKey> path;
    for (const Stop& stop : stops) {
        if (path.empty() || path.back() != stop.team)
            path.push_back(stop.team);
    }
    return path;
}

double hoursRounded(double ms)
{
    constexpr double msPerHour = 3'600'000;
    constexpr double hundredths = 100;
    return std::round(ms / msPerHour * hundredths) / hundredths;
}

} // namespace

void HandoffTally::add(std::span<const JournalEntry> history)
{
    const std::vector<Stop> stops = stopsOf(history);
    if (stops.empty())
        return;
    const std::vector<QueueKey> path = pathOf(stops);
    int triples = 0;
    for (std::size_t i = 2; i < path.size(); ++i)
        triples += path[i] == path[i - 2] ? 1 : 0;
    int up = 0;
    int down = 0;
    for (std::size_t i = 1; i < stops.size(); ++i) {
        up += stops[i].line > stops[i - 1].line ? 1 : 0;
        down += stops[i].line < stops[i - 1].line ? 1 : 0;
    }
    const int handoffs = static_cast<int>(path.size()) - 1;
    ++m_counts.cases;
    m_counts.events += static_cast<int>(stops.size());
    m_counts.handoffs += handoffs;
    m_counts.casesWithHandoff += handoffs > 0 ? 1 : 0;
    m_counts.pingPongTriples += triples;
    m_counts.pingPongCases += triples > 0 ? 1 : 0;
    m_counts.revisitedCases += std::set(path.begin(), path.end()).size() < path.size() ? 1 : 0;
    m_counts.firstLineOnlyCases += std::ranges::all_of(stops, [](const Stop& stop) { return stop.line == 1; }) ? 1 : 0;
    m_counts.escalationsUpMoves += up;
    m_counts.escalationsUpCases += up > 0 ? 1 : 0;
    m_counts.escalationsDownMoves += down;
    m_counts.escalationsDownCases += down > 0 ? 1 : 0;
    m_spansMs.push_back(stops.back().at.ms - stops.front().at.ms);
}

HandoffReport HandoffTally::report() const
{
    HandoffReport report = m_counts;
    if (m_spansMs.empty())
        return report;
    std::vector<qint64> spans = m_spansMs;
    std::ranges::sort(spans);
    const std::size_t middle = spans.size() / 2;
    const auto upper = static_cast<double>(spans[middle]);
    const double median = spans.size() % 2 == 1 ? upper : (static_cast<double>(spans[middle - 1]) + upper) / 2;
    report.medianFirstToLastHours = hoursRounded(median);
    return report;
}

} // namespace tierdesk
