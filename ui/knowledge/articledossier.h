// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// All that is shown of one article, read in one go.
#pragma once

#include "core/desk/store.h"

#include <map>

namespace tierdesk {

struct ArticleRemark
{
    ArticleRemarked said;
    PersonId by;
    Instant at;

    bool operator==(const ArticleRemark&) const = default;
};

struct ArticleDossier
{
    Article article;
    ArticleCounts counts;
    /// When its version was recorded.
    Instant changedAt;
    /// The newest first.
    std::vector<ArticleRemark> remarks;
    /// Of owner and of those who said something.
    std::map<PersonId, QString> people;
    /// Those it is for, as far as who looks may know them.
    QStringList clients;

    bool operator==(const ArticleDossier&) const = default;
    [[nodiscard]] QString nameOf(PersonId person) const;
};

/// Runs in the reading thread. Nothing when there is none that who looks may read.
[[nodiscard]] Stored<std::optional<ArticleDossier>> loadArticle(Store& store, ArticleId id);

} // namespace tierdesk
