// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A write that fails leaves the store as it was, and the store goes on.
#include "core/storage/openstore.h"
#include "core/storage/sqlstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <future>
#include <thread>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Connection& connectionOf(Store& store)
{
    return dynamic_cast<SqlStore&>(store).connection();
}

StorageFault faultOf(const Done<Receipt>& done)
{
    if (done || !std::holds_alternative<StorageError>(done.error()))
        throw std::runtime_error("the order should have met trouble with the store");
    return std::get<StorageError>(done.error()).fault;
}

Order note(TestDesk& desk, TicketId ticket, const QString& body)
{
    return {makeCommandId(), ticket, AddNote{body}, desk.anna, {}};
}

} // namespace

TEST_CASE("a full disk refuses an order whole and takes it when there is room again", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const Ticket before = desk.ticket(id);
    Connection& connection = connectionOf(desk.store());
    const qint64 pages = must(connection.number(QStringLiteral("PRAGMA page_count")));
    must(connection.run(QStringLiteral("PRAGMA max_page_count = %1").arg(pages)));
    const Order order = note(desk, id, QString(200000, QLatin1Char('x')));
    CHECK(faultOf(desk.desk().submit(order)) == StorageFault::DiskFull);
    CHECK(desk.ticket(id) == before);
    const auto attached = desk.desk().attach(id, QStringLiteral("big"), {}, QByteArray(300000, 'x'), desk.anna);
    CHECK(faultOf(attached) == StorageFault::DiskFull);
    must(connection.run(QStringLiteral("PRAGMA max_page_count = 1000000")));
    CHECK(must(desk.store().verify({})).empty());
    CHECK(must(desk.desk().submit(order)).touched == std::vector{id});
}

TEST_CASE("a transaction in which a write failed cannot be committed")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const qint64 end = must(desk.store().tail(-1)).sequence;
    {
        const auto transaction = must(desk.store().begin());
        const Ticket ticket = desk.ticket(id);
        // The version is taken.
        std::vector<JournalEntry> entries{must(transaction->history(id)).front()};
        CHECK_FALSE(transaction->append(entries, ticket, ticket));
        CHECK_FALSE(transaction->commit());
    }
    CHECK(must(desk.store().tail(-1)).sequence == end);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("another station's lock is waited for and then named")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const auto impatient = must(openStore(desk.path(), {Milliseconds{60}, {}}));
    Desk second(*impatient, [&] { return desk.now(); });
    {
        const auto held = must(desk.store().begin());
        CHECK(faultOf(second.submit(note(desk, id, QStringLiteral("blocked")))) == StorageFault::Locked);
        CHECK(must(impatient->rows(std::vector{id})).size() == 1);
    }
    CHECK(second.submit(note(desk, id, QStringLiteral("free"))));
    const auto patient = must(openStore(desk.path()));
    Desk third(*patient, [&] { return desk.now(); });
    auto held = must(desk.store().begin());
    std::promise<void> waiting;
    std::jthread release([path = desk.path(), &waiting, order = note(desk, id, QStringLiteral("late"))] {
        const auto store = must(openStore(path));
        Desk own(*store, [] { return Instant{1772542000000}; });
        waiting.set_value();
        (void)must(own.submit(order));
    });
    waiting.get_future().wait();
    std::this_thread::sleep_for(Milliseconds{100});
    held.reset();
    release.join();
    CHECK(desk.ticket(id).messages.back().body == QStringLiteral("late"));
}

TEST_CASE("an interrupt ends a long call as cancelled and the next call works")
{
    TestDesk desk;
    for (int i = 0; i < 30; ++i)
        (void)desk.openTicket(QStringLiteral("Printer %1").arg(i));
    std::atomic<bool> stop = false;
    std::jthread nagging([&] {
        while (!stop)
            desk.store().interrupt();
    });
    std::optional<StorageFault> fault;
    for (int i = 0; i < 200 && !fault; ++i) {
        if (const auto done = desk.store().rebuild({}); !done)
            fault = done.error().fault;
    }
    stop = true;
    nagging.join();
    CHECK(fault == StorageFault::Cancelled);
    CHECK(must(desk.store().list({}, 0)).ids.size() == 30);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a cancelled rebuild leaves the projections as they were")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    {
        const auto transaction = must(desk.store().begin());
        const Ticket before = desk.ticket(id);
        Ticket after = before;
        std::vector<JournalEntry> entries;
        for (int i = 0; i < 1200; ++i) {
            entries.push_back({0, id, after.version + 1, Event{TicketEvent{WorkLogged{1, {}}}}, Cause{},
                               makeCommandId(), Instant{1}, Instant{1}, 1});
            after = apply(std::move(after), entries.back());
        }
        must(transaction->append(entries, before, after));
        must(transaction->commit());
    }
    const auto stop = [](qint64, qint64) { return Progressing::Cancel; };
    const auto cancelled = desk.store().rebuild(stop);
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().fault == StorageFault::Cancelled);
    CHECK(must(desk.store().list({}, 0)).ids == std::vector{id});
    const auto verified = desk.store().verify(stop);
    REQUIRE_FALSE(verified);
    CHECK(verified.error().fault == StorageFault::Cancelled);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a projection replaced by another program version stops an older writer")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    tamper(desk.path(), "UPDATE projection SET version = 99");
    CHECK(faultOf(desk.desk().submit(note(desk, id, QStringLiteral("no")))) == StorageFault::NewerSchema);
}
