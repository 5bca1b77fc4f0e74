// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plotmodule.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace tierdesk {

namespace {

QBarSet* barsOf(const PlotSeries& series, const QColor& text)
{
    auto* bars = new QBarSet(series.name);
    for (const int value : series.values)
        bars->append(value);
    bars->setBrush(QBrush(series.colour, series.pattern));
    bars->setPen(QPen(series.colour));
    bars->setLabelColor(text);
    return bars;
}

void dress(QAbstractAxis& axis, const Plot& plot)
{
    axis.setLabelsFont(plot.font);
    axis.setLabelsColor(plot.text);
    axis.setGridLineColor(plot.grid);
    axis.setLinePenColor(plot.grid);
}

QAbstractBarSeries* seriesOf(const Plot& plot, const PlotMaker::Pressed& pressed, QWidget* view)
{
    QAbstractBarSeries* series =
        plot.kind == Plot::Kind::Bars ? static_cast<QAbstractBarSeries*>(new QBarSeries) : new QStackedBarSeries;
    for (const PlotSeries& one : plot.series)
        series->append(barsOf(one, plot.text));
    const auto indexOf = [series](QBarSet* bars) { return static_cast<int>(series->barSets().indexOf(bars)); };
    QObject::connect(series, &QAbstractBarSeries::clicked, view,
                     [pressed, indexOf](int category, QBarSet* bars) { pressed(indexOf(bars), category); });
    QObject::connect(series, &QAbstractBarSeries::hovered, view,
                     [view, names = plot.categories](bool over, int category, QBarSet* bars) {
                         if (!over)
                             return QToolTip::hideText();
                         QToolTip::showText(QCursor::pos(),
                                            QStringLiteral("%1\n%2: %3")
                                                .arg(names.value(category), bars->label())
                                                .arg(static_cast<int>(bars->at(category))),
                                            view);
                     });
    return series;
}

} // namespace

QWidget* PlotModule::make(const Plot& plot, const Pressed& pressed, QWidget* parent)
{
    auto* view = new QChartView(parent);
    auto* chart = new QChart;
    QAbstractBarSeries* series = seriesOf(plot, pressed, view);
    chart->addSeries(series);
    auto* across = new QBarCategoryAxis;
    across->append(plot.labels);
    constexpr int fewWords = 8;
    if (plot.labels.size() > fewWords && plot.labels.front().size() > 3)
        across->setLabelsAngle(-45);
    auto* up = new QValueAxis;
    up->setLabelFormat(QStringLiteral("%d"));
    dress(*across, plot);
    dress(*up, plot);
    across->setGridLineVisible(false);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    series->attachAxis(across);
    series->attachAxis(up);
    up->setMin(0);
    up->applyNiceNumbers();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(plot.font);
    chart->legend()->setLabelColor(plot.text);
    view->setChart(chart);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundRole(QPalette::Base);
    return view;
}

} // namespace tierdesk
