// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What became different about a ticket between two instants. Pure.
#pragma once

#include "core/desk/past.h"

#include <QJsonValue>

namespace tierdesk {

/// A field of one of the ticket's sections, as the journal would write it; null for nothing.
struct FieldChange
{
    /// "placement"
    QString section;
    /// "assignee"
    QString field;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange&) const = default;
};

struct TicketDifference
{
    Ticket before;
    Ticket after;
    /// In the order of the sections and their fields. Messages stand among the entries.
    std::vector<FieldChange> changes;
    /// What led from one to the other.
    std::vector<JournalEntry> between;
};

[[nodiscard]] std::vector<FieldChange> differenceBetween(const Ticket& before, const Ticket& after);

/// From the earlier to the later of the two; the one who did not exist yet has no version.
[[nodiscard]] TicketDifference differenceBetween(std::span<const JournalEntry> history, const Past& one,
                                                 const Past& other);

} // namespace tierdesk
