// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Events about what a ticket is, where it is and whose it is.
#pragma once

#include "core/ticket/patch.h"
#include "core/ticket/placement.h"

namespace tierdesk {

struct TicketOpened
{
    Details details;
    Triage triage;
    Place place;
    StateKey state;
    StateType type = StateType::New;

    TIERDESK_FIELDS(TicketOpened, details, triage, place, state, type)
};

struct TicketEdited
{
    DetailsPatch patch;

    TIERDESK_FIELDS(TicketEdited, patch)
};

struct TicketTriaged
{
    Triage triage;

    TIERDESK_FIELDS(TicketTriaged, triage)
};

/// A change of queue that is neither an escalation nor a return. The queue it leaves no longer holds it.
struct TicketRouted
{
    Place place;

    TIERDESK_FIELDS(TicketRouted, place)
};

/// Functional escalation: up a tier. Without a packet (an imported log has none) nobody has to accept it.
struct TicketEscalated
{
    Place place;
    std::optional<HandoffPacket> packet;

    TIERDESK_FIELDS(TicketEscalated, place, packet)
};

struct HandoffAccepted
{
    TIERDESK_FIELDS(HandoffAccepted)
};

/// Back to a lower tier, with a reason.
struct TicketReturned
{
    Place place;
    /// A key of the playbook's return reasons; empty in an imported log.
    QString reason;
    QString text;

    TIERDESK_FIELDS(TicketReturned, place, reason, text)
};

/// Null: nobody has it any more.
struct TicketAssigned
{
    PersonId assignee;

    TIERDESK_FIELDS(TicketAssigned, assignee)
};

struct OwnerNamed
{
    PersonId owner;

    TIERDESK_FIELDS(OwnerNamed, owner)
};

} // namespace tierdesk
