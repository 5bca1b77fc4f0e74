// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Forecasts of breaches: how clocks stood, worked out by hand, and made-up pasts in which it is known what matters.
// Monday is 16 November 2026.
#include "core/triage/breachforecast.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"

#include <random>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr Milliseconds hour = std::chrono::hours(1);
constexpr Milliseconds day = std::chrono::hours(24);
constexpr Instant present{1795338000000};

std::vector<ForecastMoment> momentsOf(const std::vector<Life>& lives, const char* now)
{
    const CourseBasis basis = lives.front().basis();
    ForecastTally tally(berlin("2026-11-01 00:00"), berlin(now), basis.publications, basis.times);
    for (const Life& life : lives)
        tally.add(life.history());
    return tally.take();
}

/// What a moment of a made-up past is breached by.
using Likelihood = std::function<double(const ForecastMoment&)>;

/// Sixty a day for a hundred days, the same for the same seed.
std::vector<ForecastMoment> madeUp(const Likelihood& likelihood, unsigned seed = 7)
{
    std::mt19937 chance(seed);
    const auto below = [&](unsigned limit) { return static_cast<int>(chance() % limit); };
    std::vector<ForecastMoment> moments;
    for (int i = 0; i < 6000; ++i) {
        ForecastMoment one;
        one.at = present - 101 * day + i * day / 60;
        one.target = 8 * hour;
        one.left = (1 + below(8)) * hour;
        one.held = below(2) == 0;
        one.moves = below(3);
        one.before = below(20);
        one.perPerson = below(10);
        one.weekday = 1 + below(5);
        one.hour = 8 + below(10);
        one.breached = below(1000) < static_cast<int>(likelihood(one) * 1000);
        moments.push_back(one);
    }
    return moments;
}

double hoursLeft(const ForecastMoment& one)
{
    return static_cast<double>(one.left / hour);
}

} // namespace

TEST_CASE("a clock is looked at every full working hour until it ends or its deadline passes")
{
    const Life late = Life().at("2026-11-16 09:00", opened()).at("2026-11-16 10:10", TicketAssigned{ada});
    const auto moments = momentsOf({late}, "2026-11-20 00:00");
    REQUIRE(moments.size() == 8);
    CHECK(moments.front().at == berlin("2026-11-16 09:00"));
    CHECK(moments.front().left == 8 * hour);
    CHECK(moments.front().target == 8 * hour);
    CHECK(moments.front().deadline == berlin("2026-11-16 17:00"));
    CHECK(moments.front().weekday == 1);
    CHECK(moments.front().hour == 9);
    CHECK_FALSE(moments.front().held);
    CHECK(moments.back().at == berlin("2026-11-16 16:00"));
    CHECK(moments.back().left == hour);
    CHECK(moments.back().held);
    CHECK(std::ranges::count(moments, true, &ForecastMoment::held) == 6);
    CHECK(std::ranges::all_of(moments, &ForecastMoment::breached));

    const auto kept = momentsOf({Life(late).at("2026-11-16 12:30", resolved())}, "2026-11-20 00:00");
    REQUIRE(kept.size() == 4);
    CHECK(std::ranges::none_of(kept, &ForecastMoment::breached));
}

TEST_CASE("what becomes of a clock is not known before the time that a forecast looks ahead has passed")
{
    const Life late = Life().at("2026-11-16 09:00", opened());
    CHECK(momentsOf({late}, "2026-11-17 08:00").empty());
    CHECK(momentsOf({late}, "2026-11-17 11:00").size() == 3);
}

TEST_CASE("a night and a wait stand between the working hours of a clock")
{
    const Life life = Life()
                          .at("2026-11-16 16:30", opened())
                          .at("2026-11-17 10:30", waiting())
                          .at("2026-11-17 12:30", changed(StateType::Open));
    // An hour and a half on Monday, two and a half up to the wait: four are left at half past twelve on Tuesday.
    const auto moments = momentsOf({life}, "2026-11-20 00:00");
    const auto at = [&](const char* wall) {
        const auto found = std::ranges::find(moments, berlin(wall), &ForecastMoment::at);
        REQUIRE(found != moments.end());
        return *found;
    };
    CHECK(at("2026-11-16 17:00").left == 7 * hour + hour / 2);
    CHECK(at("2026-11-17 08:00").left == 6 * hour + hour / 2);
    CHECK_FALSE(at("2026-11-17 10:00").paused);
    CHECK(at("2026-11-17 11:00").paused);
    CHECK(at("2026-11-17 12:00").left == 4 * hour);
    CHECK(at("2026-11-17 12:00").deadline == berlin("2026-11-17 16:00"));
    CHECK(at("2026-11-17 13:00").left == 3 * hour + hour / 2);
    CHECK(moments.back().at == berlin("2026-11-17 16:00"));
    CHECK(moments.size() == 1 + 9);
    // At five on Monday it was due at half past two on Tuesday; the wait moved that to half past four.
    CHECK(at("2026-11-16 17:00").breached);
}

TEST_CASE("a moment knows its place in the queue and how busy that is")
{
    const Life first = Life()
                           .at("2026-11-16 09:00", opened())
                           .at("2026-11-16 09:30", TicketAssigned{ada})
                           .at("2026-11-16 11:30", escalated(network));
    const Life second = Life().at("2026-11-16 09:45", opened()).at("2026-11-16 10:30", TicketAssigned{ben});
    const auto moments = momentsOf({first, second}, "2026-11-20 00:00");
    const auto at = [&](const char* wall, const char* deadline) {
        const auto found = std::ranges::find_if(moments, [&](const ForecastMoment& one) {
            return one.at == berlin(wall) && one.deadline == berlin(deadline);
        });
        REQUIRE(found != moments.end());
        return *found;
    };
    const char* const early = "2026-11-16 17:00";
    const char* const later = "2026-11-16 17:45";
    CHECK(at("2026-11-16 09:00", early).perPerson == 1);
    CHECK(at("2026-11-16 10:00", early).perPerson == 2);
    CHECK(at("2026-11-16 11:00", early).perPerson == 1);
    CHECK(at("2026-11-16 11:00", early).before == 0);
    CHECK(at("2026-11-16 11:00", later).before == 1);
    CHECK(at("2026-11-16 12:00", early).queue == network);
    CHECK(at("2026-11-16 12:00", early).moves == 1);
    CHECK(at("2026-11-16 12:00", later).before == 0);
}

TEST_CASE("the more time is left the less likely the curve says a breach is")
{
    const auto moments = madeUp([](const ForecastMoment& one) { return 1 - hoursLeft(one) / 10; });
    const TimeLeftCurve curve(moments);
    for (int hours = 1; hours < 8; ++hours)
        CHECK(curve.probability(hours * hour) >= curve.probability((hours + 1) * hour));
    CHECK(curve.probability(hour) == Approx(0.9).margin(0.05));
    CHECK(curve.probability(8 * hour) == Approx(0.2).margin(0.05));
    // Two that contradict it are pooled: one of two was breached.
    ForecastMoment shortly;
    shortly.left = hour;
    ForecastMoment long_;
    long_.left = 2 * hour;
    long_.breached = true;
    const TimeLeftCurve pooled(std::vector{shortly, long_});
    CHECK(pooled.probability(hour) == pooled.probability(2 * hour));
    CHECK(pooled.probability(hour) == Approx(0.5));
}

TEST_CASE("where nobody having a ticket is what matters the forecast learns it and beats the time left")
{
    const auto moments = madeUp([](const ForecastMoment& one) { return one.held ? 0.1 : 0.8; });
    const auto forecast = BreachForecast::learn(moments, present);
    REQUIRE(forecast);
    REQUIRE(forecast->trial());
    const ForecastTrial& trial = *forecast->trial();
    CHECK(trial.from >= present - BreachForecast::trialDays * day);
    CHECK(trial.moments == 29 * 60);
    // By the time left nothing is known: p(1-p) for p = 0.45. With all of it the mean of 0.09 and 0.16.
    CHECK(trial.timeLeft == Approx(0.2475).margin(0.01));
    CHECK(trial.always == Approx(0.2475).margin(0.01));
    if (!canLearn()) {
        CHECK(forecast->basis() == ForecastBasis::TimeLeft);
        return;
    }
    REQUIRE(trial.everything);
    CHECK(*trial.everything == Approx(0.125).margin(0.015));
    REQUIRE(forecast->basis() == ForecastBasis::Everything);
    ForecastMoment one = moments.front();
    one.held = false;
    const RiskEstimate risk = forecast->estimate(one);
    CHECK(risk.probability == Approx(0.8).margin(0.06));
    REQUIRE_FALSE(risk.reasons.empty());
    CHECK(risk.reasons.front() == RiskReason::Untaken);
    one.held = true;
    CHECK(forecast->estimate(one).probability == Approx(0.1).margin(0.06));
    // Where tickets that moved do better, one that has not moved is not said to have moved.
    const auto waits =
        BreachForecast::learn(madeUp([](const ForecastMoment& made) { return made.moves > 0 ? 0.1 : 0.8; }), present);
    REQUIRE((waits && waits->basis() == ForecastBasis::Everything));
    one.moves = 0;
    CHECK(waits->estimate(one).probability > 0.6);
    CHECK(std::ranges::count(waits->estimate(one).reasons, RiskReason::Moved) == 0);
}

TEST_CASE("where the time left is all that matters the forecast goes by it and says so")
{
    const auto moments = madeUp([](const ForecastMoment& one) { return 1 - hoursLeft(one) / 9; });
    const auto forecast = BreachForecast::learn(moments, present);
    REQUIRE(forecast);
    REQUIRE(forecast->trial());
    CHECK(forecast->basis() == ForecastBasis::TimeLeft);
    CHECK(forecast->trial()->timeLeft < forecast->trial()->always);
    CHECK(forecast->estimate(moments.front()).reasons == std::vector{RiskReason::LittleTime});
}

TEST_CASE("a past that is too short or in which nothing goes wrong is no basis for a forecast")
{
    const auto moments = madeUp([](const ForecastMoment& one) { return one.held ? 0.1 : 0.8; });
    const std::span<const ForecastMoment> all(moments);
    CHECK(BreachForecast::learn({}, present)->basis() == ForecastBasis::Nothing);
    // The last three weeks alone leave nothing to learn from before the month that is held back.
    const auto recent = BreachForecast::learn(all.last(21 * 60), present);
    CHECK(recent->basis() == ForecastBasis::Nothing);
    CHECK_FALSE(recent->trial());
    CHECK(recent->moments() == 21 * 60);
    const auto calm = madeUp([](const ForecastMoment&) { return 0.0; });
    CHECK(BreachForecast::learn(calm, present)->basis() == ForecastBasis::Nothing);
    CHECK_FALSE(BreachForecast::learn(moments, present, [] { return false; }).has_value());
}

TEST_CASE("the trial learns nothing of what its first day shows")
{
    // Up to the held back month nobody having it is harmless; from then on it decides.
    const Instant held = present - BreachForecast::trialDays * day;
    auto moments = madeUp(
        [&](const ForecastMoment& one) { return one.at < held ? (one.held ? 0.6 : 0.4) : (one.held ? 0.05 : 0.95); });
    const auto forecast = BreachForecast::learn(moments, present);
    REQUIRE(forecast);
    REQUIRE(forecast->trial());
    if (canLearn())
        CHECK(*forecast->trial()->everything > forecast->trial()->timeLeft);
    CHECK(forecast->basis() == ForecastBasis::TimeLeft);
}
