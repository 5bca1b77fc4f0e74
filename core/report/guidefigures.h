// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How guides fare: how long each step takes, where people leave, and what comes of the outcomes.
#pragma once

#include "core/journal/entry.h"

#include <map>
#include <span>

namespace tierdesk {

struct GuideNodeFigures
{
    GuideNodeKey node;
    GuideNodeKind kind = GuideNodeKind::Instruction;
    QString text;
    /// Runs that came to it at the end of their way or passed it.
    int came = 0;
    /// How often it was answered, and the median time from when it came up, by the wall clock; rounded down.
    int answered = 0;
    qint64 medianSeconds = 0;
    /// Runs that were left here: laid aside, or the ticket was done before the guide was.
    int left = 0;
    /// Of an outcome: runs after which the ticket was escalated.
    int escalated = 0;

    TIERDESK_FIELDS(GuideNodeFigures, node, kind, text, came, answered, medianSeconds, left, escalated)
};

/// Of one guide as it was last begun.
struct GuideFigures
{
    GuideKey guide;
    QString name;
    int runs = 0;
    /// Runs that came to an outcome, that were left before one, and those after which the ticket was escalated. The
    /// rest is under way.
    int finished = 0;
    int left = 0;
    int escalated = 0;
    /// In the order of the guide; nodes that it has no longer come last.
    std::vector<GuideNodeFigures> nodes;

    TIERDESK_FIELDS(GuideFigures, guide, name, runs, finished, left, escalated, nodes)
};

/// Takes in one ticket's history after the other.
class GuideTally
{
public:
    /// Runs that began in that span.
    GuideTally(Instant from, Instant until);

    void add(std::span<const JournalEntry> history);
    /// By name.
    [[nodiscard]] std::vector<GuideFigures> report() const;

private:
    struct Counted
    {
        GuideFigures figures;
        Instant lastBegun;
        std::vector<GuideNodeKey> order;
        std::map<GuideNodeKey, GuideNodeFigures> nodes;
        std::map<GuideNodeKey, std::vector<qint64>> spansMs;
    };

    Counted& counted(const Guide& guide, Instant begun);
    GuideNodeFigures& nodeOf(Counted& counted, const GuideNode& node);
    void addRun(const Ticket& ticket, const GuideRun& run, bool escalatedAfter);

    Instant m_from;
    Instant m_until;
    std::map<GuideKey, Counted> m_guides;
};

} // namespace tierdesk
