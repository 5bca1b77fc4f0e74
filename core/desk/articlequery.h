// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the knowledge base and the rows that answer them.
#pragma once

#include "core/knowledge/article.h"

namespace tierdesk {

/// Which articles are meant, of those that who asks may read.
struct ArticleQuery
{
    /// Empty: every state but archived.
    std::vector<ArticleState> states;
    /// Empty: every language.
    QString language;
    std::optional<ArticleKind> kind;
    /// Whose review is due by then; 0: all.
    Instant reviewBy;

    bool operator==(const ArticleQuery&) const = default;
};

/// What a list shows of an article.
struct ArticleRow
{
    ArticleId article;
    int version = 0;
    QString title;
    ArticleKind kind = ArticleKind::HowTo;
    ArticleState state = ArticleState::WorkInProgress;
    Readers readers = Readers::Tier;
    Tier tier;
    QString language;
    PersonId owner;
    Instant reviewAt;
    Instant changedAt;
    QString source;
    QString externalId;

    TIERDESK_FIELDS(ArticleRow, article, version, title, kind, state, readers, tier, language, owner, reviewAt,
                    changedAt, source, externalId)
};

struct ArticleHit
{
    ArticleRow row;
    double score = 0;
    /// The words around the match; matches between U+0002 and U+0003.
    QString snippet;

    bool operator==(const ArticleHit&) const = default;
};

/// How an article fares, on tickets that who asks may see.
struct ArticleCounts
{
    ArticleId article;
    qint64 cited = 0;
    qint64 tried = 0;
    qint64 solved = 0;
    /// Readers of its current version, each by their last word.
    qint64 helpful = 0;
    qint64 notHelpful = 0;
    qint64 flagged = 0;

    TIERDESK_FIELDS(ArticleCounts, article, cited, tried, solved, helpful, notHelpful, flagged)
};

} // namespace tierdesk
