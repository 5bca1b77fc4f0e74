// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/scopehere.h"

namespace tierdesk {

std::optional<ScopeHere> scopeHere(const Ticket& ticket, const Playbook& playbook)
{
    const Service* service = playbook.service(ticket.details.service);
    if (!service || !playbook.queue(service->owner))
        return {};
    const Place& here = ticket.placement.place;
    ServiceScope scope = playbook.scopeOf(*service, here.tier);
    if (here.queue == service->owner)
        scope.permitted = Permitted::Change;
    if (scope.permitted == Permitted::Change || scope.handTo == here.queue)
        scope.handTo = {};
    return ScopeHere{service->owner, here.tier, scope.permitted, scope.handTo, scope.note};
}

} // namespace tierdesk
