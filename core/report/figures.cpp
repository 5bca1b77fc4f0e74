// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include "core/report/figurecase.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace tierdesk {

namespace {

constexpr Tier firstLine{1};

Milliseconds between(Instant from, Instant to)
{
    return std::max(to - from, Milliseconds(0));
}

FigureName attainmentOf(AgreementType type)
{
    switch (type) {
    case AgreementType::Sla:
        return FigureName::SlaAttainment;
    case AgreementType::Ola:
        return FigureName::OlaAttainment;
    case AgreementType::Uc:
        return FigureName::UcAttainment;
    }
    return FigureName::SlaAttainment;
}

/// The smallest value that at least so many of a hundred do not exceed. There is one.
qint64 nearestRank(const std::vector<qint64>& sorted, std::size_t percent)
{
    constexpr std::size_t hundred = 100;
    const std::size_t rank = (sorted.size() * percent + hundred - 1) / hundred;
    return sorted.at(std::max<std::size_t>(rank, 1) - 1);
}

} // namespace

FigureTally::FigureTally(FigureTerms terms, std::shared_ptr<const std::vector<Publication>> publications, TimesOf times)
    : m_terms(std::move(terms))
    , m_publications(std::move(publications))
    , m_times(std::move(times))
    , m_samples(figureDefinitions().size())
{}

bool FigureTally::within(std::optional<Instant> instant) const
{
    return instant && m_terms.from <= *instant && *instant < m_terms.to;
}

void FigureTally::note(FigureName name, const Place& place, qint64 value)
{
    if (!isIn(place))
        return;
    const auto index = static_cast<std::size_t>(name);
    Sample& sample = m_samples.at(index)[{place.tier, place.queue}];
    ++sample.count;
    if (figureDefinitions()[index].unit == FigureUnit::Share)
        sample.hits += value;
    else
        sample.values.push_back(value);
}

void FigureTally::note(FigureName name, const Place& place, std::optional<Milliseconds> time)
{
    if (time)
        note(name, place, time->count());
}

bool FigureTally::isOf(const TicketFacts& facts, Instant instant) const
{
    return !m_terms.technician || facts.holderAt(instant) == m_terms.technician;
}

void FigureTally::add(std::span<const JournalEntry> history, std::span<const Publication> publications)
{
    if (!history.empty())
        add(figureCase(history, publications, m_times));
}

void FigureTally::add(const FigureCase& one)
{
    const TicketFacts& facts = one.facts;
    if (facts.path.empty() || facts.merged || (m_terms.client && facts.client != m_terms.client))
        return;
    if (within(facts.firstResolved) && isOf(facts, *facts.firstResolved)) {
        addResolved(facts);
        addResolving(one);
        addTiers(one);
        addEfforts(facts);
    }
    if (within(facts.createdAt))
        addCreated(one);
    addVisits(one);
    addRoutes(one);
    addClocks(one);
    addPeople(facts);
}

void FigureTally::addResolved(const TicketFacts& facts)
{
    using enum FigureName;
    const Place& place = facts.resolvedIn;
    const bool stayed = facts.path.size() == 1;
    const bool atOnce = stayed && !facts.waited && !facts.askedAgain && facts.reopens == 0;
    const auto share = [&](FigureName name, bool hit) { note(name, place, qint64{hit}); };
    share(FirstContactResolution, atOnce);
    share(FirstLevelResolution, facts.highest <= firstLine);
    share(Escalated, facts.escalated);
    share(HandedOn, !stayed);
    share(Returned, facts.returns > 0);
    share(PingPong, facts.pingPong());
    share(Reopened, facts.reopens > 0);
    share(Rated, facts.rating.has_value());
    if (facts.rating)
        share(Satisfied, *facts.rating == Outcome::Satisfied);
    share(ArticleReuse, facts.solvedByArticle);
    note(Hops, place, static_cast<qint64>(facts.path.size()) - 1);
    for (const auto& [name, hit] : {std::pair(Returned, facts.returns > 0), std::pair(Reopened, facts.reopens > 0)}) {
        if (hit && isIn(place))
            m_cases[name].push_back(facts.ticket);
    }
}

void FigureTally::addResolving(const FigureCase& one)
{
    using enum FigureName;
    const auto& [facts, clocks, hours] = one;
    const Place& place = facts.resolvedIn;
    const Instant end = *facts.firstResolved;
    const Milliseconds wall = between(facts.createdAt, end);
    std::optional<Milliseconds> work = hours.between(facts.createdAt, end);
    note(TimeToResolve, place, wall);
    note(WorkToResolve, place, work);
    note(TimeToLastResolution, place, between(facts.createdAt, *facts.lastResolved));
    Milliseconds pauses(0);
    const auto clock = std::ranges::find_if(
        clocks, [](const Clock& each) { return each.metric == Metric::Resolution && !each.isLive() && !each.dropped; });
    if (clock != clocks.end()) {
        for (const ClockInterval& interval : clock->intervals) {
            const Instant to = std::min(interval.to.value_or(end), end);
            if (interval.running || to < interval.from)
                continue;
            pauses += to - interval.from;
            if (work)
                *work -= *hours.between(interval.from, to);
        }
    }
    note(TimeToResolveNet, place, wall - pauses);
    note(WorkToResolveNet, place, work);
}

/// Up to the first resolution, so that a ticket's tiers make up its time to resolve.
void FigureTally::addTiers(const FigureCase& one)
{
    const auto& [facts, clocks, hours] = one;
    std::map<Tier, std::pair<Milliseconds, std::optional<Milliseconds>>> tiers;
    for (const QueueVisit& visit : facts.visits) {
        // Opened as done, it was in none.
        if (!visit.to || *visit.to > *facts.firstResolved)
            break;
        auto& [wall, work] = tiers.try_emplace(visit.place.tier, Milliseconds(0), Milliseconds(0)).first->second;
        wall += between(visit.from, *visit.to);
        const auto worked = hours.between(visit.from, *visit.to);
        work = worked ? std::optional(*work + *worked) : std::nullopt;
        if (visit.by == Departure::Done)
            break;
    }
    for (const auto& [tier, time] : tiers) {
        note(FigureName::TimePerTier, {{}, tier}, time.first);
        note(FigureName::WorkPerTier, {{}, tier}, time.second);
    }
}

/// All that was logged on the ticket. Work in a tier whose hour has no cost costs nothing that is known.
void FigureTally::addEfforts(const TicketFacts& facts)
{
    constexpr int minutesPerHour = 60;
    constexpr int hundredths = 100;
    std::map<Tier, qint64> minutes;
    std::map<Tier, qint64> costs;
    for (const Effort& effort : facts.efforts) {
        minutes[effort.tier] += effort.minutes;
        const PlaybookTimes* times = m_times(effort.playbook);
        const TierEntry* tier = times ? times->playbook().tier(effort.tier) : nullptr;
        if (tier && tier->hourlyCost > 0)
            costs[effort.tier] += qint64{effort.minutes} * tier->hourlyCost * hundredths / minutesPerHour;
    }
    for (const auto& [tier, sum] : minutes)
        note(FigureName::EffortPerTier, {{}, tier}, std::chrono::minutes(sum));
    for (const auto& [tier, cost] : costs)
        note(FigureName::CostPerTier, {{}, tier}, cost);
}

void FigureTally::addCreated(const FigureCase& one)
{
    const TicketFacts& facts = one.facts;
    const auto until = [&](FigureName wall, FigureName work, std::optional<Instant> end) {
        if (!end || !isOf(facts, *end))
            return;
        note(wall, facts.openedIn, between(facts.createdAt, *end));
        note(work, facts.openedIn, one.hours.between(facts.createdAt, *end));
    };
    until(FigureName::TimeToTake, FigureName::WorkToTake, facts.takenAt);
    until(FigureName::TimeToRespond, FigureName::WorkToRespond, facts.firstResponse);
}

void FigureTally::addVisits(const FigureCase& one)
{
    using enum FigureName;
    const TicketFacts& facts = one.facts;
    for (const QueueVisit& visit : facts.visits) {
        if (visit.lastsUpTo(m_terms.to) && isOf(facts, m_terms.to)) {
            note(BacklogAge, visit.place, between(facts.createdAt, m_terms.to));
            if (isIn(visit.place))
                m_cases[BacklogAge].push_back(facts.ticket);
        }
        if (!within(visit.to) || visit.by == Departure::Dropped || !isOf(facts, *visit.to))
            continue;
        note(VisitsEscalated, visit.place, qint64{visit.by == Departure::Escalated});
        note(VisitsReturned, visit.place, qint64{visit.by == Departure::Returned});
        note(TimePerVisit, visit.place, between(visit.from, *visit.to));
        note(WorkPerVisit, visit.place, one.hours.between(visit.from, *visit.to));
    }
}

void FigureTally::addRoutes(const FigureCase& one)
{
    const TicketFacts& facts = one.facts;
    const auto movedOn = [&](std::size_t i) {
        const Departure by = facts.visits[i].by;
        return i + 1 < facts.visits.size() && facts.visits[i].to && by != Departure::Done && by != Departure::Dropped;
    };
    for (std::size_t i = 0; i < facts.visits.size(); ++i) {
        if (!movedOn(i) || !within(facts.visits[i].to) || !isOf(facts, *facts.visits[i].to))
            continue;
        const QueueVisit& there = facts.visits[i + 1];
        const Route route{facts.visits[i].place, there.place};
        if (m_terms.queue && route.from.queue != m_terms.queue && route.to.queue != m_terms.queue)
            continue;
        RouteCount& count = m_routes[route];
        ++count.moves;
        if (!movedOn(i + 1) || facts.visits[i + 2].place.queue != route.from.queue)
            continue;
        ++count.bounced;
        count.lost += between(there.from, *there.to).count();
        count.lostWork += one.hours.between(there.from, *there.to).value_or(Milliseconds(0)).count();
    }
}

void FigureTally::addClocks(const FigureCase& one)
{
    const TicketFacts& facts = one.facts;
    std::set<std::pair<Metric, Instant>> missed;
    for (const Clock& clock : one.clocks) {
        std::optional<Instant> breach = clock.breachedAt;
        if (!breach && clock.isBreachedAt(m_terms.to))
            breach = clock.deadline;
        const std::optional<Instant> decided = breach ? breach : clock.dropped ? std::nullopt : clock.endedAt;
        if (!clock.hasTarget() || !within(decided) || !isOf(facts, *decided))
            continue;
        // A clock that goes on after a reopening brings its breach with it.
        if (breach && !missed.emplace(clock.metric, *breach).second)
            continue;
        const AgreementType type = agreementTypeOf(clock.metric);
        const Place& place =
            type == AgreementType::Sla ? facts.placeBefore(*decided) : facts.placeFrom(clock.startedAt());
        note(attainmentOf(type), place, qint64{!breach});
        if (!isIn(place))
            continue;
        Sample& sample = m_clocks[clock.metric];
        ++sample.count;
        sample.hits += qint64{!breach};
        if (breach) {
            addBreach(facts, clock, *breach);
            std::vector<TicketId>& cases = m_cases[attainmentOf(type)];
            if (cases.empty() || cases.back() != facts.ticket)
                cases.push_back(facts.ticket);
        }
    }
}

void FigureTally::addPeople(const TicketFacts& facts)
{
    const auto add = [&](PersonId person, const Place& place, std::vector<TicketId> PersonLoad::* to) {
        if (!person || !isIn(place) || (m_terms.technician && person != m_terms.technician))
            return;
        std::vector<TicketId>& tickets = m_people[person].*to;
        if (tickets.empty() || tickets.back() != facts.ticket)
            tickets.push_back(facts.ticket);
    };
    for (const auto& [at, person] : facts.holders) {
        if (within(at))
            add(person, facts.placeFrom(at), &PersonLoad::taken);
    }
    if (within(facts.firstResolved))
        add(facts.holderAt(*facts.firstResolved), facts.resolvedIn, &PersonLoad::resolved);
    for (const QueueVisit& visit : facts.visits) {
        if (visit.lastsUpTo(m_terms.to))
            add(facts.holderBefore(m_terms.to), visit.place, &PersonLoad::open);
    }
}

void FigureTally::addBreach(const TicketFacts& facts, const Clock& clock, Instant at)
{
    const Place& place = facts.placeBefore(at);
    const PlaybookTimes* times = m_times(clock.playbook);
    const Queue* queue = times ? times->playbook().queue(place.queue) : nullptr;
    const bool waiting = std::ranges::any_of(clock.intervals, [&](const ClockInterval& interval) {
        return isPending(interval.state) && interval.from < at && (!interval.to || at <= *interval.to);
    });
    using enum BreachCause;
    const auto cause = [&] {
        if (queue && queue->kind == QueueKind::Vendor)
            return AtVendor;
        if (!facts.holderBefore(at))
            return Untaken;
        if (waiting)
            return Waiting;
        return place.queue != facts.placeFrom(clock.startedAt()).queue ? BreachCause::HandedOn : InWork;
    };
    ++m_breaches[{clock.metric, cause()}];
}

FigureValue FigureTally::valueOf(FigureUnit unit, Sample sample)
{
    FigureValue value{sample.count, sample.hits, {}, {}, {}, {}};
    if (sample.count == 0)
        return value;
    const auto count = static_cast<double>(sample.count);
    if (unit == FigureUnit::Share) {
        value.value = static_cast<double>(sample.hits) / count;
        return value;
    }
    std::ranges::sort(sample.values);
    value.value = std::accumulate(sample.values.begin(), sample.values.end(), 0.0) / count;
    value.p50 = nearestRank(sample.values, 50);
    value.p90 = nearestRank(sample.values, 90);
    value.p95 = nearestRank(sample.values, 95);
    return value;
}

FigureReport FigureTally::report() const
{
    const auto join = [](Sample& sum, const Sample& part) {
        sum.count += part.count;
        sum.hits += part.hits;
        sum.values.insert(sum.values.end(), part.values.begin(), part.values.end());
    };
    FigureReport report;
    report.breaches = m_breaches;
    report.routes = m_routes;
    report.people = m_people;
    report.cases = m_cases;
    for (const auto& [metric, sample] : m_clocks)
        report.clocks.emplace(metric, valueOf(FigureUnit::Share, sample));
    for (const FigureDefinition& definition : figureDefinitions()) {
        Sample all;
        std::map<Tier, Sample> tiers;
        std::map<QueueKey, Sample> queues;
        for (const auto& [place, sample] : m_samples.at(static_cast<std::size_t>(definition.name))) {
            join(all, sample);
            join(tiers[place.first], sample);
            if (place.second)
                join(queues[place.second], sample);
        }
        FigureLine line;
        line.all = valueOf(definition.unit, std::move(all));
        for (auto& [tier, sample] : tiers)
            line.tiers.emplace(tier, valueOf(definition.unit, std::move(sample)));
        for (auto& [queue, sample] : queues)
            line.queues.emplace(queue, valueOf(definition.unit, std::move(sample)));
        report.lines.push_back(std::move(line));
    }
    return report;
}

} // namespace tierdesk
