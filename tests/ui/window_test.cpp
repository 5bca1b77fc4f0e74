// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/fakestore.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/queue/columnlayout.h"
#include "ui/queue/savedviews.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/toast.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Station
{
    explicit Station(int tickets = 30)
    {
        ids = desk.openTickets(tickets);
        reopen();
    }
    void reopen()
    {
        if (open)
            open->window.close();
        open.reset();
        open.emplace(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open->settles());
        REQUIRE(QTest::qWaitFor([this] { return open->model().ticketCount() > 0; }));
    }
    OpenWindow* operator->() { return &*open; }
    void list(const QString& filter, SortKey sort = SortKey::Number)
    {
        SavedView view;
        view.filter = filter;
        view.sort = sort;
        open->window.pages().go(view);
        REQUIRE(open->settles());
    }

    RealDesk desk;
    MemorySettings settings;
    std::vector<TicketId> ids;
    std::optional<OpenWindow> open;
};

[[nodiscard]] int rowHeight(OpenWindow& open)
{
    return open.table().verticalHeader()->defaultSectionSize();
}

} // namespace

TEST_CASE("the window opens on the open tickets and the keyboard stands in the list")
{
    Station station;
    CHECK(station->model().ticketCount() == 30);
    CHECK(station->window.list().title() == QStringLiteral("All open tickets"));
    CHECK(station->table().hasFocus());
}

TEST_CASE("j and k walk the list and what they stand on is the ticket that commands act on")
{
    Station station;
    station.list({});
    station->key(Qt::Key_J);
    CHECK(station->chosen() == std::vector{station->model().ticketAt(0)});
    station->key(Qt::Key_J);
    station->key(Qt::Key_J);
    station->key(Qt::Key_K);
    CHECK(station->chosen() == std::vector{station->model().ticketAt(1)});
}

TEST_CASE("x marks tickets and walking keeps the marks until they are let go")
{
    Station station;
    station.list({});
    station->key(Qt::Key_J);
    station->key(Qt::Key_X);
    station->key(Qt::Key_J);
    station->key(Qt::Key_J);
    station->key(Qt::Key_X);
    CHECK(station->chosen() == std::vector{station->model().ticketAt(0), station->model().ticketAt(2)});
    station->key(Qt::Key_Escape);
    CHECK(station->chosen() == std::vector{station->model().ticketAt(2)});
    station->key(Qt::Key_A, Qt::ControlModifier);
    CHECK(station->chosen().size() == 30);
}

TEST_CASE("shift and arrows choose a run of tickets")
{
    Station station;
    station.list({});
    station->key(Qt::Key_J);
    station->key(Qt::Key_Down, Qt::ShiftModifier);
    station->key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(station->chosen().size() == 3);
    station->key(Qt::Key_Down);
    CHECK(station->chosen() == std::vector{station->model().ticketAt(3)});
}

TEST_CASE("a place of the sidebar lists its tickets and is marked")
{
    Station station;
    station->window.navigation().go(QStringLiteral("queue:network"));
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 10);
    CHECK(station->window.list().title() == QStringLiteral("Network"));
    auto& navigation = station->window.navigation();
    CHECK(navigation.currentIndex().row() == navigation.places().rowOf(QStringLiteral("queue:network")));
    const auto& item = navigation.places().item(navigation.currentIndex().row());
    REQUIRE(QTest::qWaitFor([&] { return navigation.places().item(navigation.currentIndex().row()).open == 10; }));
    CHECK(item.unassigned == 10);
}

TEST_CASE("typing in the filter lists while one types and slash brings the keyboard there")
{
    Station station;
    station->key(Qt::Key_Slash);
    auto* field = station->window.findChild<SearchField*>();
    REQUIRE(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("queue:network"));
    REQUIRE(QTest::qWaitFor([&] { return station->model().ticketCount() == 10; }));
    QTest::keyClick(field, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return station->model().ticketCount() == 30; }));
}

TEST_CASE("Enter leaves the filter for the list also when nothing was listed until then")
{
    Station station;
    station.list(QStringLiteral("state:closed"));
    REQUIRE(station->model().ticketCount() == 0);
    station->key(Qt::Key_Slash);
    auto* field = station->window.findChild<SearchField*>();
    REQUIRE(field->hasFocus());
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, QStringLiteral("queue:network"));
    // The suggestions that typing opens have stood for a moment; the list has not come yet.
    QApplication::processEvents();
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return station->window.focusWidget() == &station->table(); }));
    REQUIRE(station->settles());
    station->reactivate();
    station->key(Qt::Key_J);
    CHECK(station->chosen() == std::vector{station->model().ticketAt(0)});
}

TEST_CASE("a word that is not understood is named with its place and the list stays")
{
    Station station;
    station->key(Qt::Key_Slash);
    auto* field = station->window.findChild<SearchField*>();
    field->setText(QStringLiteral("queue:network sate:open"));
    QTest::keyClick(field, Qt::Key_Return);
    const auto labels = station->window.list().filterBar().findChildren<QLabel*>();
    REQUIRE(QTest::qWaitFor([&] { return std::ranges::any_of(labels, &QWidget::isVisible); }));
    CHECK(labels.first()->text().contains(QStringLiteral("sate")));
    CHECK(labels.first()->text().contains(QStringLiteral("15")));
    CHECK(station->model().ticketCount() == 30);
}

TEST_CASE("what another station does appears within a second and selection and place stay")
{
    Station station(60);
    station.list({});
    for (int i = 0; i < 40; ++i)
        station->table().step(1);
    const TicketId current = station->table().current();
    QTest::qWait(50);
    const int before = station->table().rowViewportPosition(station->table().currentIndex().row());
    QSignalSpy chosen(&station->table(), &TicketTable::chosenChanged);

    const TicketId gone = station->model().ticketAt(3);
    station.desk.order(gone, CancelTicket{QStringLiteral("asked twice")});
    REQUIRE(QTest::qWaitFor([&] { return station->model().ticketCount() == 59; }, 1000));
    CHECK(station->table().current() == current);
    CHECK(station->table().rowViewportPosition(station->table().currentIndex().row()) == before);
    CHECK(station->chosen() == std::vector{current});
    CHECK(chosen.isEmpty());
}

TEST_CASE("a ticket that leaves the list under the keyboard stays on the desk and the next one is next")
{
    Station station;
    station.list(QStringLiteral("assignee:none"));
    station->table().step(3);
    const TicketId mine = station->table().current();
    const TicketId next = station->model().ticketAt(3);
    station.desk.order(mine, AssignTicket{station.desk.tom().id});
    REQUIRE(QTest::qWaitFor([&] { return station->model().ticketCount() == 29; }, 1000));
    CHECK(station->chosen() == std::vector{mine});
    station->key(Qt::Key_J);
    CHECK(station->chosen() == std::vector{next});
}

TEST_CASE("n takes the most urgent ticket nobody has in my queues and then the one after it")
{
    Station station(9);
    const TicketId urgent = station.desk.openTicket(QStringLiteral("All lines down"), QStringLiteral("network"), 1, 1);
    station.desk.openTicket(QStringLiteral("Elsewhere"), QStringLiteral("workplace"), 1, 1);
    station->key(Qt::Key_N);
    REQUIRE(QTest::qWaitFor([&] { return station.desk.ticket(urgent).placement.assignee == station.desk.mira().id; }));
    REQUIRE(QTest::qWaitFor([&] { return station->chosen() == std::vector{urgent}; }));
    int taken = 1;
    for (; taken < 10; ++taken) {
        station->window.toast().hide();
        station->window.actions().action(QStringLiteral("list.takeNext"))->trigger();
        REQUIRE(QTest::qWaitFor([&] { return station->window.toast().isVisible(); }));
        if (station->window.toast().text().contains(QStringLiteral("Nothing")))
            break;
    }
    // Of ten tickets in three queues Mira works in two.
    CHECK(taken == 7);
}

TEST_CASE("a view is kept under a name and the next window finds it")
{
    Station station;
    SavedView view;
    view.name = QStringLiteral("Network by age");
    view.filter = QStringLiteral("queue:network");
    view.sort = SortKey::Age;
    view.group = GroupBy::Priority;
    station->window.views().keep(view);
    station->client.finishWriting();
    station.reopen();
    auto& navigation = station->window.navigation();
    REQUIRE(QTest::qWaitFor([&] { return navigation.places().rowOf(QStringLiteral("view:Network by age")) >= 0; }));
    navigation.go(QStringLiteral("view:Network by age"));
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 10);
    CHECK(station->model().listing().group == GroupBy::Priority);
    CHECK(station->window.list().title() == QStringLiteral("Network by age"));
}

TEST_CASE("arrangement and columns and place are as they were when the window comes back")
{
    Station station;
    station->window.actions().action(QStringLiteral("view.below"))->trigger();
    station->window.actions().action(QStringLiteral("view.compact"))->trigger();
    station->table().columnLayout().setWanted(TicketColumn::Client, true);
    station->table().columnLayout().setWanted(TicketColumn::Age, false);
    station.list(QStringLiteral("queue:network"), SortKey::Subject);
    station.reopen();
    CHECK(station->window.actions().action(QStringLiteral("view.below"))->isChecked());
    CHECK(station->table().density() == Density::Compact);
    CHECK(station->table().columnLayout().isWanted(TicketColumn::Client));
    CHECK_FALSE(station->table().columnLayout().isWanted(TicketColumn::Age));
    CHECK(station->window.list().shown().filter == QStringLiteral("queue:network"));
    CHECK(station->model().listing().sort == SortKey::Subject);
    station->window.actions().action(QStringLiteral("go.back"))->trigger();
}

TEST_CASE("F6 goes round the parts of the window")
{
    Station station;
    std::set<QWidget*> seen;
    for (int i = 0; i < 4; ++i) {
        seen.insert(QApplication::focusWidget());
        station->key(Qt::Key_F6);
    }
    CHECK(seen.size() >= 3);
    CHECK(seen.contains(&station->table()));
    CHECK(seen.contains(&station->window.navigation()));
}

TEST_CASE("columns that do not fit give way and what they say stands beneath the subject")
{
    Station station;
    auto& columns = station->table().columnLayout();
    columns.fit(2000);
    CHECK(columns.shown().contains(TicketColumn::Queue));
    columns.fit(420);
    CHECK_FALSE(columns.shown().contains(TicketColumn::Queue));
    CHECK(columns.shown().contains(TicketColumn::Subject));
    CHECK(columns.shown().contains(TicketColumn::Priority));
    columns.fit(2000);
    CHECK(columns.shown().contains(TicketColumn::Queue));
}

TEST_CASE("a click on a column sorts by it and another turns it round")
{
    Station station;
    station.list({});
    QHeaderView* header = station->table().horizontalHeader();
    Q_EMIT header->sectionClicked(static_cast<int>(TicketColumn::Subject));
    REQUIRE(station->settles());
    CHECK(station->window.list().shown().sort == SortKey::Subject);
    CHECK(station->window.list().shown().direction == SortDirection::Ascending);
    Q_EMIT header->sectionClicked(static_cast<int>(TicketColumn::Subject));
    CHECK(station->window.list().shown().direction == SortDirection::Descending);
}

TEST_CASE("rows are all of one height whatever they hold")
{
    Station station;
    CHECK(station->table().rowHeight(0) == rowHeight(*station.open));
    const int comfortable = rowHeight(*station.open);
    station->table().setDensity(Density::Compact);
    CHECK(rowHeight(*station.open) < comfortable);
}

TEST_CASE("the window stays alive while the store is slow and says when it is away")
{
    const auto world = std::make_shared<FakeWorld>(500);
    MemorySettings settings;
    OpenWindow open(
        openFake(world), world->me(), world->playbook(), [] { return Instant{1'800'000'000'000}; }, settings);
    REQUIRE(open.settles());
    world->hold();
    open.window.navigation().go(QStringLiteral("queue:network"));
    QElapsedTimer beat;
    qint64 longest = 0;
    beat.start();
    for (int i = 0; i < 20; ++i) {
        QTest::qWait(10);
        longest = std::max(longest, beat.restart());
        open.key(Qt::Key_J);
    }
    CHECK(longest < 250);
    CHECK(open.model().ticketCount() == 500);
    world->setAway(true);
    world->release();
    REQUIRE(QTest::qWaitFor([&] { return open.model().trouble().has_value(); }));
    world->setAway(false);
    REQUIRE(QTest::qWaitFor([&] { return !open.model().trouble() && open.model().ticketCount() == 125; }));
    world->release();
}
