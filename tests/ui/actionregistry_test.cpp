// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/lookfixtures.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QList<QKeySequence> keys(const char* text)
{
    return {QKeySequence(QLatin1String(text))};
}

const QString reply = QStringLiteral("ticket.reply");
const QString note = QStringLiteral("ticket.note");
const QString escalate = QStringLiteral("ticket.escalate");

/// A window with one of each thing that may have the keyboard.
struct Desk
{
    QWidget window;
    ActionRegistry registry;

    Desk()
    {
        new QVBoxLayout(&window);
        addSampleActions(registry);
        registry.attach(window);
    }
    template <class W>
    W* add(W* widget)
    {
        window.layout()->addWidget(widget);
        return widget;
    }
    void show()
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    /// How often the action ran when the key is pressed on the widget.
    int runs(const QString& id, QWidget* on, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        on->setFocus();
        QSignalSpy ran(registry.action(id), &QAction::triggered);
        QTest::keyClick(on, key, modifiers);
        return int(ran.count());
    }
};

} // namespace

TEST_CASE("one letter shortcuts fire in lists but not where text is typed")
{
    Desk desk;
    auto* list = desk.add(new QListWidget);
    list->addItems({QStringLiteral("one"), QStringLiteral("two")});
    auto* emptyList = desk.add(new QListWidget);
    auto* line = desk.add(new QLineEdit);
    auto* text = desk.add(new QPlainTextEdit);
    auto* combo = desk.add(new QComboBox);
    combo->addItems({QStringLiteral("alpha"), QStringLiteral("rho")});
    auto* readOnly = desk.add(new QTextBrowser);
    readOnly->setReadOnly(true);
    desk.show();

    CHECK(desk.runs(reply, list, Qt::Key_R) == 1);
    CHECK(desk.runs(reply, emptyList, Qt::Key_R) == 1);
    CHECK(desk.runs(reply, readOnly, Qt::Key_R) == 1);
    CHECK(desk.runs(reply, line, Qt::Key_R) == 0);
    CHECK(line->text() == QStringLiteral("r"));
    CHECK(desk.runs(reply, text, Qt::Key_R) == 0);
    CHECK(text->toPlainText() == QStringLiteral("r"));
    CHECK(desk.runs(reply, combo, Qt::Key_R) == 0);
    CHECK(combo->currentText() == QStringLiteral("rho"));
}

TEST_CASE("shortcuts with a command key fire while text is typed and undo stays with the text")
{
    Desk desk;
    auto* line = desk.add(new QLineEdit);
    auto* list = desk.add(new QListWidget);
    desk.show();
    CHECK(desk.runs(QStringLiteral("view.palette"), line, Qt::Key_K, Qt::ControlModifier) == 1);
    QTest::keyClicks(line, QStringLiteral("abc"));
    CHECK(desk.runs(QStringLiteral("desk.undo"), line, Qt::Key_Z, Qt::ControlModifier) == 0);
    CHECK(line->text().isEmpty());
    CHECK(desk.runs(QStringLiteral("desk.undo"), list, Qt::Key_Z, Qt::ControlModifier) == 1);
}

TEST_CASE("an action that cannot be run now says why and runs again when it can")
{
    Desk desk;
    auto* list = desk.add(new QListWidget);
    desk.show();
    QSignalSpy changed(&desk.registry, &ActionRegistry::changed);
    desk.registry.setWhyDisabled(reply, QStringLiteral("The ticket was merged into 4712."));
    CHECK(changed.count() == 1);
    CHECK(desk.runs(reply, list, Qt::Key_R) == 0);
    CHECK(desk.registry.action(reply)->toolTip().contains(QStringLiteral("merged into 4712")));
    desk.registry.setWhyDisabled(reply, {});
    CHECK(desk.runs(reply, list, Qt::Key_R) == 1);
    CHECK(desk.registry.action(reply)->toolTip() == QStringLiteral("Reply (R)"));
}

TEST_CASE("the program's own shortcuts do not conflict in the sample")
{
    ActionRegistry registry;
    addSampleActions(registry);
    for (const ActionSpec& spec : registry.specs()) {
        for (const QKeySequence& shortcut : spec.shortcuts)
            CHECK_FALSE(registry.conflict(shortcut, spec.id).has_value());
    }
}

TEST_CASE("a shortcut that is taken or begins another is refused")
{
    ActionRegistry registry;
    addSampleActions(registry);
    const auto taken = registry.setShortcuts(note, keys("R"));
    REQUIRE_FALSE(taken.has_value());
    CHECK(taken.error() == ShortcutConflict{QKeySequence(QStringLiteral("R")), reply});
    const auto longer = registry.setShortcuts(note, keys("R, N"));
    REQUIRE_FALSE(longer.has_value());
    CHECK(longer.error().takenBy == reply);
    CHECK(registry.action(note)->shortcuts() == keys("I"));
    CHECK(registry.setShortcuts(note, keys("G, N")).has_value());
    CHECK_FALSE(registry.setShortcuts(reply, keys("G")).has_value());
    CHECK(registry.setShortcuts(note, {}).has_value());
    CHECK(registry.setShortcuts(reply, keys("I")).has_value());
}

TEST_CASE("changed shortcuts are kept and come back")
{
    MemorySettings settings;
    {
        ActionRegistry registry;
        addSampleActions(registry);
        // Reply and note trade their keys, and escalate loses its own.
        REQUIRE(registry.setShortcuts(reply, {}).has_value());
        REQUIRE(registry.setShortcuts(note, keys("R")).has_value());
        REQUIRE(registry.setShortcuts(reply, keys("I")).has_value());
        REQUIRE(registry.setShortcuts(escalate, {}).has_value());
        registry.saveShortcuts(settings);
        CHECK(settings.values.size() == 3);
    }
    ActionRegistry registry;
    addSampleActions(registry);
    registry.loadShortcuts(settings);
    CHECK(registry.action(note)->shortcuts() == keys("R"));
    CHECK(registry.action(reply)->shortcuts() == keys("I"));
    CHECK(registry.action(escalate)->shortcuts().isEmpty());
    CHECK(registry.hasOwnShortcuts(note));
    CHECK_FALSE(registry.hasOwnShortcuts(QStringLiteral("ticket.claim")));

    registry.resetShortcuts(escalate);
    registry.saveShortcuts(settings);
    CHECK_FALSE(settings.values.contains(QStringLiteral("shortcuts/ticket.escalate")));
}

TEST_CASE("what a person chose wins over the program's own shortcut of another action")
{
    MemorySettings settings;
    settings.setValue(QStringLiteral("shortcuts/ticket.note"), QStringList{QStringLiteral("E")});
    settings.setValue(QStringLiteral("shortcuts/gone.action"), QStringList{QStringLiteral("R")});
    ActionRegistry registry;
    addSampleActions(registry);
    registry.loadShortcuts(settings);
    CHECK(registry.action(note)->shortcuts() == keys("E"));
    CHECK(registry.action(escalate)->shortcuts().isEmpty());
    CHECK(registry.action(reply)->shortcuts() == keys("R"));
}

TEST_CASE("actions added after a window was attached work in it too")
{
    Desk desk;
    auto* list = desk.add(new QListWidget);
    desk.show();
    desk.registry.add({QStringLiteral("late"), QStringLiteral("Late"), QStringLiteral("View"), keys("Y"), {}, {}});
    CHECK(desk.runs(QStringLiteral("late"), list, Qt::Key_Y) == 1);
}

TEST_CASE("an action's name in running text has no mnemonic and no dots")
{
    CHECK(plainText(QStringLiteral("&Escalate…")) == QStringLiteral("Escalate"));
    CHECK(plainText(QStringLiteral("Search && &replace...")) == QStringLiteral("Search & replace"));
}
