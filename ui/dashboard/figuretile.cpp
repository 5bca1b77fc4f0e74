// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figuretile.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QEvent>
#include <QPainter>

namespace tierdesk {

FigureTile::FigureTile(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(name);
}

void FigureTile::setFigure(const QString& figure, const QString& besides, Tone tone)
{
    m_figure = figure;
    m_besides = besides;
    m_tone = tone;
    //: A figure read aloud: its name and what it is
    setAccessibleName(tr("%1: %2").arg(text(), figure));
    setAccessibleDescription(besides);
    update();
}

QFont FigureTile::figureFont()
{
    QFont font = fontFor(TextSize::Title);
    font.setPointSizeF(font.pointSizeF() * 1.5);
    return font;
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics small(fontFor(TextSize::Small));
    const int height = QFontMetrics(figureFont()).height() + 2 * small.height() + gap::inside + 2 * gap::near;
    const int words = std::max(small.horizontalAdvance(text()), small.averageCharWidth() * 16);
    return {words + 2 * gap::apart, height};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = Colours::of(palette());
    const bool danger = m_tone == Tone::Danger;
    const QRect panel = rect().adjusted(1, 1, -1, -1);
    const QColor ground = isDown() ? colours.pressed : underMouse() ? colours.hover : colours.base;
    paintPanel(painter, panel, ground, colours.hairline, radius::card);
    if (danger) {
        QRect edge(0, 0, 3, panel.height() - 2 * gap::near);
        edge.moveTo(panel.left() + 4, panel.top() + gap::near);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), edge), colours.danger.strong);
    }
    if (hasFocus())
        paintFocusRing(painter, panel, colours.focus, radius::card);
    QRect room = panel.adjusted(gap::apart, gap::near, -gap::near, -gap::near);
    const auto write = [&](const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QFontMetrics metrics(font);
        const QRect line = QStyle::visualRect(layoutDirection(), rect(),
                                              QRect(room.left(), room.top(), room.width(), metrics.height()));
        painter.drawText(line, static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
        room.setTop(room.top() + metrics.height());
    };
    write(fontFor(TextSize::Small), colours.quiet, text());
    write(figureFont(), danger ? colours.danger.text : colours.text, m_figure);
    write(fontFor(TextSize::Small), colours.quiet, m_besides);
}

void FigureTile::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FigureTile::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FigureTile::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace tierdesk
