// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Full text in PostgreSQL. Texts and questions are taken apart and folded here, not by its parsers, so that the same
// words find the same tickets as in SQLite, whatever language the server speaks.
#pragma once

#include "core/storage/connection.h"
#include "core/storage/ticketcolumns.h"

namespace tierdesk {

/// What somebody typed: phrases, each of one or more words that stand side by side.
struct SearchPhrases
{
    QStringList phrases;
    /// The last word may go on.
    bool unfinished = false;
};

/// As tsvector reads it: each word with its places. Of very long texts only the first million bytes of words are kept.
[[nodiscard]] QString wordVector(const TicketTexts& texts);

/// As tsquery reads it; empty when there is no word in it.
[[nodiscard]] QString wordQuery(const SearchPhrases& phrases);

/// Twelve words around the first one that was found, in the text that has most of them; char(2) and char(3) stand
/// around each.
[[nodiscard]] QString snippetOf(const QStringList& texts, const SearchPhrases& phrases);

} // namespace tierdesk
