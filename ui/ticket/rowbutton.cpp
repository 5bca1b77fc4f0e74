// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/rowbutton.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace tierdesk {

namespace {

void paintGround(QPainter& painter, const QAbstractButton& button, const Colours& colours)
{
    if (button.isEnabled() && (button.underMouse() || button.isDown()))
        paintPanel(painter, button.rect(), button.isDown() ? colours.pressed : colours.hover, QColor(), radius::small);
    if (button.hasFocus() && button.window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, button.rect(), colours.focus, radius::small);
}

} // namespace

RowButton::RowButton(std::optional<Icon> icon, const QString& text, const QString& detail, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_detail(detail)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(detail);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowButton::setStruck(bool struck)
{
    m_struck = struck;
    update();
}

QSize RowButton::sizeHint() const
{
    const QFontMetrics small(fontFor(TextSize::Small));
    const int lines = fontMetrics().height() + (m_detail.isEmpty() ? 0 : small.height());
    return {minimumSizeHint().width(), lines + gap::near};
}

QSize RowButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height()};
}

void RowButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    paintGround(painter, *this, colours);
    QRect room = rect().adjusted(gap::inside, gap::inside, -gap::inside, -gap::inside);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const int side = iconSide(fontMetrics());
    const QRect mark = mirrored({room.left(), room.top(), side, fontMetrics().height()});
    if (isCheckable()) {
        QStyleOptionButton box;
        box.initFrom(this);
        box.rect = QRect(0, 0, side, side);
        box.rect.moveCenter(mark.center());
        box.state |= isChecked() ? QStyle::State_On : QStyle::State_Off;
        style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, this);
    } else if (m_icon) {
        paintIcon(painter, mark, *m_icon, isEnabled() ? colours.quiet : colours.disabled);
    }
    if (m_icon || isCheckable())
        room.adjust(side + gap::near, 0, 0, 0);
    const bool over = m_struck || isChecked();
    QFont words = font();
    words.setStrikeOut(over);
    painter.setFont(words);
    painter.setPen(isEnabled() ? (over ? colours.quiet : colours.text) : colours.disabled);
    const QRect first(room.left(), room.top(), room.width(), fontMetrics().height());
    painter.drawText(mirrored(first), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, first.width()));
    if (m_detail.isEmpty())
        return;
    painter.setFont(fontFor(TextSize::Small));
    painter.setPen(isEnabled() ? colours.quiet : colours.disabled);
    const QRect second(room.left(), first.bottom() + 1, room.width(), room.bottom() - first.bottom());
    painter.drawText(mirrored(second), Qt::AlignLeading | Qt::AlignTop,
                     painter.fontMetrics().elidedText(m_detail, Qt::ElideRight, second.width()));
}

PropertyButton::PropertyButton(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_name(name)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setValue({});
}

void PropertyButton::setValue(const QString& value, const QString& remark)
{
    m_value = value;
    m_remark = remark;
    //: A property and its value, for screen readers.
    setAccessibleName(tr("%1: %2").arg(m_name, value.isEmpty() ? tr("not set") : value));
    setAccessibleDescription(remark);
    setText(accessibleName());
    updateGeometry();
    update();
}

int PropertyButton::nameWidth(int width) const
{
    return std::min(fontMetrics().averageCharWidth() * 16, width * 2 / 5);
}

QRect PropertyButton::valueRect(int width) const
{
    const int left = gap::inside + nameWidth(width) + gap::near;
    return {left, gap::inside, std::max(20, width - left - gap::inside), 0};
}

int PropertyButton::heightForWidth(int width) const
{
    const QRect room = valueRect(width);
    const QFontMetrics small(fontFor(TextSize::Small));
    const auto heightOf = [&](const QFontMetrics& metrics, const QString& text) {
        return metrics.boundingRect(QRect(0, 0, room.width(), 10000), Qt::TextWordWrap, text).height();
    };
    const int value = m_value.isEmpty() ? fontMetrics().height() : heightOf(fontMetrics(), m_value);
    const int remark = m_remark.isEmpty() ? 0 : heightOf(small, m_remark);
    return value + remark + 2 * gap::inside;
}

QSize PropertyButton::sizeHint() const
{
    const int least = minimumSizeHint().width();
    return {least, heightForWidth(std::max(least, width()))};
}

QSize PropertyButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, fontMetrics().height() + 2 * gap::inside};
}

void PropertyButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    if (isEnabled())
        paintGround(painter, *this, colours);
    const auto mirrored = [this](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.setPen(colours.quiet);
    const QRect name(gap::inside, gap::inside, nameWidth(width()), fontMetrics().height());
    painter.drawText(mirrored(name), Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
    QRect room = valueRect(width());
    room.setBottom(height() - gap::inside);
    painter.setPen(m_value.isEmpty() ? colours.disabled : colours.text);
    QRect used;
    painter.drawText(mirrored(room), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap,
                     m_value.isEmpty() ? QString(QChar(0x2013)) : m_value, &used);
    if (!m_remark.isEmpty()) {
        room.setTop(used.bottom() + 1);
        painter.setFont(fontFor(TextSize::Small));
        painter.setPen(colours.quiet);
        painter.drawText(mirrored(room), Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_remark);
    }
    if (isEnabled() && (underMouse() || hasFocus())) {
        const int side = iconSide(painter.fontMetrics());
        const QRect pen(width() - side - gap::inside, gap::inside, side, fontMetrics().height());
        paintIcon(painter, mirrored(pen), Icon::Edit, colours.quiet);
    }
}

} // namespace tierdesk
