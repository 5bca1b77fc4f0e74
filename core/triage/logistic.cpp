// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/logistic.h"

#include <algorithm>
#include <cmath>
#include <memory>

#ifdef TIERDESK_HAS_LIBLINEAR
#include <linear.h>
#endif

namespace tierdesk {

double LogisticWeights::probability(const FeatureVector& text) const
{
    double sum = static_cast<double>(bias);
    for (const FeatureValue& one : text)
        sum += one.value * static_cast<double>(of[static_cast<std::size_t>(one.feature)]);
    return 1 / (1 + std::exp(-sum));
}

#ifdef TIERDESK_HAS_LIBLINEAR

namespace {

constexpr double belonging = 1;
constexpr double notBelonging = -1;

struct Free
{
    void operator()(model* found) const { free_and_destroy_model(&found); }
};

/// As the library reads texts: features from 1, the bias as a feature behind them, and an end mark after each.
class Nodes
{
public:
    Nodes(std::span<const FeatureVector> texts, int features)
    {
        std::size_t count = 0;
        for (const FeatureVector& text : texts)
            count += text.size() + 2;
        m_nodes.reserve(count);
        for (const FeatureVector& text : texts) {
            m_rows.push_back(m_nodes.data() + m_nodes.size());
            for (const FeatureValue& one : text)
                m_nodes.push_back({one.feature + 1, one.value});
            m_nodes.push_back({features + 1, 1});
            m_nodes.push_back({-1, 0});
        }
    }
    [[nodiscard]] feature_node** rows() { return m_rows.data(); }

private:
    std::vector<feature_node> m_nodes;
    std::vector<feature_node*> m_rows;
};

} // namespace

bool canLearn()
{
    return true;
}

LogisticWeights fitLogistic(std::span<const FeatureVector> texts, const std::vector<bool>& belongs, int features,
                            double cost)
{
    LogisticWeights weights{std::vector<float>(static_cast<std::size_t>(features)), 0};
    if (std::ranges::find(belongs, true) == belongs.end() || std::ranges::find(belongs, false) == belongs.end())
        return weights;
    // It would tell its progress on standard output.
    [[maybe_unused]] static const bool quiet = [] {
        set_print_string_function([](const char*) {});
        return true;
    }();
    Nodes nodes(texts, features);
    std::vector<double> sides;
    std::ranges::transform(belongs, std::back_inserter(sides), [](bool is) { return is ? belonging : notBelonging; });
    problem task{};
    task.l = static_cast<int>(texts.size());
    task.n = features + 1;
    task.y = sides.data();
    task.x = nodes.rows();
    task.bias = 1;
    parameter terms{};
    terms.solver_type = L2R_LR;
    terms.C = cost;
    terms.eps = 0.01;
    const std::unique_ptr<model, Free> found(train(&task, &terms));
    // The library's weights speak for the side that it met first.
    const double sign = found->label[0] > 0 ? 1 : -1;
    for (std::size_t i = 0; i < weights.of.size(); ++i)
        weights.of[i] = static_cast<float>(sign * found->w[i]);
    weights.bias = static_cast<float>(sign * found->w[weights.of.size()]);
    return weights;
}

#else

bool canLearn()
{
    return false;
}

LogisticWeights fitLogistic(std::span<const FeatureVector>, const std::vector<bool>&, int features, double)
{
    return {std::vector<float>(static_cast<std::size_t>(features)), 0};
}

#endif

} // namespace tierdesk
