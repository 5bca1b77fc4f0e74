// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How open work comes into a queue and leaves it: what arrivals, resolutions and the backlog are counted from.
#pragma once

#include "core/journal/entry.h"
#include "core/ticket/ticket.h"

#include <map>
#include <span>

namespace tierdesk {

/// Opened, reopened (or un-merged, or its resolution taken back) and came from another queue: one more open ticket in
/// the queue. Resolved or closed, went to another queue, and dropped (merged or cancelled): one less.
enum class Flow { Opened, Reopened, Came, Resolved, Went, Dropped };

template <>
struct Words<Flow>
{
    static constexpr std::array words{"opened", "reopened", "came", "resolved", "went", "dropped"};
};

[[nodiscard]] constexpr bool isArrival(Flow flow)
{
    return flow <= Flow::Came;
}

struct FlowStep
{
    Flow flow = Flow::Opened;
    Place place;
    /// When it happened in the world.
    Instant at;
    /// The journal's entry; none has the same flow twice.
    qint64 sequence = 0;

    bool operator==(const FlowStep&) const = default;
};

/// How often each flow happened.
using FlowCounts = std::array<int, Words<Flow>::words.size()>;
using FlowsByPlace = std::map<Place, FlowCounts>;

/// What the entries, which lead from one ticket to the other, did to the queues, in their order. A ticket that is
/// opened as resolved both came and left.
[[nodiscard]] std::vector<FlowStep> flowsOf(std::span<const JournalEntry> entries, const Ticket& before,
                                            const Ticket& after);

} // namespace tierdesk
