// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/widgetcheck.h"
#include "ui/shell/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/collapsiblesection.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keycaps.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progresspane.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/tagedit.h"
#include "ui/widgets/toast.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Shows a widget in a window of its own that has the keyboard.
struct Shown
{
    Theme theme{*qApp, {}};
    QWidget window;

    explicit Shown(QWidget* widget, QSize size = {600, 200})
    {
        auto* rows = new QVBoxLayout(&window);
        rows->addWidget(widget);
        window.resize(size);
        window.show();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};

QLineEdit* lineOf(QWidget* widget)
{
    return widget->findChild<QLineEdit*>();
}

} // namespace

TEST_CASE("tags are typed and completed and taken away with the keyboard")
{
    auto* tags = new TagEdit;
    const Shown shown(tags);
    QSignalSpy edited(tags, &TagEdit::tagsEdited);
    QLineEdit* line = lineOf(tags);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("printer"));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClicks(line, QStringLiteral("Floor 3,"));
    CHECK(tags->tags() == QStringList{QStringLiteral("printer"), QStringLiteral("Floor 3")});
    CHECK(edited.count() == 2);
    QTest::keyClicks(line, QStringLiteral("PRINTER,"));
    CHECK(tags->tags().size() == 2);
    CHECK(edited.count() == 2);

    QTest::keyClick(line, Qt::Key_Backspace);
    CHECK(QApplication::focusWidget() != line);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    CHECK(tags->tags() == QStringList{QStringLiteral("Floor 3")});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(line->hasFocus());
}

TEST_CASE("a tag half typed is kept when the keyboard goes elsewhere")
{
    auto* tags = new TagEdit;
    const Shown shown(tags);
    auto* other = new QLineEdit(const_cast<QWidget*>(&shown.window));
    other->show();
    QLineEdit* line = lineOf(tags);
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("vpn"));
    other->setFocus();
    CHECK(tags->tags() == QStringList{QStringLiteral("vpn")});
}

TEST_CASE("segments are chosen with the arrows and say what is taken")
{
    auto* modes = new SegmentedControl;
    modes->addSegment(QStringLiteral("Reply"), Icon::Reply);
    modes->addSegment(QStringLiteral("Note"), Icon::Note, ButtonTone::Note);
    const Shown shown(modes);
    CHECK(modes->current() == 0);
    QSignalSpy changed(modes, &SegmentedControl::currentChanged);
    modes->segment(0)->setFocus();
    QTest::keyClick(modes->segment(0), Qt::Key_Right);
    CHECK(modes->current() == 1);
    CHECK(changed.count() == 1);
    CHECK(changed.first().first().toInt() == 1);
    QAccessible::setActive(true);
    CHECK(QAccessible::queryAccessibleInterface(modes->segment(1))->text(QAccessible::Name) == QStringLiteral("Note"));
    CHECK(QAccessible::queryAccessibleInterface(modes->segment(1))->role() == QAccessible::RadioButton);
}

TEST_CASE("a section folds and unfolds with the keyboard")
{
    auto* section = new CollapsibleSection(QStringLiteral("Linked tickets"));
    auto* content = new QLabel(QStringLiteral("4712"));
    section->setContent(content);
    const Shown shown(section);
    auto* heading = section->findChild<QAbstractButton*>();
    heading->setFocus(Qt::TabFocusReason);
    QTest::keyClick(heading, Qt::Key_Left);
    CHECK_FALSE(section->isOpen());
    CHECK_FALSE(content->isVisible());
    QTest::keyClick(heading, Qt::Key_Right);
    CHECK(content->isVisible());
    QTest::keyClick(heading, Qt::Key_Space);
    CHECK_FALSE(content->isVisible());
}

TEST_CASE("an undo is offered for a while and stays while the pointer is on it")
{
    auto* filler = new QLabel(QStringLiteral("Tickets"));
    Shown shown(filler);
    Toast toast(shown.window);
    toast.setStay(std::chrono::milliseconds(20));
    int undone = 0;
    toast.sayUndoable(QStringLiteral("Claimed."), [&undone] { ++undone; });
    CHECK(toast.isVisible());
    REQUIRE(QTest::qWaitFor([&] { return !toast.isVisible(); }));
    CHECK(undone == 0);

    toast.sayUndoable(QStringLiteral("Claimed."), [&undone] { ++undone; });
    toast.actionButton()->setFocus();
    QTest::qWait(500);
    REQUIRE(toast.isVisible());
    QTest::keyClick(toast.actionButton(), Qt::Key_Space);
    CHECK(undone == 1);
    CHECK_FALSE(toast.isVisible());
    CHECK(toast.accessibleName() == QStringLiteral("Claimed."));
}

TEST_CASE("a newer message takes the place of the older one and its undo")
{
    auto* filler = new QLabel(QStringLiteral("Tickets"));
    Shown shown(filler);
    Toast toast(shown.window);
    int first = 0;
    toast.sayUndoable(QStringLiteral("Claimed."), [&first] { ++first; });
    toast.say(MessageTone::Info, QStringLiteral("Copied."));
    CHECK(toast.text() == QStringLiteral("Copied."));
    CHECK_FALSE(toast.actionButton()->isVisible());
    CHECK(first == 0);
}

TEST_CASE("suggestions replace only the part that was typed")
{
    auto* field = new SearchField;
    const Shown shown(field);
    field->setSuggest([](const QString& text, int cursor) -> std::vector<Suggestion> {
        const int from = int(text.lastIndexOf(u' ', cursor - 1)) + 1;
        const QString word = text.mid(from, cursor - from);
        if (word != QStringLiteral("qu"))
            return {};
        return {{QStringLiteral("queue:"), QStringLiteral("the queue's name"), from, int(word.size())}};
    });
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("state:open qu"));
    auto* completer = field->findChild<QCompleter*>();
    REQUIRE(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    CHECK(field->text() == QStringLiteral("state:open queue:"));
    CHECK_FALSE(completer->popup()->isVisible());
}

TEST_CASE("Enter means the text as it stands and Tab takes the first suggestion")
{
    auto* field = new SearchField;
    const Shown shown(field);
    field->setSuggest([](const QString& text, int) -> std::vector<Suggestion> {
        if (text != QStringLiteral("qu"))
            return {};
        return {{QStringLiteral("queue:"), {}, 0, 2}, {QStringLiteral("quiet:"), {}, 0, 2}};
    });
    auto* popup = field->findChild<QCompleter*>()->popup();
    field->setFocus();
    QSignalSpy entered(field, &QLineEdit::returnPressed);
    QTest::keyClicks(field, QStringLiteral("qu"));
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Return);
    CHECK(field->text() == QStringLiteral("qu"));
    CHECK(entered.count() == 1);
    CHECK_FALSE(popup->isVisible());
    QTest::keyClick(field, Qt::Key_Down);
    REQUIRE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Tab);
    CHECK(field->text() == QStringLiteral("queue:"));
}

TEST_CASE("Escape empties the search first and then leaves it")
{
    auto* field = new SearchField;
    const Shown shown(field);
    field->setFocus();
    QSignalSpy left(field, &SearchField::left);
    QTest::keyClicks(field, QStringLiteral("vpn"));
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(field->text().isEmpty());
    CHECK(left.count() == 0);
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(left.count() == 1);
}

TEST_CASE("a label without room shortens its text and still tells all of it")
{
    auto* label =
        new ElidedLabel(QStringLiteral("A subject with far more words than there is room for in this window"));
    Shown shown(label, {160, 60});
    CHECK(label->isElided());
    QAccessible::setActive(true);
    CHECK(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name) == label->text());
    shown.window.resize(900, 60);
    CHECK(QTest::qWaitFor([&] { return !label->isElided(); }));
}

TEST_CASE("progress tells its rate and what is left once it can know")
{
    CHECK(WorkProgress{10, 100, std::chrono::milliseconds(200)}.rate() == 0);
    CHECK_FALSE(WorkProgress{10, 100, std::chrono::milliseconds(200)}.left().has_value());
    const WorkProgress half{500, 1000, std::chrono::seconds(10)};
    CHECK(half.rate() == 50);
    CHECK(half.left() == std::chrono::seconds(10));
    CHECK_FALSE(WorkProgress{500, 0, std::chrono::seconds(10)}.left().has_value());

    auto* pane = new ProgressPane;
    const Shown shown(pane);
    pane->setTask(QStringLiteral("Importing."));
    pane->setProgress(half);
    CHECK(pane->findChild<QProgressBar*>()->value() == 500);
    QSignalSpy cancelled(pane, &ProgressPane::cancelWanted);
    auto* cancel = pane->findChild<QPushButton*>();
    cancel->click();
    CHECK(cancelled.count() == 1);
    pane->setCancelling(true);
    CHECK_FALSE(cancel->isEnabled());
}

TEST_CASE("flowing rows break where the width ends and mirror from right to left")
{
    QWidget host;
    auto* flow = new FlowLayout(&host);
    flow->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < 4; ++i) {
        auto* block = new QWidget;
        block->setFixedSize(50, 20);
        flow->addWidget(block);
    }
    CHECK(flow->heightForWidth(1000) == 20);
    CHECK(flow->heightForWidth(110) == 2 * 20 + flow->spacing());
    CHECK(flow->heightForWidth(10) == 4 * 20 + 3 * flow->spacing());
    host.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(QRect(0, 0, 110, 100));
    CHECK(flow->itemAt(0)->geometry() == QRect(60, 0, 50, 20));
    CHECK(flow->itemAt(2)->geometry().top() > 0);
}

TEST_CASE("what is hidden in a flowing row takes no room and leaves no gap")
{
    QWidget host;
    auto* flow = new FlowLayout(&host);
    flow->setContentsMargins(0, 0, 0, 0);
    std::vector<QWidget*> blocks;
    for (int i = 0; i < 4; ++i) {
        blocks.push_back(new QWidget(&host));
        blocks.back()->setFixedSize(50, 20);
        flow->addWidget(blocks.back());
    }
    blocks[0]->hide();
    blocks[2]->hide();
    flow->setGeometry(QRect(0, 0, 1000, 100));
    CHECK(blocks[1]->geometry().left() == 0);
    CHECK(blocks[3]->geometry().left() == 50 + flow->spacing());
    CHECK(flow->sizeHint().width() <= 2 * (50 + flow->spacing()));
    CHECK(flow->heightForWidth(110) == 20);
    for (QWidget* block : blocks)
        block->hide();
    CHECK(flow->heightForWidth(110) == 0);
}

TEST_CASE("initials come from the first and the last name")
{
    CHECK(initials(QStringLiteral("Ada Lovelace")) == QStringLiteral("AL"));
    CHECK(initials(QStringLiteral("Edsger Wybe Dijkstra")) == QStringLiteral("ED"));
    CHECK(initials(QStringLiteral("ada")) == QStringLiteral("A"));
    CHECK(initials(QString()).isEmpty());
}

TEST_CASE("a shortcut with the plus key shows the plus key")
{
    CHECK(keyCapsWidth(QStringLiteral("Ctrl++")) > keyCapsWidth(QStringLiteral("Ctrl")));
    CHECK(keyCapsWidth(QString()) == 0);
}

TEST_CASE("the check finds controls without a name and words that do not fit")
{
    QAccessible::setActive(true);
    auto* host = new QWidget;
    auto* rows = new QVBoxLayout(host);
    auto* unnamed = new QLineEdit;
    auto* tight = new QPushButton(QStringLiteral("A button with many words"));
    tight->setFixedWidth(40);
    auto* label = new QLabel(QStringLiteral("A label with many words"));
    label->setFixedWidth(30);
    for (QWidget* widget : {static_cast<QWidget*>(unnamed), static_cast<QWidget*>(tight), static_cast<QWidget*>(label)})
        rows->addWidget(widget);
    const Shown shown(host);
    const std::vector<Finding> findings = checkWidgets(shown.window);
    REQUIRE(findings.size() == 3);
    CHECK(findings[0].what == QStringLiteral("has no accessible name"));
    CHECK(findings[1].what.contains(QStringLiteral("A button")));
    CHECK(findings[2].what.contains(QStringLiteral("A label")));
    unnamed->setAccessibleName(QStringLiteral("Subject"));
    tight->setFixedWidth(300);
    label->setFixedWidth(300);
    QApplication::processEvents();
    CHECK(describe(checkWidgets(shown.window)) == QString());
}
