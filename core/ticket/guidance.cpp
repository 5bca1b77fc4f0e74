// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/guidance.h"

#include <algorithm>

namespace tierdesk {

const GuideStep* GuideRun::step(const GuideNodeKey& node) const
{
    const auto found = std::ranges::find_if(steps, [&](const GuideStep& step) { return step.answer.node == node; });
    return found == steps.end() ? nullptr : &*found;
}

GuideWalk walk(const Guide& guide, const GuideRun& run)
{
    std::vector<GuideAnswer> answers;
    std::ranges::transform(run.steps, std::back_inserter(answers), &GuideStep::answer);
    return walk(guide, answers);
}

const GuideNode* outcomeOf(const Guide& guide, const GuideRun& run)
{
    const GuideNode* node = guide.node(walk(guide, run).at);
    return node && node->kind == GuideNodeKind::Outcome ? node : nullptr;
}

} // namespace tierdesk
