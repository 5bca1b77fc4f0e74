// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/choicebutton.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace tierdesk {

namespace {

constexpr int mostDigits = 9;
constexpr int tall = 10'000;

} // namespace

ChoiceButton::ChoiceButton(int digit, const QString& text, QWidget* parent)
    : QPushButton(parent)
    , m_digit(digit > 0 && digit <= mostDigits ? QString::number(digit) : QString())
    , m_words(text)
{
    setAccessibleName(text);
    setAutoDefault(false);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::digitWidth() const
{
    return m_digit.isEmpty() && !isCheckable()
               ? 0
               : fontMetrics().horizontalAdvance(QLatin1Char('0')) + gap::near + gap::inside;
}

QRect ChoiceButton::textRect(int width) const
{
    const int room = std::max(1, width - 2 * gap::near - gap::inside - digitWidth());
    const int height =
        fontMetrics().boundingRect(QRect(0, 0, room, tall), Qt::TextWordWrap | Qt::AlignLeading, m_words).height();
    return {gap::near + gap::inside + digitWidth(), gap::near, room, height};
}

int ChoiceButton::heightForWidth(int width) const
{
    return std::max(controlHeight(fontMetrics()) + gap::inside, textRect(width).height() + 2 * gap::near);
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int most = std::max(width(), fontMetrics().averageCharWidth() * 12);
    return {fontMetrics().averageCharWidth() * 12, heightForWidth(most)};
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -2);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
    const QRect words = textRect(width());
    const QRect middle(words.left(), (height() - words.height()) / 2, words.width(), words.height());
    const QRect key(gap::near + gap::inside, middle.top(), digitWidth(), middle.height());
    const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
    const bool filled = isEnabled() && toneOf(this) == ButtonTone::Primary;
    const auto inkOf = [&](QPalette::ColorRole role) {
        return filled ? Colours::of(palette()).onAccent : palette().color(group, role);
    };
    painter.setPen(inkOf(QPalette::ButtonText));
    const auto place = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    painter.drawText(
        place(middle),
        int(Qt::TextWordWrap) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)), m_words);
    if (isCheckable())
        painter.drawText(place(key), int(Qt::AlignTop), isChecked() ? QString(QChar(0x2713)) : m_digit);
    else if (!m_digit.isEmpty()) {
        painter.setPen(inkOf(QPalette::PlaceholderText));
        painter.drawText(place(key), int(Qt::AlignTop), m_digit);
    }
}

} // namespace tierdesk
