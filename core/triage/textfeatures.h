// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a text has that may tell what it is about: the stems of its content words, and which of them stand side by side.
#pragma once

#include "core/knowledge/stems.h"
#include "core/triage/logistic.h"

#include <QHash>
#include <QStringList>

namespace tierdesk {

/// A word of a text, or two that stand side by side.
struct TextFeature
{
    /// Stems, which are the same for all forms of a word.
    QString key;
    /// As the text has it, in small letters.
    QString said;
};

/// In their order; of a long text the beginning, which tells enough.
[[nodiscard]] std::vector<TextFeature> featuresOf(const QString& text, const Stemmer& stemmer);

/// The features that several of some texts have, each with how rare it is.
class Vocabulary
{
public:
    Vocabulary() = default;
    /// Of texts given by the keys of their features.
    explicit Vocabulary(std::span<const QStringList> texts);

    [[nodiscard]] int size() const { return static_cast<int>(m_features.size()); }
    /// -1 when it is not there.
    [[nodiscard]] int indexOf(const QString& key) const { return m_features.value(key, -1); }
    /// How often the text has each feature times how rare that is, with the length 1; what is not there is left out.
    [[nodiscard]] FeatureVector vectorOf(const QStringList& keys) const;

private:
    QHash<QString, int> m_features;
    std::vector<double> m_rarity;
};

} // namespace tierdesk
