// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A plot as a value, and who draws it: a module of its own, loaded when the first plot is shown, so that a window
// without plots starts without the library that draws them.
#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>
#include <QWidget>
#include <QtPlugin>
#include <functional>
#include <optional>
#include <vector>

namespace tierdesk {

struct PlotSeries
{
    QString name;
    /// One for each category; none where there is nothing to tell.
    std::vector<std::optional<double>> values = {};
    /// How each value reads; empty: as a number.
    QStringList texts = {};
    /// What is aimed at: a line of its own kind, whatever the plot.
    bool isGoal = false;
    QColor colour = {};
    /// Tells it apart where colours do not.
    Qt::BrushStyle pattern = Qt::SolidPattern;

    bool operator==(const PlotSeries&) const = default;
};

struct Plot
{
    enum class Kind { Bars, Stacked, Lines };

    Kind kind = Kind::Bars;
    QString title;
    QStringList categories = {};
    /// What the axis calls them; short.
    QStringList labels = {};
    std::vector<PlotSeries> series = {};
    /// How the axis writes its numbers, for printf, and where it ends at most.
    QString axisFormat = QStringLiteral("%d");
    std::optional<double> top = {};
    QColor text = {};
    QColor grid = {};
    QFont font = {};

    bool operator==(const Plot&) const = default;
    /// How a value reads; a dash for none.
    [[nodiscard]] QString textOf(int ofSeries, int category) const;
};

class PlotMaker
{
public:
    virtual ~PlotMaker() = default;
    /// Somebody pressed on that value.
    using Pressed = std::function<void(int series, int category)>;
    [[nodiscard]] virtual QWidget* make(const Plot& plot, const Pressed& pressed, QWidget* parent) = 0;
};

} // namespace tierdesk

Q_DECLARE_INTERFACE(tierdesk::PlotMaker, "org.tierdesk.PlotMaker/2")
