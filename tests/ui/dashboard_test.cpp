// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard in the real window: by mouse and keyboard from a figure to its list, to a ticket, and back.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/dashboard/barlist.h"
#include "ui/dashboard/boardtable.h"
#include "ui/dashboard/dashboardcard.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dashboard/figuretile.h"
#include "ui/dashboard/forecastcard.h"
#include "ui/dashboard/plotpanel.h"
#include "ui/dashboard/whotable.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/navigation.h"
#include "ui/ticket/ticketview.h"

#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QueueKey networkQueue{QStringLiteral("network")};

struct Station
{
    explicit Station(bool supervisor = true)
    {
        for (int i = 0; i < 4; ++i)
            desk.openTicket(QStringLiteral("Frontline %1").arg(i));
        inNetwork = desk.openTicket(QStringLiteral("Switch hums"), networkQueue.value);
        desk.openTicket(QStringLiteral("Cable frays"), networkQueue.value);
        desk.order(inNetwork, AssignTicket{desk.mira().id});
        open.emplace(desk.open(), supervisor ? desk.chief() : desk.mira(), desk.playbook(), RealDesk::now(), settings);
        REQUIRE(open->settles());
    }
    OpenWindow* operator->() { return &*open; }
    /// By keys, until the figures are there.
    DashboardView& goThere()
    {
        open->key(Qt::Key_G);
        open->key(Qt::Key_D);
        REQUIRE(QTest::qWaitFor([&] {
            return open->window.pages().shown() == Page::Dashboard &&
                   open->window.pages().dashboard()->board().has_value();
        }));
        return *open->window.pages().dashboard();
    }
    [[nodiscard]] BoardTable& table() { return *open->window.findChild<BoardTable*>(); }
    [[nodiscard]] QModelIndex cell(const BoardScope& scope, BoardColumn column)
    {
        auto& model = static_cast<BoardModel&>(*table().model());
        return model.index(model.rowOf(scope), BoardModel::columnOf(column));
    }
    [[nodiscard]] QString told(const BoardScope& scope, BoardColumn column)
    {
        return cell(scope, column).data().toString();
    }

    RealDesk desk;
    MemorySettings settings;
    TicketId inNetwork;
    std::optional<OpenWindow> open;
};

FigureTile& tileCalled(QWidget& in, const QString& name)
{
    for (auto* tile : in.findChildren<FigureTile*>()) {
        if (tile->text() == name)
            return *tile;
    }
    FAIL("no tile is called " << name.toStdString());
    throw std::logic_error("unreachable");
}

} // namespace

TEST_CASE("keys lead from a figure of the dashboard to its list and a ticket and back")
{
    Station station;
    station.goThere();
    REQUIRE(station.table().hasFocus());
    station.table().setCurrentIndex(station.cell({{}, networkQueue}, BoardColumn::Open));
    CHECK(station.told({{}, networkQueue}, BoardColumn::Open) == QStringLiteral("2"));
    station->key(Qt::Key_Right);
    CHECK(station.table().currentIndex() == station.cell({{}, networkQueue}, BoardColumn::Unassigned));
    station->key(Qt::Key_Return);
    CHECK(station->window.pages().shown() != Page::Dashboard);
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 1);
    CHECK(station->window.list().title() == QStringLiteral("Network: Unassigned"));
    REQUIRE(station->table().hasFocus());
    station->key(Qt::Key_J);
    station->key(Qt::Key_O);
    CHECK(QTest::qWaitFor([&] { return station->chosen().size() == 1; }));
    station->key(Qt::Key_Left, Qt::AltModifier);
    CHECK(station->window.pages().shown() == Page::Dashboard);
    CHECK(station.table().hasFocus());
    CHECK(station->chosen().empty());
}

TEST_CASE("a click on a tile or a bar leads to exactly the tickets that were counted")
{
    Station station;
    DashboardView& dashboard = station.goThere();
    FigureTile& tile = tileCalled(dashboard, QStringLiteral("Unassigned"));
    CHECK(tile.accessibleName() == QStringLiteral("Unassigned: 5"));
    QTest::mouseClick(&tile, Qt::LeftButton);
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 5);

    station.goThere();
    for (auto* list : dashboard.findChildren<BarList*>()) {
        const int row = [&] {
            for (int i = 0; i < list->model()->rowCount(); ++i) {
                if (list->lines().line(i).name == QStringLiteral("Mira Sato"))
                    return i;
            }
            return -1;
        }();
        if (row < 0)
            continue;
        CHECK(list->lines().line(row).tickets == 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(row, 0)).center());
    }
    CHECK(station->window.pages().shown() != Page::Dashboard);
    REQUIRE(station->settles());
    REQUIRE(station->model().ticketCount() == 1);
    CHECK(station->model().ticketAt(0) == station.inNetwork);
}

TEST_CASE("what a colleague does shows on the dashboard by itself")
{
    Station station;
    station.goThere();
    const BoardScope network{{}, networkQueue};
    REQUIRE(station.told(network, BoardColumn::Open) == QStringLiteral("2"));
    station.desk.openTicket(QStringLiteral("Router blinks"), networkQueue.value);
    CHECK(QTest::qWaitFor([&] { return station.told(network, BoardColumn::Open) == QStringLiteral("3"); }, 5000));
    CHECK(station.told(network, BoardColumn::Arrived) == QStringLiteral("3"));
    CHECK(station.told({}, BoardColumn::Open) == QStringLiteral("7"));
}

TEST_CASE("a plot has its figures in a table behind it and a bar leads to its tickets")
{
    Station station;
    DashboardView& dashboard = station.goThere();
    PlotPanel& plot = dashboard.flowPlot();
    REQUIRE(QTest::qWaitFor([&] { return !plot.plot().series.empty(); }));
    REQUIRE(plot.drawing());
    CHECK(plot.drawing()->isVisible());
    plot.showTable(true);
    CHECK_FALSE(plot.drawing()->isVisible());
    QTableWidget& table = plot.table();
    REQUIRE(table.rowCount() == 14);
    CHECK(table.item(13, 0)->text() == QStringLiteral("6"));
    CHECK(table.item(12, 0)->text() == QStringLiteral("0"));
    CHECK(dashboard.backlogPlot().plot().series.size() == 2);
    CHECK(dashboard.backlogPlot().plot().series.back().values.back() == 2);
    table.setCurrentCell(13, 0);
    table.setFocus();
    station->key(Qt::Key_Return);
    CHECK(station->window.pages().shown() != Page::Dashboard);
    REQUIRE(station->settles());
    CHECK(station->model().ticketCount() == 6);
}

TEST_CASE("cards that were hidden and moved stay so in the next window")
{
    Station station;
    DashboardView& dashboard = station.goThere();
    dashboard.setCards({DashboardPart::People, DashboardPart::Figures});
    for (auto* card : dashboard.findChildren<DashboardCard*>()) {
        const bool shown =
            card->title() == QStringLiteral("Who has how much") || card->title() == QStringLiteral("Now");
        CHECK(card->isVisibleTo(&dashboard) == shown);
    }
    station->window.close();
    station.open.reset();
    station.open.emplace(station.desk.open(), station.desk.chief(), station.desk.playbook(), RealDesk::now(),
                         station.settings);
    CHECK(station.goThere().cards() == std::vector{DashboardPart::People, DashboardPart::Figures});
}

TEST_CASE("who may not see reports is offered no dashboard and told why")
{
    Station station(false);
    CHECK(station->window.navigation().places().rowOf(QStringLiteral("dashboard")) < 0);
    CHECK_FALSE(station->window.actions().whyDisabled(QStringLiteral("go.dashboard")).isEmpty());
    station->key(Qt::Key_G);
    station->key(Qt::Key_D);
    station->window.pages().goTo(Page::Dashboard);
    CHECK(station->window.pages().shown() != Page::Dashboard);
}

TEST_CASE("on the dashboard no key acts on a list that is not seen")
{
    Station station;
    station->key(Qt::Key_J);
    REQUIRE(QTest::qWaitFor([&] { return station->chosen().size() == 1; }));
    station.goThere();
    CHECK(station->chosen().empty());
    CHECK_FALSE(station->window.actions().action(QStringLiteral("list.next"))->isEnabled());
    station->window.actions().action(QStringLiteral("go.back"))->trigger();
    CHECK(station->chosen().size() == 1);
    CHECK(station->window.actions().action(QStringLiteral("list.next"))->isEnabled());
}

TEST_CASE("the table of who is on what tells each technician's tickets and leads to them")
{
    Station station;
    DashboardView& dashboard = station.goThere();
    auto& who = *dashboard.findChild<WhoTable*>();
    const auto rowOf = [&](const QString& name) {
        for (int row = 0; row < who.rowCount(); ++row) {
            if (who.item(row, 0)->text() == name)
                return row;
        }
        FAIL(name.toStdString() << " is not there");
        return -1;
    };
    const auto text = [&](int row, WhoTable::Column column) { return who.item(row, static_cast<int>(column))->text(); };
    const int mira = rowOf(QStringLiteral("Mira Sato"));
    CHECK(mira == 0);
    CHECK(text(mira, WhoTable::Column::Open) == QStringLiteral("1"));
    CHECK(text(mira, WhoTable::Column::Pending) == QStringLiteral("–"));
    CHECK(text(rowOf(QStringLiteral("Tom Okafor")), WhoTable::Column::Open) == QStringLiteral("–"));

    // Mira has another ticket before her, at another station.
    {
        auto there = station.desk.open()();
        REQUIRE(there);
        const std::vector signs{
            Presence{QStringLiteral("elsewhere"), station.desk.mira().id, station.inNetwork, PresenceMode::Viewing, 1}};
        REQUIRE((*there)->keepPresence(QStringLiteral("elsewhere"), signs));
    }
    const QString number = QStringLiteral("#%1").arg(station.inNetwork.value);
    CHECK(QTest::qWaitFor([&] { return text(mira, WhoTable::Column::At) == number; }, 5000));
    who.setFocus();
    who.setCurrentCell(mira, static_cast<int>(WhoTable::Column::Open));
    station->key(Qt::Key_Return);
    REQUIRE(station->window.pages().shown() != Page::Dashboard);
    REQUIRE(station->settles());
    REQUIRE(station->model().ticketCount() == 1);
    CHECK(station->model().ticketAt(0) == station.inNetwork);
    CHECK(station->window.list().title() == QStringLiteral("Mira Sato: All open"));
}

TEST_CASE("the card of forecasts says when there is too little history for one")
{
    Station station;
    ForecastCard& forecast = station.goThere().forecast();
    CHECK(QTest::qWaitFor([&] { return forecast.basis().startsWith(QStringLiteral("There is too little history")); },
                          5000));
    CHECK(forecast.tickets().lines().rowCount() == 0);
    CHECK_FALSE(forecast.tickets().isVisible());
}

TEST_CASE("cards that an administrator shows a role at first come first until somebody chooses their own")
{
    Station station;
    {
        auto store = station.desk.open()();
        REQUIRE(store);
        const auto admin = (*store)->personByLogin(QStringLiteral("ada"));
        REQUIRE((admin && *admin));
        MemorySettings settings;
        OpenWindow window(station.desk.open(), **admin, station.desk.playbook(), RealDesk::now(), settings);
        REQUIRE(window.settles());
        window.window.pages().goTo(Page::Dashboard);
        DashboardView& dashboard = *window.window.pages().dashboard();
        dashboard.setCards({DashboardPart::Queues, DashboardPart::Forecast});
        auto& choice = *dashboard.findChild<CardChoice*>();
        QMenu menu;
        choice.fill(menu);
        QMenu* share = nullptr;
        for (QAction* action : menu.actions())
            share = action->menu() ? action->menu() : share;
        REQUIRE(share);
        REQUIRE(share->actions().size() == 3);
        share->actions().at(1)->trigger();
        REQUIRE(QTest::qWaitFor([&] { return window.client.playbook()->dashboards.size() == 1; }, 5000));
    }
    REQUIRE(QTest::qWaitFor([&] { return station->client.playbook()->dashboards.size() == 1; }, 5000));
    station->reactivate();
    DashboardView& dashboard = station.goThere();
    const std::vector shared{DashboardPart::Queues, DashboardPart::Forecast};
    CHECK(dashboard.cards() == shared);
    // A supervisor may not change the playbook.
    QMenu menu;
    dashboard.findChild<CardChoice*>()->fill(menu);
    CHECK(std::ranges::none_of(menu.actions(), [](QAction* action) { return action->menu() != nullptr; }));
    dashboard.setCards({DashboardPart::People});
    CHECK(dashboard.cards() == std::vector{DashboardPart::People});
    menu.clear();
    dashboard.findChild<CardChoice*>()->fill(menu);
    menu.actions().back()->trigger();
    CHECK(dashboard.cards() == shared);
}
