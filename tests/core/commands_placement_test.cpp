// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Route, claim, assign, escalate, accept and return.
#include "tests/core/rows.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const std::vector<TicketEvent> open{opened(), changed(StateType::Open)};
const std::vector<TicketEvent> upAtNetwork{opened(), changed(StateType::Open), TicketAssigned{ada}, escalated(network)};
const std::vector<TicketEvent> done{opened(), resolved()};

ReturnTicket returning(const char* reason = "not-ours", const char* why = "It is a paper jam")
{
    return {text(reason), text(why)};
}

} // namespace

TEST_CASE("placement commands lead to their events")
{
    const Leads row = GENERATE(from_range(std::vector<Leads>{
        {"route within the tier", open, RouteTicket{onSite}, {TicketRouted{placeOf(onSite)}}},
        {"claim opens a new ticket", {opened()}, ClaimTicket{}, {TicketAssigned{ada}, openedByHand()}},
        {"claim from a colleague",
         {opened(), TicketAssigned{ben}},
         ClaimTicket{},
         {TicketAssigned{ada}, openedByHand()}},
        {"claim from nobody", open, ClaimTicket{ClaimTicket::From::Nobody}, {TicketAssigned{ada}}},
        {"assign", open, AssignTicket{ben}, {TicketAssigned{ben}}},
        {"assign a waiting ticket leaves it waiting", {opened(), waiting()}, AssignTicket{ben}, {TicketAssigned{ben}}},
        {"unassign", {opened(), TicketAssigned{ben}}, UnassignTicket{}, {TicketAssigned{}}},
        {"name an owner", open, NameOwner{cora}, {OwnerNamed{cora}}},
        {"escalate", open, EscalateTicket{network, packet()}, {escalated(network)}},
        {"escalate a new ticket opens it",
         {opened()},
         EscalateTicket{network, packet()},
         {escalated(network), openedByHand()}},
        {"escalate without a standard needs no packet",
         upAtNetwork,
         EscalateTicket{vendor, {}},
         {TicketEscalated{placeOf(vendor), HandoffPacket{}}}},
        {"accept takes it over", upAtNetwork, AcceptHandoff{}, {HandoffAccepted{}, TicketAssigned{ben}}, ben},
        {"accept what one already has",
         {opened(), escalated(network), TicketAssigned{ben}},
         AcceptHandoff{},
         {HandoffAccepted{}},
         ben},
        {"return",
         upAtNetwork,
         returning(),
         {TicketReturned{placeOf(frontDesk), text("not-ours"), text("It is a paper jam")}}},
        {"return after accepting",
         {opened(), escalated(network), HandoffAccepted{}},
         returning(),
         {TicketReturned{placeOf(frontDesk), text("not-ours"), text("It is a paper jam")}}},
        {"return goes past a queue that was retired",
         {opened(), escalated(formerTeam), escalated(experts)},
         returning(),
         {TicketReturned{placeOf(frontDesk), text("not-ours"), text("It is a paper jam")}}},
    }));
    check(row);
}

TEST_CASE("placement commands say why not")
{
    const Refuses row = GENERATE(from_range(std::vector<Refuses>{
        {"route nowhere", open, RouteTicket{QueueKey{text("nowhere")}}, Reason::UnknownQueue, {text("nowhere")}},
        {"route to a retired queue", open, RouteTicket{formerTeam}, Reason::RetiredQueue, {text("The former")}},
        {"route where it is", open, RouteTicket{frontDesk}, Reason::SameQueue, {text("The desk")}},
        {"route to another tier", open, RouteTicket{network}, Reason::OtherTier, {text("The network"), text("2")}},
        {"claim what is done", done, ClaimTicket{}, Reason::NotOpen, {text("The resolved")}},
        {"claim what one has",
         {opened(), TicketAssigned{ada}},
         ClaimTicket{},
         Reason::AlreadyAssigned,
         {text("Ada Berg")}},
        {"claim from nobody what a colleague has",
         {opened(), TicketAssigned{ben}},
         ClaimTicket{ClaimTicket::From::Nobody},
         Reason::AlreadyAssigned,
         {text("Ben Okafor")}},
        {"claim as a requester", open, ClaimTicket{}, Reason::NotStaff, {text("Mia Novak")}, mia},
        {"assign to nobody known", open, AssignTicket{PersonId{99}}, Reason::UnknownPerson, {text("99")}},
        {"assign to a requester", open, AssignTicket{noah}, Reason::NotStaff, {text("Noah Silva")}},
        {"assign what is done", done, AssignTicket{ben}, Reason::NotOpen, {text("The resolved")}},
        {"unassign what nobody has", open, UnassignTicket{}, Reason::NotAssigned},
        {"name a requester owner", open, NameOwner{mia}, Reason::NotStaff, {text("Mia Novak")}},
        {"name the owner again", {opened(), OwnerNamed{cora}}, NameOwner{cora}, Reason::NothingChanges},
        {"escalate what is done", done, EscalateTicket{network, packet()}, Reason::NotOpen, {text("The resolved")}},
        {"escalate nowhere", open, EscalateTicket{QueueKey{text("x")}, packet()}, Reason::UnknownQueue, {text("x")}},
        {"escalate to a retired queue",
         open,
         EscalateTicket{formerTeam, packet()},
         Reason::RetiredQueue,
         {text("The former")}},
        {"escalate sideways",
         open,
         EscalateTicket{onSite, packet()},
         Reason::NotAHigherTier,
         {text("The onsite"), text("1"), text("1")}},
        {"escalate down",
         upAtNetwork,
         EscalateTicket{frontDesk, packet()},
         Reason::NotAHigherTier,
         {text("The desk"), text("1"), text("2")}},
        {"escalate where the queue may not",
         open,
         EscalateTicket{experts, packet()},
         Reason::TargetNotAllowed,
         {text("The desk"), text("The experts")}},
        {"escalate with half a packet",
         open,
         EscalateTicket{network, {}},
         Reason::PacketIncomplete,
         {text("symptom"), text("steps-tried"), text("ask")}},
        {"accept what nobody sent", open, AcceptHandoff{}, Reason::NothingToAccept},
        {"accept twice", {opened(), escalated(network), HandoffAccepted{}}, AcceptHandoff{}, Reason::NothingToAccept},
        {"accept what came without a packet",
         {opened(), TicketEscalated{placeOf(network), {}}},
         AcceptHandoff{},
         Reason::NothingToAccept},
        {"accept what is done",
         {opened(), escalated(network), resolved()},
         AcceptHandoff{},
         Reason::NotOpen,
         {text("The resolved")}},
        {"return what never came up", open, returning(), Reason::NothingToReturnTo},
        {"return what is done",
         {opened(), escalated(network), resolved()},
         returning(),
         Reason::NotOpen,
         {text("The resolved")}},
        {"return for an unknown reason", upAtNetwork, returning("whim"), Reason::UnknownReturnReason, {text("whim")}},
        {"return without a word", upAtNetwork, returning("not-ours", " "), Reason::TextMissing},
        {"return to a queue that is no more",
         {opened(), escalated(formerTeam), TicketReturned{placeOf(onSite), {}, {}}, TicketRouted{placeOf(formerTeam)},
          escalated(experts)},
         returning(),
         Reason::NothingToReturnTo},
    }));
    check(row);
}

TEST_CASE("t17 only the newest queue holds an escalated ticket and the older ones can still be returned to")
{
    const Ticket ticket = ticketOf(one, {opened(), TicketAssigned{ada}, escalated(network), TicketAssigned{ben},
                                         HandoffAccepted{}, escalated(experts)});
    CHECK(ticket.placement.place == placeOf(experts));
    CHECK(ticket.placement.assignee == PersonId{});
    CHECK(ticket.placement.cameFrom == std::vector{placeOf(frontDesk), placeOf(network)});
    CHECK(ticket.placement.hops == 2);
    CHECK(ticket.awaitsAcceptance());
}

TEST_CASE("t18 a handoff names the queue before and the first queue has none before it")
{
    const Ticket first = ticketOf(one, {opened()});
    CHECK(first.placement.cameFrom.empty());
    CHECK_FALSE(first.placement.handoff.has_value());
    const Ticket second = ticketOf(one, {opened(), escalated(network)});
    REQUIRE(second.placement.handoff.has_value());
    CHECK(second.placement.handoff->from == frontDesk);
    CHECK(second.placement.handoff->by == ada);
    const Ticket third = ticketOf(one, {opened(), escalated(network), escalated(experts)});
    CHECK(third.placement.handoff->from == network);
}

TEST_CASE("what the next tier was told travels along within the tier and ends with a return")
{
    const Ticket routed = ticketOf(one, {opened(), escalated(network), TicketRouted{placeOf(applications)}});
    CHECK(routed.awaitsAcceptance());
    CHECK(routed.placement.handoff->packet == packet());
    const Ticket returned =
        ticketOf(one, {opened(), escalated(network), TicketReturned{placeOf(frontDesk), text("not-ours"), text("x")}});
    CHECK_FALSE(returned.placement.handoff.has_value());
    CHECK(returned.placement.cameFrom.empty());
    CHECK(returned.placement.returns == 1);
    CHECK(returned.placement.hops == 2);
}

TEST_CASE("a ticket that is done awaits no acceptance and does again when it is reopened")
{
    std::vector<TicketEvent> history{opened(), escalated(network), resolved()};
    CHECK_FALSE(ticketOf(one, history).awaitsAcceptance());
    history.push_back(changed(StateType::Open));
    CHECK(ticketOf(one, history).awaitsAcceptance());
}

TEST_CASE("a log that sends a ticket down to a queue it never came from leaves no way back within the tier")
{
    const Ticket ticket =
        ticketOf(one, {opened(), escalated(network), escalated(experts), TicketReturned{placeOf(onSite), {}, {}}});
    CHECK(ticket.placement.cameFrom.empty());
    CHECK(ticket.placement.returns == 1);
}
