// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to some tickets in one line of time, for a review after an incident.
#pragma once

#include "core/journal/entry.h"
#include "ui/text/names.h"

#include <QTimeZone>
#include <span>

namespace tierdesk {

/// Holds references to nothing but the history.
struct IncidentTicket
{
    Ticket ticket;
    std::span<const JournalEntry> history;
    /// What its people are called.
    Names names;
};

/// A Markdown document in UTF-8: the tickets, then day by day when what happened to which, in the order in which it
/// happened. What people typed stands there as text, whatever Markdown would make of it.
[[nodiscard]] QString incidentMarkdown(std::span<const IncidentTicket> tickets,
                                       const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace tierdesk
