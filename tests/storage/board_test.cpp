// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board's figures agree with a fold over the journal, and with the lists they lead to.
#include "core/desk/trend.h"

#include "core/clock/businesstime.h"
#include "core/desk/radar.h"
#include "core/desk/reckoning.h"
#include "core/ticket/apply.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <set>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Folded
{
    Board board;
    std::vector<FlowStep> steps;
};

/// What the histories that the store shows say, without its tables.
Folded foldedBoard(Store& store, const BoardTerms& terms)
{
    Folded folded{{terms.now, {}, {}}, {}};
    using Kind = std::tuple<Place, StateType, StateKey, QString, PersonId>;
    std::map<Kind, int> shares;
    must(store.scan([&](std::span<const JournalEntry> history) {
        const Ticket ticket = fold(history);
        for (const FlowStep& step : flowsOf(history, {}, ticket)) {
            folded.steps.push_back(step);
            if (step.at >= terms.today && step.at <= terms.now)
                ++folded.board.places[step.place].today.at(static_cast<std::size_t>(step.flow));
        }
        if (!isOpen(ticket.progress.type))
            return Progressing::Continue;
        const Place& place = ticket.placement.place;
        BoardFigures& figures = folded.board.places[place];
        ++figures.open;
        figures.unassigned += ticket.placement.assignee ? 0 : 1;
        figures.pending += isPending(ticket.progress.type) ? 1 : 0;
        figures.toAccept += ticket.awaitsAcceptance() ? 1 : 0;
        figures.oldest = figures.oldest ? std::min(*figures.oldest, ticket.createdAt) : ticket.createdAt;
        ++shares[{place, ticket.progress.type, ticket.progress.state, ticket.progress.pendingReason(),
                  ticket.placement.assignee}];
        const NextDue due = nextDue(must(store.clocks(ticket.id)));
        if (due.deadline && *due.deadline < terms.now)
            ++figures.due.overdue;
        for (std::size_t i = 0; due.deadline && *due.deadline >= terms.now && i < dueHours.size(); ++i)
            figures.due.within.at(i) += *due.deadline <= terms.horizons.at(due.calendar).at(i) ? 1 : 0;
        return Progressing::Continue;
    }));
    for (const auto& [kind, tickets] : shares) {
        const auto& [place, type, state, reason, assignee] = kind;
        folded.board.shares.push_back({place, type, state, reason, assignee, tickets});
    }
    return folded;
}

BoardTerms termsOf(RandomDesk& desk, Instant now)
{
    return boardTerms(PlaybookTimes(must(desk.store().playbook())), now);
}

bool sameShares(const Board& a, const Board& b)
{
    return a.shares.size() == b.shares.size() && std::ranges::all_of(a.shares, [&](const BoardShare& share) {
               return std::ranges::count(b.shares, share) == 1;
           });
}

std::set<TicketId> listed(Store& store, const SavedView& view, Instant now)
{
    ListQuery query;
    query.filter = parseFilter(view.filter).value();
    query.now = now;
    const TicketList list = must(store.list(query, 0));
    return {list.ids.begin(), list.ids.end()};
}

} // namespace

TEST_CASE("the board agrees with a fold over the journal after any history and for whoever looks", "[board]")
{
    const unsigned seed = GENERATE(1U, 2U, 3U, 4U);
    RandomDesk desk;
    desk.takeMany(260, seed);
    must(reckonAll(desk.store(), {}));
    const BoardTerms terms = termsOf(desk, desk.now());
    int compared = 0;
    for (const PersonId who : {PersonId{}, desk.ben}) {
        if (who) {
            Person person = must(desk.store().person(who)).value();
            person.serves = {desk.acme};
            must(desk.desk().recordPerson(person, desk.admin));
        }
        desk.store().lookAs(who);
        const Board board = must(desk.store().board(terms));
        const Folded folded = foldedBoard(desk.store(), terms);
        CHECK(board.places == folded.board.places);
        CHECK(sameShares(board, folded.board));
        compared += static_cast<int>(board.places.size());
    }
    CHECK(compared > 4);
}

TEST_CASE("each figure of the board leads to the tickets it counts", "[board]")
{
    const unsigned seed = GENERATE(5U, 6U);
    RandomDesk desk;
    desk.takeMany(260, seed);
    must(reckonAll(desk.store(), {}));
    const Instant now = desk.now();
    const BoardTerms terms = termsOf(desk, now);
    const Board board = must(desk.store().board(terms));
    const Folded folded = foldedBoard(desk.store(), terms);
    const PlaybookPtr playbook = must(desk.store().playbook());
    BoardFigures all;
    int counted = 0;
    for (const auto& [place, figures] : board.places) {
        all += figures;
        for (const BoardColumn column : allValues<BoardColumn>()) {
            INFO(place.queue.value.toStdString() << " " << toWord(column).data());
            const auto list = listed(desk.store(), listBehind(column, {{}, place.queue}, *playbook), now);
            const auto value = static_cast<std::size_t>(valueOf(figures, column));
            counted += static_cast<int>(value);
            if (column == BoardColumn::Arrived || column == BoardColumn::Left)
                CHECK((list.size() <= value && list.empty() == (value == 0)));
            else if (column == BoardColumn::Oldest)
                CHECK(list.size() == static_cast<std::size_t>(figures.open));
            else
                CHECK(list.size() == value);
        }
    }
    CHECK(counted > 20);
    for (const BoardColumn column : {BoardColumn::Open, BoardColumn::Unassigned, BoardColumn::Pending,
                                     BoardColumn::ToAccept, BoardColumn::Overdue, BoardColumn::DueIn8}) {
        INFO(toWord(column).data());
        CHECK(std::ssize(listed(desk.store(), listBehind(column, {}, *playbook), now)) == valueOf(all, column));
    }
}

TEST_CASE("flows between instants add up to what is open", "[board]")
{
    RandomDesk desk;
    desk.takeMany(260, 7);
    const Instant now = desk.now();
    const std::array instants{Instant{0}, now - std::chrono::hours(3), now - std::chrono::hours(1),
                              now + std::chrono::days(9)};
    const auto flows = must(desk.store().flows(instants));
    REQUIRE(flows.size() == 3);
    const Folded folded = foldedBoard(desk.store(), termsOf(desk, now));
    std::map<Place, int> open;
    for (std::size_t i = 0; i < flows.size(); ++i) {
        std::map<Place, FlowCounts> expected;
        for (const FlowStep& step : folded.steps) {
            if (step.at >= instants.at(i) && step.at < instants.at(i + 1))
                ++expected[step.place].at(static_cast<std::size_t>(step.flow));
        }
        CHECK(flows[i] == expected);
        for (const auto& [place, counts] : flows[i]) {
            for (const Flow flow : allValues<Flow>())
                open[place] += (isArrival(flow) ? 1 : -1) * counts.at(static_cast<std::size_t>(flow));
        }
    }
    for (const auto& [place, tickets] : open) {
        const auto line = folded.board.places.find(place);
        CHECK(tickets == (line == folded.board.places.end() ? 0 : line->second.open));
    }
    CHECK(open.size() > 1);
}

TEST_CASE("a trend leads back from what is open now to what was open then", "[board]")
{
    RandomDesk desk;
    desk.takeMany(260, 8);
    const Instant now = desk.now();
    const BoardTerms terms = termsOf(desk, now);
    const std::vector bounds{now - std::chrono::hours(4), now - std::chrono::hours(3), now - std::chrono::hours(1),
                             now + Milliseconds(1)};
    const Trend trend = trendOf(must(desk.store().board(terms)), bounds, must(desk.store().flows(bounds)));
    const Folded folded = foldedBoard(desk.store(), terms);
    REQUIRE(trend.flows.size() == 3);
    for (const auto& [tier, backlog] : trend.backlog) {
        REQUIRE(backlog.size() == 3);
        for (std::size_t i = 0; i < backlog.size(); ++i) {
            int open = 0;
            for (const FlowStep& step : folded.steps) {
                if (step.place.tier == tier && step.at < bounds[i + 1])
                    open += isArrival(step.flow) ? 1 : -1;
            }
            CHECK(backlog[i] == open);
        }
    }
    CHECK(trend.backlog.size() > 1);
}

TEST_CASE("the periods of a trend begin at midnights of the desk's zone on Mondays and on firsts", "[board]")
{
    const QTimeZone zone("Europe/Berlin");
    const Instant now = parseIsoInstant(QStringLiteral("2026-11-18T09:00:00.000Z")).value();
    const auto days = trendBounds(TrendSpan::TwoWeeks, zone, now);
    REQUIRE(days.size() == 15);
    CHECK(toIsoString(days.front()) == QStringLiteral("2026-11-04T23:00:00.000Z"));
    CHECK(toIsoString(days[13]) == QStringLiteral("2026-11-17T23:00:00.000Z"));
    CHECK(days.back() == now + Milliseconds(1));
    const auto weeks = trendBounds(TrendSpan::Quarter, zone, now);
    REQUIRE(weeks.size() == 14);
    CHECK(toIsoString(weeks[12]) == QStringLiteral("2026-11-15T23:00:00.000Z"));
    // The clocks go back on 25 October.
    CHECK(toIsoString(weeks[8]) == QStringLiteral("2026-10-18T22:00:00.000Z"));
    const auto months = trendBounds(TrendSpan::Year, zone, now);
    REQUIRE(months.size() == 13);
    CHECK(toIsoString(months.front()) == QStringLiteral("2025-11-30T23:00:00.000Z"));
    CHECK(toIsoString(months[11]) == QStringLiteral("2026-10-31T23:00:00.000Z"));
}

TEST_CASE("a list of a past day holds what was resolved on it", "[board]")
{
    TestDesk desk;
    const TicketId first = desk.openTicket(QStringLiteral("One"));
    desk.order(first, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.anna);
    desk.wait(std::chrono::days(2));
    const TicketId second = desk.openTicket(QStringLiteral("Two"));
    desk.order(second, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.anna);
    const Instant now = desk.now();
    const auto resolved = [&](const char* when) {
        SavedView view;
        view.filter = QStringLiteral("resolved:") + QLatin1String(when);
        return listed(desk.store(), view, now);
    };
    CHECK(resolved("2026-03-02") == std::set{first});
    CHECK(resolved("2026-03-03").empty());
    CHECK(resolved("today") == std::set{second});
    CHECK(resolved("2026-03-01..2026-03-02") == std::set{first});
    CHECK(resolved("2026-03-02..2026-03-04") == std::set{first, second});
    CHECK(resolved("3d") == std::set{first, second});
    CHECK(resolved("3d@desk") == std::set{first, second});
    CHECK(resolved("3d@network").empty());
}

TEST_CASE("a list holds what went a route and what came straight back", "[board]")
{
    TestDesk desk;
    HandoffPacket packet;
    packet[PacketPart::Symptom] = QStringLiteral("No network in C3");
    const TicketId bounced = desk.openTicket(QStringLiteral("Bounced"));
    const TicketId gone = desk.openTicket(QStringLiteral("Gone"));
    const TicketId home = desk.openTicket(QStringLiteral("At home"));
    const auto list = [&](const QString& filter) {
        SavedView view;
        view.filter = filter;
        return listed(desk.store(), view, desk.now());
    };
    desk.order(bounced, EscalateTicket{network, packet}, desk.anna);
    desk.order(gone, EscalateTicket{network, packet}, desk.anna);
    CHECK(list(QStringLiteral("bounced:1d")).empty());
    desk.wait(std::chrono::hours(1));
    desk.order(bounced, ReturnTicket{QStringLiteral("not-ours"), QStringLiteral("It is the cable")}, desk.ben);
    CHECK(list(QStringLiteral("moved:1d@desk>network")) == std::set{bounced, gone});
    CHECK(list(QStringLiteral("moved:1d@network>")) == std::set{bounced});
    CHECK(list(QStringLiteral("moved:30m@>network")).empty());
    CHECK(list(QStringLiteral("moved:1d")) == std::set{bounced, gone});
    CHECK(list(QStringLiteral("bounced:1d")) == std::set{bounced});
    CHECK(list(QStringLiteral("bounced:1d@desk")) == std::set{bounced});
    CHECK(list(QStringLiteral("bounced:1d@network")).empty());
    CHECK(list(QStringLiteral("-bounced:1d")) == std::set{gone, home});
    desk.wait(std::chrono::days(2));
    CHECK(list(QStringLiteral("bounced:1d")).empty());
    // What was solved since is still told, unless only open tickets are asked for.
    desk.order(bounced, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.anna);
    CHECK(list(QStringLiteral("bounced:1w")) == std::set{bounced});
    CHECK(list(listBehind(RadarSign::Bounced).filter).empty());
}

TEST_CASE("a ticket is idle when nothing happened for so many working days", "[board]")
{
    TestDesk desk;
    Playbook book = smallPlaybook();
    using enum Weekday;
    book.calendars = {{CalendarKey{QStringLiteral("office")},
                       QStringLiteral("Office hours"),
                       QStringLiteral("Europe/Berlin"),
                       {},
                       {{{Monday, Tuesday, Wednesday, Thursday, Friday}, {{WallTime{480}, WallTime{1080}}}}},
                       {}}};
    must(desk.desk().publish(book, {}, desk.admin));
    const auto idle = [&](const char* days) {
        SavedView view;
        view.filter = QStringLiteral("idle:") + QLatin1String(days);
        return listed(desk.store(), view, desk.now());
    };
    const TicketId quiet = desk.openTicket(QStringLiteral("Quiet"));
    const TicketId busy = desk.openTicket(QStringLiteral("Busy"));
    const BusinessTime hours(book.calendars.front());
    const auto until = [&](Milliseconds work) { desk.wait(*hours.add(desk.now(), work) - desk.now()); };
    until(std::chrono::hours(3 * 10 - 1));
    CHECK(idle("3d").empty());
    CHECK(idle("2d") == std::set{quiet, busy});
    desk.order(busy, AddNote{QStringLiteral("Called back")}, desk.anna);
    until(std::chrono::hours(2));
    CHECK(idle("3d") == std::set{quiet});
    CHECK(idle("1d") == std::set{quiet});
    desk.order(quiet, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.anna);
    CHECK(idle("3d").empty());
}
