// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk came to where it stands: arrivals, resolutions and the backlog of each tier, period by period.
#pragma once

#include "core/desk/board.h"

#include <span>

namespace tierdesk {

enum class TrendSpan { TwoWeeks, Quarter, Year };

template <>
struct Words<TrendSpan>
{
    static constexpr std::array words{"two-weeks", "quarter", "year"};
};

/// The beginnings of days (of two weeks), weeks from Monday (of a quarter) or months (of a year) in the desk's zone up
/// to now, and now itself at the end: the last period is not over.
[[nodiscard]] std::vector<Instant> trendBounds(TrendSpan span, const QTimeZone& zone, Instant now);

struct Trend
{
    /// One more than there are periods.
    std::vector<Instant> bounds;
    /// Over all queues, for each period.
    std::vector<FlowCounts> flows;
    /// Open tickets at the end of each period.
    std::map<Tier, std::vector<int>> backlog;

    bool operator==(const Trend&) const = default;
};

/// What happened between the bounds leads back from what is open now, at the last of them.
[[nodiscard]] Trend trendOf(const Board& now, std::span<const Instant> bounds, std::span<const FlowsByPlace> flows);

} // namespace tierdesk
