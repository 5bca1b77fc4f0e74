// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Logistic regression with an L2 penalty, by LIBLINEAR (R.-E. Fan and others: LIBLINEAR: A Library for Large Linear
// Classification, 2008). The only file that knows the library.
#pragma once

#include <span>
#include <vector>

namespace tierdesk {

/// How much a text has of a feature; features count from 0.
struct FeatureValue
{
    int feature = 0;
    double value = 0;
};

/// What a text has, in the order of the features.
using FeatureVector = std::vector<FeatureValue>;

/// Whether the program was built with LIBLINEAR.
[[nodiscard]] bool canLearn();

/// What speaks for belonging (above 0) and against it (below).
struct LogisticWeights
{
    /// One a feature.
    std::vector<float> of;
    float bias = 0;

    /// How likely a text belongs, from 0 to 1.
    [[nodiscard]] double probability(const FeatureVector& text) const;
};

/// Weights that tell the texts that belong from the others. `cost`: what a text on the wrong side costs against large
/// weights. All weights are 0 when all texts belong or none does, and without LIBLINEAR. The same texts always give the
/// same weights.
[[nodiscard]] LogisticWeights fitLogistic(std::span<const FeatureVector> texts, const std::vector<bool>& belongs,
                                          int features, double cost);

} // namespace tierdesk
