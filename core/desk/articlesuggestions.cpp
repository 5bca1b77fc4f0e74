// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/articlesuggestions.h"

#include "core/knowledge/contentwords.h"

#include <cmath>

namespace tierdesk {

namespace {

/// More words of a long mail only make the search slower.
constexpr qsizetype longestPart = 400;

/// At least so many words in common, and this part of the question's words.
constexpr qsizetype fewestWords = 2;
constexpr double smallestPart = 0.15;
/// So many hits are looked at for each that is shown.
constexpr int looks = 3;

bool isAbout(const Article& article, const QString& question)
{
    const Stemmer stemmer(article.language);
    const QSet<QString> asked = contentStems(question, stemmer);
    const QString title = article.title + QLatin1Char(' ') + article.tags.join(QLatin1Char(' '));
    const QString text =
        QStringList{article.symptom, article.environment, article.cause, article.resolution}.join(QLatin1Char('\n'));
    const QSet<QString> named = contentStems(title, stemmer) & asked;
    const QSet<QString> told = (contentStems(text, stemmer) & asked) - named;
    // What an article is called says as much as two words of its text.
    const qsizetype common = 2 * named.size() + told.size();
    const auto part = static_cast<qsizetype>(std::ceil(smallestPart * static_cast<double>(asked.size())));
    return common >= std::min(std::max(fewestWords, part), std::max<qsizetype>(asked.size(), 1));
}

} // namespace

QString questionOf(const Ticket& ticket)
{
    QStringList parts{ticket.details.subject,
                      ticket.details.description.first(std::min(ticket.details.description.size(), longestPart))};
    for (auto message = ticket.messages.rbegin(); message != ticket.messages.rend(); ++message) {
        if (message->kind != MessageKind::Received || message->withdrawn)
            continue;
        parts.append(message->body.first(std::min(message->body.size(), longestPart)));
        break;
    }
    return parts.join(QLatin1Char('\n'));
}

Stored<SuggestedArticles> suggestArticles(Store& store, const QString& question, const std::vector<UsedArticle>& used,
                                          int limit)
{
    SuggestedArticles suggested;
    std::vector<ArticleId> ids;
    for (const UsedArticle& one : used) {
        const auto article = store.article(one.article);
        if (!article)
            return fail(article.error());
        if (!*article)
            continue;
        ArticleRow row;
        row.article = one.article;
        row.title = (*article)->title;
        row.state = (*article)->state;
        suggested.used.push_back({one, std::move(row)});
        ids.push_back(one.article);
    }
    auto hits = store.searchArticles(contentWords(question).join(QLatin1Char(' ')), {},
                                     looks * limit + static_cast<int>(ids.size()));
    if (!hits)
        return fail(hits.error());
    for (ArticleHit& hit : *hits) {
        const bool known = std::ranges::find(ids, hit.row.article) != ids.end();
        if (known || std::ssize(suggested.hits) == limit)
            continue;
        const auto article = store.article(hit.row.article);
        if (!article)
            return fail(article.error());
        if (!*article || !isAbout(**article, question))
            continue;
        ids.push_back(hit.row.article);
        suggested.hits.push_back(std::move(hit));
    }
    const auto counts = store.articleCounts(ids);
    if (!counts)
        return fail(counts.error());
    for (const ArticleCounts& one : *counts)
        suggested.counts.emplace(one.article, one);
    return suggested;
}

} // namespace tierdesk
