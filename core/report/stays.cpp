// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/stays.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// Where the entry puts the ticket; null when it does not move it.
const Place* placeIn(const JournalEntry& entry)
{
    if (const auto* opened = entry.is<TicketOpened>())
        return &opened->place;
    if (const auto* escalated = entry.is<TicketEscalated>())
        return &escalated->place;
    if (const auto* routed = entry.is<TicketRouted>())
        return &routed->place;
    if (const auto* returned = entry.is<TicketReturned>())
        return &returned->place;
    return nullptr;
}

} // namespace

std::set<CommandId> ordersWithoutEffect(std::span<const JournalEntry> history)
{
    std::set<CommandId> orders;
    for (const JournalEntry& entry : history) {
        if (const auto* undone = entry.is<CommandUndone>()) {
            orders.insert(undone->command);
            orders.insert(entry.command);
        }
    }
    return orders;
}

std::vector<Stay> staysOf(std::span<const JournalEntry> history)
{
    const std::set<CommandId> skipped = ordersWithoutEffect(history);
    std::vector<Stay> stays;
    for (const JournalEntry& entry : history) {
        const Place* place = placeIn(entry);
        if (!place || skipped.contains(entry.command))
            continue;
        if (!stays.empty())
            stays.back().leftBy = entry;
        stays.push_back({*place, entry, {}});
    }
    return stays;
}

std::optional<Stay> earlierStay(std::span<const JournalEntry> history, const QueueKey& queue)
{
    const std::vector<Stay> stays = staysOf(history);
    const auto ended = [&](const Stay& stay) { return stay.leftBy && stay.place.queue == queue; };
    const auto found = std::find_if(stays.rbegin(), stays.rend(), ended);
    return found == stays.rend() ? std::nullopt : std::optional(*found);
}

} // namespace tierdesk
