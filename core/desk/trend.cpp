// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/trend.h"

#include <QDateTime>
#include <algorithm>
#include <ranges>

namespace tierdesk {

std::vector<Instant> trendBounds(TrendSpan span, const QTimeZone& zone, Instant now)
{
    constexpr int days = 14;
    constexpr int weeks = 13;
    constexpr int months = 12;
    QDate day = QDateTime::fromMSecsSinceEpoch(now.ms, zone).date();
    const auto step = [span](QDate from, int by) {
        switch (span) {
        case TrendSpan::TwoWeeks:
            return from.addDays(by);
        case TrendSpan::Quarter:
            return from.addDays(7LL * by);
        case TrendSpan::Year:
            break;
        }
        return from.addMonths(by);
    };
    if (span == TrendSpan::Quarter)
        day = day.addDays(1 - day.dayOfWeek());
    else if (span == TrendSpan::Year)
        day = day.addDays(1 - day.day());
    const int periods = span == TrendSpan::TwoWeeks ? days : span == TrendSpan::Quarter ? weeks : months;
    std::vector<Instant> bounds;
    for (int i = 1 - periods; i <= 0; ++i)
        bounds.push_back({step(day, i).startOfDay(zone).toMSecsSinceEpoch()});
    // A bound is not within the period before it, and this instant is.
    bounds.push_back(now + Milliseconds(1));
    return bounds;
}

Trend trendOf(const Board& now, std::span<const Instant> bounds, std::span<const FlowsByPlace> flows)
{
    Trend trend{{bounds.begin(), bounds.end()}, {}, {}};
    std::map<Tier, int> open;
    for (const auto& [place, figures] : now.places)
        open[place.tier] += figures.open;
    for (const FlowsByPlace& period : flows) {
        FlowCounts& sum = trend.flows.emplace_back();
        for (const auto& [place, counts] : period) {
            std::ranges::transform(sum, counts, sum.begin(), std::plus());
            open.try_emplace(place.tier, 0);
        }
    }
    for (const FlowsByPlace& period : flows | std::views::reverse) {
        for (auto& [tier, tickets] : open)
            trend.backlog[tier].push_back(tickets);
        for (const auto& [place, counts] : period) {
            for (const Flow flow : allValues<Flow>())
                open[place.tier] += (isArrival(flow) ? -1 : 1) * counts.at(static_cast<std::size_t>(flow));
        }
    }
    for (auto& [tier, tickets] : trend.backlog)
        std::ranges::reverse(tickets);
    return trend;
}

} // namespace tierdesk
