// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stylepaint.h"

namespace tierdesk {

void paintPanel(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge, qreal corner)
{
    const SmoothPainting smooth(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    const QRectF inner = edge.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(inner, corner, corner);
}

void paintShadow(QPainter& painter, const QRectF& rect, const QColor& colour, qreal corner)
{
    constexpr int layers = 12;
    constexpr int drop = 4;
    QColor layer = colour;
    layer.setAlpha(std::max(1, colour.alpha() / layers));
    for (int i = 1; i <= layers; ++i) {
        // Layers lie closer together near the edge, so that the shadow fades out.
        const qreal spread = qreal(shadowReach - drop) * i * i / (layers * layers);
        paintPanel(painter, rect.adjusted(-spread, -spread + drop, spread, spread + drop), layer, QColor(),
                   corner + spread);
    }
}

void paintFocusRing(QPainter& painter, const QRectF& rect, const QColor& colour, qreal corner)
{
    const SmoothPainting smooth(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), corner - 0.5, corner - 0.5);
}

void paintChevron(QPainter& painter, const QRectF& rect, Qt::ArrowType direction, const QColor& colour, qreal side)
{
    const qreal half = side / 2;
    const qreal depth = side / 4;
    QPolygonF line;
    switch (direction) {
    case Qt::UpArrow:
        line << QPointF(-half, depth) << QPointF(0, -depth) << QPointF(half, depth);
        break;
    case Qt::DownArrow:
        line << QPointF(-half, -depth) << QPointF(0, depth) << QPointF(half, -depth);
        break;
    case Qt::LeftArrow:
        line << QPointF(depth, -half) << QPointF(-depth, 0) << QPointF(depth, half);
        break;
    case Qt::RightArrow:
        line << QPointF(-depth, -half) << QPointF(depth, 0) << QPointF(-depth, half);
        break;
    case Qt::NoArrow:
        return;
    }
    const SmoothPainting smooth(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.4, side / 6), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.translated(rect.center()));
}

void paintCheck(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    const SmoothPainting smooth(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, std::max(1.6, rect.width() / 8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)}));
}

QColor mixed(const QColor& ground, const QColor& over, qreal part)
{
    const auto channel = [part](int a, int b) { return qRound(a + (b - a) * part); };
    return QColor(channel(ground.red(), over.red()), channel(ground.green(), over.green()),
                  channel(ground.blue(), over.blue()));
}

} // namespace tierdesk
