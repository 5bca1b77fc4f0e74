// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/lookfixtures.h"
#include "tests/ui/widgetcheck.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

struct Open
{
    Theme theme{*qApp, {}};
    PaletteWindow window;

    Open()
    {
        window.resize(900, 640);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        window.list().setFocus();
        QTest::keyClick(&window.list(), Qt::Key_K, Qt::ControlModifier);
        REQUIRE(window.commandPalette().isVisible());
        REQUIRE(window.field().hasFocus());
    }
    void type(const char* text) { QTest::keyClicks(&window.field(), QLatin1String(text)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&window.field(), key, modifiers);
    }
    [[nodiscard]] const PaletteModel& model() { return window.commandPalette().model(); }
    [[nodiscard]] QString current()
    {
        const auto* list = window.commandPalette().findChild<QListView*>();
        return list->currentIndex().data(Qt::DisplayRole).toString();
    }
    [[nodiscard]] QStringList titles()
    {
        QStringList result;
        for (int i = 0; i < model().rowCount(); ++i)
            result.append(model().row(i).item.title);
        return result;
    }
};

} // namespace

TEST_CASE("the palette does what was chosen with the keyboard alone and gives the keyboard back")
{
    Open open;
    QSignalSpy ran(open.window.registry().action(QStringLiteral("ticket.escalate")), &QAction::triggered);
    open.type("esc");
    CHECK(open.current() == QStringLiteral("Escalate"));
    open.press(Qt::Key_Return);
    CHECK(ran.count() == 1);
    CHECK_FALSE(open.window.commandPalette().isVisible());
    CHECK(open.window.list().hasFocus());
}

TEST_CASE("with nothing typed the recently used come first and the rest stands by category")
{
    Open open;
    CHECK(open.titles().mid(0, 2) == QStringList{QStringLiteral("Resolve"), QStringLiteral("Internal note")});
    CHECK(open.model().row(0).heading == QStringLiteral("Recently used"));
    CHECK(open.model().row(1).heading.isEmpty());
    CHECK(open.model().row(2).heading == QStringLiteral("Ticket"));
    CHECK(open.titles().count(QStringLiteral("Resolve")) == 1);
    CHECK(open.model().rowCount() == int(open.window.registry().specs().size()) - 1);
}

TEST_CASE("what was run is offered first the next time")
{
    Open open;
    open.type("claim");
    open.press(Qt::Key_Return);
    open.window.commandPalette().open();
    CHECK(open.current() == QStringLiteral("Claim"));
}

TEST_CASE("a disabled action is shown with its reason and cannot be run")
{
    Open open;
    QSignalSpy ran(open.window.registry().action(QStringLiteral("ticket.merge")), &QAction::triggered);
    open.type("merge");
    REQUIRE(open.model().rowCount() > 0);
    CHECK(open.model().row(0).item.whyDisabled == QStringLiteral("Choose at least two tickets first."));
    open.press(Qt::Key_Return);
    CHECK(ran.count() == 0);
    CHECK(open.window.commandPalette().isVisible());
    const QModelIndex first = open.model().index(0);
    CHECK(first.data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("Merge into another ticket, Choose at least two tickets first."));
}

TEST_CASE("queues and people are found beside actions and the better group stands first")
{
    Open open;
    open.type("network");
    CHECK(open.model().row(0).heading == QStringLiteral("Queues"));
    CHECK(open.current() == QStringLiteral("Network"));
    open.press(Qt::Key_Down);
    CHECK(open.current() == QStringLiteral("Network hardware"));
    open.press(Qt::Key_Return);
    CHECK(open.window.queues().went == QStringList{QStringLiteral("Network hardware")});
}

TEST_CASE("an answer that comes late is dropped and one in time leaves the choice alone")
{
    Open open;
    open.window.queues().late = true;
    open.type("data");
    open.press(Qt::Key_A, Qt::ControlModifier);
    open.press(Qt::Key_Backspace);
    open.type("re");
    open.press(Qt::Key_Down);
    const QString chosen = open.current();
    open.window.queues().answer();
    CHECK_FALSE(open.titles().contains(QStringLiteral("Database")));
    CHECK(open.current() == chosen);
}

TEST_CASE("the arrows wrap around and Escape closes without doing anything")
{
    Open open;
    open.press(Qt::Key_Up);
    CHECK(open.current() == open.titles().constLast());
    open.press(Qt::Key_Down);
    CHECK(open.current() == open.titles().constFirst());
    open.press(Qt::Key_Escape);
    CHECK_FALSE(open.window.commandPalette().isVisible());
    CHECK(open.window.list().hasFocus());
}

TEST_CASE("no shortcut of the window behind fires while the palette is open")
{
    Open open;
    QSignalSpy dark(open.window.registry().action(QStringLiteral("view.dark")), &QAction::triggered);
    QSignalSpy undo(open.window.registry().action(QStringLiteral("desk.undo")), &QAction::triggered);
    open.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    open.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(dark.count() == 0);
    CHECK(undo.count() == 0);
}

TEST_CASE("the palette's shortcut closes it again")
{
    Open open;
    open.press(Qt::Key_K, Qt::ControlModifier);
    CHECK_FALSE(open.window.commandPalette().isVisible());
}

TEST_CASE("the palette's model keeps the rules of models and its window has no unnamed control")
{
    QAccessible::setActive(true);
    Open open;
    QAbstractItemModelTester tester(const_cast<PaletteModel*>(&open.model()),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (const char* text : {"r", "re", "net", "zzzz"}) {
        open.window.commandPalette().open(QLatin1String(text));
        CHECK(describe(checkWidgets(open.window)) == QString());
    }
    CHECK(open.model().rowCount() == 0);
}
