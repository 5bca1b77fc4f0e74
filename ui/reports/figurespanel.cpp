// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurespanel.h"

#include "ui/shell/metrics.h"
#include "ui/text/figuretext.h"
#include "ui/text/names.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// Where an item of the table keeps the figure that it is about.
constexpr int figureRole = Qt::UserRole;

} // namespace

FiguresPanel::FiguresPanel(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTreeWidget(this))
    , m_definition(new QLabel(this))
{
    m_table->setAccessibleName(tr("Figures"));
    m_table->setHeaderLabels(figureHeadings());
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    QHeaderView* header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->headerItem()->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
    m_definition->setWordWrap(true);
    m_definition->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_definition->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_definition->setAccessibleName(tr("What the figure means"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_definition);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &FiguresPanel::showDefinition);
    setFocusProxy(m_table);
    applyFonts();
}

void FiguresPanel::setReport(const FigureReport& report, const Names& names)
{
    m_table->clear();
    QTreeWidgetItem* group = nullptr;
    QTreeWidgetItem* figure = nullptr;
    for (const FigureRow& row : figureRows(report, names)) {
        auto* item = new QTreeWidgetItem(QStringList(row.name) + row.cells);
        for (int column = 1; column < m_table->columnCount(); ++column)
            item->setTextAlignment(column, Qt::AlignTrailing | Qt::AlignVCenter);
        if (row.figure) {
            item->setData(0, figureRole, static_cast<int>(*row.figure));
            item->setToolTip(0, definitionOf(*row.figure));
        }
        if (row.level == FigureRow::Level::Group) {
            m_table->addTopLevelItem(group = item);
            item->setFirstColumnSpanned(true);
            QFont strong = m_table->font();
            strong.setWeight(QFont::DemiBold);
            item->setFont(0, strong);
            item->setExpanded(true);
        } else if (row.level == FigureRow::Level::Figure) {
            group->addChild(figure = item);
        } else {
            figure->addChild(item);
        }
    }
    for (int column = 1; column < m_table->columnCount(); ++column) {
        m_table->resizeColumnToContents(column);
        m_table->setColumnWidth(column, m_table->columnWidth(column) + gap::apart);
    }
    if (QTreeWidgetItem* first = m_table->topLevelItem(0))
        m_table->setCurrentItem(first->child(0));
}

void FiguresPanel::showDefinition()
{
    const QTreeWidgetItem* item = m_table->currentItem();
    const QVariant figure = item ? item->data(0, figureRole) : QVariant();
    QString text = figureNotes();
    if (figure.isValid()) {
        const auto name = static_cast<FigureName>(figure.toInt());
        text = definitionOf(name) + QLatin1Char(' ') + termsOf(figureDefinitions()[static_cast<std::size_t>(name)]);
    }
    m_definition->setText(text);
    m_definition->setAccessibleDescription(text);
}

void FiguresPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFonts();
}

void FiguresPanel::applyFonts()
{
    m_definition->setFont(fontFor(TextSize::Small));
    // The longest definition finds room, so that the table does not jump from figure to figure.
    m_definition->setMinimumHeight(QFontMetrics(m_definition->font()).lineSpacing() * 4);
}

} // namespace tierdesk
