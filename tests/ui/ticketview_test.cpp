// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "tests/ui/widgetcheck.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketheader.h"
#include "ui/ticket/timelineview.h"
#include "ui/widgets/messagebar.h"

#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// The texts of all cards on show.
QString shownText(TicketWindow& window)
{
    const TimelineModel& model = window.view().timeline().timeline();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row).data().toString());
    return lines.join(QLatin1Char('\n'));
}

TicketId longTicket(TicketWindow& window, int notes)
{
    const TicketId id = window.desk.openTicket(QStringLiteral("A long story"));
    for (int i = 0; i < notes; ++i)
        window.desk.order(id, AddNote{QStringLiteral("Note %1 ").arg(i).repeated(20)}, window.desk.ben);
    return id;
}

} // namespace

TEST_CASE("a chosen ticket appears with its subject and what was said")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddNote{QStringLiteral("Look at the fuse first")}, window.desk.ben);
    window.showTicket(id);
    REQUIRE(window.view().header().subject().text() == QStringLiteral("Printer is silent"));
    REQUIRE(shownText(window).contains(QStringLiteral("Look at the fuse first")));
    REQUIRE(shownText(window).contains(QStringLiteral("Ben Okafor")));
}

TEST_CASE("what a colleague does appears while one writes and nothing typed is lost")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Reply);
    type("Dear Mia");
    window.desk.order(id, AddNote{QStringLiteral("The fuse is gone")}, window.desk.ben);
    REQUIRE(soon([&] { return shownText(window).contains(QStringLiteral("The fuse is gone")); }));
    REQUIRE(window.view().composer().edit().toPlainText() == QStringLiteral("Dear Mia"));
    REQUIRE(window.view().composer().edit().hasFocus());
}

TEST_CASE("who reads further up stays there when something new arrives")
{
    TicketWindow window;
    const TicketId id = longTicket(window, 40);
    window.showTicket(id);
    TimelineView& timeline = window.view().timeline();
    REQUIRE(timeline.isAtEnd());
    timeline.scrollTo(timeline.timeline().index(5), QAbstractItemView::PositionAtTop);
    const QString key = timeline.timeline().card(5).key;
    const int top = timeline.visualRect(timeline.timeline().index(5)).top();

    window.desk.order(id, AddNote{QStringLiteral("Newest")}, window.desk.ben);
    REQUIRE(soon([&] { return shownText(window).contains(QStringLiteral("Newest")); }));
    REQUIRE_FALSE(timeline.isAtEnd());
    const int row = timeline.timeline().rowOf(key);
    REQUIRE(timeline.visualRect(timeline.timeline().index(row)).top() == top);
}

TEST_CASE("who reads the end sees what arrives")
{
    TicketWindow window;
    const TicketId id = longTicket(window, 40);
    window.showTicket(id);
    TimelineView& timeline = window.view().timeline();
    window.desk.order(id, AddNote{QStringLiteral("Newest")}, window.desk.ben);
    REQUIRE(soon([&] { return shownText(window).contains(QStringLiteral("Newest")); }));
    REQUIRE(soon([&] { return timeline.isAtEnd(); }));
    const QModelIndex last = timeline.timeline().index(timeline.timeline().rowCount() - 1);
    REQUIRE(timeline.viewport()->rect().contains(timeline.visualRect(last).center()));
}

TEST_CASE("the subject is changed in its place")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    window.trigger(Act::Subject);
    type("Printer on floor 2 is silent");
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return window.ticket(id).details.subject == QStringLiteral("Printer on floor 2 is silent"); }));
}

TEST_CASE("a merged ticket says where it went and leads there")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId target = window.desk.openTicket(QStringLiteral("Printer on floor 2"));
    window.showTicket(id);
    window.desk.order(id, MergeTicket{}, window.desk.ben, target);
    MessageBar* banner = nullptr;
    REQUIRE(soon([&] {
        for (MessageBar* bar : window.view().findChildren<MessageBar*>()) {
            if (bar->isVisible() && bar->text().contains(QStringLiteral("merged")))
                banner = bar;
        }
        return banner != nullptr;
    }));
    REQUIRE(banner->text().contains(QStringLiteral("#%1").arg(target.value)));
    QSignalSpy jumps(&window.actions(), &TicketActions::jumpWanted);
    Q_EMIT banner->actionWanted();
    REQUIRE(jumps.count() == 1);
    REQUIRE(jumps.front().front().value<TicketId>() == target);
    REQUIRE_FALSE(window.isOffered(Act::Resolve));
    REQUIRE(window.isOffered(Act::Unmerge));
}

TEST_CASE("the messages of a merged ticket are shown with where they come from")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const TicketId target = window.desk.openTicket(QStringLiteral("Printer on floor 2"));
    window.desk.order(id, AddNote{QStringLiteral("Said before the merge")}, window.desk.ben);
    window.desk.order(id, MergeTicket{}, window.desk.ben, target);
    window.showTicket(target);
    REQUIRE(shownText(window).contains(QStringLiteral("Said before the merge")));
    REQUIRE(shownText(window).contains(QStringLiteral("from ticket %1").arg(id.value)));
}

TEST_CASE("an address is opened only after the person agreed")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.showTicket(id);
    QUrl openedUrl;
    window.view().setOpenAddress([&](const QUrl& url) { openedUrl = url; });
    const QUrl address(QStringLiteral("https://example.org/manual"));
    Q_EMIT window.view().timeline().linkWanted(address);
    auto* question = window.view().findChild<QMessageBox*>();
    REQUIRE(question);
    REQUIRE(question->informativeText().contains(QStringLiteral("https://example.org/manual")));
    REQUIRE(openedUrl.isEmpty());
    question->buttons().front()->click();
    for (QAbstractButton* button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    }
    REQUIRE(openedUrl == address);
}

TEST_CASE("a click on an address asks and a click on a number shows that ticket")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddNote{QStringLiteral("#7 https://example.org/a")}, window.desk.ben);
    window.showTicket(id);
    TimelineView& timeline = window.view().timeline();
    QSignalSpy links(&timeline, &TimelineView::linkWanted);
    QSignalSpy tickets(&timeline, &TimelineView::ticketWanted);
    const QRect card = timeline.visualRect(timeline.timeline().index(timeline.timeline().rowCount() - 1));
    for (int x = card.left(); x < card.right(); x += 4) {
        for (int y = card.top(); y < card.bottom(); y += 6)
            QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, {x, y});
    }
    REQUIRE(links.count() > 0);
    REQUIRE(tickets.count() > 0);
    REQUIRE(tickets.front().front().value<TicketId>() == TicketId{7});
}

TEST_CASE("a message that is HTML reads as text and its links ask")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    const QString html =
        QStringLiteral("<p><a href='https://example.org/a'>The <b>manual</b> says so, and at length</a></p>"
                       "<script>evil()</script><p><a href='javascript:evil()'>no</a></p>");
    window.desk.order(id, AddNote{html}, window.desk.ben);
    window.showTicket(id);
    TimelineView& timeline = window.view().timeline();
    const int last = timeline.timeline().rowCount() - 1;
    const TimelineCard& shown = timeline.timeline().card(last);
    REQUIRE(shown.body == QStringLiteral("The manual says so, and at length\n\nno"));
    REQUIRE(shown.runs == std::vector<TextRun>{{4, 6, TextLook::Bold}});
    QSignalSpy links(&timeline, &TimelineView::linkWanted);
    const QRect card = timeline.visualRect(timeline.timeline().index(last));
    for (int y = card.top(); y < card.bottom(); y += 6)
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, {card.left() + 120, y});
    REQUIRE(links.count() > 0);
    REQUIRE(links.front().front().toUrl() == QUrl(QStringLiteral("https://example.org/a")));
    timeline.selectAllText();
    REQUIRE_FALSE(timeline.selectedText().contains(u'<'));
    REQUIRE(window.ticket(id).messages.back().body == html);
}

TEST_CASE("text is selected with the mouse and copied")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddNote{QStringLiteral("The fuse is gone")}, window.desk.ben);
    window.showTicket(id);
    TimelineView& timeline = window.view().timeline();
    const QRect card = timeline.visualRect(timeline.timeline().index(timeline.timeline().rowCount() - 1));
    QTest::mousePress(timeline.viewport(), Qt::LeftButton, {}, card.topLeft() + QPoint(60, card.height() - 30));
    QTest::mouseMove(timeline.viewport(), card.bottomRight() - QPoint(20, 20));
    QTest::mouseRelease(timeline.viewport(), Qt::LeftButton, {}, card.bottomRight() - QPoint(20, 20));
    REQUIRE(timeline.selectedText().contains(QStringLiteral("fuse")));
}

TEST_CASE("a task is ticked in its place")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddTask{QStringLiteral("Look at the fuse"), {}}, window.desk.anna);
    window.showTicket(id);
    named<RowButton>(window.view(), "Look at the fuse").click();
    REQUIRE(soon([&] { return window.ticket(id).work.tasks.front().done; }));
}

TEST_CASE("the ticket's view names every control and fits its words")
{
    TicketWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("Printer is silent"));
    window.desk.order(id, AddTask{QStringLiteral("Look at the fuse"), {}}, window.desk.anna);
    window.desk.order(id, AskConsult{network, QStringLiteral("Is the switch up?")}, window.desk.anna);
    window.showTicket(id);
    QTest::qWait(50);
    REQUIRE(describe(checkWidgets(window)) == QString());
}
