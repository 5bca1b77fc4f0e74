// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/plotpanel.h"

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPluginLoader>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// Null when the module or the library it needs is not there.
PlotMaker* plotMaker()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char* place : {".", "../" TIERDESK_LIBRARIES "/tierdesk", "../lib/tierdesk", "../../ui/plots"}) {
        QPluginLoader loader(here + QLatin1Char('/') + QLatin1String(place) + QStringLiteral("/tierdesk-plots"));
        if (auto* maker = qobject_cast<PlotMaker*>(loader.instance()))
            return maker;
    }
    return nullptr;
}

constexpr int charactersHigh = 16;

} // namespace

PlotPanel::PlotPanel(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_as(new SegmentedControl(this))
    , m_copy(new QToolButton(this))
    , m_missing(new QLabel(tr("Plots need Qt Charts, which is not installed here."), this))
    , m_pages(new QStackedWidget(this))
    , m_table(new QTableWidget(this))
{
    setAccessibleName(name);
    m_as->addSegment(tr("Plot"));
    m_as->addSegment(tr("Table"));
    m_as->setAccessibleName(tr("Show as"));
    m_copy->setIcon(makeIcon(Icon::Copy, IconInk::Quiet));
    m_copy->setAutoRaise(true);
    m_copy->setToolTip(tr("Copies the plot as a picture."));
    m_copy->setAccessibleName(tr("Copy “%1” as a picture").arg(name));
    m_missing->hide();
    m_missing->setForegroundRole(QPalette::PlaceholderText);
    m_table->setAccessibleName(name);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    // The corner between the headers counts as a button for whoever reads the screen.
    if (auto* corner = m_table->findChild<QAbstractButton*>())
        corner->setAccessibleName(name);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setHighlightSections(false);
    auto* empty = new QWidget(m_pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_table);
    m_pages->setMinimumHeight(QFontMetrics(fontFor(TextSize::Body)).height() * charactersHigh);
    auto* head = new QHBoxLayout;
    head->addWidget(m_as);
    head->addWidget(m_missing);
    head->addStretch(1);
    head->addWidget(m_copy);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap::near);
    all->addLayout(head);
    all->addWidget(m_pages, 1);
    connect(m_as, &SegmentedControl::currentChanged, this, [this](int index) { showTable(index == 1); });
    connect(m_copy, &QToolButton::clicked, this, &PlotPanel::copyPicture);
    connect(m_table, &QTableWidget::activated, this,
            [this](const QModelIndex& cell) { Q_EMIT pressed(cell.column(), cell.row()); });
}

namespace {

void dress(Plot& plot, const Colours& colours, const QFont& font)
{
    constexpr std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::FDiagPattern,
                                  Qt::DiagCrossPattern};
    const std::array inks{colours.accent, colours.stateResolved.strong, colours.warning.strong, colours.stateNew.strong,
                          colours.quiet};
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        plot.series[i].colour = plot.series[i].isGoal ? colours.text : inks.at(i % inks.size());
        plot.series[i].pattern = patterns.at(i % patterns.size());
    }
    plot.text = colours.quiet;
    plot.grid = colours.hairline;
    plot.font = font;
}

} // namespace

QImage PlotPanel::picture(Plot plot, QSize size, const QFont& font)
{
    constexpr int fine = 2;
    PlotMaker* maker = plotMaker();
    if (!maker)
        return {};
    const Colours& colours = Colours::lightColours();
    dress(plot, colours, font);
    const std::unique_ptr<QWidget> drawing(maker->make(plot, [](int, int) {}, nullptr));
    drawing->setPalette(colours.palette());
    drawing->setAttribute(Qt::WA_DontShowOnScreen);
    drawing->resize(size);
    drawing->show();
    QImage image(size * fine, QImage::Format_RGB32);
    image.setDevicePixelRatio(fine);
    image.fill(colours.base);
    drawing->render(&image);
    return image;
}

void PlotPanel::setPlot(Plot plot)
{
    dress(plot, Colours::of(palette()), fontFor(TextSize::Small));
    if (plot == m_plot)
        return;
    m_plot = std::move(plot);
    m_drawn = false;
    fillTable();
    if (isVisible())
        draw();
}

void PlotPanel::draw()
{
    if (m_drawn || m_plot.series.empty())
        return;
    m_drawn = true;
    delete m_drawing;
    m_drawing = nullptr;
    PlotMaker* maker = plotMaker();
    m_missing->setVisible(!maker);
    m_as->setVisible(maker);
    m_copy->setVisible(maker);
    if (!maker)
        return m_pages->setCurrentWidget(m_table);
    m_drawing = maker->make(m_plot, [this](int series, int category) { Q_EMIT pressed(series, category); }, m_pages);
    m_drawing->setFocusPolicy(Qt::NoFocus);
    m_drawing->setAccessibleName(m_plot.title);
    m_drawing->setAccessibleDescription(tr("A plot; the same figures stand in the table."));
    m_pages->addWidget(m_drawing);
    showTable(m_as->current() == 1);
}

void PlotPanel::fillTable()
{
    m_table->setRowCount(static_cast<int>(m_plot.categories.size()));
    m_table->setColumnCount(static_cast<int>(m_plot.series.size()));
    m_table->setVerticalHeaderLabels(m_plot.categories);
    int widest = 0;
    for (const QString& category : m_plot.categories)
        widest = std::max(widest, fontMetrics().horizontalAdvance(category));
    m_table->verticalHeader()->setMinimumWidth(widest + 2 * gap::near);
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const PlotSeries& series = m_plot.series[static_cast<std::size_t>(column)];
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(series.name));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const QString value = m_plot.textOf(column, row);
            auto* item = new QTableWidgetItem(value);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setData(Qt::AccessibleTextRole, tr("%1, %2: %3").arg(m_plot.categories[row], series.name, value));
            m_table->setItem(row, column, item);
        }
    }
}

void PlotPanel::showTable(bool table)
{
    m_as->setCurrent(table ? 1 : 0);
    if (table || m_drawing)
        m_pages->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_drawing);
}

void PlotPanel::copyPicture()
{
    if (m_drawing)
        QApplication::clipboard()->setPixmap(m_drawing->grab());
}

void PlotPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        setPlot(m_plot);
}

void PlotPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    draw();
}

} // namespace tierdesk
