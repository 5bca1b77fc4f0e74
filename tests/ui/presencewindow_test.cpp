// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two whole windows on one store see each other.
#include "tests/support/catch.h"
#include "tests/ui/realdesk.h"
#include "tests/ui/windowfixture.h"
#include "ui/ticket/composer.h"
#include "ui/ticket/presenceline.h"
#include "ui/ticket/ticketview.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

bool comes(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 10'000);
}

struct TwoWindows
{
    RealDesk desk;
    std::vector<TicketId> tickets = desk.openTickets(4);
    MemorySettings mirasSettings;
    MemorySettings tomsSettings;
    OpenWindow mira{desk.open(), desk.mira(), desk.playbook(), RealDesk::now(), mirasSettings};
    std::unique_ptr<OpenWindow> tom =
        std::make_unique<OpenWindow>(desk.open(), desk.tom(), desk.playbook(), RealDesk::now(), tomsSettings);

    [[nodiscard]] QString spoken(TicketId ticket)
    {
        const int row = mira.model().rowOf(ticket);
        return mira.model()
            .data(mira.model().index(row, static_cast<int>(TicketColumn::Subject)), Qt::AccessibleTextRole)
            .toString();
    }
    [[nodiscard]] static TicketView& view(OpenWindow& window) { return *window.window.findChild<TicketView*>(); }
};

} // namespace

TEST_CASE("a colleague's window tells in my list and at my ticket what is done there until it ends")
{
    TwoWindows two;
    REQUIRE(two.mira.settles());
    REQUIRE(two.tom->settles());
    const TicketId ticket = two.tickets[1];
    two.mira.window.openTicket(ticket);
    two.tom->window.openTicket(ticket);
    REQUIRE(comes([&] { return TwoWindows::view(*two.tom).shown() == ticket; }));
    REQUIRE(comes([&] { return TwoWindows::view(two.mira).shown() == ticket; }));
    REQUIRE(comes([&] { return two.spoken(ticket).contains(QStringLiteral("Tom Okafor looks at this")); }));
    CHECK_FALSE(two.spoken(two.tickets[2]).contains(QStringLiteral("Tom")));

    two.tom->reactivate();
    Composer& composer = TwoWindows::view(*two.tom).composer();
    composer.begin(ComposeMode::Reply);
    QTest::keyClicks(&composer.edit(), QStringLiteral("Good morning"));
    PresenceLine& line = *TwoWindows::view(two.mira).presence();
    REQUIRE(comes([&] { return line.text() == QStringLiteral("Tom Okafor is writing"); }));
    CHECK(two.spoken(ticket).contains(QStringLiteral("Tom Okafor is writing")));
    CHECK_FALSE(TwoWindows::view(*two.tom).presence()->text().contains(QStringLiteral("Tom")));

    composer.edit().clear();
    QTest::keyClicks(&composer.edit(), QStringLiteral("x"));
    QTest::keyClick(&composer.edit(), Qt::Key_Backspace);
    REQUIRE(comes([&] { return line.text() == QStringLiteral("Tom Okafor looks at this"); }));

    two.tom.reset();
    REQUIRE(comes([&] { return line.text().isEmpty(); }));
    CHECK_FALSE(two.spoken(ticket).contains(QStringLiteral("Tom")));
}
