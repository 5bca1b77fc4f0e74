// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/prioritybadge.h"

#include "ui/shell/metrics.h"
#include "ui/widgets/marks.h"

#include <QPainter>
#include <QStyle>

namespace tierdesk {

PriorityBadge::PriorityBadge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PriorityBadge::setPriority(Priority priority, const QString& name)
{
    m_priority = priority;
    m_name = name;
    setAccessibleName(tr("Priority: %1").arg(name));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize PriorityBadge::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int side = m_priority.isSet() ? priorityMarkSide(metrics) + gap::inside + 2 : 0;
    return {side + metrics.horizontalAdvance(m_name) + 2, std::max(priorityMarkSide(metrics), metrics.height())};
}

void PriorityBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    const int side = priorityMarkSide(fontMetrics());
    QRect words = rect();
    if (m_priority.isSet()) {
        const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
        paintPriorityMark(painter, mark, m_priority.value, QString::number(m_priority.value), palette());
        words.adjust(side + gap::inside + 2, 0, 0, 0);
    }
    painter.setPen(m_priority.isSet() ? colours.text : colours.quiet);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignLeading | Qt::AlignVCenter, m_name);
}

} // namespace tierdesk
