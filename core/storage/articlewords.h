// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of articles in the search index. A stem stands behind its language, "en/printer", so that each language has
// words, rarities and misspellings of its own. Neighbours stand there as well: "en/blank page".
#pragma once

#include "core/knowledge/stems.h"
#include "core/storage/connection.h"

#include <map>

namespace tierdesk {

struct ArticleWords
{
    struct Counts
    {
        int title = 0;
        int body = 0;

        bool operator==(const Counts&) const = default;
    };
    std::map<QString, Counts> counts;
    int titleWords = 0;
    int bodyWords = 0;
};

/// The title with the tags, and the text.
[[nodiscard]] ArticleWords wordsOf(const Article& article, const Stemmer& stemmer);

/// What a stem is called in the index.
[[nodiscard]] QString indexWord(const QString& language, const QString& stem);
/// What two neighbours are called there.
[[nodiscard]] QString indexPair(const QString& word, const QString& next);
[[nodiscard]] bool isPair(const QString& word);

/// All sections of an article as one text.
[[nodiscard]] QString bodyOf(const Article& article);

/// Brings the index from one version of an article, if any, to the next.
[[nodiscard]] Stored<void> updateArticleWords(Connection& connection, ArticleId article, const ArticleWords& before,
                                              const ArticleWords& after);

} // namespace tierdesk
