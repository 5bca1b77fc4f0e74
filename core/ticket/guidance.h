// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The guides that were begun on a ticket, and how far they are.
#pragma once

#include "core/base/instant.h"
#include "core/knowledge/guidewalk.h"

namespace tierdesk {

/// Numbered within the ticket, from 1.
using GuideRunId = NumericId<struct GuideRunTag>;

/// An answer, and who gave it when.
struct GuideStep
{
    GuideAnswer answer;
    PersonId by;
    Instant at;

    TIERDESK_FIELDS(GuideStep, answer, by, at)
};

/// One run of a guide. Its text stands in Ticket::begunGuides.
struct GuideRun
{
    GuideRunId id;
    PersonId by;
    Instant at;
    /// Of the playbook that the guide was taken from.
    int version = 0;
    /// One for each node that has an answer, on the way or off it, in the order in which they were first given.
    std::vector<GuideStep> steps;
    /// Laid aside before its end.
    bool laidAside = false;

    TIERDESK_FIELDS(GuideRun, id, by, at, version, steps, laidAside)
    [[nodiscard]] const GuideStep* step(const GuideNodeKey& node) const;
};

struct Guidance
{
    /// In the order in which they were begun.
    std::vector<GuideRun> runs;

    TIERDESK_FIELDS(Guidance, runs)
};

[[nodiscard]] GuideWalk walk(const Guide& guide, const GuideRun& run);

/// The outcome that a run has come to; null while it is under way.
[[nodiscard]] const GuideNode* outcomeOf(const Guide& guide, const GuideRun& run);

} // namespace tierdesk
