// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/conversing.h"

#include "core/desk/articlesuggestions.h"
#include "core/knowledge/contentwords.h"

namespace tierdesk {

namespace {

/// A guide that speaks of less of a question is found by chance.
constexpr double leastPart = 0.3;

/// Which part of the question's words a text has.
double partOf(const QString& question, const QString& text, const Stemmer& stemmer)
{
    const QSet<QString> asked = contentStems(question, stemmer);
    const QSet<QString> told = contentStems(text, stemmer) & asked;
    return asked.isEmpty() ? 0 : static_cast<double>(told.size()) / static_cast<double>(asked.size());
}

QString textOf(const Article& article)
{
    return QStringList{article.title,   article.tags.join(QLatin1Char(' ')),
                       article.symptom, article.environment,
                       article.cause,   article.resolution}
        .join(QLatin1Char('\n'));
}

QString shortened(const QString& text)
{
    if (text.size() <= longestQuote)
        return text;
    const qsizetype paragraph = text.lastIndexOf(QStringLiteral("\n\n"), longestQuote);
    const qsizetype end = paragraph > 0 ? paragraph : longestQuote;
    return text.first(end).trimmed() + QStringLiteral("\n\n…");
}

} // namespace

Citation citationOf(const Article& article)
{
    for (const QString& part : {article.resolution, article.cause, article.symptom}) {
        if (!part.isEmpty())
            return {article.id, article.version, article.title, shortened(part)};
    }
    return {article.id, article.version, article.title, {}};
}

std::vector<const Guide*> guidesFor(const Person& person, const Playbook& playbook)
{
    std::vector<const Guide*> guides;
    for (const Guide& guide : playbook.guides) {
        if (person.isStaff() ? guide.isForStaff() : guide.isForRequesters())
            guides.push_back(&guide);
    }
    return guides;
}

Stored<std::vector<KnowledgeHit>> candidatesFor(Store& store, const QString& question, const ArticleSight& sight,
                                                const std::vector<const Guide*>& guides)
{
    constexpr int looks = 2 * static_cast<int>(mostOffered);
    const auto suggested = suggestArticles(store, question, {}, looks);
    if (!suggested)
        return fail(suggested.error());
    std::vector<KnowledgeHit> candidates;
    double best = 0;
    double part = 0;
    for (const ArticleHit& hit : suggested->hits) {
        const auto article = store.article(hit.row.article);
        if (!article)
            return fail(article.error());
        if (!*article || !sight.reads(**article))
            continue;
        if (candidates.empty()) {
            best = hit.score;
            part = partOf(question, textOf(**article), Stemmer((*article)->language));
        }
        // Among themselves they stand as the search ranks them.
        candidates.push_back({best > 0 ? part * hit.score / best : part, citationOf(**article)});
    }
    const Stemmer english(QStringLiteral("en"));
    for (const Guide* guide : guides) {
        const QString names = guide->name + QLatin1Char(' ') + guide->words.join(QLatin1Char(' '));
        const bool named = partOf(question, names, english) > 0;
        const double told = partOf(question, names + QLatin1Char(' ') + guide->purpose, english);
        if (named && told >= leastPart)
            candidates.push_back({told, {}, guide});
    }
    std::ranges::stable_sort(candidates, std::ranges::greater(), &KnowledgeHit::score);
    return candidates;
}

} // namespace tierdesk
