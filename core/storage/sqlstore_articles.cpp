// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells of the knowledge base: all of it goes through what its viewer may read.
#include "core/storage/articlesearch.h"
#include "core/storage/articleuses.h"
#include "core/storage/sqlstore.h"
#include "core/storage/transactionguard.h"

namespace tierdesk {

Stored<const ArticleSight*> SqlStore::eyes()
{
    return m_viewer.articles(*m_connection, [this] { return playbookInForce(); });
}

Stored<std::optional<Article>> SqlStore::article(ArticleId id)
{
    (void)ready();
    const auto sight = eyes();
    if (!sight)
        return fail(sight.error());
    return readArticle(*m_connection, id, *sight);
}

Stored<std::optional<Article>> SqlStore::article(const QString& source, const QString& externalId)
{
    (void)ready();
    const auto sight = eyes();
    if (!sight)
        return fail(sight.error());
    return readArticle(*m_connection, source, externalId, *sight);
}

Stored<std::vector<JournalEntry>> SqlStore::articleHistory(ArticleId id)
{
    (void)ready();
    const auto sight = eyes();
    if (!sight)
        return fail(sight.error());
    return readArticleHistory(*m_connection, id, *sight);
}

Stored<std::vector<ArticleRow>> SqlStore::articles(const ArticleQuery& query, int limit)
{
    (void)ready();
    const auto sight = eyes();
    if (!sight)
        return fail(sight.error());
    return listArticles(*m_connection, query, limit, *sight);
}

Stored<std::vector<ArticleHit>> SqlStore::searchArticles(const QString& text, const ArticleQuery& query, int limit)
{
    // Several statements see one moment.
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto sight = eyes();
    if (!sight)
        return fail(sight.error());
    return findArticles(*m_connection, text, query, limit, *sight);
}

Stored<std::vector<ArticleCounts>> SqlStore::articleCounts(std::span<const ArticleId> ids)
{
    // Several statements see one moment.
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto sight = eyes();
    if (!sight)
        return fail(sight.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    return countUses(*m_connection, ids, *sight, *hiding ? &(*hiding)->see : nullptr);
}

} // namespace tierdesk
