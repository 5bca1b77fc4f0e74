// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The tally that works out the desk's figures for a period.
#pragma once

#include "core/clock/clockfold.h"
#include "core/report/figuredefinitions.h"

namespace tierdesk {

struct FigureCase;
struct TicketFacts;

/// Why a deadline passed: the first of these that fits the instant it did.
enum class BreachCause {
    /// A vendor's queue had the ticket.
    AtVendor,
    /// Nobody had it.
    Untaken,
    /// It waited, and the agreement let the clock run.
    Waiting,
    /// Another queue had it than when the clock began.
    HandedOn,
    InWork
};

template <>
struct Words<BreachCause>
{
    static constexpr std::array words{"at-vendor", "untaken", "waiting", "handed-on", "in-work"};
};

struct FigureValue
{
    /// How many tickets, visits or clocks the figure is about.
    qint64 count = 0;
    /// Of a share: how many of them.
    qint64 hits = 0;
    /// A share from 0 to 1; else the mean, in milliseconds of time, in hundredths of money. No value when there are
    /// none.
    std::optional<double> value;
    /// By nearest rank: the smallest one that at least so many of a hundred do not exceed. None for a share.
    std::optional<qint64> p50;
    std::optional<qint64> p90;
    std::optional<qint64> p95;

    TIERDESK_FIELDS(FigureValue, count, hits, value, p50, p90, p95)
};

struct FigureLine
{
    FigureValue all;
    std::map<Tier, FigureValue> tiers;
    /// None for what is about a whole tier.
    std::map<QueueKey, FigureValue> queues;

    bool operator==(const FigureLine&) const = default;
};

/// A way from one queue to another. What was taken back was no move.
struct Route
{
    Place from;
    Place to;

    auto operator<=>(const Route&) const = default;
};

struct RouteCount
{
    /// How often a ticket went that way.
    qint64 moves = 0;
    /// Of these, how often its next move brought it straight back.
    qint64 bounced = 0;
    /// How long those stood there, in milliseconds by the wall clock, and of working hours as far as there is a
    /// calendar.
    qint64 lost = 0;
    qint64 lostWork = 0;

    TIERDESK_FIELDS(RouteCount, moves, bounced, lost, lostWork)
};

/// What somebody had in hands.
struct PersonLoad
{
    /// Came into their hands in the period, each ticket once; were first resolved in it from there; were there at its
    /// end.
    std::vector<TicketId> taken;
    std::vector<TicketId> resolved;
    std::vector<TicketId> open;

    TIERDESK_FIELDS(PersonLoad, taken, resolved, open)
};

struct FigureReport
{
    /// In the order of the names.
    std::vector<FigureLine> lines;
    /// What the attainments are made of: the share kept of each kind of clock that was decided.
    std::map<Metric, FigureValue> clocks;
    std::map<std::pair<Metric, BreachCause>, qint64> breaches;
    /// Moves in the period; with a queue, those out of it and into it.
    std::map<Route, RouteCount> routes;
    std::map<PersonId, PersonLoad> people;
    /// The tickets behind what may be looked into, as far as there are any: those sent back, reopened, left open, and
    /// with a clock that was not kept.
    std::map<FigureName, std::vector<TicketId>> cases;

    bool operator==(const FigureReport&) const = default;
    [[nodiscard]] const FigureLine& operator[](FigureName name) const
    {
        return lines.at(static_cast<std::size_t>(name));
    }
};

struct FigureTerms
{
    /// What happened in it counts, up to and without `to`, which is not after now. What came of it later counts too.
    Instant from;
    Instant to;
    /// Null: all.
    QueueKey queue;
    ClientId client;
    /// What he or she had in hands at the instant that decides: the resolution, the first taking or answer, the end of
    /// a visit or clock, the end of the period.
    PersonId technician{};
};

/// Takes in one ticket's history after the other, in any order, and keeps eight bytes of each time it measures.
class FigureTally
{
public:
    FigureTally(FigureTerms terms, std::shared_ptr<const std::vector<Publication>> publications, TimesOf times);

    void add(std::span<const JournalEntry> history) { add(history, *m_publications); }
    /// Judged by these publications alone.
    void add(std::span<const JournalEntry> history, std::span<const Publication> publications);
    void add(const FigureCase& one);
    [[nodiscard]] FigureReport report() const;

private:
    struct Sample
    {
        qint64 count = 0;
        qint64 hits = 0;
        std::vector<qint64> values;
    };
    [[nodiscard]] static FigureValue valueOf(FigureUnit unit, Sample sample);

    [[nodiscard]] bool within(std::optional<Instant> instant) const;
    /// It was in the hands that the terms ask for.
    [[nodiscard]] bool isOf(const TicketFacts& facts, Instant instant) const;
    [[nodiscard]] bool isIn(const Place& place) const { return !m_terms.queue || place.queue == m_terms.queue; }
    void note(FigureName name, const Place& place, qint64 value);
    void note(FigureName name, const Place& place, std::optional<Milliseconds> time);
    void addResolved(const TicketFacts& facts);
    void addResolving(const FigureCase& one);
    void addTiers(const FigureCase& one);
    void addEfforts(const TicketFacts& facts);
    void addCreated(const FigureCase& one);
    void addVisits(const FigureCase& one);
    void addRoutes(const FigureCase& one);
    void addClocks(const FigureCase& one);
    void addPeople(const TicketFacts& facts);
    void addBreach(const TicketFacts& facts, const Clock& clock, Instant at);

    FigureTerms m_terms;
    std::shared_ptr<const std::vector<Publication>> m_publications;
    TimesOf m_times;
    /// For each figure, by tier and queue.
    std::vector<std::map<std::pair<Tier, QueueKey>, Sample>> m_samples;
    std::map<Metric, Sample> m_clocks;
    std::map<std::pair<Metric, BreachCause>, qint64> m_breaches;
    std::map<Route, RouteCount> m_routes;
    std::map<PersonId, PersonLoad> m_people;
    std::map<FigureName, std::vector<TicketId>> m_cases;
};

} // namespace tierdesk
