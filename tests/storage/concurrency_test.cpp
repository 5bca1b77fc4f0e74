// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Several stations on one file: threads and processes.
#include "core/desk/engine.h"
#include "core/storage/openstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <set>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr int ordersEach = 40;

/// Notes on tickets that everybody writes to, and a new ticket now and then. The number of orders that failed.
int work(const QString& path, PersonId actor, const std::vector<TicketId>& shared, int station)
{
    const auto store = openStore(path);
    if (!store)
        return ordersEach;
    Desk desk(**store, [] { return Instant{1772642000000}; });
    int failed = 0;
    for (int i = 0; i < ordersEach; ++i) {
        Order order{makeCommandId(),
                    shared[static_cast<std::size_t>(i) % shared.size()],
                    AddNote{QStringLiteral("station %1 note %2").arg(station).arg(i)},
                    actor,
                    {}};
        if (i % 10 == 0) {
            OpenTicket open;
            open.details.subject = QStringLiteral("station %1 ticket %2").arg(station).arg(i);
            order.ticket = {};
            order.command = open;
        }
        failed += desk.submit(order) ? 0 : 1;
    }
    return failed;
}

} // namespace

TEST_CASE("two threads and two processes that write at once lose nothing")
{
    TestDesk desk;
    std::vector<TicketId> shared;
    for (int i = 0; i < 3; ++i)
        shared.push_back(desk.openTicket(QStringLiteral("Shared")));
    const QString path = desk.path();
    const PersonId actor = desk.anna;
    // A child of a process that has the file open would share its locks, so nothing is open while it is born.
    desk.close();
    std::vector<pid_t> children;
    for (int station = 0; station < 2; ++station) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0)
            _exit(work(path, actor, shared, station));
        children.push_back(child);
    }
    std::atomic<int> failed = 0;
    {
        std::jthread first([&] { failed += work(path, actor, shared, 2); });
        std::jthread second([&] { failed += work(path, actor, shared, 3); });
    }
    for (const pid_t child : children) {
        int status = -1;
        REQUIRE(waitpid(child, &status, 0) == child);
        failed += WIFEXITED(status) ? WEXITSTATUS(status) : ordersEach;
    }
    CHECK(failed == 0);
    desk.open();
    std::set<QString> notes;
    for (const TicketId id : shared) {
        for (const Message& message : desk.ticket(id).messages)
            notes.insert(message.body);
    }
    constexpr int stations = 4;
    constexpr int opened = ordersEach / 10;
    CHECK(notes.size() == stations * (ordersEach - opened));
    CHECK(must(desk.store().list({}, 0)).ids.size() == shared.size() + stations * opened);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a station sees what another one did by the data version and the tail")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer"));
    const qint64 version = must(desk.store().dataVersion());
    const qint64 end = must(desk.store().tail(-1)).sequence;
    std::jthread([&] {
        const auto other = must(openStore(desk.path()));
        Desk own(*other, [] { return Instant{1772642000000}; });
        (void)must(own.submit({makeCommandId(), id, ClaimTicket{}, desk.ben, {}}));
    }).join();
    CHECK(changesSoon(desk.store(), version));
    CHECK(must(desk.store().tail(end)).tickets == std::vector{id});
    CHECK(must(desk.store().rows(std::vector{id})).front().assignee == desk.ben);
}

TEST_CASE("two consoles whose clocks are an hour apart agree on what happened and hide nothing")
{
    using namespace std::chrono_literals;
    // Its playbook has agreements and rules, so that clocks run and steps wait.
    RandomDesk desk;
    desk.takeMany(30, 5);
    const auto slowStore = must(openStore(desk.path()));
    Desk slow(*slowStore, [&] { return desk.now() - 1h; });
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    QStringList given;
    const auto say = [&](Desk& from, PersonId who) {
        given.append(QStringLiteral("note %1").arg(given.size()));
        must(from.submit({makeCommandId(), id, AddNote{given.back()}, who, {}}));
    };
    for (int i = 0; i < 4; ++i) {
        say(desk.desk(), desk.anna);
        say(slow, desk.ben);
    }
    must(slow.submit({makeCommandId(), id, ClaimTicket{}, desk.ben, {}}));
    must(desk.desk().submit({makeCommandId(), id, Reply{QStringLiteral("On my way")}, desk.anna, {}}));
    must(slow.submit(
        {makeCommandId(), id, ResolveTicket{{QStringLiteral("solved"), QStringLiteral("Toner")}}, desk.ben, {}}));

    // In the order given, on either side, whatever the clocks said.
    QStringList read;
    for (const Message& message : desk.ticket(id).messages) {
        if (message.kind == MessageKind::Note)
            read.append(message.body);
    }
    CHECK(read == given);
    const auto history = must(slowStore->history(id));
    CHECK(history == must(desk.store().history(id)));
    for (std::size_t i = 1; i < history.size(); ++i) {
        CHECK(history[i].sequence > history[i - 1].sequence);
        CHECK(history[i].version == history[i - 1].version + 1);
    }
    // No clock ran backwards.
    for (const Clock& clock : must(slowStore->clocks(id))) {
        CHECK(clock.elapsed >= 0ms);
        for (const ClockInterval& interval : clock.intervals)
            CHECK((!interval.to || *interval.to >= interval.from));
    }
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a text kept last is the one that is found again and rules act once though a clock is an hour off")
{
    using namespace std::chrono_literals;
    RandomDesk desk;
    desk.takeMany(40, 6);
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const auto slowStore = must(openStore(desk.path()));
    const Instant now = desk.now();
    must(desk.store().saveDraft({desk.anna, id, MessageKind::Note, QStringLiteral("at my desk"), now}));
    must(slowStore->saveDraft({desk.anna, id, MessageKind::Note, QStringLiteral("at the other desk"), now - 1h}));
    const auto drafts = must(desk.store().drafts(desk.anna));
    const auto mine = std::ranges::find(drafts, id, &Draft::ticket);
    REQUIRE(mine != drafts.end());
    CHECK(mine->body == QStringLiteral("at the other desk"));

    desk.wait(48h);
    const Instant later = desk.now();
    Engine ahead(desk.store(), [&] { return later; }, QStringLiteral("ahead"));
    Engine behind(*slowStore, [&] { return later - 1h; }, QStringLiteral("behind"));
    for (int i = 0; i < 20; ++i) {
        must(ahead.sweep(5));
        must(behind.sweep(5));
    }
    CHECK(must(slowStore->dueTickets(later - 1h, 10)).empty());
    CHECK(must(desk.store().dueTickets(later, 10)).empty());
    std::set<std::tuple<TicketId, RuleKey, int, QString, int>> fired;
    for (const TicketId ticket : desk.tickets()) {
        for (const JournalEntry& entry : must(desk.store().history(ticket))) {
            if (const auto* one = entry.is<RuleFired>())
                CHECK(fired.emplace(ticket, one->rule, one->cycle, one->step, one->repetition).second);
        }
    }
    CHECK_FALSE(fired.empty());
    CHECK(must(desk.store().verify({})).empty());
}
