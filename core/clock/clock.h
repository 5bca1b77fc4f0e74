// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One running measure of one agreement target on one ticket, made of intervals.
#pragma once

#include "core/base/instant.h"
#include "core/playbook/agreement.h"

namespace tierdesk {

/// A stretch of time in which a clock ran or stood still, and what began it.
struct ClockInterval
{
    bool running = true;
    Instant from;
    /// No value while it lasts.
    std::optional<Instant> to;
    StateType state = StateType::New;
    QString pendingReason;
    /// The journal's sequence of what began it.
    qint64 cause = 0;

    bool operator==(const ClockInterval&) const = default;
};

/// Elapsed time and deadline follow from the intervals and the terms; they are kept for those who list many.
struct Clock
{
    Metric metric = Metric::Resolution;
    /// Counts the clocks of that metric on a ticket, from 1: answers, visits, reopenings.
    int cycle = 1;

    // The terms it is judged by now, or was when it ended.
    /// Null: no agreement fits.
    AgreementKey agreement;
    CalendarKey calendar;
    /// Working time; 0: there is no target, by choice or for want of an agreement.
    Milliseconds target{0};
    int warnAtPercent = 100;
    /// The playbook's version that holds these terms.
    int playbook = 0;

    std::vector<ClockInterval> intervals;
    std::optional<Instant> endedAt;
    /// It ended without a verdict: the ticket was merged or cancelled, or what began it was undone.
    bool dropped = false;

    /// Working time of the running intervals that are over.
    Milliseconds elapsed{0};
    /// When the target is used up if it goes on running. No value without a target, while it stands still with time
    /// left, and after it ended in time.
    std::optional<Instant> deadline;
    /// When its warning time begins; no value as for the deadline.
    std::optional<Instant> warnAt;
    /// The first deadline that passed. Once here it stays, whatever becomes of the terms.
    std::optional<Instant> breachedAt;

    bool operator==(const Clock&) const = default;
    [[nodiscard]] Instant startedAt() const { return intervals.front().from; }
    [[nodiscard]] bool isLive() const { return !endedAt; }
    [[nodiscard]] bool isRunning() const { return isLive() && intervals.back().running; }
    [[nodiscard]] bool hasTarget() const { return target > Milliseconds(0); }
    [[nodiscard]] bool isBreachedAt(Instant now) const
    {
        return breachedAt || (isLive() && deadline && *deadline < now);
    }
};

/// What a list shows of a ticket's clocks: the one whose deadline comes first.
struct NextDue
{
    std::optional<Instant> deadline;
    std::optional<Instant> warnAt;
    std::optional<Metric> metric;
    CalendarKey calendar;
    /// No clock runs and at least one with a target stands still.
    bool paused = false;

    bool operator==(const NextDue&) const = default;
};

[[nodiscard]] NextDue nextDue(const std::vector<Clock>& clocks);

} // namespace tierdesk
