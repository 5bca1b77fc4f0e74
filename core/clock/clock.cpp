// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock/clock.h"

namespace tierdesk {

NextDue nextDue(const std::vector<Clock>& clocks)
{
    NextDue next;
    for (const Clock& clock : clocks) {
        if (!clock.isLive() || !clock.hasTarget())
            continue;
        if (!clock.deadline) {
            next.paused = true;
        } else if (!next.deadline || *clock.deadline < *next.deadline) {
            next.deadline = clock.deadline;
            next.warnAt = clock.warnAt;
            next.metric = clock.metric;
            next.calendar = clock.calendar;
        }
    }
    next.paused = next.paused && !next.deadline;
    return next;
}

} // namespace tierdesk
