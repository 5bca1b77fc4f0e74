// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/playbookversions.h"

namespace tierdesk {

std::vector<PlaybookVersion> playbookVersions(std::span<const JournalEntry> entries)
{
    std::vector<PlaybookVersion> versions;
    for (const JournalEntry& entry : entries) {
        const auto* event = std::get_if<DeskEvent>(&entry.event);
        if (const auto* published = event ? std::get_if<PlaybookPublished>(event) : nullptr)
            versions.insert(versions.begin(),
                            {published->version, entry.cause.actor, entry.recordedAt, published->note});
    }
    return versions;
}

Stored<std::vector<PlaybookVersion>> playbookVersions(Store& store)
{
    // What concerns the desk as a whole stands in the journal under no ticket.
    const auto entries = store.history(TicketId{});
    if (!entries)
        return fail(entries.error());
    return playbookVersions(std::span(*entries));
}

} // namespace tierdesk
