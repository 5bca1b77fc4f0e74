// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board and the lists as they stood: what the spans find equals a fold of the journal cut at that instant.
#include "core/desk/reckoning.h"
#include "core/storage/sqlstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <random>

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

/// Every ticket's history, and every instant at which something happened or was recorded.
struct Journal
{
    std::vector<std::vector<JournalEntry>> histories;
    std::vector<Instant> instants;

    explicit Journal(Store& store)
    {
        must(store.scan([&](std::span<const JournalEntry> history) {
            histories.emplace_back(history.begin(), history.end());
            for (const JournalEntry& entry : history) {
                instants.push_back(entry.occurredAt);
                instants.push_back(entry.recordedAt);
            }
            return Progressing::Continue;
        }));
    }

    std::vector<Ticket> at(const Past& past) const
    {
        std::vector<Ticket> tickets;
        for (const auto& history : histories) {
            if (Ticket ticket = fold(historyAt(history, past)); ticket.exists())
                tickets.push_back(std::move(ticket));
        }
        return tickets;
    }
};

bool open(const Ticket& ticket)
{
    return isOpen(ticket.progress.type);
}

std::vector<QueueCount> countsOf(const std::vector<Ticket>& tickets)
{
    std::map<QueueKey, QueueCount> counts;
    for (const Ticket& ticket : tickets) {
        if (!open(ticket))
            continue;
        const QueueKey queue = ticket.placement.place.queue;
        QueueCount& count = counts.try_emplace(queue, QueueCount{queue, 0, 0}).first->second;
        ++count.open;
        count.unassigned += ticket.placement.assignee ? 0 : 1;
        count.pending += isPending(ticket.progress.type) ? 1 : 0;
    }
    std::vector<QueueCount> list;
    for (const auto& [queue, count] : counts)
        list.push_back(count);
    return list;
}

TicketFilter filterOf(const char* text)
{
    const auto filter = parseFilter(QString::fromUtf8(text));
    REQUIRE(filter);
    return *filter;
}

ListQuery queryOf(const char* filter, const Past& past, SortKey sort = SortKey::Number)
{
    return {filterOf(filter), sort, SortDirection::Ascending, GroupBy::None, {}, past.at};
}

using Predicate = std::function<bool(const Ticket&)>;

std::vector<std::pair<const char*, Predicate>> filters()
{
    return {
        {"", open},
        {"state:any", [](const Ticket&) { return true; }},
        {"state:closed", [](const Ticket& t) { return !open(t); }},
        {"queue:desk", [](const Ticket& t) { return open(t) && t.placement.place.queue == frontDesk; }},
        {"tier:2 -queue:apps",
         [](const Ticket& t) {
             return open(t) && t.placement.place.tier == Tier{2} && t.placement.place.queue != applications;
         }},
        {"assignee:none priority<=2",
         [](const Ticket& t) {
             const Priority priority = t.triage.priority();
             return open(t) && !t.placement.assignee && priority.isSet() && priority.value <= 2;
         }},
        {"handoff:waiting state:any", [](const Ticket& t) { return t.awaitsAcceptance(); }},
        {"-watcher:none", [](const Ticket& t) { return open(t) && !t.company.watchers.empty(); }},
        {"created:<3h state:any", {}},
    };
}

} // namespace

TEST_CASE("At any instant the board and the lists equal a fold of the journal cut there")
{
    const unsigned seed = GENERATE(1U, 2U);
    RandomDesk desk;
    desk.takeMany(220, seed);
    must(reckonAll(desk.store(), {}));
    const Journal journal(desk.store());
    const auto basis = must(desk.store().courseBasis());
    std::mt19937 random(seed);
    std::size_t found = 0;
    std::size_t due = 0;
    for (int i = 0; i < 12; ++i) {
        const Instant near = journal.instants.at(random() % journal.instants.size());
        const Past past{near + Milliseconds(static_cast<int>(random() % 3) - 1),
                        i % 2 == 0 ? Knowledge::Now : Knowledge::Then};
        CAPTURE(past.at.ms, toWord(past.knowledge).data());
        const std::vector<Ticket> tickets = journal.at(past);
        CHECK(must(desk.store().queueCountsAt(past)) == countsOf(tickets));
        for (const auto& [filter, predicate] : filters()) {
            CAPTURE(filter);
            const Predicate wanted =
                predicate ? predicate : [&](const Ticket& t) { return past.at - t.createdAt < 3h; };
            const TicketsThen then = must(desk.store().listAt(queryOf(filter, past), past, 0));
            std::vector<TicketId> expected;
            for (const Ticket& ticket : tickets) {
                if (wanted(ticket))
                    expected.push_back(ticket.id);
            }
            REQUIRE(then.list.ids == expected);
            REQUIRE(then.rows.size() == expected.size());
            found += expected.size();
            for (const TicketRow& row : then.rows) {
                const auto ticket = std::ranges::find(tickets, row.id, &Ticket::id);
                const auto& history = *std::ranges::find_if(
                    journal.histories, [&](const auto& one) { return one.front().ticket == row.id; });
                REQUIRE(row.version == ticket->version);
                REQUIRE(row.subject == ticket->details.subject);
                REQUIRE(row.queue == ticket->placement.place.queue);
                REQUIRE(row.assignee == ticket->placement.assignee);
                REQUIRE(row.due == nextDue(courseAt(history, basis, past).clocks()).deadline);
                due += row.due ? 1 : 0;
            }
        }
    }
    CHECK(found > 100);
    CHECK(due > 20);
}

TEST_CASE("After everything that happened a list of the past is the list of today in every order and group")
{
    RandomDesk desk;
    desk.takeMany(200, 5);
    must(reckonAll(desk.store(), {}));
    desk.wait(std::chrono::hours(24 * 365));
    for (const Knowledge knowledge : {Knowledge::Now, Knowledge::Then}) {
        const Past past{desk.now(), knowledge};
        for (const char* filter : {"", "state:any printer", "tag:vip state:any", "mentions:ben"}) {
            for (const SortKey sort : allValues<SortKey>()) {
                const ListQuery query = queryOf(filter, past, sort);
                CAPTURE(filter, toWord(sort).data());
                const TicketsThen then = must(desk.store().listAt(query, past, 7));
                REQUIRE(then.list == must(desk.store().list(query, 7)));
                REQUIRE(then.rows == must(desk.store().rows(then.list.ids)));
            }
        }
        for (const char* filter : {"-handoff:waiting", "reason:none", "-owner:me", "due:8h", "changed:<2d state:any",
                                   "priority:none", "requester:me", "client:none"}) {
            for (const GroupBy group : {GroupBy::None, GroupBy::Tier, GroupBy::Queue, GroupBy::Priority}) {
                ListQuery query = queryOf(filter, past, SortKey::Priority);
                query.group = group;
                CAPTURE(filter, static_cast<int>(group));
                REQUIRE(must(desk.store().listAt(query, past, 7)).list == must(desk.store().list(query, 7)));
            }
        }
    }
}

TEST_CASE("An instant before everything knows no ticket")
{
    RandomDesk desk;
    desk.takeMany(30, 9);
    const Past past{Instant{0}, Knowledge::Now};
    CHECK(must(desk.store().queueCountsAt(past)).empty());
    CHECK(must(desk.store().listAt(queryOf("state:any", past), past, 0)) == TicketsThen{});
}

TEST_CASE("What was imported stands when it happened and is known since it was imported")
{
    TestDesk desk;
    const auto transaction = must(desk.store().begin());
    const TicketId id = must(transaction->newTicketId());
    const Instant imported = desk.now();
    const auto ago = [&](int hours) { return imported - std::chrono::hours(hours); };
    Ticket ticket;
    std::vector<JournalEntry> entries;
    const auto add = [&](TicketEvent event, Instant happened) {
        entries.push_back({0, id, ticket.version + 1, Event{std::move(event)},
                           Cause{CauseKind::Import, {}, QStringLiteral("log.csv:2")}, makeCommandId(), happened,
                           imported, 1});
        ticket = apply(std::move(ticket), entries.back());
    };
    TicketOpened opened;
    opened.details.subject = QStringLiteral("From a log");
    opened.place = {frontDesk, Tier{1}};
    add(opened, ago(10));
    TicketRouted routed;
    routed.place = {network, Tier{2}};
    add(routed, ago(6));
    // The log's clock went back: it does not stand elsewhere before it went there.
    TicketRouted again;
    again.place = {applications, Tier{2}};
    add(again, ago(8));
    must(transaction->append(entries, {}, ticket));
    must(transaction->commit());
    const auto queueAt = [&](Instant instant, Knowledge knowledge) {
        const auto counts = must(desk.store().queueCountsAt({instant, knowledge}));
        return counts.empty() ? QueueKey() : counts.front().queue;
    };
    CHECK(queueAt(ago(11), Knowledge::Now).isNull());
    CHECK(queueAt(ago(10), Knowledge::Now) == frontDesk);
    CHECK(queueAt(ago(7), Knowledge::Now) == frontDesk);
    CHECK(queueAt(ago(6), Knowledge::Now) == applications);
    CHECK(queueAt(ago(1), Knowledge::Then).isNull());
    CHECK(queueAt(imported, Knowledge::Then) == applications);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("Who does not see a ticket today does not see it in the past")
{
    RandomDesk desk;
    desk.takeMany(120, 4);
    const Journal journal(desk.store());
    const Past past{journal.instants.at(journal.instants.size() / 2), Knowledge::Now};
    Person ben = *must(desk.store().person(desk.ben));
    ben.serves = {desk.brio};
    must(desk.desk().recordPerson(ben, desk.admin));
    const auto all = must(desk.store().listAt(queryOf("state:any", past), past, 0));
    desk.store().lookAs(desk.ben);
    const auto his = must(desk.store().listAt(queryOf("state:any", past), past, 0));
    const auto seen = must(desk.store().rows(all.list.ids));
    CHECK(his.list.ids.size() == seen.size());
    CHECK(his.list.ids.size() < all.list.ids.size());
    int open = 0;
    for (const QueueCount& count : must(desk.store().queueCountsAt(past)))
        open += count.open;
    CHECK(open == std::ssize(must(desk.store().listAt(queryOf("", past), past, 0)).list.ids));
}

TEST_CASE("a list of what was resolved knows no resolution that follows on something later")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("One"));
    const Instant opened = desk.now();
    desk.wait(48h);
    desk.order(id, AddNote{QStringLiteral("Two days on")}, desk.anna);
    // The clock goes back: the resolution stands after the note and has an earlier time.
    desk.wait(-47h);
    desk.order(id, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.anna);
    const auto resolvedAt = [&](Milliseconds later) {
        const Past past{opened + later, Knowledge::Now};
        return must(desk.store().listAt(queryOf("resolved:3d", past), past, 0)).list.ids;
    };
    CHECK(resolvedAt(3h).empty());
    CHECK(resolvedAt(50h) == std::vector{id});
}
