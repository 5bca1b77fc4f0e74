// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Confidential entries in the window: added in a dialog, shown by a button of their card, hidden again.
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/confidentialdialog.h"
#include "ui/ticket/disclosure.h"
#include "ui/ticket/timelineview.h"

#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolTip>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString label = QStringLiteral("Router password");
const QString secret = QStringLiteral("Qwx7-Zanzibar");

void confide(TestDesk& desk, TicketId ticket)
{
    must(desk.desk().confide({makeCommandId(), ticket, AddConfidential{label, {}}, desk.boss, {}}, secret));
}

/// The row of the card; -1 while there is none.
int rowIn(TicketWindow& window)
{
    const TimelineModel& cards = window.view().timeline().timeline();
    for (int row = 0; row < cards.rowCount(); ++row) {
        if (cards.card(row).kind == CardKind::Confidential)
            return row;
    }
    return -1;
}

const TimelineCard& cardIn(TicketWindow& window)
{
    if (!soon([&] { return rowIn(window) >= 0; }))
        throw std::runtime_error("there is no card");
    return window.view().timeline().timeline().card(rowIn(window));
}

/// In the middle of the button, at the end of the card's first line.
QPoint buttonIn(TicketWindow& window)
{
    TimelineView& timeline = window.view().timeline();
    const QRect card = timeline.visualRect(timeline.timeline().index(rowIn(window)));
    return {card.right() - 30, card.top() + 16};
}

void clickButton(TicketWindow& window)
{
    QTest::mouseClick(window.view().timeline().viewport(), Qt::LeftButton, {}, buttonIn(window));
}

int looks(TestDesk& desk, TicketId ticket)
{
    const auto history = must(desk.store().history(ticket));
    return static_cast<int>(std::ranges::count_if(
        history, [](const JournalEntry& entry) { return entry.is<ConfidentialShown>() != nullptr; }));
}

bool says(TicketWindow& window, const QString& text)
{
    TimelineView& timeline = window.view().timeline();
    for (int row = 0; row < timeline.timeline().rowCount(); ++row) {
        if (timeline.timeline().index(row).data(Qt::DisplayRole).toString().contains(text))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("A confidential entry is typed into a dialog that says what it does not do", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Boss);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    window.showTicket(ticket);
    auto& dialog = dynamic_cast<ConfidentialDialog&>(window.opened(Act::Confide));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("help"))->text().contains(QStringLiteral("not encrypted")));
    CHECK_FALSE(dialog.value());
    type("Router password");
    CHECK_FALSE(dialog.value());
    press(Qt::Key_Tab);
    QTest::keyClicks(&keyboard(), secret);
    REQUIRE(dialog.value());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(soon([&] { return !window.dialog(); }));
    CHECK(window.ticket(ticket).work.confidential.at(0).label == label);
    CHECK(must(window.desk.desk().reveal(ticket, ConfidentialId{1}, window.desk.boss)) == secret);
    CHECK(window.toast().isVisible());
    CHECK_FALSE(says(window, secret));
}

TEST_CASE("The button of a confidential card shows the text and hides it and each look is told", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Boss);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    confide(window.desk, ticket);
    window.showTicket(ticket);
    CHECK(cardIn(window).what.contains(label));
    CHECK(cardIn(window).button == CardButton::Show);
    CHECK_FALSE(says(window, secret));

    clickButton(window);
    REQUIRE(soon([&] { return cardIn(window).button == CardButton::Hide; }));
    CHECK(says(window, secret));
    CHECK(looks(window.desk, ticket) == 1);
    REQUIRE(soon([&] { return says(window, QStringLiteral("looked at the confidential entry")); }));
    // The look changed the ticket, which is read anew, and the text is still there.
    CHECK(says(window, secret));

    SECTION("by the same button")
    {
        clickButton(window);
        REQUIRE(soon([&] { return cardIn(window).button == CardButton::Show; }));
    }
    SECTION("when another ticket is chosen")
    {
        window.showTicket(window.desk.openTicket(QStringLiteral("Another")));
        window.showTicket(ticket);
        CHECK(cardIn(window).button == CardButton::Show);
    }
    SECTION("when the ticket is out of sight")
    {
        window.view().hide();
        window.view().setVisible(true);
        CHECK(cardIn(window).button == CardButton::Show);
    }
    CHECK_FALSE(says(window, secret));
    CHECK(looks(window.desk, ticket) == 1);
}

TEST_CASE("A shown confidential text goes by itself after a while", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Boss);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    confide(window.desk, ticket);
    window.showTicket(ticket);
    window.view().disclosure().setShownFor(std::chrono::milliseconds(300));
    clickButton(window);
    REQUIRE(soon([&] { return says(window, secret); }));
    REQUIRE(soon([&] { return !says(window, secret); }));
    CHECK(cardIn(window).button == CardButton::Show);
}

TEST_CASE("Enter on a confidential card does what its button does", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Boss);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    confide(window.desk, ticket);
    window.showTicket(ticket);
    TimelineView& timeline = window.view().timeline();
    timeline.setFocus();
    timeline.setCurrentIndex(timeline.timeline().index(rowIn(window)));
    QTest::keyClick(&timeline, Qt::Key_Return);
    REQUIRE(soon([&] { return says(window, secret); }));
    timeline.setCurrentIndex(timeline.timeline().index(rowIn(window)));
    QTest::keyClick(&timeline, Qt::Key_Return);
    REQUIRE(soon([&] { return !says(window, secret); }));
}

TEST_CASE("What was confided to a ticket that was merged is shown beside its messages", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Boss);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    const TicketId target = window.desk.openTicket(QStringLiteral("The same router"));
    confide(window.desk, ticket);
    window.desk.order(ticket, MergeTicket{}, window.desk.boss, target);
    window.showTicket(target);
    CHECK(cardIn(window).origin == ticket);
    clickButton(window);
    REQUIRE(soon([&] { return says(window, secret); }));
    CHECK(looks(window.desk, ticket) == 1);
    CHECK(looks(window.desk, target) == 0);
}

TEST_CASE("Without the right the button is grey and says why", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Anna);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    confide(window.desk, ticket);
    window.showTicket(ticket);
    CHECK_FALSE(window.isOffered(Act::Confide));
    CHECK(cardIn(window).what.contains(label));
    CHECK_FALSE(cardIn(window).whyNot.isEmpty());
    QTest::mouseMove(window.view().timeline().viewport(), buttonIn(window));
    REQUIRE(soon([&] { return !window.view().timeline().viewport()->toolTip().isEmpty(); }));
    clickButton(window);
    QTest::qWait(100);
    CHECK_FALSE(says(window, secret));
    CHECK(looks(window.desk, ticket) == 0);
}

TEST_CASE("A confidential entry that was undone or redacted has no button", "[confidential]")
{
    TicketWindow window(TicketWindow::Me::Boss);
    const TicketId ticket = window.desk.openTicket(QStringLiteral("The router is locked"));
    confide(window.desk, ticket);
    SECTION("undone")
    {
        must(window.desk.desk().undo(must(window.desk.desk().lastOrder(ticket, window.desk.boss)), window.desk.boss));
    }
    SECTION("redacted")
    {
        RedactionWish wish;
        wish.ticket = ticket;
        wish.file = window.ticket(ticket).work.confidential.at(0).sha256;
        must(window.desk.desk().redact(wish, QStringLiteral("Old"), window.desk.boss));
    }
    window.showTicket(ticket);
    CHECK(cardIn(window).button == CardButton::None);
    clickButton(window);
    QTest::qWait(100);
    CHECK_FALSE(says(window, secret));
}
