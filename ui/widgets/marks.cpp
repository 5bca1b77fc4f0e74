// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace tierdesk {
namespace {

QPainterPath octagon(const QRectF& r)
{
    const qreal cut = r.width() * 0.29;
    QPainterPath path;
    path.addPolygon(QPolygonF({{r.left() + cut, r.top()},
                               {r.right() - cut, r.top()},
                               {r.right(), r.top() + cut},
                               {r.right(), r.bottom() - cut},
                               {r.right() - cut, r.bottom()},
                               {r.left() + cut, r.bottom()},
                               {r.left(), r.bottom() - cut},
                               {r.left(), r.top() + cut}}));
    path.closeSubpath();
    return path;
}

QPainterPath gable(const QRectF& r)
{
    const qreal eaves = r.top() + r.height() * 0.34;
    QPainterPath path;
    path.addPolygon(QPolygonF({{r.center().x(), r.top()},
                               {r.right(), eaves},
                               {r.right(), r.bottom()},
                               {r.left(), r.bottom()},
                               {r.left(), eaves}}));
    path.closeSubpath();
    return path;
}

QPainterPath rounded(const QRectF& r, qreal corner)
{
    QPainterPath path;
    path.addRoundedRect(r, corner, corner);
    return path;
}

QFont fitted(const QFont& base, qreal pixels)
{
    QFont font = base;
    font.setPixelSize(std::max(8, qRound(pixels)));
    font.setWeight(QFont::Bold);
    return font;
}

} // namespace

int priorityMarkSide(const QFontMetrics& metrics)
{
    const int side = qRound(metrics.ascent() * 1.3);
    return std::max(18, side + side % 2);
}

void paintPriorityMark(QPainter& painter, const QRect& rect, int priority, const QString& letter,
                       const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    const Tint& tint = c.priority[size_t(std::clamp(priority, 1, 5) - 1)];
    const SmoothPainting smooth(painter);
    const qreal side = std::min(rect.width(), rect.height());
    QRectF box(0, 0, side - 2, side - 2);
    box.moveCenter(QRectF(rect).center());
    const bool filled = priority <= 2;
    QPen edge(tint.strong, 1.4, priority >= 5 ? Qt::DotLine : Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(edge);
    painter.setBrush(filled ? tint.strong : priority == 3 ? tint.fill : QColor(Qt::transparent));
    QRectF words = box;
    switch (priority) {
    case 1:
        painter.drawPath(octagon(box));
        break;
    case 2:
        painter.drawPath(gable(box));
        words.translate(0, side * 0.08);
        break;
    case 3:
        painter.drawEllipse(box);
        break;
    default:
        painter.drawPath(rounded(box.adjusted(0.5, 0.5, -0.5, -0.5), radius::small));
    }
    painter.setFont(fitted(painter.font(), side * 0.56));
    painter.setPen(filled ? c.base : tint.text);
    painter.drawText(words, Qt::AlignCenter, letter);
}

QSize pillSize(const QFontMetrics& metrics, const QString& text)
{
    return {metrics.horizontalAdvance(text) + 2 * gap::near, metrics.height() + gap::inside};
}

void paintPill(QPainter& painter, const QRect& rect, const QString& text, const Tint& tint,
               Qt::LayoutDirection direction)
{
    const QSize size = pillSize(painter.fontMetrics(), text);
    const QRect pill(rect.left(), rect.top() + (rect.height() - size.height()) / 2,
                     std::min(size.width(), rect.width()), size.height());
    const QRect place = QStyle::visualRect(direction, rect, pill);
    paintPanel(painter, place, tint.fill, QColor(), size.height() / 2.0);
    painter.save();
    painter.setPen(tint.text);
    painter.drawText(place, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width() - 2 * gap::inside));
    painter.restore();
}

void paintTimeBar(QPainter& painter, const QRect& rect, qreal part, const Tint& tint, const QPalette& palette,
                  Qt::LayoutDirection direction)
{
    const Colours& c = Colours::of(palette);
    const QRect track(rect.left(), rect.bottom() - 2, rect.width(), 3);
    paintPanel(painter, track, c.pressed, QColor(), 1.5);
    QRect done = track;
    done.setWidth(std::max(3, qRound(track.width() * std::clamp(part, 0.0, 1.0))));
    paintPanel(painter, QStyle::visualRect(direction, track, done), tint.strong, QColor(), 1.5);
}

QString initials(const QString& name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString letters(words.front().front());
    if (words.size() > 1)
        letters += words.back().front();
    return letters.toUpper();
}

void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const QPalette& palette)
{
    const Colours& c = Colours::of(palette);
    // Not qHash: a person keeps the same colour from one start of the program to the next.
    uint sum = 0;
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    const Tint& tint = c.people[sum % c.people.size()];
    const int side = std::min(rect.width(), rect.height());
    QRectF ground(0, 0, side, side);
    ground.moveCenter(QRectF(rect).center());
    paintPanel(painter, ground, tint.fill, QColor(), side / 2.0);
    painter.save();
    QFont font = fitted(painter.font(), side * 0.38);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tint.text);
    painter.drawText(ground, Qt::AlignCenter, initials(name));
    painter.restore();
}

} // namespace tierdesk
