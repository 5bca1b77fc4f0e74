// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse and keyboard do in a timeline: select text across cards, open folds, ask for links and menus.
#include "ui/ticket/timelineview.h"

#include <QApplication>
#include <QClipboard>
#include <QMouseEvent>
#include <QScrollBar>

namespace tierdesk {

std::pair<TimelineView::Spot, TimelineView::Spot> TimelineView::orderedSelection() const
{
    const Spot a = m_selectionFrom.value_or(Spot{});
    const Spot b = m_selectionTo.value_or(a);
    const int rowA = m_timeline->rowOf(a.key);
    const int rowB = m_timeline->rowOf(b.key);
    return std::pair(rowA, a.position) <= std::pair(rowB, b.position) ? std::pair(a, b) : std::pair(b, a);
}

CardMarks TimelineView::marksOf(int row) const
{
    CardMarks marks;
    marks.active = hasFocus();
    marks.current = currentIndex().row() == row && window()->testAttribute(Qt::WA_KeyboardFocusChange);
    marks.hovered = m_hoveredRow == row;
    marks.hoveredLink = marks.hovered ? m_hoveredLink : -1;
    const TimelineCard& card = m_timeline->card(row);
    marks.fresh = m_fresh && card.message == m_fresh && !card.origin;
    if (!m_selectionFrom)
        return marks;
    const auto [from, to] = orderedSelection();
    const int first = m_timeline->rowOf(from.key);
    const int last = m_timeline->rowOf(to.key);
    if (first < 0 || last < 0 || row < first || row > last)
        return marks;
    const auto length = static_cast<int>(card.body.size());
    marks.selectionStart = row == first ? from.position : 0;
    marks.selectionLength = (row == last ? to.position : length) - marks.selectionStart;
    return marks;
}

QString TimelineView::selectedText() const
{
    if (!m_selectionFrom)
        return {};
    QStringList parts;
    for (int row = 0; row < rows(); ++row) {
        const CardMarks marks = marksOf(row);
        if (marks.selectionLength > 0)
            parts.append(m_timeline->card(row).body.mid(marks.selectionStart, marks.selectionLength));
    }
    return parts.join(QStringLiteral("\n\n"));
}

void TimelineView::copy() const
{
    QString text = selectedText();
    if (text.isEmpty() && currentIndex().isValid())
        text = currentIndex().data(Qt::DisplayRole).toString();
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void TimelineView::selectAllText()
{
    if (rows() == 0)
        return;
    const TimelineCard& last = m_timeline->card(rows() - 1);
    m_selectionFrom = Spot{m_timeline->card(0).key, 0};
    m_selectionTo = Spot{last.key, static_cast<int>(last.body.size())};
    viewport()->update();
}

QPoint TimelineView::inside(int row, QPoint point) const
{
    return point - visualRect(m_timeline->index(row)).topLeft();
}

std::optional<TimelineView::Spot> TimelineView::spotAt(QPoint point) const
{
    const int row = rowAt(point.y() + verticalOffset());
    if (row < 0)
        return {};
    return Spot{m_timeline->card(row).key, layoutOf(row).nearestPosition(inside(row, point))};
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        setCurrentIndex(index);
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->position().toPoint();
    m_dragging = true;
    if ((event->modifiers() & Qt::ShiftModifier) && m_selectionFrom) {
        m_selectionTo = spotAt(m_pressed);
    } else {
        m_selectionFrom = index.isValid() ? spotAt(m_pressed) : std::nullopt;
        m_selectionTo = m_selectionFrom;
    }
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (!m_dragging || !m_selectionFrom) {
        hover(point);
        return;
    }
    const int above = std::min(0, point.y());
    const int below = std::max(0, point.y() - viewport()->height());
    if (above + below != 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (above + below) / 2);
    m_selectionTo = spotAt(point);
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    const QPoint point = event->position().toPoint();
    const bool clicked = (point - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const QModelIndex index = indexAt(point);
    if (clicked && index.isValid() && selectedText().isEmpty())
        follow(index.row(), inside(index.row(), point));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point.y() + verticalOffset());
    const auto position = row < 0 ? std::nullopt : layoutOf(row).bodyPosition(inside(row, point));
    if (!position)
        return;
    const QString key = m_timeline->card(row).key;
    m_selectionFrom = Spot{key, layoutOf(row).wordStart(*position)};
    m_selectionTo = Spot{key, layoutOf(row).wordEnd(*position)};
    viewport()->update();
}

void TimelineView::follow(int row, QPoint inside)
{
    const CardLayout& layout = layoutOf(row);
    if (m_timeline->card(row).kind == CardKind::Fold || layout.isMoreAt(inside)) {
        activate(row);
        return;
    }
    const int link = layout.linkAt(inside);
    if (link < 0)
        return;
    const auto target = layout.link(link).target;
    if (const auto* ticket = std::get_if<TicketId>(&target))
        Q_EMIT ticketWanted(*ticket);
    else if (const auto* article = std::get_if<ArticleId>(&target))
        Q_EMIT articleWanted(*article);
    else
        Q_EMIT linkWanted(std::get<QUrl>(target));
}

void TimelineView::activate(int row)
{
    const QString key = m_timeline->card(row).key;
    if (m_timeline->card(row).kind == CardKind::Confidential) {
        Q_EMIT buttonPressed(key);
    } else if (m_timeline->card(row).kind == CardKind::Fold) {
        m_anchor = {key, row, verticalOffset() - m_tops[static_cast<std::size_t>(row)], false};
        m_timeline->toggle(row);
    } else if (layoutOf(row).isShortened()) {
        m_whole.insert(key);
        m_measured.erase(key);
        m_anchor = {key, row, verticalOffset() - m_tops[static_cast<std::size_t>(row)], false};
        settle();
    }
}

void TimelineView::hover(QPoint point)
{
    const QModelIndex index = indexAt(point);
    const int row = index.isValid() ? index.row() : -1;
    int link = -1;
    QString whyNot;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (row >= 0) {
        const QPoint here = inside(row, point);
        const CardLayout& layout = layoutOf(row);
        link = layout.linkAt(here);
        const bool opens = m_timeline->card(row).kind == CardKind::Fold || layout.isMoreAt(here);
        if (layout.isMoreAt(here))
            whyNot = m_timeline->card(row).whyNot;
        if (link >= 0 || (opens && whyNot.isEmpty()))
            shape = Qt::PointingHandCursor;
        else if (layout.bodyPosition(here))
            shape = Qt::IBeamCursor;
    }
    viewport()->setCursor(shape);
    // The words of a link from outside need not be where it leads.
    const QUrl* address = link >= 0 ? std::get_if<QUrl>(&layoutOf(row).link(link).target) : nullptr;
    viewport()->setToolTip(address ? address->toDisplayString().toHtmlEscaped() : whyNot.toHtmlEscaped());
    if (row != std::exchange(m_hoveredRow, row) || link != std::exchange(m_hoveredLink, link))
        viewport()->update();
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() != QContextMenuEvent::Keyboard) {
        Q_EMIT menuWanted(event->globalPos());
        return;
    }
    const QRect rect = visualRect(currentIndex()) & viewport()->rect();
    Q_EMIT menuWanted(viewport()->mapToGlobal(rect.center()));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::SelectAll))
        selectAllText();
    else if (opens && currentIndex().isValid())
        activate(currentIndex().row());
    else
        QAbstractItemView::keyPressEvent(event);
}

QModelIndex TimelineView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int row = currentIndex().row();
    const int last = rows() - 1;
    const int page = viewport()->height() - 2 * fontMetrics().lineSpacing();
    switch (action) {
    case MoveUp:
    case MovePrevious:
    case MoveLeft:
        return m_timeline->index(std::max(0, row - 1));
    case MoveDown:
    case MoveNext:
    case MoveRight:
        return m_timeline->index(std::min(last, row + 1));
    case MoveHome:
        return m_timeline->index(0);
    case MoveEnd:
        return m_timeline->index(last);
    case MovePageUp:
        verticalScrollBar()->setValue(verticalOffset() - page);
        return m_timeline->index(std::min(last, rowAt(verticalOffset()) + 1));
    case MovePageDown:
        verticalScrollBar()->setValue(verticalOffset() + page);
        return m_timeline->index(std::max(0, rowAt(verticalOffset() + viewport()->height()) - 1));
    }
    return currentIndex();
}

} // namespace tierdesk
