// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks in a ticket's window, and that they go on while somebody looks.
#include "tests/support/catch.h"
#include "tests/ui/ticketdriving.h"
#include "ui/ticket/clocksection.h"

#include <QLabel>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Round the clock, an answer within an hour and a solution within four.
void promise(TestDesk& desk)
{
    Playbook book = smallPlaybook();
    Calendar always;
    always.key = CalendarKey{QStringLiteral("always")};
    always.name = QStringLiteral("Always");
    always.zone = QStringLiteral("UTC");
    const auto days = allValues<Weekday>();
    always.week = {{{days.begin(), days.end()}, {{WallTime{0}, WallTime{WallTime::minutesOfDay}}}}};
    Agreement agreement;
    agreement.key = AgreementKey{QStringLiteral("sla")};
    agreement.name = QStringLiteral("Everybody");
    agreement.calendar = always.key;
    agreement.targets = {{Metric::FirstResponse, {60}}, {Metric::Resolution, {240}}};
    agreement.pauses = {{StateType::PendingRequester, {}}};
    book.calendars = {always};
    book.agreements = {agreement};
    must(desk.desk().publish(book, {}, desk.admin));
}

QStringList said(const TicketWindow& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChild<ClockSection*>()->findChildren<QLabel*>())
        texts.append(label->text());
    return texts;
}

/// The sentence that speaks of that.
QString sentence(const TicketWindow& window, const char* words)
{
    for (const QString& text : said(window)) {
        if (text.contains(QString::fromUtf8(words)))
            return text;
    }
    return {};
}

TicketId rated(TestDesk& desk)
{
    const TicketId id = desk.openTicket(QStringLiteral("No network"));
    desk.order(id, TriageTicket{{}, {}, {}, Impact{1}, Urgency{1}, {}, {}}, desk.anna);
    return id;
}

} // namespace

TEST_CASE("a ticket's window shows what is left on each clock and the sum behind it")
{
    TicketWindow window(TicketWindow::Me::Anna, promise);
    const TicketId id = rated(window.desk);
    window.showTicket(id);
    REQUIRE(said(window).contains(QStringLiteral("First response")));
    REQUIRE(said(window).contains(QStringLiteral("Resolution")));
    REQUIRE_FALSE(sentence(window, "of 4 h").isEmpty());
    const QWidget& bar = named<QWidget>(*window.findChild<ClockSection*>(), "Resolution");
    REQUIRE(bar.accessibleDescription().contains(QStringLiteral("to now")));

    window.desk.order(id, SetPending{StateType::PendingRequester, QStringLiteral("answer"), {}}, window.desk.anna);
    REQUIRE(soon([&] { return sentence(window, "left of 4 h.").startsWith(QStringLiteral("Stands still")); }));
}

TEST_CASE("a ticket without a promise of time says so")
{
    TicketWindow window;
    window.showTicket(window.desk.openTicket(QStringLiteral("No network")));
    REQUIRE(said(window) == QStringList{QStringLiteral("No agreement sets a time for this ticket.")});
}

TEST_CASE("what is left goes down as minutes pass though nothing happens to the ticket")
{
    TicketWindow window(TicketWindow::Me::Anna, promise);
    window.showTicket(rated(window.desk));
    const QString before = sentence(window, "of 4 h");
    window.wait(std::chrono::minutes(5));
    REQUIRE(soon([&] { return sentence(window, "of 4 h") != before; }));
    window.wait(std::chrono::hours(30));
    REQUIRE(soon([&] { return !sentence(window, "over 4 h").isEmpty(); }));
}
