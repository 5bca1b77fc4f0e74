// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tierdesk {
namespace {

constexpr int widest = 240;

int crossSide(const QFontMetrics& metrics)
{
    return iconSide(metrics) - 2;
}

} // namespace

Chip::Chip(const QString& text, Kind kind, QWidget* parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setText(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(kind == Kind::Removable ? Qt::StrongFocus : Qt::NoFocus);
    if (kind == Kind::Removable)
        setAccessibleDescription(tr("Press Delete to remove it."));
}

void Chip::setTint(const Tint Colours::* tint)
{
    m_tint = tint;
    update();
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int words = std::min(widest, metrics.horizontalAdvance(text()));
    const int cross = m_kind == Kind::Removable ? crossSide(metrics) + gap::inside / 2 : 0;
    return {words + 2 * gap::near + cross + 2, metrics.height() + gap::inside};
}

QRect Chip::crossRect() const
{
    if (m_kind == Kind::Plain)
        return {};
    const int side = crossSide(fontMetrics());
    const QRect cross(width() - side - gap::inside, (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), rect(), cross);
}

void Chip::paintEvent(QPaintEvent*)
{
    const Colours& c = Colours::of(palette());
    const Tint& tint = c.*m_tint;
    QPainter painter(this);
    const qreal corner = height() / 2.0;
    paintPanel(painter, rect(), tint.fill, QColor(), corner);
    if (hasFocus())
        paintFocusRing(painter, rect(), c.focus, corner);
    QRect words = rect().adjusted(gap::near, 0, -gap::near, 0);
    if (m_kind == Kind::Removable)
        words.setRight(width() - crossSide(fontMetrics()) - gap::inside - gap::inside / 2);
    painter.setPen(isEnabled() ? tint.text : c.disabled);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (m_kind == Kind::Removable)
        paintIcon(painter, crossRect().adjusted(2, 2, -2, -2), Icon::Cross, isEnabled() ? tint.text : c.disabled);
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_kind == Kind::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent* event)
{
    const bool cross = crossRect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (cross)
        Q_EMIT removeWanted();
}

} // namespace tierdesk
