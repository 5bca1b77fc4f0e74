// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/packetgaps.h"

#include "core/ticket/ticket.h"

#include <algorithm>

namespace tierdesk {

PacketGaps gapsIn(const HandoffPacket& packet, const HandoffStandard* standard)
{
    PacketGaps gaps;
    if (!standard)
        return gaps;
    const auto unsaid = [&](PacketPart part) { return packet[part].trimmed().isEmpty(); };
    std::ranges::copy_if(standard->required, std::back_inserter(gaps.required), unsaid);
    std::ranges::copy_if(standard->wished, std::back_inserter(gaps.wished), unsaid);
    return gaps;
}

PacketGaps gapsInHandoff(const Ticket& ticket, const Playbook& playbook)
{
    const Placement& placement = ticket.placement;
    if (!placement.handoff)
        return {};
    return gapsIn(placement.handoff->packet,
                  playbook.handoffStandard(placement.handoff->fromTier, placement.place.tier, ticket.details.category));
}

} // namespace tierdesk
