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
#include <vector>

namespace tierdesk {

struct PlotSeries
{
    QString name;
    /// One for each category.
    std::vector<int> values = {};
    QColor colour = {};
    /// Tells it apart where colours do not.
    Qt::BrushStyle pattern = Qt::SolidPattern;

    bool operator==(const PlotSeries&) const = default;
};

struct Plot
{
    enum class Kind { Bars, Stacked };

    Kind kind = Kind::Bars;
    QString title;
    QStringList categories = {};
    /// What the axis calls them; short.
    QStringList labels = {};
    std::vector<PlotSeries> series = {};
    QColor text = {};
    QColor grid = {};
    QFont font = {};

    bool operator==(const Plot&) const = default;
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

Q_DECLARE_INTERFACE(tierdesk::PlotMaker, "org.tierdesk.PlotMaker/1")
