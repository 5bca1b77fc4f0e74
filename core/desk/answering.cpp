// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/answering.h"

#include "core/desk/articlesuggestions.h"

namespace tierdesk {

namespace {

/// What scores less than this part of the best one does not compete with it.
constexpr double competes = 0.8;
constexpr int mostOffered = 3;

} // namespace

Stored<KnowledgeAnswer> answerFrom(Store& store, const QString& question)
{
    const auto suggested = suggestArticles(store, question, {}, mostOffered);
    if (!suggested)
        return fail(suggested.error());
    KnowledgeAnswer answer;
    for (const ArticleHit& hit : suggested->hits) {
        if (hit.score < competes * suggested->hits.front().score)
            break;
        const auto article = store.article(hit.row.article);
        if (!article)
            return fail(article.error());
        if (*article)
            answer.articles.push_back(**article);
    }
    if (!answer.articles.empty())
        answer.kind = answer.articles.size() == 1 ? AnswerKind::Article : AnswerKind::Choice;
    return answer;
}

} // namespace tierdesk
