// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Standards by category, the guard over hops, whose a service is, where a ticket was.
#include "core/report/stays.h"
#include "core/ticket/packetgaps.h"
#include "core/ticket/scopehere.h"
#include "tests/core/rows.h"
#include "ui/text/handofftext.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const CategoryKey hardware{text("hardware")};
const CategoryKey printer{text("printer")};
const ServiceKey printing{text("printing")};

/// Printers first, devices next, then whatever is left.
Playbook withStandards()
{
    Playbook book = playbook();
    book.handoffs = {{Tier{1}, Tier{2}, printer, {PacketPart::ExactError}, {PacketPart::Evidence, PacketPart::Scope}},
                     {Tier{1}, Tier{2}, hardware, {PacketPart::Environment}, {}},
                     {Tier{1}, Tier{2}, {}, {PacketPart::Symptom}, {PacketPart::Articles}}};
    return book;
}

Playbook guarded(int approvalFromReturn, int ownerAfterHops)
{
    Playbook book = playbook();
    book.hopGuard = {approvalFromReturn, ownerAfterHops};
    return book;
}

TicketOpened openedAs(const CategoryKey& category)
{
    TicketOpened event = opened();
    event.details.category = category;
    return event;
}

TicketReturned back(const QueueKey& to)
{
    return {placeOf(to), text("not-ours"), text("Wrong team")};
}

ReturnTicket returning()
{
    return {text("not-ours"), text("Wrong team")};
}

/// Up and back so many times, and up again.
std::vector<TicketEvent> bounced(int times)
{
    std::vector<TicketEvent> history{opened(), changed(StateType::Open)};
    for (int i = 0; i < times; ++i) {
        history.push_back(escalated(network));
        history.push_back(back(frontDesk));
    }
    history.push_back(escalated(network));
    return history;
}

Ticket withService(const QueueKey& at)
{
    TicketOpened event = opened();
    event.details.service = printing;
    event.place = placeOf(at);
    return ticketOf(one, {event});
}

const Names& names()
{
    static const Playbook book = playbook();
    static const Names words(book, [](PersonId id) { return personOf(id).value_or(Person{}).name; });
    return words;
}

} // namespace

TEST_CASE("the first standard that fits the tiers and the category asks for its parts")
{
    const auto asks = [](const CategoryKey& category, const QStringList& missing) {
        given({openedAs(category)})
            .under(withStandards())
            .when(EscalateTicket{network, {}})
            .refused(Reason::PacketIncomplete, missing);
    };
    asks(printer, {text("exact-error")});
    asks(hardware, {text("environment")});
    asks({}, {text("symptom")});
    given({openedAs(printer), escalated(network)})
        .under(withStandards())
        .when(EscalateTicket{experts, {}})
        .then({TicketEscalated{placeOf(experts), HandoffPacket{}}, openedByHand()});
}

TEST_CASE("a part that is only wished for does not hold a handoff up")
{
    HandoffPacket packet;
    packet[PacketPart::ExactError] = text("E-79");
    given({openedAs(printer)})
        .under(withStandards())
        .when(EscalateTicket{network, packet})
        .then({TicketEscalated{placeOf(network), packet}, openedByHand()});
    const Playbook book = withStandards();
    const PacketGaps gaps = gapsIn(packet, book.handoffStandard(Tier{1}, Tier{2}, printer));
    CHECK(gaps.required.empty());
    CHECK(gaps.wished == std::vector{PacketPart::Evidence, PacketPart::Scope});
    packet[PacketPart::Evidence] = text(" ");
    CHECK(gapsIn(packet, book.handoffStandard(Tier{1}, Tier{2}, printer)).wished == gaps.wished);
    CHECK(gapsIn({}, nullptr).empty());
}

TEST_CASE("a rule escalates what nobody has described and the receiver sees what is missing")
{
    Scenario rule = given({opened()}).by(robot).under(withStandards()).when(EscalateTicket{network, {}});
    rule.then({TicketEscalated{placeOf(network), HandoffPacket{}}, openedByHand()});
    const Ticket ticket = rule.ticket();
    CHECK(ticket.awaitsAcceptance());
    const PacketGaps gaps = gapsInHandoff(ticket, withStandards());
    CHECK(gaps.required == std::vector{PacketPart::Symptom});
    CHECK(gaps.wished == std::vector{PacketPart::Articles});
    CHECK(untoldText(gaps).contains(text("Articles")));
    CHECK(gapsInHandoff(ticketOf(one, {opened()}), withStandards()).empty());
    given({opened(), escalated(network)}).by(ben).when(returning()).then({back(frontDesk)});
}

TEST_CASE("a rule goes no further than the queues allow")
{
    given({opened()}).by(robot).when(EscalateTicket{experts, {}}).refused(Reason::TargetNotAllowed);
    given({opened()}).by(robot).when(RouteTicket{network}).refused(Reason::OtherTier);
}

TEST_CASE("from the configured return on only a lead returns a ticket once more")
{
    given(bounced(1)).by(ben).under(guarded(2, 0)).when(returning()).then({back(frontDesk)});
    given(bounced(2)).by(ben).under(guarded(2, 0)).when(returning()).refused(Reason::ReturnedTooOften, {text("2")});
    given(bounced(2)).by(robot).under(guarded(2, 0)).when(returning()).refused(Reason::ReturnedTooOften, {text("2")});
    given(bounced(2)).by(cora).under(guarded(2, 0)).when(returning()).then({back(frontDesk)});
    given(bounced(5)).by(ben).under(guarded(0, 0)).when(returning()).then({back(frontDesk)});
    given({opened()}).by(ben).under(guarded(1, 0)).when(returning()).refused(Reason::NothingToReturnTo);
}

TEST_CASE("who moves a ticket that has hopped too often answers for it")
{
    const std::vector<TicketEvent> once{opened(), changed(StateType::Open), escalated(network)};
    given(once).by(ben).under(guarded(0, 3)).when(returning()).then({back(frontDesk)});
    given(once).by(ben).under(guarded(0, 2)).when(returning()).then({back(frontDesk), OwnerNamed{ben}});
    given(once)
        .by(ben)
        .under(guarded(0, 2))
        .when(RouteTicket{applications})
        .then({TicketRouted{placeOf(applications)}, OwnerNamed{ben}});
    given(once)
        .by(ada)
        .under(guarded(0, 2))
        .when(EscalateTicket{experts, {}})
        .then({TicketEscalated{placeOf(experts), HandoffPacket{}}, OwnerNamed{ada}});
    given(once).by(ben).under(guarded(0, 0)).when(returning()).then({back(frontDesk)});
}

TEST_CASE("the guard over hops leaves an owner be and names no automaton")
{
    const std::vector<TicketEvent> owned{opened(), changed(StateType::Open), OwnerNamed{cora}, escalated(network)};
    given(owned).by(ben).under(guarded(0, 2)).when(returning()).then({back(frontDesk)});
    given({opened(), changed(StateType::Open), escalated(network)})
        .by(robot)
        .under(guarded(0, 2))
        .when(EscalateTicket{experts, {}})
        .then({TicketEscalated{placeOf(experts), HandoffPacket{}}});
}

TEST_CASE("a tier below the owner of a service may look and hands changes on")
{
    const auto below = scopeHere(withService(frontDesk), playbook());
    REQUIRE(below.has_value());
    CHECK(*below == ScopeHere{vendor, Tier{1}, Permitted::Look, vendor, {}});
    CHECK(scopeText(*below, names()) == text("Owned by The vendor. Tier 1 may look; changes: hand to The vendor."));
    const auto owner = scopeHere(withService(vendor), playbook());
    REQUIRE(owner.has_value());
    CHECK(*owner == ScopeHere{vendor, Tier{4}, Permitted::Change, {}, {}});
    CHECK_FALSE(scopeHere(ticketOf(one, {opened()}), playbook()).has_value());
}

TEST_CASE("what a service says of a tier goes before what is usual")
{
    Playbook book = playbook();
    book.services[0].scopes = {{Tier{1}, Permitted::HandOn, network, text("Not even the lid.")},
                               {Tier{2}, Permitted::Change, {}, {}},
                               {Tier{3}, Permitted::Look, experts, {}}};
    CHECK(scopeHere(withService(frontDesk), book) ==
          ScopeHere{vendor, Tier{1}, Permitted::HandOn, network, text("Not even the lid.")});
    CHECK(scopeHere(withService(network), book) == ScopeHere{vendor, Tier{2}, Permitted::Change, {}, {}});
    // It is with whom it should be handed to already.
    CHECK(scopeHere(withService(experts), book) == ScopeHere{vendor, Tier{3}, Permitted::Look, {}, {}});
    CHECK(scopeText(*scopeHere(withService(frontDesk), book), names()) ==
          text("Owned by The vendor. Tier 1 leaves it alone: hand to The network. Not even the lid."));
    book.services[0].owner = QueueKey{text("gone")};
    CHECK_FALSE(scopeHere(withService(frontDesk), book).has_value());
}

TEST_CASE("the queues a ticket was in follow each other and what was taken back did not happen")
{
    const auto history = historyOf(one, {opened(), escalated(network), changed(StateType::Open), back(frontDesk)});
    const std::vector<Stay> stays = staysOf(history);
    REQUIRE(stays.size() == 3);
    CHECK(stays[0].place == placeOf(frontDesk));
    CHECK(stays[1].place == placeOf(network));
    CHECK(stays[1].cameBy == history[1]);
    CHECK(stays[1].leftBy == history[3]);
    CHECK_FALSE(stays[2].leftBy.has_value());

    const Ticket before = ticketOf(one, {opened()});
    const auto undone =
        historyOf(one, {opened(), escalated(network), CommandUndone{CommandId{2}, {before.placement}, {}, {}}});
    CHECK(staysOf(undone).size() == 1);
    CHECK(staysOf({}).empty());
}

TEST_CASE("a queue the ticket came back from is told with when and why")
{
    const auto history = historyOf(one, {opened(), escalated(network), back(frontDesk)});
    const auto stay = earlierStay(history, network);
    REQUIRE(stay.has_value());
    const QString told = stayText(*stay, names(), dawn + std::chrono::hours(1), QTimeZone::utc());
    CHECK(told.startsWith(text("The ticket was in The network (tier 2) already and came back: Ada Berg returned it")));
    CHECK(told.endsWith(text("Not ours: Wrong team")));
    CHECK(earlierStay(history, frontDesk)->leftBy == history[1]);
    CHECK_FALSE(earlierStay(history, experts).has_value());
    CHECK_FALSE(earlierStay(historyOf(one, {opened(), escalated(network)}), network).has_value());
    const auto moved = historyOf(one, {opened(), TicketRouted{placeOf(onSite)}});
    CHECK(stayText(*earlierStay(moved, frontDesk), names(), dawn, QTimeZone::utc()).contains(text("moved it on")));
}

TEST_CASE("t17 two escalations by a rule leave the ticket with the newest queue alone")
{
    const Ticket second = given({opened(), TicketAssigned{ada}}).by(robot).when(EscalateTicket{network, {}}).ticket();
    CHECK(second.placement.place == placeOf(network));
    CHECK(second.placement.assignee == PersonId{});
    const std::vector<TicketEvent> up{opened(), TicketAssigned{ada}, TicketEscalated{placeOf(network), HandoffPacket{}},
                                      HandoffAccepted{}, TicketAssigned{ben}};
    const Ticket third = given(up).by(robot).when(EscalateTicket{experts, {}}).ticket();
    CHECK(third.placement.place == placeOf(experts));
    CHECK(third.placement.assignee == PersonId{});
    CHECK(third.placement.cameFrom == std::vector{placeOf(frontDesk), placeOf(network)});
    CHECK(third.placement.handoff->from == network);
    CHECK(third.awaitsAcceptance());
}

TEST_CASE("t23 a closed ticket that is moved or noted stays closed and a message follows the policy")
{
    const std::vector<TicketEvent> closed{opened(), resolved(), changed(StateType::Closed)};
    for (const Command& command : {Command(RouteTicket{onSite}), Command(AddNote{text("For the files")})}) {
        const Ticket ticket = given(closed).when(command).ticket();
        CHECK(ticket.version == 4);
        CHECK(ticket.progress.type == StateType::Closed);
        CHECK(ticket.progress.reopens == 0);
    }
    given(closed).when(EscalateTicket{network, packet()}).refused(Reason::NotOpen);
    given({opened(), escalated(network), resolved(), changed(StateType::Closed)})
        .when(returning())
        .refused(Reason::NotOpen);
    const ReceiveMessage again{mia, Channel::Mail, text("It is broken again")};
    CHECK(given(closed).when(again).ticket().progress.type == StateType::Open);
    Playbook strict = playbook();
    strict.followUp.mode = FollowUp::Reject;
    given(closed).under(strict).when(again).refused(Reason::ClosedToFollowUp);
}
