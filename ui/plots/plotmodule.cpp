// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plotmodule.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

namespace tierdesk {

namespace {

void dress(QAbstractAxis& axis, const Plot& plot)
{
    axis.setLabelsFont(plot.font);
    axis.setLabelsColor(plot.text);
    axis.setGridLineColor(plot.grid);
    axis.setLinePenColor(plot.grid);
}

/// Fills a chart with a plot and ties what is pressed to whoever wants to know.
class Maker
{
public:
    Maker(QChartView& view, const Plot& plot, PlotMaker::Pressed pressed)
        : m_view(view)
        , m_plot(plot)
        , m_pressed(std::move(pressed))
        , m_across(plot.kind == Plot::Kind::Lines ? static_cast<QAbstractAxis*>(fewLabels(plot)) : allLabels(plot))
        , m_up(new QValueAxis)
    {}

    void fill()
    {
        addAxes();
        if (m_plot.kind == Plot::Kind::Lines)
            addLines();
        else
            addBars();
        m_up->setMin(0);
        // A value axis knows the values of bars alone by itself.
        if (m_plot.kind == Plot::Kind::Lines)
            m_up->setMax(highest());
        m_up->applyNiceNumbers();
        if (m_plot.top)
            m_up->setMax(*m_plot.top);
    }

private:
    [[nodiscard]] QChart& chart() const { return *m_view.chart(); }

    [[nodiscard]] static QAbstractAxis* allLabels(const Plot& plot)
    {
        auto* axis = new QBarCategoryAxis;
        axis->append(plot.labels);
        constexpr int fewWords = 8;
        if (plot.labels.size() > fewWords && plot.labels.front().size() > 3)
            axis->setLabelsAngle(-45);
        return axis;
    }

    /// Points need no label each: so few that they are read whole.
    [[nodiscard]] static QAbstractAxis* fewLabels(const Plot& plot)
    {
        constexpr int most = 6;
        const auto count = static_cast<int>(plot.labels.size());
        const int every = (count + most - 1) / most;
        auto* axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(-0.5, count - 0.5);
        for (int i = 0; i < count; i += every)
            axis->append(plot.labels[i], i);
        return axis;
    }

    [[nodiscard]] double highest() const
    {
        double most = 0;
        for (const PlotSeries& series : m_plot.series) {
            for (const auto& value : series.values)
                most = std::max(most, value.value_or(0));
        }
        return most > 0 ? most : 1;
    }

    void addAxes()
    {
        m_up->setLabelFormat(m_plot.axisFormat);
        dress(*m_across, m_plot);
        dress(*m_up, m_plot);
        m_across->setGridLineVisible(false);
        chart().addAxis(m_across, Qt::AlignBottom);
        chart().addAxis(m_up, Qt::AlignLeft);
    }

    void add(QAbstractSeries* series)
    {
        chart().addSeries(series);
        series->attachAxis(m_across);
        series->attachAxis(m_up);
    }

    void tell(bool over, int series, int category)
    {
        if (!over)
            return QToolTip::hideText();
        QToolTip::showText(QCursor::pos(),
                           QStringLiteral("%1\n%2: %3")
                               .arg(m_plot.categories.value(category),
                                    m_plot.series.at(static_cast<std::size_t>(series)).name,
                                    m_plot.textOf(series, category)),
                           &m_view);
    }

    void addBars()
    {
        QAbstractBarSeries* series =
            m_plot.kind == Plot::Kind::Bars ? static_cast<QAbstractBarSeries*>(new QBarSeries) : new QStackedBarSeries;
        for (const PlotSeries& one : m_plot.series) {
            auto* bars = new QBarSet(one.name);
            for (const auto& value : one.values)
                bars->append(value.value_or(0));
            bars->setBrush(QBrush(one.colour, one.pattern));
            bars->setPen(QPen(one.colour));
            bars->setLabelColor(m_plot.text);
            series->append(bars);
        }
        const auto indexOf = [series](QBarSet* bars) { return static_cast<int>(series->barSets().indexOf(bars)); };
        QObject::connect(
            series, &QAbstractBarSeries::clicked, &m_view,
            [pressed = m_pressed, indexOf](int category, QBarSet* bars) { pressed(indexOf(bars), category); });
        QObject::connect(series, &QAbstractBarSeries::hovered, &m_view,
                         [maker = *this, indexOf](bool over, int category, QBarSet* bars) mutable {
                             maker.tell(over, indexOf(bars), category);
                         });
        add(series);
    }

    void addLines()
    {
        for (int i = 0; i < static_cast<int>(m_plot.series.size()); ++i) {
            addStrokes(i);
            if (!m_plot.series[static_cast<std::size_t>(i)].isGoal)
                addMarks(i);
        }
    }

    /// One for each run of values without a gap.
    void addStrokes(int index)
    {
        const PlotSeries& one = m_plot.series[static_cast<std::size_t>(index)];
        constexpr std::array styles{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        QPen pen(one.colour, one.isGoal ? 1 : 2);
        pen.setStyle(one.isGoal ? Qt::DashDotDotLine : styles.at(static_cast<std::size_t>(index) % styles.size()));
        QLineSeries* run = nullptr;
        for (std::size_t i = 0; i < one.values.size(); ++i) {
            if (!one.values[i]) {
                run = nullptr;
                continue;
            }
            if (!run) {
                run = new QLineSeries;
                run->setName(one.name);
                run->setPen(pen);
                add(run);
                // The marks speak for a line; a goal has none.
                for (QLegendMarker* marker : chart().legend()->markers(run))
                    marker->setVisible(one.isGoal);
            }
            run->append(static_cast<qreal>(i), *one.values[i]);
        }
    }

    void addMarks(int index)
    {
        const PlotSeries& one = m_plot.series[static_cast<std::size_t>(index)];
        constexpr std::array shapes{QScatterSeries::MarkerShapeCircle, QScatterSeries::MarkerShapeRectangle,
                                    QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle};
        auto* marks = new QScatterSeries;
        marks->setName(one.name);
        marks->setMarkerShape(shapes.at(static_cast<std::size_t>(index) % shapes.size()));
        marks->setMarkerSize(m_plot.font.pixelSize() > 0 ? m_plot.font.pixelSize() * 2 / 3 : 8);
        marks->setBrush(one.colour);
        marks->setPen(QPen(one.colour));
        for (std::size_t i = 0; i < one.values.size(); ++i) {
            if (one.values[i])
                marks->append(static_cast<qreal>(i), *one.values[i]);
        }
        QObject::connect(marks, &QXYSeries::clicked, &m_view,
                         [pressed = m_pressed, index](const QPointF& point) { pressed(index, qRound(point.x())); });
        QObject::connect(marks, &QXYSeries::hovered, &m_view,
                         [maker = *this, index](const QPointF& point, bool over) mutable {
                             maker.tell(over, index, qRound(point.x()));
                         });
        add(marks);
    }

    QChartView& m_view;
    Plot m_plot;
    PlotMaker::Pressed m_pressed;
    QAbstractAxis* m_across;
    QValueAxis* m_up;
};

} // namespace

QWidget* PlotModule::make(const Plot& plot, const Pressed& pressed, QWidget* parent)
{
    auto* view = new QChartView(parent);
    auto* chart = new QChart;
    view->setChart(chart);
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->setAlignment(Qt::AlignBottom);
    chart->legend()->setFont(plot.font);
    chart->legend()->setLabelColor(plot.text);
    chart->legend()->setMarkerShape(plot.kind == Plot::Kind::Lines ? QLegend::MarkerShapeFromSeries
                                                                   : QLegend::MarkerShapeRectangle);
    Maker(*view, plot, pressed).fill();
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setBackgroundRole(QPalette::Base);
    return view;
}

} // namespace tierdesk
