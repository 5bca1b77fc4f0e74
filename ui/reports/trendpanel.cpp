// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/trendpanel.h"

#include "ui/dashboard/plotpanel.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace tierdesk {

namespace {

class PlotCard : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const SmoothPainting smooth(painter);
        const Colours& colours = Colours::of(palette());
        paintPanel(painter, rect().adjusted(0, 0, -1, -1), colours.base, colours.hairline, radius::card);
    }
};

/// Two plots stand beside each other where each has so many letters of room.
constexpr int lettersWide = 64;

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Over time"));
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::NoRole);
    m_none = new QLabel(tr("Nothing was resolved, answered or left open in this period."), content);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(gap::apart);
    for (const FigurePlot kind : allValues<FigurePlot>()) {
        const QString title = FigurePlots::titleOf(kind);
        Card card{new PlotCard(content), nullptr, nullptr};
        auto* heading = new QLabel(title, card.whole);
        heading->setFont(emphasised(fontFor(TextSize::Body)));
        card.plot = new PlotPanel(title, card.whole);
        card.formula = new QLabel(card.whole);
        card.formula->setWordWrap(true);
        card.formula->setFont(fontFor(TextSize::Small));
        card.formula->setForegroundRole(QPalette::PlaceholderText);
        auto* rows = new QVBoxLayout(card.whole);
        rows->setContentsMargins(gap::apart, gap::near, gap::apart, gap::apart);
        rows->setSpacing(gap::near);
        rows->addWidget(heading);
        rows->addWidget(card.plot, 1);
        rows->addWidget(card.formula);
        connect(card.plot, &PlotPanel::pressed, this, [this, kind](int series, int category) {
            if (const auto view = FigurePlots(*m_sheet).listBehind(kind, series, category))
                Q_EMIT listWanted(*view);
        });
        m_cards.emplace(kind, card);
    }
    setWidget(content);
}

void TrendPanel::setSheet(const FigureSheet& sheet)
{
    m_sheet = &sheet;
    const FigurePlots plots(sheet);
    for (const auto& [kind, card] : m_cards) {
        Plot plot = plots.plotOf(kind);
        card.whole->setHidden(plot.series.empty());
        card.formula->setText(plots.formulaOf(kind));
        card.plot->setToolTip(card.formula->text());
        card.plot->setAccessibleDescription(card.formula->text());
        card.plot->setPlot(std::move(plot));
    }
    m_columns = 0;
    arrange();
}

void TrendPanel::arrange()
{
    const int letter = fontMetrics().averageCharWidth();
    const int columns = viewport()->width() >= 2 * lettersWide * letter ? 2 : 1;
    if (columns == std::exchange(m_columns, columns))
        return;
    auto* grid = static_cast<QGridLayout*>(widget()->layout());
    while (QLayoutItem* item = grid->takeAt(0))
        delete item;
    int place = 0;
    for (const auto& [kind, card] : m_cards) {
        if (card.whole->isHidden())
            continue;
        grid->addWidget(card.whole, place / columns, place % columns);
        ++place;
    }
    m_none->setHidden(place > 0);
    if (place == 0)
        grid->addWidget(m_none, 0, 0, Qt::AlignTop);
    for (int column = 0; column < 2; ++column)
        grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (int row = 0; row < grid->rowCount(); ++row)
        grid->setRowStretch(row, row * columns < place ? 1 : 0);
}

void TrendPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace tierdesk
