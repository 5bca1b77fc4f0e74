// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/ranking.h"

#include <algorithm>
#include <cmath>

namespace tierdesk {

Ranking::Ranking(std::span<const ArticleLength> collection, RankingSettings settings)
    : m_collection(collection)
    , m_settings(settings)
    , m_scores(collection.size(), 0.0)
{
    if (!collection.empty())
        m_places.resize(static_cast<std::size_t>(collection.back().article.value) + 1, -1);
    for (const ArticleLength& one : collection) {
        m_places[static_cast<std::size_t>(one.article.value)] = static_cast<qint32>(&one - collection.data());
        m_averageTitle += one.titleWords;
        m_averageBody += one.bodyWords;
    }
    const double count = std::max<double>(1, static_cast<double>(collection.size()));
    m_averageTitle = std::max(1.0, m_averageTitle / count);
    m_averageBody = std::max(1.0, m_averageBody / count);
}

std::optional<std::size_t> Ranking::placeOf(ArticleId article) const
{
    const auto number = static_cast<std::size_t>(article.value);
    if (number >= m_places.size() || m_places[number] < 0)
        return std::nullopt;
    return static_cast<std::size_t>(m_places[number]);
}

bool Ranking::has(ArticleId article) const
{
    return placeOf(article).has_value();
}

void Ranking::add(std::span<const WordCounts> places, double worth)
{
    std::vector<double> weights(m_scores.size(), 0.0);
    const auto shortened = [this](double length, double average) {
        return 1 - m_settings.b + m_settings.b * length / average;
    };
    for (const WordCounts& counts : places) {
        const auto place = placeOf(counts.article);
        if (!place)
            continue;
        const ArticleLength& length = m_collection[*place];
        weights[*place] += m_settings.titleWeight * counts.title / shortened(length.titleWords, m_averageTitle) +
                           counts.body / shortened(length.bodyWords, m_averageBody);
    }
    const auto all = static_cast<double>(m_collection.size());
    const auto having = static_cast<double>(std::ranges::count_if(weights, [](double weight) { return weight > 0; }));
    const double rarity = std::log(1 + (all - having + 0.5) / (having + 0.5));
    for (std::size_t i = 0; i < weights.size(); ++i)
        m_scores[i] += worth * rarity * weights[i] * (m_settings.k1 + 1) / (m_settings.k1 + weights[i]);
}

std::vector<RankedArticle> Ranking::best() const
{
    std::vector<RankedArticle> ranked;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        if (m_scores[i] > 0)
            ranked.push_back({m_collection[i].article, m_scores[i]});
    }
    std::ranges::stable_sort(ranked, std::greater{}, &RankedArticle::score);
    return ranked;
}

bool isOneLetterOff(QStringView one, QStringView other)
{
    if (one.size() > other.size())
        std::swap(one, other);
    const qsizetype longer = other.size() - one.size();
    if (longer > 1 || one == other)
        return false;
    qsizetype begin = 0;
    while (begin < one.size() && one.at(begin) == other.at(begin))
        ++begin;
    if (longer == 1)
        return one.mid(begin) == other.mid(begin + 1);
    const bool swapped = begin + 1 < one.size() && one.at(begin) == other.at(begin + 1) &&
                         one.at(begin + 1) == other.at(begin) && one.mid(begin + 2) == other.mid(begin + 2);
    return swapped || one.mid(begin + 1) == other.mid(begin + 1);
}

} // namespace tierdesk
