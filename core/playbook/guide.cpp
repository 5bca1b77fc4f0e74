// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/guide.h"

#include <algorithm>

namespace tierdesk {

const GuideChoice* GuideNode::choice(const GuideChoiceKey& wanted) const
{
    const auto found = std::ranges::find(choices, wanted, &GuideChoice::key);
    return found == choices.end() ? nullptr : &*found;
}

const GuideNode* Guide::node(const GuideNodeKey& wanted) const
{
    const auto found = std::ranges::find(nodes, wanted, &GuideNode::key);
    return found == nodes.end() ? nullptr : &*found;
}

std::vector<GuideExit> exitsOf(const GuideNode& node)
{
    std::vector<GuideExit> exits;
    if (node.kind == GuideNodeKind::Outcome)
        return exits;
    const bool one = node.kind == GuideNodeKind::AskOne || node.kind == GuideNodeKind::Check;
    if (one || node.kind == GuideNodeKind::AskMany || node.kind == GuideNodeKind::AskNumber) {
        for (std::size_t i = 0; i < node.choices.size(); ++i) {
            if (node.choices[i].next)
                exits.push_back({QStringLiteral("choices[%1].next").arg(i), node.choices[i].next});
            else if (one && !node.next)
                exits.push_back({QStringLiteral("choices[%1]").arg(i), {}});
        }
    }
    const bool allTold =
        one && std::ranges::none_of(node.choices, [](const GuideChoice& choice) { return choice.next.isNull(); });
    if (!one || node.choices.empty() || (!allTold && node.next))
        exits.push_back({QStringLiteral("next"), node.next});
    return exits;
}

} // namespace tierdesk
