// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk's own tickets suggest while a ticket is written and triaged.
#include "tests/support/catch.h"
#include "tests/support/solvedtickets.h"
#include "tests/ui/ticketdriving.h"
#include "ui/client/filingadvisor.h"
#include "ui/ticket/pickfield.h"
#include "ui/ticket/suggestionline.h"

#include <QComboBox>
#include <QLineEdit>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// A desk that has solved enough to know where printers belong.
class SeasonedWindow : public TicketWindow
{
public:
    SeasonedWindow()
        : TicketWindow(Me::Anna, [](TestDesk& desk) { solveTickets(desk, fewestSolvedTickets, desk.mia); })
    {}
};

/// The line whose text begins so, if it is there to be seen.
SuggestionLine* line(const QWidget& dialog, const char* begin)
{
    for (SuggestionLine* one : dialog.findChildren<SuggestionLine*>()) {
        if (one->isVisible() && one->accessibleName().startsWith(QString::fromUtf8(begin)))
            return one;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a category is suggested while a ticket is written and one key takes it")
{
    if (!canLearn())
        return;
    SeasonedWindow window;
    OrderDialog& dialog = window.opened(Act::New);
    type("mia");
    press(Qt::Key_Return);
    REQUIRE(soon([&] { return named<PickField>(dialog, "Caller").picked().has_value(); }));
    type("Paper jam, the printer is silent");
    REQUIRE(soon([&] { return line(dialog, "Suggested: Hardware › Printer, ") != nullptr; }));
    CHECK(line(dialog, "Suggested")->reason().contains(QStringLiteral("printer")));
    CHECK(line(dialog, "Suggested")->toolTip().contains(QStringLiteral("40")));

    // Nothing is filled before somebody wants it.
    auto& category = named<PickField>(dialog, "Category");
    CHECK(category.text().isEmpty());
    press(Qt::Key_G, Qt::AltModifier);
    REQUIRE(soon([&] { return category.text() == QStringLiteral("Hardware › Printer"); }));
    CHECK(line(dialog, "Suggested") == nullptr);
    REQUIRE(dialog.value().has_value());
    CHECK(std::get<OpenTicket>(dialog.value()->command).details.category.value == QStringLiteral("printer"));

    // Whoever empties the field is told again.
    category.selectAll();
    QTest::keyClick(&category, Qt::Key_Delete);
    REQUIRE(soon([&] { return line(dialog, "Suggested") != nullptr; }));
}

TEST_CASE("the queue that solves such tickets is suggested and pressing it takes it")
{
    if (!canLearn())
        return;
    SeasonedWindow window;
    OrderDialog& dialog = window.opened(Act::New);
    named<QLineEdit>(dialog, "Subject").setText(QStringLiteral("Printer without toner"));
    REQUIRE(soon([&] { return line(dialog, "Often solved by: On-site support (tier 1), ") != nullptr; }));
    QTest::mouseClick(line(dialog, "Often"), Qt::LeftButton);
    REQUIRE(soon([&] { return line(dialog, "Often") == nullptr; }));
    CHECK(named<QComboBox>(dialog, "Queue").currentData().toString() == onSite.value);
}

TEST_CASE("a ticket without category is triaged with what is suggested and one that has one is left alone")
{
    if (!canLearn())
        return;
    SeasonedWindow window;
    const TicketId id = window.desk.openTicket(QStringLiteral("My password has expired"));
    window.showTicket(id);
    {
        OrderDialog& dialog = window.opened(Act::Triage);
        press(Qt::Key_2);
        press(Qt::Key_1);
        REQUIRE(soon([&] { return line(dialog, "Suggested: Access, ") != nullptr; }));
        press(Qt::Key_G, Qt::AltModifier);
        REQUIRE(soon([&] { return line(dialog, "Suggested") == nullptr; }));
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    REQUIRE(soon([&] { return window.ticket(id).details.category.value == QStringLiteral("access"); }));
    REQUIRE(soon([&] { return !window.dialog(); }));
    REQUIRE(soon([&] {
        return window.actions().source().dossier()->ticket.details.category.value == QStringLiteral("access");
    }));
    OrderDialog& dialog = window.opened(Act::Triage);
    CHECK(line(dialog, "Suggested") == nullptr);
}

TEST_CASE("a desk that has solved too little suggests nothing")
{
    if (!canLearn())
        return;
    TicketWindow window(TicketWindow::Me::Anna, [](TestDesk& desk) { solveTickets(desk, 20, desk.mia); });
    OrderDialog& dialog = window.opened(Act::New);
    named<QLineEdit>(dialog, "Subject").setText(QStringLiteral("Printer without toner"));
    REQUIRE(soon([&] { return window.client().filing().learnt() != nullptr; }));
    CHECK(window.client().filing().learnt()->category.silence == Silence::TooFewTickets);
    QTest::qWait(300);
    CHECK(line(dialog, "Suggested") == nullptr);
    CHECK(line(dialog, "Often") == nullptr);
}
