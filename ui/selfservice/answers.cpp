// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/selfservice/answers.h"

#include "core/knowledge/contentwords.h"
#include "core/report/deflection.h"

#include <algorithm>

namespace tierdesk {

namespace {

constexpr std::size_t mostOutages = 3;
constexpr std::size_t mostArticles = 5;
constexpr std::size_t mostTickets = 6;
constexpr int ticketsRead = 50;

void shorten(auto& list, std::size_t most)
{
    list.resize(std::min(list.size(), most));
}

bool isOutage(const ArticleRow& row)
{
    return row.kind == ArticleKind::KnownError;
}

Stored<void> popularAndNew(Store& store, std::vector<ArticleRow> rows, Answers& answers)
{
    std::erase_if(rows, isOutage);
    std::vector<ArticleId> ids;
    std::ranges::transform(rows, std::back_inserter(ids), &ArticleRow::article);
    const auto counts = store.articleCounts(ids);
    if (!counts)
        return fail(counts.error());
    std::map<ArticleId, qint64> liked;
    for (const ArticleCounts& one : *counts)
        liked[one.article] = one.helpful - one.notHelpful;
    std::ranges::stable_sort(rows, std::greater{}, &ArticleRow::changedAt);
    answers.fresh = rows;
    std::ranges::stable_sort(rows, std::greater{}, [&](const ArticleRow& row) { return liked[row.article]; });
    std::erase_if(rows, [&](const ArticleRow& row) { return liked[row.article] <= 0; });
    answers.articles = std::move(rows);
    shorten(answers.articles, mostArticles);
    std::erase_if(answers.fresh, [&](const ArticleRow& row) {
        return std::ranges::find(answers.articles, row.article, &ArticleRow::article) != answers.articles.end();
    });
    shorten(answers.fresh, mostArticles);
    return {};
}

Stored<void> findArticles(Store& store, const QString& words, Answers& answers)
{
    const auto hits = store.searchArticles(words, {}, static_cast<int>(mostArticles + mostOutages));
    if (!hits)
        return fail(hits.error());
    for (const ArticleHit& hit : *hits)
        (isOutage(hit.row) ? answers.outages : answers.articles).push_back(hit.row);
    shorten(answers.articles, mostArticles);
    return {};
}

} // namespace

Stored<Answers> findAnswers(Store& store, PersonId requester, const QString& text)
{
    Answers answers;
    const QString words = contentWords(text).join(QLatin1Char(' '));
    const bool asks = !words.isEmpty();
    if (asks) {
        if (auto done = findArticles(store, words, answers); !done)
            return fail(done.error());
    } else {
        auto rows = store.articles({}, 0);
        if (!rows)
            return fail(rows.error());
        std::ranges::copy_if(*rows, std::back_inserter(answers.outages), isOutage);
        std::ranges::stable_sort(answers.outages, std::greater{}, &ArticleRow::changedAt);
        if (auto done = popularAndNew(store, *std::move(rows), answers); !done)
            return fail(done.error());
    }
    shorten(answers.outages, mostOutages);
    auto tickets = store.ownTickets(requester, ticketsRead);
    if (!tickets)
        return fail(tickets.error());
    for (PublicTicket& ticket : *tickets) {
        const bool fits = !asks || (isOpen(ticket.state) && isSameTopic(text, ticket.subject));
        if (fits && answers.tickets.size() < mostTickets)
            answers.tickets.push_back(std::move(ticket));
    }
    return answers;
}

} // namespace tierdesk
