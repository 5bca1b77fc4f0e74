// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/requesterspart.h"

namespace tierdesk {

Playbook requestersPart(const Playbook& whole)
{
    // What is not named here is not told, also of what the playbook may hold one day.
    Playbook part;
    part.version = whole.version;
    part.name = whole.name;
    for (const TierEntry& tier : whole.tiers)
        part.tiers.push_back({tier.tier, tier.name, {}, 0});
    for (const Queue& queue : whole.queues) {
        if (queue.tier == Tier{0} || queue.key == whole.intake)
            part.queues.push_back({queue.key, queue.name, queue.tier, queue.kind, {}, {}, queue.retired});
    }
    part.intake = whole.intake;
    part.categories = whole.categories;
    for (const Service& service : whole.services)
        part.services.push_back({service.key, service.name, {}});
    part.matrix = whole.matrix;
    part.states = whole.states;
    part.transitions = whole.transitions;
    part.followUp = whole.followUp;
    part.calendars = whole.calendars;
    part.signIn = whole.signIn;
    for (const Guide& guide : whole.guides) {
        if (guide.isForRequesters())
            part.guides.push_back(guide);
    }
    return part;
}

} // namespace tierdesk
