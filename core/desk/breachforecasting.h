// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which open tickets are likely to break their promise to the client within a day.
#pragma once

#include "core/desk/store.h"
#include "core/triage/breachforecast.h"

namespace tierdesk {

/// Learnt from so much of the desk's past: what is older is of how it worked then.
inline constexpr Milliseconds forecastMemory = std::chrono::hours(24 * 180);

struct LearntForecast
{
    BreachForecast forecast;
    /// Who took tickets lately.
    QueueTides tides;
    Instant at;
};

/// From the histories that who looks may read, by this instant. Errors: Cancelled, by the report.
[[nodiscard]] Stored<LearntForecast> learnForecast(Store& store, Instant now, const ProgressReport& report);

/// Of a ticket the clock that is most likely to be breached.
struct RiskyTicket
{
    TicketRow row;
    ForecastMoment moment;
    RiskEstimate risk;

    bool operator==(const RiskyTicket&) const = default;
};

/// Less likely ones are not worth anybody's attention.
inline constexpr double leastRisk = 0.25;

/// The open tickets of who looks with at least that risk, the most likely first. Nothing without a basis.
[[nodiscard]] Stored<std::vector<RiskyTicket>> forecastBreaches(Store& store, const LearntForecast& learnt, Instant now,
                                                                std::size_t limit);

} // namespace tierdesk
