// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How well articles answer a question: BM25 over two fields (S. Robertson, H. Zaragoza: The Probabilistic Relevance
// Framework: BM25 and Beyond, 2009).
#pragma once

#include "core/knowledge/article.h"

#include <span>

namespace tierdesk {

/// The usual k1 and b of the literature, and a title that says as much as five mentions in the text. That two words of
/// the question stand side by side counts a fifth of a word (D. Metzler, W. B. Croft: A Markov Random Field Model for
/// Term Dependencies, 2005).
struct RankingSettings
{
    double k1 = 1.2;
    double b = 0.75;
    double titleWeight = 5;
    double pairWeight = 0.2;
};

/// An article as the ranking sees it.
struct ArticleLength
{
    ArticleId article;
    int titleWords = 0;
    int bodyWords = 0;
};

/// How often a word stands in an article. What only may be the word that was meant counts in fractions.
struct WordCounts
{
    ArticleId article;
    double title = 0;
    double body = 0;
};

struct RankedArticle
{
    ArticleId article;
    double score = 0;

    bool operator==(const RankedArticle&) const = default;
};

/// One question to one collection. Articles outside the collection take no part, not even in how rare a word is.
class Ranking
{
public:
    /// By number.
    explicit Ranking(std::span<const ArticleLength> collection, RankingSettings settings = {});

    /// Where one word of the question stands, an article as often as it has a form of the word. The order in which
    /// words are added matters to the last digits of a score.
    void add(std::span<const WordCounts> places) { add(places, 1); }
    /// Where two words of it stand side by side.
    void addPair(std::span<const WordCounts> places) { add(places, m_settings.pairWeight); }

    /// Those that have any of the words, best first, of equals the first number.
    [[nodiscard]] std::vector<RankedArticle> best() const;

    [[nodiscard]] bool has(ArticleId article) const;

private:
    void add(std::span<const WordCounts> places, double worth);
    [[nodiscard]] std::optional<std::size_t> placeOf(ArticleId article) const;

    std::span<const ArticleLength> m_collection;
    /// By number, which articles have almost without gaps: their place in the collection, or -1.
    std::vector<qint32> m_places;
    RankingSettings m_settings;
    double m_averageTitle = 0;
    double m_averageBody = 0;
    std::vector<double> m_scores;
};

/// Whether one wrong, missing, superfluous or swapped letter makes one of the other.
[[nodiscard]] bool isOneLetterOff(QStringView one, QStringView other);

} // namespace tierdesk
