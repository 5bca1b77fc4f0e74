// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who owns what a ticket is about, and what may be done to it where the ticket is.
#pragma once

#include "core/ticket/ticket.h"

namespace tierdesk {

struct ScopeHere
{
    QueueKey owner;
    /// The tier that has the ticket.
    Tier tier;
    Permitted permitted = Permitted::Look;
    /// Who does what may not be done here; null when it may, or when that is the queue that has the ticket.
    QueueKey handTo;
    QString note;

    TIERDESK_FIELDS(ScopeHere, owner, tier, permitted, handTo, note)
};

/// Nothing for a ticket without a service, or with one whose owner is not known.
[[nodiscard]] std::optional<ScopeHere> scopeHere(const Ticket& ticket, const Playbook& playbook);

} // namespace tierdesk
