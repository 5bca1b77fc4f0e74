// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The plots of a report: how its figures went, day by day, week by week or month by month, and who had how much.
#pragma once

#include "core/desk/listquery.h"
#include "ui/dashboard/plot.h"
#include "ui/reports/figuresheet.h"

#include <QCoreApplication>

namespace tierdesk {

enum class FigurePlot { Kept, Resolving, Answering, AtOnce, Back, Age, Load };

template <>
struct Words<FigurePlot>
{
    static constexpr std::array words{"kept", "resolving", "answering", "at-once", "back", "age", "load"};
};

class FigurePlots
{
    Q_DECLARE_TR_FUNCTIONS(FigurePlots)

public:
    /// The sheet outlives it.
    explicit FigurePlots(const FigureSheet& sheet)
        : m_sheet(sheet)
    {}

    [[nodiscard]] static QString titleOf(FigurePlot plot);
    /// Without series where there is nothing to show.
    [[nodiscard]] Plot plotOf(FigurePlot plot) const;
    /// What its figures count, in sentences.
    [[nodiscard]] QString formulaOf(FigurePlot plot) const;
    /// The tickets behind a value; nothing where there are none.
    [[nodiscard]] std::optional<SavedView> listBehind(FigurePlot plot, int series, int category) const;

    /// Of so many tickets a list is made one by one; of more, of the first.
    static constexpr std::size_t mostInList = 500;

private:
    struct Line
    {
        FigureName figure;
        /// Of a time: that percentile; 0: a share.
        int percentile = 0;
    };

    [[nodiscard]] std::vector<Line> linesOf(FigurePlot plot) const;
    /// The first, when any of the steps has a value of it; else the other.
    [[nodiscard]] FigureName known(FigureName first, FigureName other) const;
    [[nodiscard]] bool hasAny(FigureName name) const;
    [[nodiscard]] PlotSeries seriesOf(const Line& line) const;
    [[nodiscard]] QString stepName(const ReportDays& days) const;
    [[nodiscard]] Plot loadPlot() const;
    [[nodiscard]] std::vector<PersonId> busiest() const;
    [[nodiscard]] std::optional<SavedView> listOf(const QString& name, std::span<const TicketId> tickets) const;
    [[nodiscard]] SavedView listOf(const QString& name, FilterField field, const ReportDays& days) const;

    const FigureSheet& m_sheet;
};

} // namespace tierdesk
