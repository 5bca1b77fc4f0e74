// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/routespanel.h"

#include "ui/reports/sankeyview.h"
#include "ui/shell/metrics.h"
#include "ui/text/figuretext.h"
#include "ui/text/names.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// More ribbons cannot be told apart.
constexpr std::size_t mostRibbons = 24;

/// What happened in the report's days, of the client it is about.
SavedView listBehind(const Route& route, const FigureSheet& sheet, const Names& names)
{
    SavedView view;
    view.name = routeText(route, names);
    const QString days = sheet.days.first.toString(Qt::ISODate) + QStringLiteral("..") +
                         sheet.days.last.toString(Qt::ISODate) + QLatin1Char('@') + route.from.queue.value +
                         QLatin1Char('>') + route.to.queue.value;
    TicketFilter filter{{{FilterField::Moved, FilterRelation::Is, {days}}}, {}};
    if (!sheet.client.isEmpty())
        filter.terms.push_back({FilterField::Client, FilterRelation::Is, {sheet.client}});
    view.filter = toText(filter);
    view.sort = SortKey::Changed;
    view.direction = SortDirection::Descending;
    return view;
}

} // namespace

std::vector<Ribbon> ribbonsOf(const FigureReport& report, const Names& names)
{
    std::vector<Ribbon> ribbons;
    for (const RouteRow& row : routeRows(report, names)) {
        if (ribbons.size() < mostRibbons)
            ribbons.push_back({names.queue(row.route.from.queue), names.queue(row.route.to.queue), row.count.moves,
                               row.count.bounced, row.meaning});
    }
    return ribbons;
}

RoutesPanel::RoutesPanel(QWidget* parent)
    : QWidget(parent)
    , m_meaning(new QLabel(routeNotes(), this))
    , m_none(new QLabel(tr("No ticket went from one queue to another in this period."), this))
    , m_plot(new SankeyView(this))
    , m_table(new QTreeWidget(this))
{
    m_meaning->setWordWrap(true);
    m_meaning->setFont(fontFor(TextSize::Small));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_plot->setAccessibleName(tr("Routes between queues"));
    m_plot->setAccessibleDescription(tr("The table below tells the same."));
    m_table->setAccessibleName(tr("Routes between queues"));
    m_table->setHeaderLabels(routeHeadings());
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_none);
    rows->addWidget(m_plot, 1);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_meaning);
    setFocusProxy(m_table);
    connect(m_plot, &SankeyView::pressed, this, &RoutesPanel::open);
    connect(m_table, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { open(m_table->indexOfTopLevelItem(item)); });
}

void RoutesPanel::setSheet(const FigureSheet& sheet, const Names& names)
{
    const bool none = sheet.report.routes.empty();
    m_none->setVisible(none);
    m_plot->setVisible(!none);
    m_table->setVisible(!none);
    m_plot->setRibbons(ribbonsOf(sheet.report, names));
    fillTable(sheet, names);
}

void RoutesPanel::fillTable(const FigureSheet& sheet, const Names& names)
{
    m_table->clear();
    m_lists.clear();
    for (const RouteRow& row : routeRows(sheet.report, names)) {
        auto* item = new QTreeWidgetItem(m_table, QStringList(routeText(row.route, names)) + row.cells);
        item->setToolTip(0, row.meaning);
        for (int column = 1; column < m_table->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        m_lists.push_back(listBehind(row.route, sheet, names));
    }
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + gap::apart);
    }
    m_table->setCurrentItem(m_table->topLevelItem(0));
}

void RoutesPanel::open(int row)
{
    Q_EMIT listWanted(SavedView(m_lists.at(static_cast<std::size_t>(row))));
}

} // namespace tierdesk
