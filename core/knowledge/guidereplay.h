// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What past runs of a guide would come to if it were as a draft has it.
#pragma once

#include "core/knowledge/guidewalk.h"

namespace tierdesk {

enum class ReplayEnd {
    /// At the same place, which ends the same way.
    Same,
    /// At an outcome that it did not come to.
    EndsElsewhere,
    /// Before an outcome, at a step that these answers say nothing to.
    AsksAnew
};

template <>
struct Words<ReplayEnd>
{
    static constexpr std::array words{"same", "ends-elsewhere", "asks-anew"};
};

/// A null node: the guide has a hole there.
struct GuideReplay
{
    GuideNodeKey before;
    GuideNodeKey after;
    ReplayEnd end = ReplayEnd::Same;

    bool operator==(const GuideReplay&) const = default;
};

/// The same answers through the guide as it was and through the draft.
[[nodiscard]] GuideReplay replay(const Guide& was, const Guide& draft, std::span<const GuideAnswer> answers);

/// Runs that changed in the same way.
struct GuideReplayChange
{
    GuideNodeKey before;
    GuideNodeKey after;
    ReplayEnd end = ReplayEnd::Same;
    int runs = 0;

    TIERDESK_FIELDS(GuideReplayChange, before, after, end, runs)
};

struct GuideReplayReport
{
    int runs = 0;
    int endElsewhere = 0;
    int askAnew = 0;
    /// The most frequent first; without those that are the same.
    std::vector<GuideReplayChange> changes;

    TIERDESK_FIELDS(GuideReplayReport, runs, endElsewhere, askAnew, changes)
    void add(const GuideReplay& run);
};

} // namespace tierdesk
