// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A playbook with other times is taken in piece by piece, while everybody works on.
#include "core/desk/engine.h"
#include "core/desk/reckoning.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;
using namespace std::chrono_literals;

namespace {

/// Around the clock, so many minutes to the first answer.
Playbook promising(int minutes)
{
    Playbook book = smallPlaybook();
    Agreement agreement;
    agreement.key = AgreementKey{QStringLiteral("sla")};
    agreement.name = QStringLiteral("SLA");
    agreement.calendar = CalendarKey{QStringLiteral("always")};
    using enum Weekday;
    book.calendars = {
        {agreement.calendar,
         QStringLiteral("Always"),
         QStringLiteral("UTC"),
         {},
         {{{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday}, {{WallTime{0}, WallTime{1440}}}}},
         {}}};
    agreement.targets.push_back({Metric::FirstResponse, {minutes, minutes, minutes}});
    book.agreements = {agreement};
    return book;
}

/// How long after its opening the row says that the ticket is due.
Milliseconds dueAfter(TestDesk& desk, TicketId id)
{
    const TicketRow row = must(desk.store().rows(std::vector{id})).front();
    REQUIRE(row.due.has_value());
    return *row.due - row.createdAt;
}

class HalfTaken : public TestDesk
{
public:
    HalfTaken()
    {
        must(desk().publish(promising(60), {}, admin));
        for (int i = 0; i < 5; ++i)
            ids.push_back(openTicket(QStringLiteral("Printer %1").arg(i)));
        must(desk().publish(promising(120), {}, admin));
    }

    std::vector<TicketId> ids;
};

} // namespace

TEST_CASE("A new playbook judges open tickets piece by piece and says how far it is")
{
    HalfTaken desk;
    CHECK(must(desk.store().tail(0)).reckoning == Reckoning{0, 5});
    CHECK(must(desk.store().reckon(2)) == Reckoning{2, 5});
    CHECK(must(desk.store().tail(0)).reckoning == Reckoning{2, 5});
    CHECK(dueAfter(desk, desk.ids[1]) == 120min);
    CHECK(dueAfter(desk, desk.ids[2]) == 60min);
    std::vector<qint64> told;
    must(reckonAll(desk.store(), [&](qint64 done, qint64) {
        told.push_back(done);
        return Progressing::Continue;
    }));
    CHECK(must(desk.store().tail(0)).reckoning == std::nullopt);
    CHECK(must(desk.store().reckon(2)) == std::nullopt);
    for (const TicketId id : desk.ids)
        CHECK(dueAfter(desk, id) == 120min);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("Who works on a ticket that a new playbook has not reached yet sees it judged by the new one")
{
    HalfTaken desk;
    desk.order(desk.ids[4], AddNote{QStringLiteral("Looked")}, desk.anna);
    CHECK(dueAfter(desk, desk.ids[4]) == 120min);
    CHECK(dueAfter(desk, desk.ids[3]) == 60min);
    // And what is new since stands by the new one from its start.
    const TicketId fresh = desk.openTicket(QStringLiteral("Mouse"));
    CHECK(dueAfter(desk, fresh) == 120min);
}

TEST_CASE("A reckoning that was left half way goes on in the next program and ends in verify at the latest")
{
    HalfTaken desk;
    must(desk.store().reckon(3));
    desk.close();
    desk.open();
    SECTION("the rules take it up before they act")
    {
        Engine engine(desk.store(), [&] { return desk.now(); }, QStringLiteral("one"));
        const Sweep first = must(engine.sweep(1));
        CHECK(first.reckoning == Reckoning{4, 5});
        CHECK(first.unfinished);
        CHECK(must(engine.sweep(1)).reckoning == Reckoning{5, 5});
        CHECK_FALSE(must(engine.sweep(1)).reckoning);
    }
    SECTION("verify brings it to its end and finds nothing wrong")
    {
        CHECK(must(desk.store().verify({})).empty());
    }
    SECTION("a rebuild has nothing left to do")
    {
        must(desk.store().rebuild({}));
    }
    CHECK(must(desk.store().tail(0)).reckoning == std::nullopt);
    for (const TicketId id : desk.ids)
        CHECK(dueAfter(desk, id) == 120min);
}

TEST_CASE("A second publication before the first is taken in begins anew")
{
    HalfTaken desk;
    must(desk.store().reckon(3));
    must(desk.desk().publish(promising(240), {}, desk.admin));
    CHECK(must(desk.store().tail(0)).reckoning == Reckoning{0, 5});
    must(reckonAll(desk.store(), {}));
    for (const TicketId id : desk.ids)
        CHECK(dueAfter(desk, id) == 240min);
    CHECK(must(desk.store().verify({})).empty());
}
