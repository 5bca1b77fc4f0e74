// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/tickettable.h"

#include "ui/queue/columnlayout.h"
#include "ui/shell/colours.h"
#include "ui/shell/stylepaint.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace tierdesk {

TicketTable::TicketTable(const DeskClient& client, TicketListModel& model, QWidget* parent)
    : QTableView(parent)
    , m_client(client)
    , m_model(model)
{
    setModel(&model);
    m_columns = new ColumnLayout(*horizontalHeader());
    setItemDelegate(new TicketDelegate(client, model, m_look, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Tickets"));
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        QMenu menu(this);
        m_columns->fillMenu(menu);
        menu.exec(header->mapToGlobal(at));
    });
    connect(m_columns, &ColumnLayout::shownChanged, this, [this] {
        m_look.columns = m_columns->shown();
        viewport()->update();
    });
    connect(&client, &DeskClient::playbookChanged, this, &TicketTable::applyFont);
    connect(&client, &DeskClient::minutePassed, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &TicketTable::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &TicketTable::restore);
    connect(&model, &TicketListModel::listed, this, [this] {
        if (m_awaited && m_model.isComplete())
            choose(std::exchange(m_awaited, {}));
    });
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const TicketId ticket = m_model.ticketAt(index.row()))
            Q_EMIT opened(ticket);
    });
    m_look.columns = m_columns->shown();
    applyFont();
}

TicketTable::~TicketTable() = default;

// Choosing

TicketId TicketTable::current() const
{
    return m_model.ticketAt(currentIndex().row());
}

void TicketTable::choose(TicketId ticket)
{
    const int row = m_model.isWaiting() ? -1 : m_model.rowOf(ticket);
    if (row < 0 && (m_model.isWaiting() || !m_model.isComplete())) {
        m_awaited = ticket;
        return;
    }
    if (row < 0)
        return;
    m_marking = false;
    goTo(row);
}

void TicketTable::goTo(int row)
{
    using enum QItemSelectionModel::SelectionFlag;
    const QModelIndex index = m_model.index(row, static_cast<int>(TicketColumn::Subject));
    selectionModel()->setCurrentIndex(index, m_marking ? NoUpdate : ClearAndSelect | Rows);
    m_gap = -1;
    scrollTo(index);
}

void TicketTable::step(int tickets)
{
    const int by = tickets < 0 ? -1 : 1;
    int row = currentIndex().isValid() ? currentIndex().row() : by > 0 ? std::max(m_gap, 0) - 1 : m_gap;
    for (int left = std::abs(tickets); left > 0;) {
        row += by;
        if (row < 0 || row >= m_model.rowCount())
            return;
        if (!m_model.headingAt(row))
            --left;
    }
    goTo(row);
    viewport()->update();
}

void TicketTable::toggleMark()
{
    using enum QItemSelectionModel::SelectionFlag;
    if (!current())
        return;
    // The row the keyboard stands on is selected anyway; the first mark makes that a choice.
    if (!m_marking && selectionModel()->isSelected(currentIndex())) {
        m_marking = true;
        viewport()->update();
        return;
    }
    m_marking = true;
    selectionModel()->select(currentIndex(), Toggle | Rows);
}

void TicketTable::markAll()
{
    m_marking = true;
    selectAll();
}

void TicketTable::clearMarks()
{
    using enum QItemSelectionModel::SelectionFlag;
    m_marking = false;
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(), ClearAndSelect | Rows);
    else
        clearSelection();
}

void TicketTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    if (m_restoring)
        return;
    std::vector<TicketId> chosen = m_model.ticketsIn(selectionModel()->selection());
    if (chosen.empty())
        m_marking = false;
    if (chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    Q_EMIT chosenChanged();
}

// A new list beneath

int TicketTable::firstVisibleRow() const
{
    return std::max(0, rowAt(0));
}

int TicketTable::lastVisibleRow() const
{
    const int last = rowAt(viewport()->height() - 1);
    return last < 0 ? m_model.rowCount() - 1 : last;
}

void TicketTable::remember()
{
    m_restoring = true;
    const int height = verticalHeader()->defaultSectionSize();
    const int value = verticalScrollBar()->value();
    const int first = firstVisibleRow();
    const int last = lastVisibleRow();
    m_place = {};
    m_place.selected = m_model.ticketsIn(selectionModel()->selection());
    m_place.current = current();
    m_place.currentRow = currentIndex().isValid() ? currentIndex().row() : m_gap;
    // What somebody looks at keeps its height on screen: the current row when it is in sight, else the topmost.
    const bool inSight = m_place.current && m_place.currentRow >= first && m_place.currentRow <= last;
    m_place.atTop = value == 0 && !inSight;
    const int anchor = inSight ? m_place.currentRow : first;
    m_place.anchorOffset = anchor * height - value;
    for (int row = anchor; row <= last; ++row) {
        if (const TicketId ticket = m_model.ticketAt(row))
            m_place.anchors.push_back(ticket);
    }
}

void TicketTable::restore()
{
    using enum QItemSelectionModel::SelectionFlag;
    const Place place = std::exchange(m_place, {});
    std::set<TicketId> wanted(place.selected.begin(), place.selected.end());
    QItemSelection selection;
    for (const int row : m_model.rowsOf(wanted))
        selection.append(QItemSelectionRange(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1)));
    selectionModel()->select(selection, ClearAndSelect);
    const int row = place.current ? m_model.rowOf(place.current) : -1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_model.index(row, static_cast<int>(TicketColumn::Subject)), NoUpdate);
    else
        m_gap = std::min(place.currentRow, m_model.rowCount() - 1);
    doItemsLayout();
    restoreScroll(place);
    m_restoring = false;
    std::vector<TicketId> chosen = m_model.ticketsIn(selectionModel()->selection());
    if (chosen.empty())
        m_marking = false;
    // The one ticket on the desk stays there when it leaves the list: nobody's ticket vanishes while they write on it.
    const bool stays = chosen.empty() && m_chosen.size() == 1;
    if (stays || chosen == m_chosen)
        return;
    m_chosen = std::move(chosen);
    Q_EMIT chosenChanged();
}

void TicketTable::restoreScroll(const Place& place)
{
    if (place.atTop)
        return;
    const int height = verticalHeader()->defaultSectionSize();
    int below = 0;
    for (const TicketId anchor : place.anchors) {
        const int row = m_model.rowOf(anchor);
        if (row >= 0) {
            verticalScrollBar()->setValue(row * height - place.anchorOffset - below);
            return;
        }
        below += height;
    }
}

// On screen

void TicketTable::applyFont()
{
    const PlaybookPtr playbook = m_client.playbook();
    std::map<TicketColumn, int> widths;
    for (const TicketColumn column : allValues<TicketColumn>())
        widths[column] = TicketDelegate::columnWidth(fontMetrics(), column, *playbook);
    m_columns->setUsualWidths(std::move(widths));
    const int height = TicketDelegate::rowHeight(font(), m_look.density);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalScrollBar()->setSingleStep(height);
}

void TicketTable::setDensity(Density density)
{
    if (density == m_look.density)
        return;
    const TicketId kept = current();
    m_look.density = density;
    applyFont();
    if (kept)
        scrollTo(currentIndex());
    viewport()->update();
}

void TicketTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applyFont();
}

void TicketTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_look.viewportWidth = viewport()->width();
    m_columns->fit(viewport()->width());
}

void TicketTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    const int first = firstVisibleRow();
    const int last = lastVisibleRow();
    m_model.expect(first - (last - first), last + (last - first));
}

void TicketTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const Colours& colours = Colours::of(palette());
    const int width = viewport()->width();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    for (int row = firstVisibleRow(); row <= lastVisibleRow() && row >= 0; ++row) {
        // Selection is told by a bar as well as by a tint, a mark by a broader one.
        if (!selectionModel()->isSelected(m_model.index(row, 0)))
            continue;
        const int bar = m_marking ? 6 : 3;
        const QRect edge(mirrored ? width - bar : 0, rowViewportPosition(row), bar, rowHeight(row) - 1);
        painter.fillRect(edge, hasFocus() || m_marking ? colours.accent : colours.disabled);
    }
    if (hasFocus() && current()) {
        const QRect row(0, rowViewportPosition(currentIndex().row()), width, rowHeight(currentIndex().row()) - 1);
        paintFocusRing(painter, row, colours.focus, radius::small);
    }
}

// The view would stand on the first row by itself; here nobody is chosen until somebody chooses.
void TicketTable::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TicketTable::hover(int row)
{
    if (row == m_look.hoveredRow)
        return;
    m_look.hoveredRow = row;
    viewport()->update();
}

void TicketTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void TicketTable::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TicketTable::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        m_marking = false;
    QTableView::mousePressEvent(event);
}

void TicketTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::SelectAll)) {
        markAll();
        return;
    }
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool arrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (plain && arrow && (m_marking || !currentIndex().isValid())) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Escape && (m_marking || m_chosen.size() > 1)) {
        clearMarks();
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace tierdesk
