// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/suggestionline.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QKeySequence>
#include <QPainter>
#include <QStyle>

namespace tierdesk {

SuggestionLine::SuggestionLine(Icon icon, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFont(fontFor(TextSize::Small));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void SuggestionLine::say(const QString& text, const QString& reason, const QString& toolTip)
{
    m_reason = reason;
    setText(text);
    QString plain = text;
    plain.replace(QStringLiteral("&&"), QChar(1)).remove(QLatin1Char('&')).replace(QChar(1), QLatin1Char('&'));
    setAccessibleName(plain);
    setAccessibleDescription(reason);
    setToolTip(toolTip);
    setVisible(!text.isEmpty());
    update();
}

QSize SuggestionLine::sizeHint() const
{
    return {minimumSizeHint().width(), std::max(fontMetrics().height(), iconSide(fontMetrics())) + gap::near};
}

QSize SuggestionLine::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height()};
}

void SuggestionLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    if (isEnabled() && (underMouse() || isDown()))
        paintPanel(painter, rect(), isDown() ? colours.pressed : colours.hover, QColor(), radius::small);
    if (hasFocus())
        paintFocusRing(painter, rect(), colours.focus, radius::small);
    QRect room = rect().adjusted(gap::inside, 0, -gap::inside, 0);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = iconSide(fontMetrics());
    paintIcon(painter, mirrored({room.left(), room.top(), side, room.height()}), m_icon, colours.quiet);
    room.setLeft(room.left() + side + gap::inside);

    const QString key = QKeySequence::mnemonic(text()).toString(QKeySequence::NativeText);
    const int keyWidth = fontMetrics().horizontalAdvance(key);
    painter.setPen(colours.quiet);
    painter.drawText(mirrored({room.right() - keyWidth + 1, room.top(), keyWidth, room.height()}),
                     Qt::AlignLeading | Qt::AlignVCenter, key);
    room.setRight(room.right() - keyWidth - gap::near);

    const int leading = Qt::AlignLeading | Qt::AlignVCenter;
    const int shown =
        style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    const int whole = fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int width = std::min(whole, room.width());
    painter.setPen(isEnabled() ? colours.text : colours.disabled);
    painter.drawText(mirrored({room.left(), room.top(), width, room.height()}), leading | shown,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width, shown));
    room.setLeft(room.left() + width + gap::near);
    painter.setPen(isEnabled() ? colours.quiet : colours.disabled);
    if (room.width() > fontMetrics().averageCharWidth() * 4) {
        painter.drawText(mirrored(room), Qt::AlignLeading | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_reason, Qt::ElideRight, room.width()));
    }
}

} // namespace tierdesk
