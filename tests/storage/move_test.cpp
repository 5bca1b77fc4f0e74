// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A store is brought from one place to another and is the same there. Run on files it goes from file to file; run on a
// server, from the database to a file and from there to another database.
#include "core/storage/movestore.h"

#include "core/storage/openstore.h"
#include "core/storage/sqlstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

#include <QFileInfo>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// A place of the other kind, then one of the same; each gone with it.
class Places
{
public:
    explicit Places(const TestDesk& desk)
        : file(desk.pathOf(QStringLiteral("moved.tierdesk")))
        , home(elsewhere.make ? elsewhere.make() : desk.pathOf(QStringLiteral("home.tierdesk")))
    {}
    ~Places()
    {
        if (elsewhere.remove)
            elsewhere.remove(home);
    }
    Places(const Places&) = delete;
    Places& operator=(const Places&) = delete;

    QString file;
    QString home;
};

void fill(RandomDesk& desk, int steps)
{
    desk.takeMany(steps, 5);
    const TicketId id = desk.tickets().front();
    must(desk.desk().attach(id, QStringLiteral("a"), {}, QByteArray("\0\x01picture", 9), desk.anna));
    must(desk.store().saveDraft({desk.anna, id, MessageKind::Note, QStringLiteral("Half a thought"), desk.now()}));
    must(desk.store().saveViews(desk.anna,
                                std::vector<SavedView>{{QStringLiteral("Mine"), QStringLiteral("assignee:me"),
                                                        SortKey::Due, SortDirection::Descending, GroupBy::Queue}}));
    must(desk.store().markRead(desk.boss, std::vector<qint64>{3, 5}));
}

void checkSame(Store& there, RandomDesk& desk)
{
    CHECK(must(there.tail(-1)).sequence == must(desk.store().tail(-1)).sequence);
    for (const TicketId id : desk.tickets()) {
        CHECK(must(there.history(id)) == must(desk.store().history(id)));
        const Attachment* file = nullptr;
        const Ticket ticket = desk.ticket(id);
        for (const Attachment& one : ticket.work.files)
            file = &one;
        if (file)
            CHECK(must(there.file(file->sha256)) == must(desk.store().file(file->sha256)));
    }
    for (const SortKey sort : {SortKey::Subject, SortKey::Urgent, SortKey::Requester}) {
        ListQuery query;
        query.sort = sort;
        CHECK(must(there.list(query, 0)) == must(desk.store().list(query, 0)));
    }
    CHECK(must(there.drafts(desk.anna)) == must(desk.store().drafts(desk.anna)));
    CHECK(must(there.savedViews(desk.anna)) == must(desk.store().savedViews(desk.anna)));
    CHECK(must(there.unreadNotices(desk.boss, 50)) == must(desk.store().unreadNotices(desk.boss, 50)));
    CHECK(must(there.verify({})).empty());
}

} // namespace

TEST_CASE("a store that moved to a file and on to a place of its first kind is the same in each")
{
    RandomDesk desk;
    fill(desk, 120);
    const Places places(desk);
    const qint64 entries = must(desk.store().tail(-1)).sequence;
    const Moved first = must(moveStore(desk.path(), places.file, {}));
    CHECK(first.entries == entries);
    CHECK(first.files == 1);
    CHECK(first.before == 0);
    checkSame(*must(openStore(places.file)), desk);
    (void)must(moveStore(places.file, places.home, {}));
    const auto home = must(openStore(places.home));
    checkSame(*home, desk);
    Desk own(*home, [&] { return desk.now(); });
    CHECK(own.submit({makeCommandId(), desk.tickets().front(), LogWork{1, {}}, desk.anna, {}}));
    CHECK(must(home->verify({})).empty());
    CHECK_FALSE(QFileInfo::exists(places.file + QStringLiteral(".moving")));
}

TEST_CASE("a move that was cancelled is no store yet and the next one goes on with it")
{
    RandomDesk desk;
    fill(desk, 60);
    const Places places(desk);
    for (const QString& place : {places.file, places.home}) {
        // After the journal, in the middle of the rest.
        const auto cancelled = moveStore(desk.path(), place, [](qint64 done, qint64) {
            return done >= 400 ? Progressing::Cancel : Progressing::Continue;
        });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().fault == StorageFault::Cancelled);
        CHECK(openStore(place).error().fault == StorageFault::Missing);
        const qint64 there = must(desk.store().tail(-1)).sequence;
        (void)desk.openTicket(QStringLiteral("Came meanwhile"));
        const Moved moved = must(moveStore(desk.path(), place, {}));
        CHECK(moved.before == there);
        CHECK(moved.entries > there);
        checkSame(*must(openStore(place)), desk);
    }
}

TEST_CASE("what an unfinished move of another store left is not mixed with this one")
{
    RandomDesk other;
    fill(other, 40);
    RandomDesk desk;
    desk.takeMany(80, 9);
    const Places places(desk);
    const auto stop = [](qint64 done, qint64) { return done >= 400 ? Progressing::Cancel : Progressing::Continue; };
    CHECK_FALSE(moveStore(other.path(), places.home, stop));
    const Moved moved = must(moveStore(desk.path(), places.home, {}));
    CHECK(moved.before == 0);
    checkSame(*must(openStore(places.home)), desk);
}

TEST_CASE("a store is not moved over another and one that is not sound is not moved")
{
    RandomDesk desk;
    desk.takeMany(30, 2);
    TestDesk there;
    CHECK(moveStore(desk.path(), there.path(), {}).error().fault == StorageFault::AlreadyThere);
    desk.close();
    QByteArray forge = "UPDATE journal SET actor = actor + 1 WHERE sequence = 15";
    if (!elsewhere.make)
        forge.prepend("DROP TRIGGER journal_is_not_edited; ");
    tamper(desk.path(), forge);
    const Places places(desk);
    const auto refused = moveStore(desk.path(), places.file, {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::Damaged);
    CHECK(refused.error().where == desk.path());
    CHECK(openStore(places.file).error().fault == StorageFault::Missing);
}
