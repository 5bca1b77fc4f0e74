// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What each clock measures, when it stands still, and what becomes of it. Monday is 16 November 2026.
#include "tests/clock/life.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

Playbook with(std::vector<Target> targets)
{
    Playbook book = timedPlaybook();
    book.agreements = {sla(std::move(targets))};
    return book;
}

Agreement perVisit(AgreementType type, std::vector<Target> targets)
{
    Agreement made = sla(std::move(targets));
    made.key = AgreementKey{toWord(type)};
    made.type = type;
    return made;
}

TicketOpened rated(int priority)
{
    TicketOpened event = opened();
    event.triage.computed = Priority{priority};
    return event;
}

TicketTriaged priority(int rank)
{
    TicketTriaged event;
    event.triage.computed = Priority{rank};
    return event;
}

MessageAdded asked()
{
    return message(MessageKind::Received, mia, QStringLiteral("When?"));
}

MessageAdded answered()
{
    return message(MessageKind::Reply, ada, QStringLiteral("Soon."));
}

} // namespace

TEST_CASE("A resolution clock runs from the opening and ends with the resolution")
{
    Life life;
    life.at("2026-11-16 17:00", rated(1));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-17 11:00"));
    CHECK(life.clock(Metric::Resolution).warnAt == berlin("2026-11-17 10:00"));
    life.at("2026-11-17 10:30", resolved());
    const Clock clock = life.clock(Metric::Resolution);
    CHECK(clock.elapsed == 3h + 30min);
    CHECK(clock.endedAt == berlin("2026-11-17 10:30"));
    CHECK_FALSE(clock.breachedAt);
    CHECK_FALSE(nextDue(life.clocks()).deadline);
}

TEST_CASE("t1 A pause still counts after a raised priority attaches another agreement")
{
    Playbook book = timedPlaybook();
    Agreement urgent = sla({{Metric::Resolution, {120}}});
    urgent.key = AgreementKey{QStringLiteral("urgent")};
    urgent.kinds = {TicketKind::Problem};
    urgent.pauses = {};
    book.agreements.insert(book.agreements.begin(), urgent);
    Life life(book);
    life.at("2026-11-16 09:00", rated(2))
        .at("2026-11-16 10:00", waiting())
        .at("2026-11-19 10:00", changed(StateType::Open));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-19 17:00"));
    life.at("2026-11-19 10:30", priority(1));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-19 13:00"));
    DetailsPatch patch;
    patch.kind = TicketKind::Problem;
    life.at("2026-11-19 10:30", TicketEdited{patch});
    CHECK(life.clock(Metric::Resolution).agreement == urgent.key);
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-19 11:00"));
}

TEST_CASE("An agreement that comes to hold later counts the pauses it would have made")
{
    Life life(with({{Metric::Update, {60}}}));
    Playbook later = timedPlaybook();
    life.at("2026-11-16 09:00", rated(2)).at("2026-11-16 10:00", waiting());
    later.agreements.front().key = AgreementKey{QStringLiteral("later")};
    life.published("2026-11-16 12:00", later).at("2026-11-16 14:00", changed(StateType::Open));
    CHECK(life.clock(Metric::Resolution).elapsed == 1h);
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-17 11:00"));
}

TEST_CASE("t2 A ticket that begins to wait at the very instant of a deadline is not late")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1)).at("2026-11-16 13:00", waiting());
    CHECK_FALSE(life.clock(Metric::Resolution).deadline);
    CHECK_FALSE(life.clock(Metric::Resolution).breachedAt);
    CHECK(nextDue(life.clocks()).paused);
    life.at("2026-11-16 15:00", changed(StateType::Open));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-16 15:00"));
    life.at("2026-11-16 15:00", resolved());
    CHECK_FALSE(life.clock(Metric::Resolution).breachedAt);
}

TEST_CASE("t6 Before the first response the update target does not count")
{
    Life life(with({{Metric::FirstResponse, {240}}, {Metric::Update, {60}}}));
    life.at("2026-11-16 09:00", opened());
    CHECK(life.count(Metric::Update) == 0);
    CHECK(nextDue(life.clocks()).metric == Metric::FirstResponse);
    life.at("2026-11-16 10:00", answered());
    CHECK(life.clock(Metric::FirstResponse).endedAt == berlin("2026-11-16 10:00"));
    CHECK(life.clock(Metric::Update).deadline == berlin("2026-11-16 11:00"));
    life.at("2026-11-16 10:45", answered());
    CHECK(life.count(Metric::Update) == 2);
    CHECK(life.clock(Metric::Update).deadline == berlin("2026-11-16 11:45"));
}

TEST_CASE("t7 When we wrote last and the requester is silent no answer is due")
{
    Life life(with({{Metric::NextResponse, {60}}}));
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 09:10", answered());
    CHECK(life.count(Metric::NextResponse) == 0);
}

TEST_CASE("The next response counts from the oldest message that nobody answered")
{
    Life life(with({{Metric::NextResponse, {60}}}));
    life.at("2026-11-16 09:00", opened())
        .at("2026-11-16 09:10", answered())
        .at("2026-11-16 10:00", asked())
        .at("2026-11-16 10:30", asked());
    CHECK(life.count(Metric::NextResponse) == 1);
    CHECK(life.clock(Metric::NextResponse).deadline == berlin("2026-11-16 11:00"));
    life.at("2026-11-16 11:30", answered());
    CHECK(life.clock(Metric::NextResponse).breachedAt == berlin("2026-11-16 11:00"));
    life.at("2026-11-16 12:00", asked());
    CHECK(life.clock(Metric::NextResponse).cycle == 2);
}

TEST_CASE("t9 After thanks and a resolution without a word no answer is due")
{
    Life life(with({{Metric::NextResponse, {60}}}));
    life.at("2026-11-16 09:00", opened())
        .at("2026-11-16 09:10", answered())
        .at("2026-11-16 10:00", asked())
        .at("2026-11-16 10:20", resolved());
    CHECK_FALSE(life.clock(Metric::NextResponse).isLive());
    life.at("2026-11-17 10:00", changed(StateType::Open));
    CHECK(life.count(Metric::NextResponse) == 1);
}

TEST_CASE("t10 A ticket that was merged away leaves every list and its breach stays")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-17 09:00", TicketMerged{TicketId{2}, StateKey{QStringLiteral("merged")}});
    CHECK_FALSE(nextDue(life.clocks()).deadline);
    CHECK(life.clock(Metric::Resolution).dropped);
    CHECK(life.clock(Metric::Resolution).breachedAt == berlin("2026-11-16 13:00"));
}

TEST_CASE("A ticket that comes back from a merge goes on with the time it had")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-16 11:00", TicketMerged{TicketId{2}, StateKey{QStringLiteral("merged")}})
        .at("2026-11-18 10:00", TicketUnmerged{});
    CHECK(life.count(Metric::Resolution) == 1);
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-18 12:00"));
}

TEST_CASE("t11 t24 Without an agreement nothing is due and what was late stays known")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1));
    Playbook none = timedPlaybook();
    none.agreements = {sla({})};
    life.published("2026-11-16 15:00", none);
    CHECK_FALSE(nextDue(life.clocks()).deadline);
    CHECK_FALSE(nextDue(life.clocks()).paused);
    CHECK(life.clock(Metric::Resolution).breachedAt == berlin("2026-11-16 13:00"));
    CHECK_FALSE(life.clock(Metric::Resolution).hasTarget());
}

TEST_CASE("t25 A team that receives a ticket late has its own time from its arrival")
{
    Playbook book = timedPlaybook();
    book.agreements.push_back(perVisit(AgreementType::Ola, {{Metric::Acceptance, {30}}, {Metric::HandOn, {120}}}));
    Life life(book);
    life.at("2026-11-16 09:00", rated(1));
    CHECK(life.clock(Metric::HandOn).deadline == berlin("2026-11-16 11:00"));
    life.at("2026-11-16 12:00", escalated(network));
    CHECK(life.count(Metric::HandOn) == 2);
    CHECK(life.clock(Metric::HandOn).deadline == berlin("2026-11-16 14:00"));
    CHECK(life.clock(Metric::Acceptance).deadline == berlin("2026-11-16 12:30"));
    life.at("2026-11-16 12:10", HandoffAccepted{});
    CHECK_FALSE(life.clock(Metric::Acceptance).isLive());
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-16 13:00"));
    life.at("2026-11-16 12:50", resolved());
    Milliseconds inQueues{0};
    for (const Clock& clock : life.clocks())
        inQueues += clock.metric == Metric::HandOn ? clock.elapsed : 0ms;
    CHECK(inQueues == life.clock(Metric::Resolution).elapsed);
}

TEST_CASE("A vendor is measured by the contract and not by what holds between tiers")
{
    Playbook book = timedPlaybook();
    book.agreements.push_back(perVisit(AgreementType::Ola, {{Metric::HandOn, {120}}}));
    book.agreements.push_back(perVisit(AgreementType::Uc, {{Metric::Acknowledgement, {60}}}));
    Life life(book);
    life.at("2026-11-16 09:00", rated(1)).at("2026-11-16 10:00", escalated(vendor));
    CHECK(life.clock(Metric::Acknowledgement).deadline == berlin("2026-11-16 11:00"));
    CHECK(life.count(Metric::HandOn) == 1);
    CHECK_FALSE(life.clock(Metric::HandOn).isLive());
    CHECK(life.clock(Metric::VendorResolution).isLive());
}

TEST_CASE("t30 A breach that lasts for days is one breach")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-17 09:00", answered())
        .at("2026-11-18 09:00", priority(2))
        .at("2026-11-19 09:00", answered());
    CHECK(life.count(Metric::Resolution) == 1);
    CHECK(life.clock(Metric::Resolution).breachedAt == berlin("2026-11-16 13:00"));
}

TEST_CASE("A reopened ticket goes on where it stood and the first verdict stays")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-16 12:00", resolved())
        .at("2026-11-18 09:00", changed(StateType::Open));
    const auto all = life.clocks();
    REQUIRE(life.count(Metric::Resolution) == 2);
    CHECK(life.clock(Metric::Resolution).cycle == 2);
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-18 10:00"));
    const auto first = std::ranges::find(all, Metric::Resolution, &Clock::metric);
    CHECK(first->endedAt == berlin("2026-11-16 12:00"));
    CHECK_FALSE(first->breachedAt);
}

TEST_CASE("A reopened ticket begins anew where the agreement says so")
{
    Playbook book = timedPlaybook();
    book.agreements.front().onReopen = OnReopen::NewCycle;
    Life life(book);
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-16 12:00", resolved())
        .at("2026-11-18 09:00", changed(StateType::Open));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-18 13:00"));
}

TEST_CASE("A resolution that is undone never stopped the clock")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1)).at("2026-11-16 10:00", resolved()).undone("2026-11-16 10:05", 2);
    CHECK(life.count(Metric::Resolution) == 1);
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-16 13:00"));
}

TEST_CASE("A move that is undone gives the first queue its time back")
{
    Playbook book = timedPlaybook();
    book.agreements.push_back(perVisit(AgreementType::Ola, {{Metric::HandOn, {120}}}));
    Life life(book);
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-16 10:00", TicketRouted{placeOf(onSite)})
        .undone("2026-11-16 10:30", 2);
    const auto all = life.clocks();
    CHECK(life.clock(Metric::HandOn).dropped);
    const auto first = std::ranges::find(all, Metric::HandOn, &Clock::metric);
    CHECK(first->isLive());
    CHECK(first->deadline == berlin("2026-11-16 11:00"));
}

TEST_CASE("A new calendar moves the deadline and keeps the pause")
{
    Life life;
    life.at("2026-11-16 09:00", rated(1))
        .at("2026-11-16 10:00", waiting())
        .at("2026-11-16 16:00", changed(StateType::Open));
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-17 09:00"));
    Playbook shorter = timedPlaybook();
    shorter.calendars = {office("Europe/Berlin", "08:00", "17:00")};
    life.published("2026-11-16 16:30", shorter);
    CHECK(life.clock(Metric::Resolution).deadline == berlin("2026-11-17 10:00"));
    CHECK(life.clock(Metric::Resolution).elapsed == 1h);
    CHECK(life.clock(Metric::Resolution).playbook == 2);
}

TEST_CASE("Time to own ends with the first who takes it")
{
    Life life(with({{Metric::TimeToOwn, {30}}}));
    life.at("2026-11-16 09:00", opened()).at("2026-11-16 09:20", TicketAssigned{ada});
    CHECK(life.clock(Metric::TimeToOwn).elapsed == 20min);
    life.at("2026-11-16 09:30", TicketAssigned{PersonId{}});
    CHECK(life.count(Metric::TimeToOwn) == 1);
}

TEST_CASE("The intervals of a clock lie end to end whatever happens")
{
    CHECK(rc::check("random lives", [] {
        Life life;
        life.at("2026-11-16 09:00", rated(1 + *rc::gen::inRange(0, 2)));
        Instant now = berlin("2026-11-16 09:00");
        for (int left = *rc::gen::inRange(0, 25); left > 0; --left) {
            now = now + std::chrono::minutes(*rc::gen::inRange(0, 600));
            const TicketEvent event = *rc::gen::element<TicketEvent>(
                changed(StateType::Open), waiting(), waiting(StateType::PendingVendor), resolved(),
                changed(StateType::Closed), changed(StateType::Cancelled), asked(), answered(), priority(1),
                priority(2), TicketRouted{placeOf(onSite)}, escalated(network), escalated(vendor), HandoffAccepted{},
                TicketAssigned{ada}, TicketAssigned{PersonId{}});
            life.at(now, event);
        }
        const auto clocks = life.clocks();
        const bool open = isOpen(life.ticket().progress.type);
        std::map<Metric, int> live;
        for (const Clock& clock : clocks) {
            Milliseconds elapsed{0};
            const BusinessTime hours(office("Europe/Berlin", "08:00", "18:00"));
            for (std::size_t i = 0; i < clock.intervals.size(); ++i) {
                const ClockInterval& interval = clock.intervals[i];
                const bool last = i + 1 == clock.intervals.size();
                const auto end = last ? clock.endedAt : std::optional(clock.intervals[i + 1].from);
                RC_ASSERT(interval.to == end);
                RC_ASSERT((!interval.to || interval.from <= *interval.to));
                if (interval.running && interval.to && !clock.calendar.isNull())
                    elapsed += hours.between(interval.from, *interval.to);
            }
            RC_ASSERT(clock.elapsed == elapsed);
            RC_ASSERT((open || !clock.isLive()));
            live[clock.metric] += clock.isLive() ? 1 : 0;
            RC_ASSERT(live[clock.metric] <= 1);
            if (clock.metric == Metric::Resolution && !clock.dropped && !clock.isLive() && !clock.breachedAt)
                RC_ASSERT(clock.elapsed <= clock.target);
        }
        RC_ASSERT(open == std::ranges::any_of(
                              clocks, [](const Clock& c) { return c.metric == Metric::Resolution && c.isLive(); }));
    }));
}
