// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a ticket is and whose it is, and the packet that goes with it from tier to tier.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/reflect.h"
#include "core/ticket/words.h"

#include <array>
#include <optional>
#include <vector>

namespace tierdesk {

/// What the next tier is told: one text for each part of the packet, in the order of PacketPart.
struct HandoffPacket
{
    std::array<QString, Words<PacketPart>::words.size()> parts;

    bool operator==(const HandoffPacket&) const = default;
    [[nodiscard]] const QString& operator[](PacketPart part) const { return parts.at(static_cast<std::size_t>(part)); }
    [[nodiscard]] QString& operator[](PacketPart part) { return parts.at(static_cast<std::size_t>(part)); }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        for (std::size_t i = 0; i < self.parts.size(); ++i)
            visit(Words<PacketPart>::words[i], self.parts[i]);
    }
};

/// A ticket on its way up, until the receiver accepts it or sends it back.
struct Handoff
{
    QueueKey from;
    Tier fromTier;
    PersonId by;
    Instant at;
    HandoffPacket packet;
    bool accepted = false;

    TIERDESK_FIELDS(Handoff, from, fromTier, by, at, packet, accepted)
};

/// A queue and its tier as they were when the ticket was there.
struct Place
{
    QueueKey queue;
    Tier tier;

    TIERDESK_FIELDS(Place, queue, tier)
    auto operator<=>(const Place&) const = default;
};

/// Where it is and whose it is.
struct Placement
{
    Place place;
    /// Who does the work now; null while nobody has taken it.
    PersonId assignee;
    /// Who answers for it until it is closed, whoever does the work.
    PersonId owner;
    /// The queues it was escalated from and may return to, the last one first to return to.
    std::vector<Place> cameFrom;
    std::optional<Handoff> handoff;
    int hops = 0;
    int returns = 0;

    TIERDESK_FIELDS(Placement, place, assignee, owner, cameFrom, handoff, hops, returns)
};

} // namespace tierdesk
