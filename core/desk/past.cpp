// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/pastfigures.h"

#include <algorithm>

namespace tierdesk {

Instant instantOf(const JournalEntry& entry, Knowledge knowledge)
{
    return knowledge == Knowledge::Then ? entry.recordedAt : entry.occurredAt;
}

std::span<const JournalEntry> historyAt(std::span<const JournalEntry> history, const Past& past)
{
    const auto later = std::ranges::find_if(
        history, [&](const JournalEntry& entry) { return instantOf(entry, past.knowledge) > past.at; });
    return {history.begin(), later};
}

std::span<const Publication> publicationsAt(std::span<const Publication> publications,
                                            std::span<const JournalEntry> then, const Past& past)
{
    const qint64 last = then.empty() ? 0 : then.back().sequence;
    const auto later = std::ranges::find_if(publications, [&](const Publication& publication) {
        return publication.at > past.at && (past.knowledge == Knowledge::Then || publication.sequence > last);
    });
    return {publications.begin(), later};
}

TicketCourse courseAt(std::span<const JournalEntry> history, const CourseBasis& basis, const Past& past)
{
    const auto then = historyAt(history, past);
    const auto known = publicationsAt(*basis.publications, then, past);
    return courseOf(then, {std::make_shared<const std::vector<Publication>>(known.begin(), known.end()), basis.times});
}

} // namespace tierdesk
