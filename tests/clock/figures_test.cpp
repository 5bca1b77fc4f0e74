// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures: cases worked out by hand, and counts against a second, simpler sum. Monday is 16 November 2026.
#include "core/report/figures.h"
#include "tests/clock/life.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;
using enum FigureName;

namespace {

const FigureTerms ever{Instant{0}, berlin("2027-12-31 00:00"), {}, {}};

FigureReport figuresOf(const std::vector<Life>& lives, const FigureTerms& terms = ever)
{
    const Life none;
    const Life& any = lives.empty() ? none : lives.front();
    const CourseBasis basis = any.basis();
    FigureTally tally(terms, basis.publications, basis.times);
    for (const Life& life : lives)
        tally.add(life.history());
    return tally.report();
}

FigureValue figure(FigureName name, const Life& life, const FigureTerms& terms = ever)
{
    return figuresOf({life}, terms)[name].all;
}

FigureTerms upTo(const char* wall)
{
    FigureTerms terms = ever;
    terms.to = berlin(wall);
    return terms;
}

TicketReturned back(const QueueKey& to)
{
    return {placeOf(to), QStringLiteral("not-ours"), QStringLiteral("x")};
}

TicketRouted routed(const QueueKey& to)
{
    return {placeOf(to)};
}

MessageAdded asked()
{
    return message(MessageKind::Received, mia, QStringLiteral("When?"));
}

TicketMerged merged()
{
    return {TicketId{2}, StateKey{toWord(StateType::Merged)}};
}

Life begun()
{
    return Life().at("2026-11-16 09:00", opened());
}

/// One line of a table: how many it is about, and how many of these, or the minutes of the one.
struct Case
{
    const char* what;
    FigureName figure;
    Life life;
    qint64 count;
    qint64 hits = 0;
};

void checkShare(const Case& row)
{
    INFO(row.what << " (" << toWord(row.figure).data() << ")");
    const FigureValue value = figure(row.figure, row.life);
    CHECK(value.count == row.count);
    CHECK(value.hits == row.hits);
    CHECK(value.value.has_value() == (row.count > 0));
    CHECK_FALSE(value.p50.has_value());
}

void checkMinutes(const Case& row)
{
    INFO(row.what << " (" << toWord(row.figure).data() << ")");
    const FigureValue value = figure(row.figure, row.life);
    CHECK(value.count == row.count);
    REQUIRE(value.value.has_value() == (row.count > 0));
    CHECK(value.value.value_or(0) == static_cast<double>(row.hits) * 60'000);
}

Playbook withVisits(Metric metric, int minutes)
{
    Agreement made = sla({{metric, {minutes}}});
    made.type = agreementTypeOf(metric);
    Playbook book = timedPlaybook();
    book.agreements = {made};
    return book;
}

} // namespace

TEST_CASE("a desk without tickets has no value for any figure")
{
    const FigureReport report = figuresOf({});
    REQUIRE(report.lines.size() == figureDefinitions().size());
    for (const FigureLine& line : report.lines)
        CHECK(line == FigureLine{});
    CHECK(report.clocks.empty());
    CHECK(report.breaches.empty());
}

TEST_CASE("each figure is defined once and in the order of the names")
{
    for (const FigureName name : allValues<FigureName>()) {
        const FigureDefinition& one = figureDefinitions()[static_cast<std::size_t>(name)];
        CHECK(one.name == name);
        CHECK((one.time == TimeKind::None) == (one.pauses == Pauses::None));
        // Logged work is by nobody's clock.
        CHECK((one.unit != FigureUnit::Time || name == FigureName::EffortPerTier || one.time != TimeKind::None));
    }
}

TEST_CASE("shares count what their definitions say")
{
    const Life direct = begun().at("2026-11-16 10:00", resolved());
    const Life waited = begun()
                            .at("2026-11-16 09:10", waiting())
                            .at("2026-11-16 09:20", changed(StateType::Open))
                            .at("2026-11-16 10:00", resolved());
    const Life asking = begun().at("2026-11-16 09:10", asked()).at("2026-11-16 10:00", resolved());
    const Life again = Life(direct).at("2026-11-17 09:00", changed(StateType::Open));
    const Life aside = begun().at("2026-11-16 09:10", routed(onSite)).at("2026-11-16 10:00", resolved());
    const Life round = begun()
                           .at("2026-11-16 10:00", escalated(network))
                           .at("2026-11-16 13:00", back(frontDesk))
                           .at("2026-11-16 13:30", resolved());
    const Life regretted = Life(direct).undone("2026-11-16 10:05", 2);
    const Life untouched = begun()
                               .at("2026-11-16 09:10", escalated(network))
                               .undone("2026-11-16 09:11", 2)
                               .at("2026-11-16 10:00", resolved());
    const Life duplicate = Life(direct).at("2026-11-16 11:00", merged());
    const Life cancelled = begun().at("2026-11-16 10:00", changed(StateType::Cancelled));
    for (const Case& row : std::vector<Case>{
             {"resolved at once", FirstContactResolution, direct, 1, 1},
             {"resolved at once", FirstLevelResolution, direct, 1, 1},
             {"resolved at once", Reopened, direct, 1, 0},
             {"having waited is no first contact", FirstContactResolution, waited, 1, 0},
             {"having waited is still the first level", FirstLevelResolution, waited, 1, 1},
             {"another word from the requester is another contact", FirstContactResolution, asking, 1, 0},
             {"reopened is no first contact", FirstContactResolution, again, 1, 0},
             {"reopened", Reopened, again, 1, 1},
             {"another queue is no first contact", FirstContactResolution, aside, 1, 0},
             {"another queue of tier 1 is the first level", FirstLevelResolution, aside, 1, 1},
             {"another queue is a hop", HandedOn, aside, 1, 1},
             {"another queue of tier 1 is no escalation", Escalated, aside, 1, 0},
             {"up and down", FirstLevelResolution, round, 1, 0},
             {"up and down", Escalated, round, 1, 1},
             {"up and down", Returned, round, 1, 1},
             {"up and down", PingPong, round, 1, 1},
             {"one of its three visits went up", VisitsEscalated, round, 3, 1},
             {"one of its three visits was sent back", VisitsReturned, round, 3, 1},
             {"a resolution that was taken back is none", FirstContactResolution, regretted, 0},
             {"an undone resolution is no reopening", Reopened, Life(regretted).at("2026-11-16 11:00", resolved()), 1},
             {"an escalation that was taken back is none", Escalated, untouched, 1, 0},
             {"an escalation that was taken back is no hop", FirstContactResolution, untouched, 1, 1},
             {"what is merged counts nowhere", FirstContactResolution, duplicate, 0},
             {"what is merged counts nowhere", VisitsEscalated, duplicate, 0},
             {"what is cancelled was not resolved", FirstLevelResolution, cancelled, 0},
             {"a visit that ended with a cancellation is not counted", VisitsEscalated, cancelled, 0}})
        checkShare(row);
}

TEST_CASE("times are told by the wall clock and in working hours with pauses and without")
{
    const Life weekend = Life().at("2026-11-20 17:00", opened()).at("2026-11-23 09:00", resolved());
    const Life overnight = Life()
                               .at("2026-11-16 17:00", opened())
                               .at("2026-11-16 17:30", waiting())
                               .at("2026-11-17 10:30", changed(StateType::Open))
                               .at("2026-11-17 11:00", resolved());
    const Life again = begun()
                           .at("2026-11-16 10:00", resolved())
                           .at("2026-11-16 12:00", changed(StateType::Open))
                           .at("2026-11-16 15:00", resolved());
    const Life regretted =
        begun().at("2026-11-16 10:00", resolved()).undone("2026-11-16 11:00", 2).at("2026-11-16 12:00", resolved());
    const Life early = Life().at("2026-11-16 07:00", opened()).at("2026-11-16 08:15", TicketAssigned{ada});
    const Life accepted = begun().at("2026-11-16 09:10", escalated(network)).at("2026-11-16 09:40", HandoffAccepted{});
    const Life answered = begun().at("2026-11-16 09:20", message(MessageKind::Reply, ada, QStringLiteral("Soon.")));
    for (const Case& row : std::vector<Case>{
             {"a weekend by the wall clock", TimeToResolve, weekend, 1, 3840},
             {"a weekend in working hours", WorkToResolve, weekend, 1, 120},
             {"a night of waiting by the wall clock", TimeToResolve, overnight, 1, 1080},
             {"a night of waiting without it", TimeToResolveNet, overnight, 1, 60},
             {"a night of waiting in working hours", WorkToResolve, overnight, 1, 240},
             {"a night of waiting in working hours without it", WorkToResolveNet, overnight, 1, 60},
             {"reopened, the first resolution counts", TimeToResolve, again, 1, 60},
             {"reopened, the last resolution", TimeToLastResolution, again, 1, 360},
             {"an undone resolution does not count", TimeToResolve, regretted, 1, 180},
             {"an undone resolution does not stop the clock", WorkToResolveNet, regretted, 1, 180},
             {"taken before opening hours are over", TimeToTake, early, 1, 75},
             {"taken a quarter of an hour after opening", WorkToTake, early, 1, 15},
             {"an accepted handoff is taken", TimeToTake, accepted, 1, 40},
             {"nobody has it yet", TimeToTake, answered, 0},
             {"the first word", TimeToRespond, answered, 1, 20},
             {"no word yet", WorkToRespond, accepted, 0},
             {"not resolved", TimeToResolve, accepted, 0},
             {"a merged ticket was opened nowhere", TimeToTake, Life(early).at("2026-11-16 09:00", merged()), 0}})
        checkMinutes(row);
}

TEST_CASE("a ticket's time is divided among its visits and its tiers")
{
    const Life round = begun()
                           .at("2026-11-16 10:00", escalated(network))
                           .at("2026-11-16 13:00", back(frontDesk))
                           .at("2026-11-16 13:30", resolved());
    const FigureReport report = figuresOf({round});
    const auto minutes = [](const FigureValue& value) { return value.value.value_or(-1) / 60'000; };
    CHECK(report[TimePerVisit].all.count == 3);
    CHECK(minutes(report[TimePerVisit].all) == 90);
    CHECK(report[TimePerVisit].all.p50 == 60 * 60'000);
    CHECK(minutes(report[TimePerVisit].queues.at(frontDesk)) == 45);
    CHECK(minutes(report[WorkPerVisit].queues.at(network)) == 180);
    CHECK(minutes(report[TimePerTier].tiers.at(Tier{1})) == 90);
    CHECK(minutes(report[TimePerTier].tiers.at(Tier{2})) == 180);
    CHECK(minutes(report[WorkPerTier].tiers.at(Tier{2})) == 180);
    CHECK(report[TimePerTier].queues.empty());
    CHECK(report[Hops].all.value == 2.0);
    CHECK(report[VisitsEscalated].tiers.at(Tier{1}).hits == 1);
    CHECK(report[VisitsEscalated].tiers.at(Tier{2}).hits == 0);
    CHECK(report[TimeToResolve].queues.contains(frontDesk));
    CHECK_FALSE(report[TimeToResolve].queues.contains(network));
}

TEST_CASE("the backlog is what was open at the end of the period and as old as it was then")
{
    const Life life = begun().at("2026-11-16 15:00", escalated(network)).at("2026-11-16 17:00", resolved());
    CHECK(figure(BacklogAge, life, upTo("2026-11-16 09:01")).count == 1);
    CHECK(figure(BacklogAge, life, upTo("2026-11-16 09:00")).count == 0);
    CHECK(figure(BacklogAge, life, upTo("2026-11-16 12:00")).p95 == 180 * 60'000);
    CHECK(figure(BacklogAge, life, upTo("2026-11-16 17:00")).count == 1);
    CHECK(figure(BacklogAge, life, upTo("2026-11-16 17:01")).count == 0);
    CHECK(figuresOf({life}, upTo("2026-11-16 16:00"))[BacklogAge].queues.contains(network));
    CHECK(figure(BacklogAge, begun().at("2026-11-17 09:00", merged()), upTo("2026-11-16 12:00")).count == 0);
}

TEST_CASE("a clock is decided when it ends or when its deadline passes and a breach counts once")
{
    const Life late = begun().at("2026-11-16 17:30", resolved());
    const Life again = Life(late).at("2026-11-17 09:00", changed(StateType::Open)).at("2026-11-17 10:00", resolved());
    const Life twice = begun()
                           .at("2026-11-16 10:00", resolved())
                           .at("2026-11-16 11:00", changed(StateType::Open))
                           .at("2026-11-16 12:00", resolved());
    const Life free = Life(withVisits(Metric::Resolution, 0)).at("2026-11-16 09:00", opened());
    for (const Case& row : std::vector<Case>{
             {"in time", SlaAttainment, begun().at("2026-11-16 16:00", resolved()), 1, 1},
             {"on the minute", SlaAttainment, begun().at("2026-11-16 17:00", resolved()), 1, 1},
             {"too late", SlaAttainment, late, 1, 0},
             {"too late and reopened", SlaAttainment, again, 1, 0},
             {"in time twice", SlaAttainment, twice, 2, 2},
             {"too late and not done yet", SlaAttainment, begun(), 1, 0},
             {"waiting for the requester costs nothing", SlaAttainment,
              begun()
                  .at("2026-11-16 10:00", waiting())
                  .at("2026-11-17 10:00", changed(StateType::Open))
                  .at("2026-11-17 12:00", resolved()),
              1, 1},
             {"cancelled in time", SlaAttainment, begun().at("2026-11-16 10:00", changed(StateType::Cancelled)), 0},
             {"cancelled too late", SlaAttainment, begun().at("2026-11-17 10:00", changed(StateType::Cancelled)), 1},
             {"merged too late", SlaAttainment, begun().at("2026-11-17 10:00", merged()), 0},
             {"no target by choice", SlaAttainment, Life(free).at("2026-11-17 10:00", resolved()), 0},
             {"no agreement between tiers", OlaAttainment, late, 0},
         })
        checkShare(row);
    CHECK(figure(SlaAttainment, begun(), upTo("2026-11-16 16:00")).count == 0);
    CHECK(figure(SlaAttainment, late, upTo("2026-11-16 17:15")).count == 1);
}

TEST_CASE("an agreement between tiers is judged for each visit in the queue visited")
{
    const Life life = Life(withVisits(Metric::HandOn, 120))
                          .at("2026-11-16 09:00", opened())
                          .at("2026-11-16 10:00", escalated(network))
                          .at("2026-11-16 13:00", resolved());
    const FigureReport report = figuresOf({life});
    CHECK(report[OlaAttainment].all.count == 2);
    CHECK(report[OlaAttainment].queues.at(frontDesk).hits == 1);
    CHECK(report[OlaAttainment].queues.at(network).hits == 0);
    CHECK(report.clocks.size() == 1);
    CHECK(report.clocks.at(Metric::HandOn) == report[OlaAttainment].all);
    FigureTerms terms = ever;
    terms.queue = network;
    CHECK(figuresOf({life}, terms).clocks.at(Metric::HandOn) == report[OlaAttainment].queues.at(network));
    const Life atVendor = Life(withVisits(Metric::VendorResolution, 120))
                              .at("2026-11-16 09:00", opened())
                              .at("2026-11-16 10:00", escalated(vendor));
    CHECK(figuresOf({atVendor})[UcAttainment].queues.at(vendor).count == 1);
    CHECK(figuresOf({atVendor})[UcAttainment].all.value == 0.0);
}

TEST_CASE("a breach has one cause")
{
    const auto cause = [](const Life& life) {
        const auto breaches = figuresOf({life}).breaches;
        REQUIRE(breaches.size() == 1);
        CHECK(breaches.begin()->second == 1);
        CHECK(breaches.begin()->first.first == Metric::Resolution);
        return breaches.begin()->first.second;
    };
    const Life taken = begun().at("2026-11-16 10:00", TicketAssigned{ada});
    CHECK(cause(begun()) == BreachCause::Untaken);
    CHECK(cause(taken) == BreachCause::InWork);
    CHECK(cause(Life(taken).at("2026-11-16 11:00", waiting(StateType::PendingTimer))) == BreachCause::Waiting);
    CHECK(cause(Life(taken).at("2026-11-16 11:00", escalated(vendor))) == BreachCause::AtVendor);
    CHECK(cause(Life(taken).at("2026-11-16 11:00", escalated(network))) == BreachCause::Untaken);
    CHECK(cause(Life(taken)
                    .at("2026-11-16 11:00", escalated(network))
                    .at("2026-11-16 12:00", TicketAssigned{ben})
                    .at("2026-11-18 12:00", TicketAssigned{})) == BreachCause::HandedOn);
}

TEST_CASE("a route counts its moves and what came straight back and the hours that cost")
{
    const auto routes = [](const Life& life, const FigureTerms& terms = ever) {
        return figuresOf({life}, terms).routes;
    };
    const Route up{placeOf(frontDesk), placeOf(network)};
    const Route down{placeOf(network), placeOf(frontDesk)};
    const Route further{placeOf(network), placeOf(experts)};
    constexpr qint64 hour = 3'600'000;

    const Life there = begun().at("2026-11-16 16:00", escalated(network));
    CHECK(routes(there) == std::map<Route, RouteCount>{{up, {1, 0, 0, 0}}});
    // The office is open from 8 to 18.
    const Life bounced = Life(there).at("2026-11-17 11:00", back(frontDesk));
    CHECK(routes(bounced) == std::map<Route, RouteCount>{{up, {1, 1, 19 * hour, 5 * hour}}, {down, {1, 0, 0, 0}}});
    const Life handedOn = Life(there).at("2026-11-17 11:00", escalated(experts));
    CHECK(routes(handedOn) == std::map<Route, RouteCount>{{up, {1, 0, 0, 0}}, {further, {1, 0, 0, 0}}});
    const Life solved = Life(there).at("2026-11-16 16:30", resolved());
    CHECK(routes(solved) == routes(there));

    FigureTerms tuesday = ever;
    tuesday.from = berlin("2026-11-17 00:00");
    CHECK(routes(bounced, tuesday) == std::map<Route, RouteCount>{{down, {1, 0, 0, 0}}});
    FigureTerms ofExperts = ever;
    ofExperts.queue = experts;
    CHECK(routes(handedOn, ofExperts) == std::map<Route, RouteCount>{{further, {1, 0, 0, 0}}});
}

TEST_CASE("a period takes in its first instant and not its last")
{
    const Life life = begun().at("2026-11-16 10:00", resolved());
    const auto resolvedIn = [&](const char* from, const char* to) {
        FigureTerms terms = upTo(to);
        terms.from = berlin(from);
        return figure(TimeToResolve, life, terms).count;
    };
    CHECK(resolvedIn("2026-11-16 10:00", "2026-11-16 10:01") == 1);
    CHECK(resolvedIn("2026-11-16 09:00", "2026-11-16 10:00") == 0);
    CHECK(resolvedIn("2026-11-16 10:01", "2026-11-17 00:00") == 0);
}

TEST_CASE("figures of one queue or one client leave the others out")
{
    const Life up = begun().at("2026-11-16 10:00", escalated(network)).at("2026-11-16 11:00", resolved());
    const std::vector<Life> lives{up, begun().at("2026-11-16 09:30", resolved())};
    FigureTerms terms = ever;
    terms.queue = network;
    CHECK(figuresOf(lives, terms)[TimeToResolve].all.count == 1);
    CHECK(figuresOf(lives, terms)[TimePerVisit].all.count == 1);
    CHECK(figuresOf(lives, terms)[TimeToResolve].all.p50 == 120 * 60'000);
    terms.queue = {};
    terms.client = ClientId{1};
    CHECK(figuresOf(lives, terms)[TimeToResolve].all.count == 2);
    terms.client = ClientId{2};
    CHECK(figuresOf(lives, terms) == figuresOf({}));
}

TEST_CASE("percentiles are the nearest rank")
{
    std::vector<Life> lives;
    for (int minutes = 10; minutes > 0; --minutes)
        lives.push_back(begun().at(berlin("2026-11-16 09:00") + std::chrono::minutes(minutes), resolved()));
    const FigureValue value = figuresOf(lives)[TimeToResolve].all;
    CHECK(value.value == 5.5 * 60'000);
    CHECK(value.p50 == 5 * 60'000);
    CHECK(value.p90 == 9 * 60'000);
    CHECK(value.p95 == 10 * 60'000);
}

namespace {

/// A ticket as it stood after an order that was not taken back.
struct Stood
{
    qint64 order = 0;
    Instant at;
    StateType type = StateType::New;
    QueueKey queue = frontDesk;
};

bool done(const Stood& stood)
{
    return stood.type == StateType::Resolved || stood.type == StateType::Closed;
}

/// Random orders, and beside them what stood after each.
struct RandomLife
{
    Life life = begun();
    std::vector<Stood> stood{{1, berlin("2026-11-16 09:00"), StateType::New, frontDesk}};

    explicit RandomLife(const std::vector<int>& dice)
    {
        using enum StateType;
        static const std::vector<StateType> types{Open, PendingRequester, PendingTimer, Resolved, Closed, Cancelled};
        static const std::vector<QueueKey> queues{frontDesk, onSite, network, experts};
        Instant at = stood.front().at;
        qint64 order = 1;
        for (const int die : dice) {
            at = at + std::chrono::minutes(1 + die % 700);
            Stood next = stood.back();
            ++order;
            if (die % 5 == 0 && stood.size() > 1) {
                life.undone(at, stood.back().order);
                stood.pop_back();
                continue;
            }
            next.order = order;
            next.at = at;
            if (die % 2 == 0) {
                next.type = types[static_cast<std::size_t>(die / 5) % types.size()];
                life.at(at, changed(next.type));
            } else {
                next.queue = queues[static_cast<std::size_t>(die / 5) % queues.size()];
                move(at, stood.back().queue, next.queue);
            }
            stood.push_back(next);
        }
    }

    void move(Instant at, const QueueKey& from, const QueueKey& to)
    {
        const int rise = placeOf(to).tier.value - placeOf(from).tier.value;
        if (rise > 0)
            life.at(at, escalated(to));
        else if (rise < 0)
            life.at(at, back(to));
        else
            life.at(at, routed(to));
    }

    [[nodiscard]] qint64 count(const std::function<bool(const Stood&, const Stood&)>& fits) const
    {
        qint64 found = 0;
        for (std::size_t i = 1; i < stood.size(); ++i)
            found += fits(stood[i - 1], stood[i]) ? 1 : 0;
        return found;
    }
};

} // namespace

TEST_CASE("whatever happens to a ticket the counts are those of a simpler sum")
{
    int resolvedLives = 0;
    CHECK(rc::check("random lives", [&] {
        const RandomLife random(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10'000)));
        const FigureReport report = figuresOf({random.life});
        const auto open = [](const Stood& one) { return isOpen(one.type); };
        const qint64 resolutions = random.count([&](const auto& a, const auto& b) { return open(a) && done(b); });
        const qint64 left = random.count(
            [&](const auto& a, const auto& b) { return open(a) && (done(b) || (open(b) && a.queue != b.queue)); });
        RC_ASSERT(report[TimePerVisit].all.count == left);
        RC_ASSERT(report[VisitsEscalated].all.hits == random.count([&](const auto& a, const auto& b) {
            return open(a) && open(b) && placeOf(a.queue).tier < placeOf(b.queue).tier;
        }));
        qint64 moves = 0;
        for (const auto& [route, count] : report.routes)
            moves += count.moves;
        RC_ASSERT(moves ==
                  random.count([&](const auto& a, const auto& b) { return open(a) && open(b) && a.queue != b.queue; }));
        RC_ASSERT(report[BacklogAge].all.count == (open(random.stood.back()) ? 1 : 0));
        RC_ASSERT(report[TimeToResolve].all.count == (resolutions > 0 ? 1 : 0));
        if (resolutions == 0)
            return;
        ++resolvedLives;
        RC_ASSERT(report[Hops].all.value ==
                  static_cast<double>(random.count([](const auto& a, const auto& b) { return a.queue != b.queue; })));
        RC_ASSERT(report[Reopened].all.hits ==
                  (random.count([&](const auto& a, const auto& b) { return done(a) && open(b); }) > 0 ? 1 : 0));
        const auto first =
            std::ranges::adjacent_find(random.stood, [&](const auto& a, const auto& b) { return open(a) && done(b); });
        RC_ASSERT(report[TimeToResolve].all.value ==
                  static_cast<double>((std::next(first)->at - random.stood.front().at).count()));
    }));
    CHECK(resolvedLives > 20);
}
