// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/breachforecast.h"

#include <algorithm>
#include <cmath>

namespace tierdesk {

namespace {

/// What a forecast looks at; the last ones are there once for each quarter of the day and each weekday.
enum Feature {
    TimeLeft,
    ShareLeft,
    Untaken,
    PerPerson,
    Before,
    Moves,
    Paused,
    IsResolution,
    Target,
    Hour,
    Weekday = Hour + 4
};
constexpr int featureCount = Weekday + 7;
constexpr double msPerHour = 3'600'000;
/// Better than the time left alone by so much of it, or that is believed.
constexpr double leastGain = 0.01;

double hoursOf(Milliseconds time)
{
    return static_cast<double>(time.count()) / msPerHour;
}

FeatureVector featuresOf(const ForecastMoment& moment, const TimeLeftCurve& curve)
{
    constexpr int hoursInQuarter = 6;
    const double likely = curve.probability(moment.left);
    const double share = static_cast<double>(moment.left.count()) / static_cast<double>(moment.target.count());
    return {
        {TimeLeft, std::log(likely / (1 - likely))},  {ShareLeft, share},
        {Untaken, moment.held ? 0.0 : 1.0},           {PerPerson, std::log1p(moment.perPerson)},
        {Before, std::log1p(moment.before)},          {Moves, std::log1p(moment.moves)},
        {Paused, moment.paused ? 1.0 : 0.0},          {IsResolution, moment.metric == Metric::Resolution ? 1.0 : 0.0},
        {Target, std::log1p(hoursOf(moment.target))}, {Hour + moment.hour / hoursInQuarter, 1.0},
        {Weekday + moment.weekday - 1, 1.0}};
}

RiskReason reasonOf(int feature)
{
    switch (feature) {
    case TimeLeft:
    case ShareLeft:
        return RiskReason::LittleTime;
    case Untaken:
        return RiskReason::Untaken;
    case PerPerson:
        return RiskReason::BusyQueue;
    case Before:
        return RiskReason::ManyBefore;
    case Moves:
        return RiskReason::Moved;
    case Paused:
        return RiskReason::StandsStill;
    case IsResolution:
    case Target:
        return RiskReason::KindOfClock;
    default:
        return RiskReason::TimeOfWeek;
    }
}

int breachedOf(std::span<const ForecastMoment> moments)
{
    return static_cast<int>(std::ranges::count(moments, true, &ForecastMoment::breached));
}

/// Enough went well and enough went wrong to tell one from the other.
bool suffices(std::span<const ForecastMoment> moments, int fewest)
{
    const int breached = breachedOf(moments);
    return breached >= fewest && static_cast<int>(moments.size()) - breached >= fewest;
}

template <class Guess>
double brierScore(std::span<const ForecastMoment> moments, Guess&& guess)
{
    double sum = 0;
    for (const ForecastMoment& moment : moments) {
        const double miss = guess(moment) - (moment.breached ? 1 : 0);
        sum += miss * miss;
    }
    return sum / static_cast<double>(moments.size());
}

} // namespace

// By the time left

TimeLeftCurve::TimeLeftCurve(std::span<const ForecastMoment> moments)
{
    struct Block
    {
        Milliseconds upTo;
        double breached = 0;
        double moments = 0;

        [[nodiscard]] double share() const { return breached / moments; }
    };
    std::vector<const ForecastMoment*> byTime;
    for (const ForecastMoment& moment : moments)
        byTime.push_back(&moment);
    std::ranges::stable_sort(byTime, {}, &ForecastMoment::left);
    std::vector<Block> blocks;
    for (const ForecastMoment* moment : byTime) {
        if (blocks.empty() || blocks.back().upTo != moment->left)
            blocks.push_back({moment->left, 0, 0});
        blocks.back().breached += moment->breached ? 1 : 0;
        blocks.back().moments += 1;
        // More time left is never more likely to end badly. The last one may yet grow, and is pooled when the next
        // one begins.
        while (blocks.size() > 2 && blocks[blocks.size() - 3].share() <= blocks[blocks.size() - 2].share()) {
            const Block pooled = blocks[blocks.size() - 2];
            blocks.erase(blocks.end() - 2);
            Block& into = blocks[blocks.size() - 2];
            into = {pooled.upTo, into.breached + pooled.breached, into.moments + pooled.moments};
        }
    }
    while (blocks.size() > 1 && blocks[blocks.size() - 2].share() <= blocks.back().share()) {
        const Block pooled = blocks.back();
        blocks.pop_back();
        blocks.back() = {pooled.upTo, blocks.back().breached + pooled.breached, blocks.back().moments + pooled.moments};
    }
    // Nothing is certain, however few have seen it otherwise.
    for (const Block& block : blocks)
        m_steps.emplace_back(block.upTo, (block.breached + 0.5) / (block.moments + 1));
}

double TimeLeftCurve::probability(Milliseconds left) const
{
    constexpr double unknown = 0.5;
    if (m_steps.empty())
        return unknown;
    const auto step = std::ranges::lower_bound(m_steps, left, {}, [](const auto& one) { return one.first; });
    return step == m_steps.end() ? m_steps.back().second : step->second;
}

// By everything

BreachForecast::Model BreachForecast::fit(std::span<const ForecastMoment> moments)
{
    constexpr double cost = 1;
    Model model{TimeLeftCurve(moments), {}, std::vector<double>(featureCount)};
    std::vector<FeatureVector> features;
    std::vector<bool> breached;
    for (const ForecastMoment& moment : moments) {
        features.push_back(featuresOf(moment, model.curve));
        breached.push_back(moment.breached);
        for (const FeatureValue& one : features.back())
            model.means[static_cast<std::size_t>(one.feature)] += one.value / static_cast<double>(moments.size());
    }
    model.weights = fitLogistic(features, breached, featureCount, cost);
    return model;
}

double BreachForecast::Model::probability(const ForecastMoment& moment) const
{
    return weights.probability(featuresOf(moment, curve));
}

ForecastTrial BreachForecast::tryOut(std::span<const ForecastMoment> learnt, std::span<const ForecastMoment> held)
{
    const Model model = fit(learnt);
    const double share = static_cast<double>(breachedOf(learnt)) / static_cast<double>(learnt.size());
    ForecastTrial trial{held.front().at, held.back().at, static_cast<int>(held.size()), breachedOf(held), {}, 0, 0};
    trial.timeLeft = brierScore(held, [&](const ForecastMoment& one) { return model.curve.probability(one.left); });
    trial.always = brierScore(held, [&](const ForecastMoment&) { return share; });
    if (canLearn())
        trial.everything = brierScore(held, [&](const ForecastMoment& one) { return model.probability(one); });
    return trial;
}

std::optional<BreachForecast> BreachForecast::learn(std::span<const ForecastMoment> moments, Instant now,
                                                    const GoOn& goOn)
{
    constexpr Milliseconds day = std::chrono::hours(24);
    const auto before = [&](Instant instant) {
        return moments.first(static_cast<std::size_t>(
            std::ranges::lower_bound(moments, instant, {}, &ForecastMoment::at) - moments.begin()));
    };
    const Instant held = now - trialDays * day;
    // What the first held back day shows was not known by then.
    const auto learnt = before(held - forecastAhead);
    const auto tried = moments.subspan(before(held).size());
    BreachForecast forecast;
    forecast.m_moments = static_cast<int>(moments.size());
    forecast.m_breached = breachedOf(moments);
    if (!suffices(learnt, fewestLearnt) || !suffices(tried, fewestTried))
        return forecast;
    forecast.m_trial = tryOut(learnt, tried);
    if (goOn && !goOn())
        return {};
    const bool better =
        forecast.m_trial->everything && *forecast.m_trial->everything <= forecast.m_trial->timeLeft * (1 - leastGain);
    forecast.m_basis = better ? ForecastBasis::Everything : ForecastBasis::TimeLeft;
    forecast.m_model = fit(moments);
    if (goOn && !goOn())
        return {};
    return forecast;
}

RiskEstimate BreachForecast::estimate(const ForecastMoment& moment) const
{
    if (m_basis != ForecastBasis::Everything)
        return {m_model.curve.probability(moment.left), {RiskReason::LittleTime}};
    constexpr std::size_t mostReasons = 3;
    constexpr double leastShare = 0.1;
    RiskEstimate estimate{m_model.probability(moment), {}};
    std::map<RiskReason, double> speaksFor;
    for (const FeatureValue& one : featuresOf(moment, m_model.curve)) {
        const auto index = static_cast<std::size_t>(one.feature);
        // What there is less of than usual is no reason of that name, even where it makes a breach likelier.
        if (one.feature >= Untaken && one.feature <= Paused && one.value <= m_model.means[index])
            continue;
        speaksFor[reasonOf(one.feature)] +=
            static_cast<double>(m_model.weights.of[index]) * (one.value - m_model.means[index]);
    }
    for (const auto& [reason, strength] : speaksFor) {
        if (strength > leastShare)
            estimate.reasons.push_back(reason);
    }
    std::ranges::stable_sort(estimate.reasons, std::greater(), [&](RiskReason reason) { return speaksFor[reason]; });
    estimate.reasons.resize(std::min(estimate.reasons.size(), mostReasons));
    return estimate;
}

} // namespace tierdesk
