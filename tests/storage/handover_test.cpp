// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The note for the next shift holds each ticket once, where it matters most.
#include "core/desk/handover.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

#include <set>

using namespace tierdesk;
using namespace tierdesk::test;
using enum HandoverPart;

namespace {

std::set<TicketId> in(const HandoverNote& note, HandoverPart part)
{
    std::set<TicketId> ids;
    for (const HandoverLine& line : note[part])
        ids.insert(line.row.id);
    return ids;
}

/// Around the clock, an hour to the first answer.
Playbook promising()
{
    Playbook book = smallPlaybook();
    Agreement agreement;
    agreement.key = AgreementKey{QStringLiteral("sla")};
    agreement.name = QStringLiteral("SLA");
    agreement.calendar = CalendarKey{QStringLiteral("always")};
    const auto days = allValues<Weekday>();
    book.calendars = {{agreement.calendar,
                       QStringLiteral("Always"),
                       QStringLiteral("UTC"),
                       {},
                       {{{days.begin(), days.end()}, {{WallTime{0}, WallTime{1440}}}}},
                       {}}};
    agreement.targets.push_back({Metric::FirstResponse, {60, 60, 60}});
    book.agreements = {agreement};
    return book;
}

HandoffPacket promise()
{
    HandoffPacket packet;
    packet[PacketPart::Symptom] = QStringLiteral("No network in C3");
    packet[PacketPart::Promise] = QStringLiteral("Call back by noon");
    return packet;
}

Resolution solved()
{
    return {QStringLiteral("solved"), QStringLiteral("Toner")};
}

} // namespace

TEST_CASE("a shift's note tells what waits and what changed and each ticket once")
{
    TestDesk desk;
    const TicketId asked = desk.openTicket(QStringLiteral("Asked again"));
    const TicketId quiet = desk.openTicket(QStringLiteral("Quiet"));
    const TicketId promised = desk.openTicket(QStringLiteral("Promised"));
    desk.order(asked, Reply{QStringLiteral("We look into it.")}, desk.anna);
    desk.order(promised, EscalateTicket{network, promise()}, desk.anna);
    desk.order(promised, AcceptHandoff{}, desk.ben);
    desk.wait(std::chrono::hours(12));
    const Instant since = desk.now();
    const TicketId fresh = desk.openTicket(QStringLiteral("Fresh"));
    const TicketId done = desk.openTicket(QStringLiteral("Done"));
    const TicketId waiting = desk.openTicket(QStringLiteral("On its way"));
    desk.order(asked, ReceiveMessage{desk.mia, Channel::Mail, QStringLiteral("And now?")}, desk.anna);
    desk.order(done, ResolveTicket{solved()}, desk.anna);
    desk.order(waiting, EscalateTicket{network, promise()}, desk.anna);

    const HandoverNote all = must(handoverNote(desk.store(), {{}, since, desk.now()}));
    CHECK(in(all, Overdue).empty());
    CHECK(in(all, ToAccept) == std::set{waiting});
    CHECK(all[ToAccept].front().promise == QStringLiteral("Call back by noon"));
    CHECK(in(all, Promised) == std::set{promised});
    CHECK(in(all, Unanswered) == std::set{asked});
    CHECK(in(all, Arrived) == std::set{fresh});
    CHECK(in(all, Gone) == std::set{done});
    for (const auto& lines : all.parts)
        CHECK(std::ranges::none_of(lines, [&](const HandoverLine& line) { return line.row.id == quiet; }));

    const HandoverNote atDesk = must(handoverNote(desk.store(), {{frontDesk}, since, desk.now()}));
    CHECK(in(atDesk, ToAccept).empty());
    CHECK(in(atDesk, Gone) == std::set{done, waiting});
    CHECK(in(atDesk, Unanswered) == std::set{asked});

    desk.order(asked, Reply{QStringLiteral("Tomorrow.")}, desk.anna);
    CHECK(in(must(handoverNote(desk.store(), {{}, since, desk.now()})), Unanswered).empty());
}

TEST_CASE("what is overdue or due soon stands first in a shift's note")
{
    TestDesk desk;
    must(desk.desk().publish(promising(), {}, desk.admin));
    const TicketId late = desk.openTicket(QStringLiteral("Late"));
    desk.wait(std::chrono::minutes(50));
    const TicketId soon = desk.openTicket(QStringLiteral("Soon"));
    desk.wait(std::chrono::minutes(20));
    const HandoverNote note = must(handoverNote(desk.store(), {{}, Instant{0}, desk.now()}));
    CHECK(in(note, Overdue) == std::set{late});
    CHECK(in(note, Due) == std::set{soon});
    CHECK(note[Arrived].empty());
}
