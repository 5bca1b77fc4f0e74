// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/newticketdialog.h"
#include "ui/ticket/pickfield.h"
#include "ui/widgets/messagebar.h"

#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// The newest ticket there is.
std::optional<Ticket> newest(TicketWindow& window)
{
    ListQuery query;
    query.sort = SortKey::Number;
    query.direction = SortDirection::Descending;
    query.filter.terms = {{FilterField::State, FilterRelation::Is, {QStringLiteral("any")}}};
    const auto list = must(window.desk.store().list(query, 1));
    if (list.ids.empty())
        return {};
    return window.ticket(list.ids.front());
}

} // namespace

TEST_CASE("a call becomes a ticket with the keyboard alone")
{
    TicketWindow window;
    QSignalSpy jumps(&window.actions(), &TicketActions::jumpWanted);
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    REQUIRE(soon([&] { return window.dialog() && window.dialog()->isActiveWindow(); }));
    OrderDialog& dialog = *window.dialog();
    type("novak");
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return named<PickField>(dialog, "Caller").picked().has_value(); }));
    type("Printer prints stripes");
    press(Qt::Key_Tab);
    type("printer");
    press(Qt::Key_Return);
    REQUIRE(dialog.value().has_value());
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return newest(window).has_value(); }));
    const Ticket ticket = *newest(window);
    REQUIRE(ticket.details.subject == QStringLiteral("Printer prints stripes"));
    REQUIRE(ticket.details.requester == window.desk.mia);
    REQUIRE(ticket.details.client == window.desk.acme);
    REQUIRE(ticket.details.channel == Channel::Phone);
    REQUIRE(ticket.details.category.value == QStringLiteral("printer"));
    REQUIRE(ticket.placement.place.queue == frontDesk);
    REQUIRE(soon([&] { return jumps.count() == 1; }));
    REQUIRE(jumps.front().front().value<TicketId>() == ticket.id);
}

TEST_CASE("an open ticket of the same caller is shown before anything is saved")
{
    TicketWindow window;
    OpenTicket known;
    known.details.subject = QStringLiteral("Printer prints stripes");
    known.details.requester = window.desk.mia;
    const TicketId existing = window.desk.order({}, known, window.desk.anna).ticket;
    OpenTicket other = known;
    other.details.requester = window.desk.noah;
    window.desk.order({}, other, window.desk.anna);

    OrderDialog& dialog = window.opened(Act::New);
    type("mia");
    press(Qt::Key_Return);
    auto& open = named<QListWidget>(dialog, "Open tickets of this caller");
    REQUIRE(soon([&] { return open.isVisible() && open.count() == 1; }));
    REQUIRE(open.item(0)->text().contains(QStringLiteral("#%1").arg(existing.value)));

    QSignalSpy jumps(&window.actions(), &TicketActions::jumpWanted);
    open.setFocus();
    open.setCurrentRow(0);
    press(Qt::Key_Return);
    REQUIRE(jumps.count() == 1);
    REQUIRE(jumps.front().front().value<TicketId>() == existing);
    REQUIRE(soon([&] { return window.dialog() == nullptr; }));
}

TEST_CASE("somebody who calls for the first time is recorded with the ticket")
{
    TicketWindow window;
    OrderDialog& dialog = window.opened(Act::New);
    type("Zoe Lind");
    press(Qt::Key_Return);
    auto& name = named<QLineEdit>(dialog, "Name");
    REQUIRE(soon([&] { return name.isVisible(); }));
    REQUIRE(name.text() == QStringLiteral("Zoe Lind"));
    named<QLineEdit>(dialog, "Phone").setText(QStringLiteral("0123"));
    named<QLineEdit>(dialog, "Subject").setText(QStringLiteral("Cannot sign in"));
    REQUIRE(dialog.previewText().contains(QStringLiteral("Zoe Lind")));
    press(Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(soon([&] { return newest(window).has_value(); }));
    const auto zoe = must(window.desk.store().person(newest(window)->details.requester));
    REQUIRE(zoe.has_value());
    REQUIRE(zoe->name == QStringLiteral("Zoe Lind"));
    REQUIRE(zoe->phone == QStringLiteral("0123"));
}

TEST_CASE("what was typed of a new ticket is there after a crash and gone once the ticket is open or nobody wants it")
{
    TicketWindow window;
    const QString subject = QStringLiteral("Printer prints stripes");
    const QString words = QStringLiteral("Since Monday.\nThe blue one.");
    const auto kept = [&] { return must(window.desk.store().drafts(window.client().me().id)); };
    {
        OrderDialog& dialog = window.opened(Act::New);
        named<QLineEdit>(dialog, "Subject").setText(subject);
        named<QPlainTextEdit>(dialog, "Description").setPlainText(words);
        REQUIRE(soon([&] { return kept().size() == 1; }));
    }
    // Without a word to it.
    delete window.dialog();
    window.restart();
    {
        OrderDialog& dialog = window.opened(Act::New);
        REQUIRE(soon([&] { return named<QLineEdit>(dialog, "Subject").text() == subject; }));
        CHECK(named<QPlainTextEdit>(dialog, "Description").toPlainText() == words);
        dialog.reject();
    }
    {
        OrderDialog& dialog = window.opened(Act::New);
        REQUIRE(soon([&] { return named<QLineEdit>(dialog, "Subject").text() == subject; }));
        type("mia");
        press(Qt::Key_Return);
        REQUIRE(soon([&] { return dialog.value().has_value(); }));
        press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(soon([&] { return newest(window).has_value(); }));
        CHECK(newest(window)->details.description == words);
        REQUIRE(soon([&] { return kept().empty(); }));
    }
    {
        OrderDialog& dialog = window.opened(Act::New);
        named<QLineEdit>(dialog, "Subject").setText(subject);
        REQUIRE(soon([&] { return kept().size() == 1; }));
        dialog.reject();
    }
    OrderDialog& dialog = window.opened(Act::New);
    const MessageBar* said = nullptr;
    REQUIRE(soon([&] {
        const auto bars = dialog.findChildren<MessageBar*>();
        const auto shown = std::ranges::find_if(bars, [](const MessageBar* bar) { return bar->isVisible(); });
        said = shown == bars.end() ? nullptr : *shown;
        return said != nullptr;
    }));
    said->findChild<QPushButton*>()->click();
    CHECK(named<QLineEdit>(dialog, "Subject").text().isEmpty());
    REQUIRE(soon([&] { return kept().empty(); }));
}

TEST_CASE("a ticket without caller or subject is not opened and the dialog says what is missing")
{
    TicketWindow window;
    OrderDialog& dialog = window.opened(Act::New);
    REQUIRE_FALSE(dialog.value().has_value());
    REQUIRE(dialog.previewText().contains(QStringLiteral("calling")));
    type("mia");
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return !dialog.previewText().contains(QStringLiteral("calling")); }));
    REQUIRE(dialog.previewText().contains(QStringLiteral("about")));
    REQUIRE_FALSE(dialog.value().has_value());
}

TEST_CASE("who types before the kept words have come loses neither")
{
    TicketWindow window;
    const auto me = window.client().me().id;
    must(window.desk.store().saveDraft(
        {me, {}, MessageKind::Received, QStringLiteral("Kept\nSince Monday"), window.desk.now()}));
    NewTicketDialog dialog(window.client(), &window);
    named<QLineEdit>(dialog, "Subject").setText(QStringLiteral("Quick"));
    dialog.show();
    auto& words = named<QPlainTextEdit>(dialog, "Description");
    REQUIRE(soon([&] { return words.toPlainText() == QStringLiteral("Kept\nSince Monday"); }));
    CHECK(named<QLineEdit>(dialog, "Subject").text() == QStringLiteral("Quick"));
    REQUIRE(soon([&] {
        const auto kept = must(window.desk.store().drafts(me));
        return kept.size() == 1 && kept.front().body == QStringLiteral("Quick\nKept\nSince Monday");
    }));
}

TEST_CASE("a new ticket that is left at once leaves the kept words alone")
{
    TicketWindow window;
    const auto me = window.client().me().id;
    must(window.desk.store().saveDraft({me, {}, MessageKind::Received, QStringLiteral("Kept"), window.desk.now()}));
    {
        NewTicketDialog dialog(window.client(), &window);
        dialog.reject();
    }
    OrderDialog& again = window.opened(Act::New);
    REQUIRE(soon([&] { return named<QLineEdit>(again, "Subject").text() == QStringLiteral("Kept"); }));
}
