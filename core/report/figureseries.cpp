// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figureseries.h"

#include "core/report/figurecase.h"

namespace tierdesk {

FigureSeriesTally::FigureSeriesTally(const FigureTerms& terms, std::span<const Instant> bounds,
                                     const std::shared_ptr<const std::vector<Publication>>& publications, TimesOf times)
    : m_publications(publications)
    , m_times(std::move(times))
    , m_whole(terms, publications, m_times)
{
    for (std::size_t i = 0; i + 1 < bounds.size(); ++i) {
        FigureTerms step = terms;
        step.from = bounds[i];
        step.to = bounds[i + 1];
        m_steps.emplace_back(step, publications, m_times);
    }
}

void FigureSeriesTally::add(std::span<const JournalEntry> history, std::span<const Publication> publications)
{
    if (history.empty())
        return;
    const FigureCase one = figureCase(history, publications, m_times);
    m_whole.add(one);
    for (FigureTally& step : m_steps)
        step.add(one);
}

FigureSeries FigureSeriesTally::series() const
{
    FigureSeries series{m_whole.report(), {}};
    for (const FigureTally& step : m_steps)
        series.steps.push_back(step.report());
    return series;
}

} // namespace tierdesk
