// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/shell/metrics.h"

#include <QStyle>
#include <QWidget>

namespace tierdesk {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setSpacing(gap::inside);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Mode::Measure);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = margins.left() + margins.right();
    for (const auto& item : m_items)
        width += item->isEmpty() ? 0 : item->sizeHint().width() + spacing();
    return {width, heightForWidth(width)};
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Mode::Place);
}

int FlowLayout::arrange(const QRect& rect, Mode mode) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int y = area.top();
    size_t first = 0;
    int used = 0;
    for (size_t i = 0; i < m_items.size(); ++i) {
        // What is hidden takes no room, nor a gap.
        if (m_items[i]->isEmpty())
            continue;
        const int width = m_items[i]->sizeHint().width();
        if (used > 0 && used + width > area.width()) {
            y += placeRow(first, i, area, y, mode) + spacing();
            first = i;
            used = 0;
        }
        used += width + spacing();
    }
    if (used > 0)
        y += placeRow(first, m_items.size(), area, y, mode);
    return y - rect.top() + contentsMargins().bottom();
}

int FlowLayout::placeRow(size_t first, size_t last, const QRect& area, int y, Mode mode) const
{
    int height = 0;
    int width = 0;
    for (size_t i = first; i < last; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        height = std::max(height, m_items[i]->sizeHint().height());
        width += m_items[i]->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    if (mode == Mode::Measure)
        return height;
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = area.left();
    for (size_t i = first; i < last; ++i) {
        if (m_items[i]->isEmpty())
            continue;
        QSize size = m_items[i]->sizeHint();
        if (m_items[i]->expandingDirections() & Qt::Horizontal)
            size.rwidth() += std::max(0, area.width() - width);
        size.setWidth(std::min(size.width(), area.width()));
        const QRect place(x, y + (height - size.height()) / 2, size.width(), size.height());
        m_items[i]->setGeometry(QStyle::visualRect(direction, area, place));
        x += size.width() + spacing();
    }
    return height;
}

} // namespace tierdesk
