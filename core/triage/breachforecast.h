// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a clock is to be breached within a day, learnt from how the desk's own clocks went, and how right that was
// on the last month, which took no part in learning.
#pragma once

#include "core/triage/classifier.h"
#include "core/triage/forecastmoments.h"
#include "core/triage/logistic.h"

namespace tierdesk {

/// What a forecast goes by.
enum class ForecastBasis {
    /// The history is too short, or nothing in it went wrong.
    Nothing,
    /// The time left alone: whatever else is known has not proved better.
    TimeLeft,
    Everything
};

template <>
struct Words<ForecastBasis>
{
    static constexpr std::array words{"nothing", "time-left", "everything"};
};

/// What speaks for a breach.
enum class RiskReason { LittleTime, Untaken, BusyQueue, ManyBefore, Moved, StandsStill, TimeOfWeek, KindOfClock };

template <>
struct Words<RiskReason>
{
    static constexpr std::array words{"little-time", "untaken",      "busy-queue",   "many-before",
                                      "moved",       "stands-still", "time-of-week", "kind-of-clock"};
};

/// The Brier score is the mean of (probability - outcome)²; 0 is perfect. (G. W. Brier: Verification of forecasts
/// expressed in terms of probability, 1950.)
struct ForecastTrial
{
    Instant from;
    Instant to;
    int moments = 0;
    int breached = 0;
    /// Of a forecast by everything that is known; none without LIBLINEAR.
    std::optional<double> everything;
    /// By the time left alone.
    double timeLeft = 0;
    /// By saying always how often clocks were breached before.
    double always = 0;

    bool operator==(const ForecastTrial&) const = default;
};

/// How likely, by the time left: falls as that grows (isotonic regression by pooling adjacent violators).
class TimeLeftCurve
{
public:
    TimeLeftCurve() = default;
    explicit TimeLeftCurve(std::span<const ForecastMoment> moments);

    [[nodiscard]] double probability(Milliseconds left) const;

private:
    /// Up to so much time left, that likely.
    std::vector<std::pair<Milliseconds, double>> m_steps;
};

/// From 0 to 1, and what speaks for it, the strongest first.
struct RiskEstimate
{
    double probability = 0;
    std::vector<RiskReason> reasons;

    bool operator==(const RiskEstimate&) const = default;
};

/// A value; any thread may ask it.
class BreachForecast
{
public:
    /// The last days take no part in learning, and what was learnt is tried on them.
    static constexpr int trialDays = 30;
    /// Fewer moments that were breached, or were not, prove nothing; in learning and in the trial.
    static constexpr int fewestLearnt = 50;
    static constexpr int fewestTried = 20;

    /// Of moments in their order, whose outcomes are known. Nothing when it was stopped.
    [[nodiscard]] static std::optional<BreachForecast> learn(std::span<const ForecastMoment> moments, Instant now,
                                                             const GoOn& goOn = {});

    [[nodiscard]] ForecastBasis basis() const { return m_basis; }
    /// Nothing when there was too little to try.
    [[nodiscard]] const std::optional<ForecastTrial>& trial() const { return m_trial; }
    /// How many moments it was learnt from, and how many of them were breached.
    [[nodiscard]] int moments() const { return m_moments; }
    [[nodiscard]] int breached() const { return m_breached; }

    /// Only with a basis.
    [[nodiscard]] RiskEstimate estimate(const ForecastMoment& moment) const;

private:
    struct Model
    {
        TimeLeftCurve curve;
        LogisticWeights weights;
        /// Of each feature, over what was learnt from.
        std::vector<double> means;

        [[nodiscard]] double probability(const ForecastMoment& moment) const;
    };
    [[nodiscard]] static Model fit(std::span<const ForecastMoment> moments);
    [[nodiscard]] static ForecastTrial tryOut(std::span<const ForecastMoment> learnt,
                                              std::span<const ForecastMoment> held);

    ForecastBasis m_basis = ForecastBasis::Nothing;
    std::optional<ForecastTrial> m_trial;
    int m_moments = 0;
    int m_breached = 0;
    Model m_model;
};

} // namespace tierdesk
