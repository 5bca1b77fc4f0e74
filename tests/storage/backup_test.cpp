// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

#include <QDir>
#include <thread>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

qint64 endOf(Store& store)
{
    return must(store.tail(-1)).sequence;
}

int filesIn(const TestDesk& desk)
{
    return static_cast<int>(QDir(QFileInfo(desk.path()).path()).entryList(QDir::Files).size());
}

} // namespace

TEST_CASE("a backup of a store that is being written to is whole and verifies", "[file]")
{
    RandomDesk desk;
    desk.takeMany(60, 4);
    const qint64 before = endOf(desk.store());
    std::atomic<bool> stop = false;
    std::atomic<int> written = 0;
    std::jthread writer([&, path = desk.path(), anna = desk.anna, id = desk.tickets().front()] {
        const auto store = must(openStore(path));
        Desk own(*store, [] { return Instant{1772642000000}; });
        while (!stop) {
            (void)must(own.submit({makeCommandId(), id, LogWork{1, QStringLiteral("busy")}, anna, {}}));
            ++written;
        }
    });
    while (written < 5)
        std::this_thread::yield();
    const QString copy = desk.pathOf(QStringLiteral("copy.tierdesk"));
    must(desk.store().backup(copy, {}));
    const int during = written;
    stop = true;
    writer.join();
    CHECK(during > 5);
    const auto restored = must(openStore(copy));
    CHECK(endOf(*restored) > before);
    CHECK(endOf(*restored) <= endOf(desk.store()));
    CHECK(must(restored->verify({})).empty());
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a backup is one file and never overwrites another", "[file]")
{
    TestDesk desk;
    (void)desk.openTicket(QStringLiteral("Printer"));
    const QString copy = desk.pathOf(QStringLiteral("copy"));
    must(desk.store().backup(copy, {}));
    const QByteArray first = bytesOf(copy);
    const auto again = desk.store().backup(copy, {});
    REQUIRE_FALSE(again);
    CHECK(again.error().fault == StorageFault::AlreadyThere);
    CHECK(bytesOf(copy) == first);
    const auto nowhere = desk.store().backup(desk.pathOf(QStringLiteral("no/folder")), {});
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().fault == StorageFault::Missing);
    desk.close();
    CHECK(filesIn(desk) == 2);
}

TEST_CASE("a cancelled backup leaves no trace", "[file]")
{
    TestDesk desk;
    const auto cancelled =
        desk.store().backup(desk.pathOf(QStringLiteral("copy")), [](qint64, qint64) { return Progressing::Cancel; });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().fault == StorageFault::Cancelled);
    desk.close();
    CHECK(filesIn(desk) == 1);
}

TEST_CASE("progress of a backup goes forward to its end", "[file]")
{
    TestDesk desk;
    qint64 last = 0;
    bool forward = true;
    must(desk.store().backup(desk.pathOf(QStringLiteral("copy")), [&](qint64 done, qint64 total) {
        forward = forward && done >= last && done <= total;
        last = done;
        return Progressing::Continue;
    }));
    CHECK(forward);
    CHECK(last > 0);
}

TEST_CASE("what was backed up is restored and the backup stays as it is", "[file]")
{
    RandomDesk desk;
    desk.takeMany(50, 8);
    const QString copy = desk.pathOf(QStringLiteral("copy"));
    must(desk.store().backup(copy, {}));
    const QByteArray bytes = bytesOf(copy);
    const QString home = desk.pathOf(QStringLiteral("home.tierdesk"));
    must(restore(copy, home, {}));
    CHECK(bytesOf(copy) == bytes);
    const auto restored = must(openStore(home));
    CHECK(endOf(*restored) == endOf(desk.store()));
    for (const TicketId id : desk.tickets())
        CHECK(must(restored->history(id)) == must(desk.store().history(id)));
    const auto over = restore(copy, home, {});
    REQUIRE_FALSE(over);
    CHECK(over.error().fault == StorageFault::AlreadyThere);
}

TEST_CASE("a damaged backup is not restored", "[file]")
{
    RandomDesk desk;
    desk.takeMany(30, 8);
    const QString copy = desk.pathOf(QStringLiteral("copy"));
    must(desk.store().backup(copy, {}));
    tamper(copy, "UPDATE ticket SET subject = 'forged' WHERE ticket = 1");
    const QByteArray bytes = bytesOf(copy);
    const QString home = desk.pathOf(QStringLiteral("home.tierdesk"));
    const auto refused = restore(copy, home, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::Damaged);
    CHECK(refused.error().where == copy);
    CHECK_FALSE(QFile::exists(home));
    CHECK(bytesOf(copy) == bytes);
    write(copy, "no store");
    CHECK(restore(copy, home, {}).error().fault == StorageFault::NotAStore);
    CHECK(restore(desk.pathOf(QStringLiteral("none")), home, {}).error().fault == StorageFault::Missing);
}
