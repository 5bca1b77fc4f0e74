// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a handoff standard asks for and a packet does not say.
#pragma once

#include "core/ticket/placement.h"

namespace tierdesk {

struct Ticket;

/// In the order of the standard.
struct PacketGaps
{
    std::vector<PacketPart> required;
    std::vector<PacketPart> wished;

    bool operator==(const PacketGaps&) const = default;
    [[nodiscard]] bool empty() const { return required.empty() && wished.empty(); }
};

/// Nothing is missing where there is no standard.
[[nodiscard]] PacketGaps gapsIn(const HandoffPacket& packet, const HandoffStandard* standard);

/// What the handoff that the ticket came with leaves out. Empty without one.
[[nodiscard]] PacketGaps gapsInHandoff(const Ticket& ticket, const Playbook& playbook);

} // namespace tierdesk
