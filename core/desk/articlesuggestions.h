// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which articles may help with a ticket, from the words in it.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

struct SuggestedArticles
{
    struct Used
    {
        UsedArticle used;
        ArticleRow row;

        bool operator==(const Used&) const = default;
    };
    /// What was of use to it, as far as who looks may read it.
    std::vector<Used> used;
    /// Best first, without those.
    std::vector<ArticleHit> hits;
    /// Of all of them.
    std::map<ArticleId, ArticleCounts> counts;

    bool operator==(const SuggestedArticles&) const = default;
};

/// The words that a ticket is asked for by: what it is about, and what its requester said last.
[[nodiscard]] QString questionOf(const Ticket& ticket);

/// What shares no more than a word by chance with the question is none: better nothing than
/// what sends people astray.
[[nodiscard]] Stored<SuggestedArticles> suggestArticles(Store& store, const QString& question,
                                                        const std::vector<UsedArticle>& used, int limit);

} // namespace tierdesk
