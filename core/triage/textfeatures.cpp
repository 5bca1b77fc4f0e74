// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/textfeatures.h"

#include "core/knowledge/contentwords.h"

#include <QSet>
#include <cmath>
#include <map>

namespace tierdesk {

namespace {

constexpr qsizetype longestText = 2000;
/// What one text alone has tells nothing of others.
constexpr int fewestTexts = 2;

} // namespace

std::vector<TextFeature> featuresOf(const QString& text, const Stemmer& stemmer)
{
    std::vector<TextFeature> features;
    TextFeature before;
    for (const QString& word : contentWords(text.first(std::min(text.size(), longestText)))) {
        TextFeature feature{stemmer.stem(word), word};
        if (feature.key.isEmpty())
            continue;
        features.push_back(feature);
        if (!before.key.isEmpty()) {
            features.push_back(
                {before.key + QLatin1Char(' ') + feature.key, before.said + QLatin1Char(' ') + feature.said});
        }
        before = std::move(feature);
    }
    return features;
}

Vocabulary::Vocabulary(std::span<const QStringList> texts)
{
    QHash<QString, int> counts;
    for (const QStringList& text : texts) {
        for (const QString& key : QSet<QString>(text.begin(), text.end()))
            ++counts[key];
    }
    // Numbered in the order of the texts, since that of a hash is another one each time.
    const auto all = static_cast<double>(texts.size());
    for (const QStringList& text : texts) {
        for (const QString& key : text) {
            const int count = counts.value(key);
            if (count < fewestTexts || m_features.contains(key))
                continue;
            m_features.insert(key, size());
            m_rarity.push_back(std::log((1 + all) / (1 + count)) + 1);
        }
    }
}

FeatureVector Vocabulary::vectorOf(const QStringList& keys) const
{
    std::map<int, double> values;
    for (const QString& key : keys) {
        if (const int feature = indexOf(key); feature >= 0)
            values[feature] += m_rarity[static_cast<std::size_t>(feature)];
    }
    double squares = 0;
    for (const auto& [feature, value] : values)
        squares += value * value;
    FeatureVector vector;
    vector.reserve(values.size());
    for (const auto& [feature, value] : values)
        vector.push_back({feature, value / std::sqrt(squares)});
    return vector;
}

} // namespace tierdesk
