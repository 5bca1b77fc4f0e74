// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole ticket as plain text: to copy, to print, and for the command line.
#pragma once

#include "core/journal/entry.h"
#include "ui/text/names.h"

#include <QTimeZone>
#include <span>

namespace tierdesk {

/// Messages and notes are always there.
enum class TicketEvents { LeaveOut, Show };

/// Lines of any length, ended by a line break each.
[[nodiscard]] QString ticketText(const Ticket& ticket, std::span<const JournalEntry> history, const Names& names,
                                 TicketEvents events, const QTimeZone& zone = QTimeZone::systemTimeZone());

} // namespace tierdesk
