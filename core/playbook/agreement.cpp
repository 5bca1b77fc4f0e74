// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/agreement.h"

#include <algorithm>

namespace tierdesk {

int Target::minutesFor(Priority priority) const
{
    if (minutes.empty())
        return 0;
    if (!priority.isSet())
        return minutes.back();
    return minutes[std::min(static_cast<std::size_t>(priority.value), minutes.size()) - 1];
}

const Target* Agreement::target(Metric metric) const
{
    const auto found = std::ranges::find(targets, metric, &Target::metric);
    return found == targets.end() ? nullptr : &*found;
}

bool Agreement::pausesIn(StateType state, const QString& reason) const
{
    return std::ranges::any_of(pauses, [&](const PauseRule& rule) {
        return rule.state == state && (rule.reasons.isEmpty() || rule.reasons.contains(reason));
    });
}

} // namespace tierdesk
