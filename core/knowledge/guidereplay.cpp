// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/knowledge/guidereplay.h"

#include <algorithm>

namespace tierdesk {

GuideReplay replay(const Guide& was, const Guide& draft, std::span<const GuideAnswer> answers)
{
    GuideReplay run{walk(was, answers).at, walk(draft, answers).at, ReplayEnd::Same};
    const GuideNode* before = was.node(run.before);
    const GuideNode* after = draft.node(run.after);
    const auto outcome = [](const GuideNode* node) { return node ? node->outcome : std::nullopt; };
    if (run.before == run.after && outcome(before) == outcome(after))
        return run;
    run.end = outcome(after) ? ReplayEnd::EndsElsewhere : ReplayEnd::AsksAnew;
    return run;
}

void GuideReplayReport::add(const GuideReplay& run)
{
    ++runs;
    if (run.end == ReplayEnd::Same)
        return;
    ++(run.end == ReplayEnd::EndsElsewhere ? endElsewhere : askAnew);
    const auto same = [&](const GuideReplayChange& one) {
        return one.before == run.before && one.after == run.after && one.end == run.end;
    };
    const auto found = std::ranges::find_if(changes, same);
    if (found == changes.end())
        changes.push_back({run.before, run.after, run.end, 1});
    else
        ++found->runs;
    std::ranges::stable_sort(changes, std::ranges::greater(), &GuideReplayChange::runs);
}

} // namespace tierdesk
