// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Articles as rows. Whoever reads them says what may be seen.
#pragma once

#include "core/knowledge/articlesight.h"
#include "core/storage/connection.h"

namespace tierdesk {

/// What may be seen; everything for null.
using Eyes = const ArticleSight*;

[[nodiscard]] Stored<std::optional<Article>> readArticle(Connection& connection, ArticleId id, Eyes eyes = nullptr);
[[nodiscard]] Stored<std::optional<Article>> readArticle(Connection& connection, const QString& source,
                                                         const QString& externalId, Eyes eyes);
[[nodiscard]] Stored<std::vector<JournalEntry>> readArticleHistory(Connection& connection, ArticleId id, Eyes eyes);
[[nodiscard]] Stored<std::vector<ArticleRow>> listArticles(Connection& connection, const ArticleQuery& query, int limit,
                                                           Eyes eyes);
/// In the order asked for.
[[nodiscard]] Stored<std::vector<std::pair<ArticleRow, Article>>> readArticles(Connection& connection,
                                                                               std::span<const ArticleId> ids);

/// Brings the rows of an article to its new version.
[[nodiscard]] Stored<void> writeArticle(Connection& connection, const Article& article, const JournalEntry& entry);

/// A condition on the table `article`, and what is bound for it.
struct ArticleCondition
{
    QString sql;
    Values values;
};
[[nodiscard]] ArticleCondition articleCondition(const ArticleQuery& query, Eyes eyes);
/// What who looks may see, whatever its state.
[[nodiscard]] ArticleCondition sightCondition(Eyes eyes);

} // namespace tierdesk
