// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How tickets wander between queues and tiers.
#pragma once

#include "core/journal/entry.h"

#include <span>

namespace tierdesk {

/// A case is a ticket. An event of it is one order: a row of an imported log, or a command given here; orders that were
/// taken back, and their undoing, are none. The team of an event is the queue after it, its line the queue's tier, tier
/// 0 counting as line 1. The path is the list of teams with repeats collapsed. (Ping-pong and the rest as in the BPI
/// Challenge 2013, doi:10.4121/500573e6-accc-4b0c-9576-aa5468b10cee.)
struct HandoffReport
{
    int cases = 0;
    int events = 0;
    /// Consecutive events of a case with different teams.
    int handoffs = 0;
    int casesWithHandoff = 0;
    /// X, Y, X next to each other in the path: cases with it, and how often it occurs.
    int pingPongCases = 0;
    int pingPongTriples = 0;
    /// Cases with a team twice in the path.
    int revisitedCases = 0;
    /// Cases with every event in line 1.
    int firstLineOnlyCases = 0;
    /// Consecutive events whose line rises or falls.
    int escalationsUpMoves = 0;
    int escalationsUpCases = 0;
    int escalationsDownMoves = 0;
    int escalationsDownCases = 0;
    /// From the first to the last event, by the wall clock, rounded to two decimals; 0 without cases.
    double medianFirstToLastHours = 0;

    TIERDESK_FIELDS(HandoffReport, cases, events, handoffs, casesWithHandoff, pingPongCases, pingPongTriples,
                    revisitedCases, firstLineOnlyCases, escalationsUpMoves, escalationsUpCases, escalationsDownMoves,
                    escalationsDownCases, medianFirstToLastHours)
};

/// Takes in one ticket's history after the other, in any order, and keeps eight bytes of each.
class HandoffTally
{
public:
    void add(std::span<const JournalEntry> history);
    [[nodiscard]] HandoffReport report() const;

private:
    HandoffReport m_counts;
    std::vector<qint64> m_spansMs;
};

} // namespace tierdesk
