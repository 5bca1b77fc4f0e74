// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/fakestore.h"
#include "ui/queue/ticketlistmodel.h"

#include <QAbstractItemModelTester>
#include <QItemSelection>
#include <QSignalSpy>
#include <QTest>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct ListOfTickets
{
    explicit ListOfTickets(qint64 count)
        : world(std::make_shared<FakeWorld>(count))
        , client(openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; })
        , model(client)
    {
        // The tester walks the whole list at every change.
        if (count <= 5000)
            tester.emplace(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    ~ListOfTickets() { world->release(); }

    void show(SortKey sort = SortKey::Number, GroupBy group = GroupBy::None, const QString& text = {})
    {
        Listing listing;
        listing.filter.text = text;
        listing.sort = sort;
        listing.group = group;
        model.show(listing);
    }
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !model.isWaiting() && model.isComplete(); });
    }
    [[nodiscard]] QString subject(int row)
    {
        return model.data(model.index(row, static_cast<int>(TicketColumn::Subject)), Qt::DisplayRole).toString();
    }

    std::shared_ptr<FakeWorld> world;
    DeskClient client;
    TicketListModel model;
    std::optional<QAbstractItemModelTester> tester;
};

} // namespace

TEST_CASE("the first screen of a long list is there before the whole")
{
    ListOfTickets list(5000);
    qsizetype first = -1;
    QObject::connect(&list.model, &TicketListModel::listed, &list.model, [&] {
        if (first < 0)
            first = list.model.ticketCount();
    });
    list.show();
    REQUIRE(list.settles());
    CHECK(first == 60);
    CHECK(list.model.ticketCount() == 5000);
    CHECK(list.subject(0) == QStringLiteral("Ticket number 1 is about something"));
}

TEST_CASE("a cell whose row is on its way says nothing and fills by itself")
{
    ListOfTickets list(5000);
    list.show();
    REQUIRE(list.settles());
    list.world->hold();
    CHECK(list.subject(4000).isEmpty());
    CHECK(list.model.data(list.model.index(4000, static_cast<int>(TicketColumn::Number)), Qt::DisplayRole).toString() ==
          QStringLiteral("#4001"));
    QSignalSpy changed(&list.model, &QAbstractItemModel::dataChanged);
    list.world->release();
    REQUIRE(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
    CHECK(list.subject(4000) == QStringLiteral("Ticket number 4001 is about something"));
}

TEST_CASE("rows looked at again and again are asked for once")
{
    ListOfTickets list(5000);
    list.show();
    REQUIRE(list.settles());
    const int before = list.world->rowReads();
    for (int look = 0; look < 50; ++look)
        (void)list.subject(3000 + look % 8);
    REQUIRE(QTest::qWaitFor([&] { return !list.subject(3000).isEmpty(); }));
    CHECK(list.world->rowReads() == before + 1);
}

TEST_CASE("after fast scrolling what was looked at last comes first and old pages are dropped")
{
    ListOfTickets list(200000);
    list.show();
    REQUIRE(list.settles());
    const int before = list.world->rowReads();
    list.world->hold();
    for (int row = 1000; row < 190000; row += 1000)
        (void)list.subject(row);
    list.world->release();
    REQUIRE(QTest::qWaitFor([&] { return !list.subject(189000).isEmpty(); }));
    CHECK(list.world->rowReads() <= before + 12);
}

TEST_CASE("headings stand before their groups and rows find their tickets through them")
{
    ListOfTickets list(40);
    list.show(SortKey::Number, GroupBy::Priority);
    REQUIRE(list.settles());
    REQUIRE(list.model.rowCount() == 45);
    int headings = 0;
    for (int row = 0; row < list.model.rowCount(); ++row) {
        const TicketId ticket = list.model.ticketAt(row);
        if (list.model.headingAt(row)) {
            ++headings;
            CHECK_FALSE(ticket);
            CHECK(list.model.flags(list.model.index(row, 0)) == Qt::NoItemFlags);
        } else {
            CHECK(list.model.rowOf(ticket) == row);
        }
    }
    CHECK(headings == 5);
    CHECK(list.model.data(list.model.index(0, 0), Qt::DisplayRole).toString() == QStringLiteral("P1 Critical"));
    CHECK_FALSE(list.model.ticketAt(-1));
    CHECK_FALSE(list.model.ticketAt(45));
}

TEST_CASE("a selection over headings names its tickets once each")
{
    ListOfTickets list(20);
    list.show(SortKey::Number, GroupBy::Priority);
    REQUIRE(list.settles());
    QItemSelection selection(list.model.index(0, 0), list.model.index(7, 0));
    selection.append(QItemSelectionRange(list.model.index(3, 0), list.model.index(9, 0)));
    const auto tickets = list.model.ticketsIn(selection);
    CHECK(tickets.size() == 8);
    CHECK(std::set<TicketId>(tickets.begin(), tickets.end()).size() == 8);
}

TEST_CASE("what others change appears by itself")
{
    ListOfTickets list(300);
    list.show();
    REQUIRE(list.settles());
    CHECK_FALSE(list.subject(9).isEmpty());
    TicketRow row = list.world->row(TicketId{10});
    row.subject = QStringLiteral("Now it says something else");
    list.world->change(row);
    REQUIRE(QTest::qWaitFor([&] { return list.subject(9) == row.subject; }, 1000));

    TicketRow fresh = list.world->row(TicketId{301});
    list.world->change(fresh);
    REQUIRE(QTest::qWaitFor([&] { return list.model.ticketCount() == 301; }, 1000));
    list.world->remove(TicketId{1});
    REQUIRE(QTest::qWaitFor([&] { return list.model.ticketAt(0) == TicketId{2}; }, 1000));
}

TEST_CASE("a storm of changes lists anew a few times only")
{
    ListOfTickets list(2000);
    list.show();
    REQUIRE(list.settles());
    list.world->setDelay(std::chrono::milliseconds(30));
    const int before = list.world->listings();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 1000) {
        list.world->change(list.world->row(TicketId{1 + clock.elapsed() % 2000}));
        QTest::qWait(5);
    }
    CHECK(list.world->listings() - before <= 9);
}

TEST_CASE("the newest listing wins and what stood there stays until it comes")
{
    ListOfTickets list(400);
    list.show();
    REQUIRE(list.settles());
    list.world->hold();
    list.show(SortKey::Number, GroupBy::None, QStringLiteral("number 1"));
    list.show(SortKey::Number, GroupBy::None, QStringLiteral("number 39"));
    CHECK(list.model.isWaiting());
    CHECK(list.model.ticketCount() == 400);
    list.world->release();
    REQUIRE(list.settles());
    CHECK(list.model.ticketCount() == 11);
    CHECK(list.model.ticketAt(0) == TicketId{39});
}

TEST_CASE("a header click sorts by its column and back")
{
    ListOfTickets list(50);
    list.show();
    REQUIRE(list.settles());
    list.model.sort(static_cast<int>(TicketColumn::Priority), Qt::AscendingOrder);
    CHECK(list.model.listing().sort == SortKey::Priority);
    REQUIRE(list.settles());
    CHECK(list.model.ticketRow(0)->priority == Priority{1});
    list.model.sort(static_cast<int>(TicketColumn::Number), Qt::DescendingOrder);
    REQUIRE(list.settles());
    CHECK(list.model.ticketAt(0) == TicketId{50});
}

TEST_CASE("while the store is away the list stays and it comes back by itself")
{
    ListOfTickets list(100);
    list.show();
    REQUIRE(list.settles());
    list.world->setAway(true);
    QSignalSpy troubled(&list.model, &TicketListModel::troubled);
    list.show(SortKey::Number, GroupBy::None, QStringLiteral("number 9"));
    REQUIRE(QTest::qWaitFor([&] { return !troubled.isEmpty(); }));
    CHECK(list.model.ticketCount() == 100);
    CHECK(list.model.trouble()->fault == StorageFault::Unreachable);
    list.world->setAway(false);
    REQUIRE(QTest::qWaitFor([&] { return list.model.ticketCount() == 11; }));
    CHECK_FALSE(list.model.trouble());
}

TEST_CASE("a million tickets are listed without the window waiting")
{
    ListOfTickets list(1'000'000);
    list.show();
    QElapsedTimer beat;
    beat.start();
    qint64 longest = 0;
    REQUIRE(QTest::qWaitFor([&] {
        longest = std::max(longest, beat.restart());
        return !list.model.isWaiting() && list.model.isComplete();
    }));
    CHECK(list.model.rowCount() == 1'000'000);
    CHECK(longest < 500);
}
