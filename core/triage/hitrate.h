// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How often what was learnt is right, measured on texts that took no part in learning.
#pragma once

#include "core/triage/classifier.h"

#include <array>

namespace tierdesk {

/// Texts without any word that was learnt were tested too, and count as wrong.
struct HitRate
{
    /// Those that were believed with a confidence from a tenth up to the next.
    struct Band
    {
        int tested = 0;
        int right = 0;

        bool operator==(const Band&) const = default;
    };
    static constexpr std::size_t bandCount = 10;

    int tested = 0;
    int right = 0;
    /// How many of those tested have the most common label: what is right without any learning.
    int commonest = 0;
    std::array<Band, bandCount> bands{};

    /// From 0 to 1; 0 when nothing was tested.
    [[nodiscard]] double share() const { return tested > 0 ? static_cast<double>(right) / tested : 0; }

    bool operator==(const HitRate&) const = default;
};

/// Learns from the first texts and tests on the others. Nothing when nothing could be learnt.
[[nodiscard]] std::optional<HitRate> testOn(std::span<const FiledText> tested, std::span<const FiledText> learntFrom,
                                            const QString& language, const GoOn& goOn = {});

/// Each text is tested once, on what was learnt from the other folds. The labels are spread evenly over the folds, by
/// chance that is the same for the same seed. Nothing when nothing could be learnt from one of them.
[[nodiscard]] std::optional<HitRate> crossValidate(std::span<const FiledText> texts, int folds, quint32 seed,
                                                   const QString& language, const GoOn& goOn = {});

} // namespace tierdesk
