// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/fakestore.h"
#include "ui/client/deskclient.h"
#include "ui/client/longtask.h"

#include <QSignalSpy>
#include <QTest>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Desktop
{
    std::shared_ptr<FakeWorld> world = std::make_shared<FakeWorld>(100);
    DeskClient client{openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; }};
    ~Desktop() { world->release(); }
};

} // namespace

TEST_CASE("answers come in the window's own thread and in the order of the questions")
{
    Desktop desktop;
    std::vector<int> order;
    for (int i = 0; i < 20; ++i) {
        desktop.client.read(
            &desktop.client, [i](Store&) { return Stored<int>(i); },
            [&order](const Stored<int>& value) {
                CHECK(QThread::currentThread() == qApp->thread());
                order.push_back(*value);
            });
    }
    REQUIRE(QTest::qWaitFor([&] { return order.size() == 20; }));
    CHECK(std::ranges::is_sorted(order));
}

TEST_CASE("an answer whose receiver has gone is dropped")
{
    Desktop desktop;
    desktop.world->hold();
    auto receiver = std::make_unique<QObject>();
    bool called = false;
    bool last = false;
    desktop.client.read(
        receiver.get(), [](Store& store) { return store.list({}, 1); }, [&](const auto&) { called = true; });
    desktop.client.read(
        &desktop.client, [](Store& store) { return store.list({}, 1); }, [&](const auto&) { last = true; });
    receiver.reset();
    desktop.world->release();
    REQUIRE(QTest::qWaitFor([&] { return last; }));
    CHECK_FALSE(called);
}

TEST_CASE("of the questions of one lane only the newest is answered and another lane is left alone")
{
    Desktop desktop;
    desktop.world->hold();
    Lane lane;
    Lane other;
    std::vector<int> answered;
    std::atomic<int> asked = 0;
    const auto question = [&](int number) {
        return [&asked, number](Store& store) -> Stored<int> {
            ++asked;
            (void)store.list({}, 1);
            return number;
        };
    };
    const auto answer = [&](const Stored<int>& value) { answered.push_back(*value); };
    desktop.client.read(&desktop.client, lane, question(1), answer);
    REQUIRE(QTest::qWaitFor([&] { return asked == 1; }));
    desktop.client.read(&desktop.client, other, question(2), answer);
    for (int i = 3; i < 30; ++i)
        desktop.client.read(&desktop.client, lane, question(i), answer);
    desktop.world->release();
    REQUIRE(QTest::qWaitFor([&] { return answered.size() == 2; }));
    QTest::qWait(50);
    CHECK(answered == std::vector<int>{2, 29});
    CHECK(asked == 3);
}

TEST_CASE("trouble with the store is told once it is there and once it is over")
{
    Desktop desktop;
    QSignalSpy trouble(&desktop.client, &DeskClient::storeTrouble);
    QSignalSpy back(&desktop.client, &DeskClient::storeBack);
    desktop.world->setAway(true);
    REQUIRE(QTest::qWaitFor([&] { return !trouble.isEmpty(); }));
    CHECK(back.isEmpty());
    desktop.world->setAway(false);
    REQUIRE(QTest::qWaitFor([&] { return !back.isEmpty(); }));
}

TEST_CASE("a store that cannot be opened answers with why and is tried again")
{
    const auto world = std::make_shared<FakeWorld>(3);
    auto locked = std::make_shared<std::atomic<bool>>(true);
    const StoreFactory open = [world, locked]() -> Stored<std::unique_ptr<Store>> {
        if (*locked)
            return fail(StorageError{StorageFault::Locked, QStringLiteral("x"), {}});
        return openFake(world)();
    };
    DeskClient client(open, world->me(), world->playbook(), [] { return Instant{}; });
    std::optional<StorageError> error;
    client.read(
        &client, [](Store& store) { return store.list({}, 0); },
        [&](const Stored<TicketList>& list) {
            if (!list)
                error = list.error();
        });
    REQUIRE(QTest::qWaitFor([&] { return error.has_value(); }));
    CHECK(error->fault == StorageFault::Locked);
    *locked = false;
    std::size_t count = 0;
    client.read(
        &client, [](Store& store) { return store.list({}, 0); },
        [&](const Stored<TicketList>& list) { count = list ? list->ids.size() : 0; });
    REQUIRE(QTest::qWaitFor([&] { return count == 3; }));
}

TEST_CASE("writing is finished before the client goes")
{
    std::atomic<int> written = 0;
    {
        Desktop desktop;
        for (int i = 0; i < 10; ++i) {
            desktop.client.write(
                &desktop.client,
                [&written](Desk&, Store&) -> Done<int> {
                    std::this_thread::sleep_for(std::chrono::milliseconds(2));
                    return ++written;
                },
                [](const Done<int>&) {});
        }
    }
    CHECK(written == 10);
}

TEST_CASE("a change by somebody else is announced within half a second")
{
    Desktop desktop;
    QSignalSpy changed(&desktop.client, &DeskClient::ticketsChanged);
    QTest::qWait(300);
    desktop.world->change(desktop.world->row(TicketId{7}));
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 500));
    CHECK(changed.first().first().value<QList<TicketId>>() == QList<TicketId>{TicketId{7}});
}

TEST_CASE("each minute that passes is told once")
{
    const auto world = std::make_shared<FakeWorld>(1);
    auto clock = std::make_shared<std::atomic<qint64>>(1'800'000'030'000);
    DeskClient client{openFake(world), world->me(), world->playbook(), [clock] { return Instant{*clock}; }};
    QSignalSpy passed(&client, &DeskClient::minutePassed);
    QTest::qWait(700);
    CHECK(passed.count() == 0);
    *clock += 30'000;
    REQUIRE(passed.wait(5000));
    *clock += 10'000;
    QTest::qWait(700);
    CHECK(passed.count() == 1);
    CHECK(client.playbook()->queues == client.times()->playbook().queues);
    world->release();
}

TEST_CASE("long work has a thread and a store of its own and tells how far it is now and then")
{
    Desktop desktop;
    LongTask task(desktop.client.opener());
    std::vector<std::pair<qint64, qint64>> told;
    QObject::connect(&task, &LongTask::progressed, &task,
                     [&](qint64 done, qint64 total, std::chrono::milliseconds) { told.emplace_back(done, total); });
    std::optional<Stored<qint64>> answer;
    task.start(
        [](Store& store, const ProgressReport& report) -> Stored<qint64> {
            CHECK(QThread::currentThread() != qApp->thread());
            constexpr qint64 steps = 100'000;
            for (qint64 step = 0; step <= steps; ++step)
                CHECK_FALSE(report(step, steps) == Progressing::Cancel);
            const auto list = store.list({}, 0);
            return list ? Stored<qint64>(std::ssize(list->ids)) : Stored<qint64>(fail(list.error()));
        },
        [&](Stored<qint64> given) {
            CHECK(QThread::currentThread() == qApp->thread());
            CHECK_FALSE(task.isRunning());
            answer.emplace(std::move(given));
        });
    CHECK(task.isRunning());
    REQUIRE(QTest::qWaitFor([&] { return answer.has_value(); }));
    CHECK(answer->value() == 100);
    CHECK(told.back() == std::pair<qint64, qint64>(100'000, 100'000));
    CHECK(told.size() < 10'000);
}

TEST_CASE("long work that is cancelled ends at its next report and may begin anew")
{
    Desktop desktop;
    LongTask task(desktop.client.opener());
    const auto untilCancelled = [](Store&, const ProgressReport& report) -> Done<int> {
        while (report(1, 0) == Progressing::Continue)
            std::this_thread::yield();
        return fail(DeskError{StorageError{StorageFault::Cancelled, {}, {}}});
    };
    int stopped = 0;
    for (int round = 1; round <= 2; ++round) {
        task.start(untilCancelled, [&](const Done<int>& done) { stopped += done ? 0 : 1; });
        // Meanwhile questions are answered.
        bool answered = false;
        desktop.client.read(
            &task, [](Store& store) { return store.list({}, 1); }, [&](const auto&) { answered = true; });
        REQUIRE(QTest::qWaitFor([&] { return answered; }));
        CHECK(task.isRunning());
        task.cancel();
        REQUIRE(QTest::qWaitFor([&] { return stopped == round; }));
    }
}

TEST_CASE("long work ends with whoever asked for it")
{
    Desktop desktop;
    auto begun = std::make_shared<std::atomic<bool>>(false);
    auto ended = std::make_shared<std::atomic<bool>>(false);
    bool answered = false;
    auto task = std::make_unique<LongTask>(desktop.client.opener());
    task->start(
        [begun, ended](Store&, const ProgressReport& report) -> Stored<int> {
            *begun = true;
            while (report(0, 0) == Progressing::Continue)
                std::this_thread::yield();
            *ended = true;
            return 0;
        },
        [&](const Stored<int>&) { answered = true; });
    REQUIRE(QTest::qWaitFor([&] { return begun->load(); }));
    task.reset();
    CHECK(*ended);
    QCoreApplication::processEvents();
    CHECK_FALSE(answered);
}
