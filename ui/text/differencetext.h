// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What became different about a ticket between two instants, in words.
#pragma once

#include "core/desk/difference.h"
#include "ui/text/names.h"

namespace tierdesk {

/// The value of one of a ticket's fields as short text: people by their names, instants as time; a dash for nothing.
[[nodiscard]] QString ticketValueText(const QString& field, const QJsonValue& value, const Names& names);

/// A Markdown document: which fields changed, as a table, and what happened in between. What people typed stands there
/// as text, whatever Markdown would make of it.
[[nodiscard]] QString differenceMarkdown(const TicketDifference& difference, const Names& names);

} // namespace tierdesk
