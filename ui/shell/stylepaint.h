// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes everything is drawn from: rounded panels, focus rings, chevrons and check marks.
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

namespace tierdesk {

/// Saves the painter, turns antialiasing on, and restores it at the end of the scope.
class SmoothPainting
{
public:
    explicit SmoothPainting(QPainter& painter)
        : m_painter(painter)
    {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~SmoothPainting() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(SmoothPainting)

private:
    QPainter& m_painter;
};

/// Fills a rounded rectangle and draws a one-pixel line inside its edge; an invalid colour leaves that part out.
void paintPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal corner);
/// A soft shadow around and a little below the rectangle; reaches shadowReach pixels out.
void paintShadow(QPainter& painter, const QRectF& rect, const QColor& colour, qreal corner);
inline constexpr int shadowReach = 16;
/// A two-pixel ring just inside the rectangle.
void paintFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal corner);
/// A chevron in the middle of the rectangle, about `side` wide.
void paintChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& colour, qreal side);
/// A check mark that fills the rectangle.
void paintCheck(QPainter& painter, const QRectF& rect, const QColor& colour);

/// `part` (0..1) of the second colour in the first.
[[nodiscard]] QColor mixed(const QColor& ground, const QColor& over, qreal part);

} // namespace tierdesk
