// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that say where a ticket is and whose it is.
#include "core/ticket/decider.h"
#include "core/ticket/packetgaps.h"

namespace tierdesk {

void Decider::recordMove(TicketEvent event)
{
    record(std::move(event));
    const Placement& placement = m_ticket.placement;
    const int limit = m_playbook.hopGuard.ownerAfterHops;
    const bool person = m_context.actor.role != Role::Automaton;
    if (limit > 0 && placement.hops + 1 >= limit && !placement.owner && person)
        record(OwnerNamed{m_context.actor.id});
}

Refused Decider::operator()(const RouteTicket& command)
{
    if (Refused no = requireQueue(command.queue))
        return no;
    const Place place = placeOf(command.queue);
    if (place.queue == m_ticket.placement.place.queue)
        return refuse(Reason::SameQueue, {queueName(place.queue)});
    if (place.tier != m_ticket.placement.place.tier)
        return refuse(Reason::OtherTier, {queueName(place.queue), QString::number(place.tier.value)});
    recordMove(TicketRouted{place});
    return {};
}

Refusal Decider::refuseAsAssigned(PersonId assignee) const
{
    const auto person = m_context.people(assignee);
    return refuse(Reason::AlreadyAssigned, {person ? person->name : QString()});
}

Refused Decider::operator()(const ClaimTicket& command)
{
    const PersonId assignee = m_ticket.placement.assignee;
    if (command.from == ClaimTicket::From::Nobody && assignee)
        return refuseAsAssigned(assignee);
    return (*this)(AssignTicket{m_context.actor.id});
}

Refused Decider::operator()(const AssignTicket& command)
{
    if (Refused no = requireOpen())
        return no;
    if (Refused no = requireStaff(command.assignee))
        return no;
    if (m_ticket.placement.assignee == command.assignee)
        return refuseAsAssigned(command.assignee);
    record(TicketAssigned{command.assignee});
    openIfNew();
    return {};
}

Refused Decider::operator()(const UnassignTicket&)
{
    if (!m_ticket.placement.assignee)
        return refuse(Reason::NotAssigned);
    record(TicketAssigned{});
    return {};
}

Refused Decider::operator()(const NameOwner& command)
{
    if (Refused no = requireStaff(command.owner))
        return no;
    if (m_ticket.placement.owner == command.owner)
        return refuse(Reason::NothingChanges);
    record(OwnerNamed{command.owner});
    return {};
}

Refused Decider::operator()(const EscalateTicket& command)
{
    if (Refused no = requireOpen())
        return no;
    if (Refused no = requireQueue(command.queue))
        return no;
    const Place from = m_ticket.placement.place;
    const Place to = placeOf(command.queue);
    if (to.tier <= from.tier)
        return refuse(Reason::NotAHigherTier,
                      {queueName(to.queue), QString::number(to.tier.value), QString::number(from.tier.value)});
    // The ticket's queue may have left the playbook since; then any higher tier will do.
    if (m_playbook.queue(from.queue) && !m_playbook.mayEscalate(from.queue, to.queue))
        return refuse(Reason::TargetNotAllowed, {queueName(from.queue), queueName(to.queue)});
    const HandoffStandard* standard = m_playbook.handoffStandard(from.tier, to.tier, m_ticket.details.category);
    QStringList missing;
    for (const PacketPart part : gapsIn(command.packet, standard).required)
        missing.append(toWord(part));
    // A rule moves what nobody has described. The receiver sees what is missing and may return it.
    if (!missing.isEmpty() && m_context.actor.role != Role::Automaton)
        return refuse(Reason::PacketIncomplete, missing);
    recordMove(TicketEscalated{to, command.packet});
    openIfNew();
    return {};
}

Refused Decider::operator()(const AcceptHandoff&)
{
    if (Refused no = requireOpen())
        return no;
    if (!m_ticket.awaitsAcceptance())
        return refuse(Reason::NothingToAccept);
    record(HandoffAccepted{});
    if (m_ticket.placement.assignee != m_context.actor.id)
        record(TicketAssigned{m_context.actor.id});
    return {};
}

Refused Decider::operator()(const ReturnTicket& command)
{
    if (Refused no = requireOpen())
        return no;
    const auto& cameFrom = m_ticket.placement.cameFrom;
    const auto live = [&](const Place& place) { return !requireQueue(place.queue); };
    const auto back = std::find_if(cameFrom.rbegin(), cameFrom.rend(), live);
    if (back == cameFrom.rend())
        return refuse(Reason::NothingToReturnTo);
    const int limit = m_playbook.hopGuard.approvalFromReturn;
    if (limit > 0 && m_ticket.placement.returns >= limit && !m_context.actor.leads())
        return refuse(Reason::ReturnedTooOften, {QString::number(m_ticket.placement.returns)});
    const auto known = std::ranges::find(m_playbook.returnReasons, command.reason, &Choice::key);
    if (known == m_playbook.returnReasons.end())
        return refuse(Reason::UnknownReturnReason, {command.reason});
    if (command.text.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    recordMove(TicketReturned{*back, command.reason, command.text});
    return {};
}

} // namespace tierdesk
