// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Learns from texts that somebody has filed where another text belongs, and says what speaks for it.
#pragma once

#include "core/triage/textfeatures.h"

#include <functional>
#include <optional>

namespace tierdesk {

struct FiledText
{
    QString text;
    QString label;
};

struct Classification
{
    QString label;
    /// From 0 to 1; measured on texts that were not learnt from, it is right about that often or more.
    double confidence = 0;
    /// The words of the text that speak for it most, the strongest first.
    QStringList words;

    bool operator==(const Classification&) const = default;
};

/// Asked now and then while something is learnt; false: stop, nobody wants it any more.
using GoOn = std::function<bool()>;

/// A value; any thread may ask it. One logistic regression for each label against the others, whose probabilities are
/// then made to add up to 1.
class Classifier
{
public:
    /// `language` says by which rules words are stemmed ("en", "de"). Nothing without LIBLINEAR, when there are not two
    /// labels to tell apart, or when it was stopped.
    [[nodiscard]] static std::optional<Classifier> learn(std::span<const FiledText> texts, const QString& language,
                                                         const GoOn& goOn = {});

    /// Nothing when the text has no word that was learnt.
    [[nodiscard]] std::optional<Classification> classify(const QString& text) const;
    [[nodiscard]] qsizetype labels() const { return m_labels.size(); }

private:
    [[nodiscard]] QStringList wordsFor(std::size_t label, const std::vector<TextFeature>& features,
                                       const FeatureVector& vector) const;

    QString m_language;
    Vocabulary m_vocabulary;
    QStringList m_labels;
    /// One a label.
    std::vector<LogisticWeights> m_weights;
};

} // namespace tierdesk
