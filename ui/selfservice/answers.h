// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What may answer somebody who needs help: known outages, articles, and what they have asked for already.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

struct Answers
{
    /// Known errors that are for them.
    std::vector<ArticleRow> outages;
    /// Best first; without words the most helpful ones.
    std::vector<ArticleRow> articles;
    /// Without words: what was written last.
    std::vector<ArticleRow> fresh;
    /// With words: open ones that look alike. Without: open ones and what was done lately.
    std::vector<PublicTicket> tickets;

    [[nodiscard]] bool isEmpty() const
    {
        return outages.empty() && articles.empty() && fresh.empty() && tickets.empty();
    }
};

/// For what they typed, as far as it has words that say something.
[[nodiscard]] Stored<Answers> findAnswers(Store& store, PersonId requester, const QString& text);

} // namespace tierdesk
