// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Words to tickets, through the full-text index.
#pragma once

#include "core/storage/searchpostgres.h"

namespace tierdesk {

/// What the index is asked for a text somebody typed: every word has to be there, in any column, the last one may be
/// unfinished; words in double quotes stand side by side. Any text is harmless. Empty when there is nothing to find.
[[nodiscard]] QString matchExpression(Dialect dialect, const QString& text);

/// Selects the tickets that meet such an expression, which is bound.
[[nodiscard]] QString ticketsMatching(Dialect dialect);

/// Whether the one called `ticket` meets it; empty where the index would have to gather all to say so of one.
[[nodiscard]] QString ticketMatching(Dialect dialect, const QString& text);

/// Tells an index that does not watch the texts by itself.
[[nodiscard]] Stored<void> indexWords(Connection& connection, TicketId ticket, const TicketTexts& texts);

/// Newest first; the ticket whose number was typed stands before all.
[[nodiscard]] Stored<std::vector<SearchHit>> searchTickets(Connection& connection, const QString& text, int limit);

/// Best first, among the newest thousand that have each of the rarest words; rare words weigh more.
[[nodiscard]] Stored<std::vector<TicketId>> similarTickets(Connection& connection, const QString& text, TicketId except,
                                                           int limit);

} // namespace tierdesk
