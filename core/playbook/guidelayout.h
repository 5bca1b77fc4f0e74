// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A guide as a drawing from top to bottom: which row each node stands in, where in it, and how the lines run.
#pragma once

#include "core/playbook/guide.h"

namespace tierdesk {

/// The middle of something: `row` counts from 0 downwards, `column` in widths of a node from the left.
struct GuideSpot
{
    int row = 0;
    double column = 0;

    bool operator==(const GuideSpot&) const = default;
};

/// From one node to another, however many answers take that way.
struct GuideLine
{
    std::size_t from = 0;
    std::size_t to = 0;
    /// Where it passes between other nodes, in the order in which it runs.
    std::vector<GuideSpot> via{};
    /// Closes a circle, so it runs upwards.
    bool isBack = false;
};

struct GuideLayout
{
    /// As the guide's nodes.
    std::vector<GuideSpot> spots;
    std::vector<GuideLine> lines;
    int rows = 0;
    /// The widest row, in widths of a node.
    double columns = 0;
};

/// Each node stands below all that lead to it, circles aside; two nodes of a row are at least 1 apart. Sugiyama's
/// method: layers by the longest path, order by barycentres, then columns near those of the neighbours.
[[nodiscard]] GuideLayout layOut(const Guide& guide);

/// How many pairs of lines cross each other; for judging a layout.
[[nodiscard]] int crossingsIn(const GuideLayout& layout);

} // namespace tierdesk
