// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The board on the wall, opened and driven by keys.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/dashboard/wallview.h"
#include "ui/shell/actionregistry.h"

#include <QAction>

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("the wall display shows the board and turns its pages and locks the desk when it is left")
{
    RealDesk desk;
    MemorySettings settings;
    desk.openTickets(30);
    OpenWindow open(desk.open(), desk.chief(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    int locked = 0;
    QObject::connect(open.window.actions().action(QStringLiteral("app.lock")), &QAction::triggered, &open.window,
                     [&] { ++locked; });
    open.key(Qt::Key_F11);
    QPointer<WallView> wall;
    REQUIRE(QTest::qWaitFor([&] { return (wall = open.window.findChild<WallView*>()) && wall->isVisible(); }));
    REQUIRE(QTest::qWaitFor([&] { return wall->accessibleDescription().contains(QStringLiteral("Open: 30")); }));
    CHECK(wall->isFullScreen());
    CHECK(wall->turnsByItself());
    REQUIRE(wall->pages() == 2);
    QTest::keyClick(wall, Qt::Key_Right);
    CHECK(wall->page() == 1);
    CHECK(wall->accessibleName() == QStringLiteral("Queues, page 1 of 1"));
    CHECK(wall->accessibleDescription().contains(QStringLiteral("Service desk, Open: ")));
    QTest::keyClick(wall, Qt::Key_Right);
    CHECK(wall->page() == 0);
    QTest::keyClick(wall, Qt::Key_Space);
    CHECK_FALSE(wall->turnsByItself());

    desk.openTicket(QStringLiteral("One more"));
    CHECK(QTest::qWaitFor([&] { return wall->accessibleDescription().contains(QStringLiteral("Open: 31")); }));
    CHECK(locked == 0);
    QTest::keyClick(wall, Qt::Key_Escape);
    REQUIRE(QTest::qWaitFor([&] { return wall.isNull(); }));
    CHECK(locked == 1);
}

TEST_CASE("who may not see reports has no wall display")
{
    RealDesk desk;
    MemorySettings settings;
    OpenWindow open(desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), settings);
    REQUIRE(open.settles());
    CHECK_FALSE(open.window.actions().whyDisabled(QStringLiteral("view.wall")).isEmpty());
    open.key(Qt::Key_F11);
    CHECK_FALSE(open.window.findChild<WallView*>());
}
