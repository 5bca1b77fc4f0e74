// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's figures for a period and for each of its days, weeks or months.
#pragma once

#include "core/report/figures.h"
#include "core/report/reportperiod.h"

namespace tierdesk {

struct FigureSeries
{
    FigureReport whole;
    /// As many as there are pairs of neighbouring bounds.
    std::vector<FigureReport> steps;

    bool operator==(const FigureSeries&) const = default;
};

/// As a FigureTally, for many periods at once: what one ticket's history says is worked out once.
class FigureSeriesTally
{
public:
    /// The steps go from each of the bounds, which rise, to the next; the last one ends where the whole does. Without
    /// bounds there are no steps.
    FigureSeriesTally(const FigureTerms& terms, std::span<const Instant> bounds,
                      const std::shared_ptr<const std::vector<Publication>>& publications, TimesOf times);

    void add(std::span<const JournalEntry> history) { add(history, *m_publications); }
    /// Judged by these publications alone.
    void add(std::span<const JournalEntry> history, std::span<const Publication> publications);
    [[nodiscard]] FigureSeries series() const;

private:
    std::shared_ptr<const std::vector<Publication>> m_publications;
    TimesOf m_times;
    FigureTally m_whole;
    std::vector<FigureTally> m_steps;
};

} // namespace tierdesk
