// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/triage/hitrate.h"

#include <QMap>
#include <algorithm>
#include <random>

namespace tierdesk {

namespace {

int commonestOf(std::span<const FiledText> texts)
{
    QMap<QString, int> counts;
    for (const FiledText& text : texts)
        ++counts[text.label];
    const auto most = std::ranges::max_element(counts);
    return most == counts.end() ? 0 : *most;
}

void count(HitRate& rate, const FiledText& text, const std::optional<Classification>& found)
{
    ++rate.tested;
    if (!found)
        return;
    constexpr auto last = HitRate::bandCount - 1;
    const auto tenth = static_cast<std::size_t>(found->confidence * static_cast<double>(HitRate::bandCount));
    HitRate::Band& band = rate.bands[std::min(tenth, last)];
    const int right = found->label == text.label ? 1 : 0;
    ++band.tested;
    band.right += right;
    rate.right += right;
}

void add(HitRate& sum, const HitRate& part)
{
    sum.tested += part.tested;
    sum.right += part.right;
    for (std::size_t i = 0; i < HitRate::bandCount; ++i) {
        sum.bands[i].tested += part.bands[i].tested;
        sum.bands[i].right += part.bands[i].right;
    }
}

/// The fold of each text.
std::vector<int> spread(std::span<const FiledText> texts, int folds, quint32 seed)
{
    std::vector<std::size_t> order(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    // Not std::shuffle, which each library does in its own way.
    std::mt19937 chance(seed);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[chance() % i]);
    std::ranges::stable_sort(order, {}, [&](std::size_t text) { return texts[text].label; });
    std::vector<int> fold(texts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        fold[order[i]] = static_cast<int>(i % static_cast<std::size_t>(folds));
    return fold;
}

} // namespace

std::optional<HitRate> testOn(std::span<const FiledText> tested, std::span<const FiledText> learntFrom,
                              const QString& language, const GoOn& goOn)
{
    const auto learnt = Classifier::learn(learntFrom, language, goOn);
    if (!learnt)
        return {};
    HitRate rate;
    rate.commonest = commonestOf(tested);
    for (const FiledText& text : tested)
        count(rate, text, learnt->classify(text.text));
    return rate;
}

std::optional<HitRate> crossValidate(std::span<const FiledText> texts, int folds, quint32 seed, const QString& language,
                                     const GoOn& goOn)
{
    const std::vector<int> fold = spread(texts, folds, seed);
    HitRate sum;
    sum.commonest = commonestOf(texts);
    for (int held = 0; held < folds; ++held) {
        std::vector<FiledText> tested;
        std::vector<FiledText> learntFrom;
        for (std::size_t i = 0; i < texts.size(); ++i)
            (fold[i] == held ? tested : learntFrom).push_back(texts[i]);
        const auto part = testOn(tested, learntFrom, language, goOn);
        if (!part)
            return {};
        add(sum, *part);
    }
    return sum;
}

} // namespace tierdesk
