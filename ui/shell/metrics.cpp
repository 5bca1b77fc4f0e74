// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/metrics.h"

#include <QApplication>
#include <QPainter>

namespace tierdesk {
namespace {

int widestDigit(const QFontMetrics& metrics)
{
    int widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool hasEqualDigits(const QFontMetrics& metrics)
{
    const int one = metrics.horizontalAdvance(u'1');
    return one == metrics.horizontalAdvance(u'0') && one == metrics.horizontalAdvance(u'8');
}

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

} // namespace

QFont fontFor(TextSize size)
{
    QFont font = QApplication::font();
    const auto scale = [&font](qreal factor) {
        // A font is measured either in points or in pixels; the other one is then -1.
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(font.pixelSize() * factor));
    };
    switch (size) {
    case TextSize::Small:
        scale(0.88);
        break;
    case TextSize::Body:
        break;
    case TextSize::Title:
        scale(1.35);
        font.setWeight(QFont::DemiBold);
        break;
    }
    return font;
}

QFont emphasised(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int controlHeight(const QFontMetrics& metrics)
{
    const int height = metrics.height() + 2 * gap::inside + 2;
    return height + height % 2;
}

int rowHeight(const QFontMetrics& metrics, Density density)
{
    const int height = metrics.height() + (density == Density::Compact ? gap::inside + 2 : gap::near + 2);
    return height + height % 2;
}

int iconSide(const QFontMetrics& metrics)
{
    const int side = qRound(metrics.ascent() * 1.12);
    return std::max(16, side + side % 2);
}

int tabularWidth(const QFontMetrics& metrics, const QString& text)
{
    if (hasEqualDigits(metrics))
        return metrics.horizontalAdvance(text);
    const int digit = widestDigit(metrics);
    int width = 0;
    for (const QChar c : text)
        width += isPlainDigit(c) ? digit : metrics.horizontalAdvance(c);
    return width;
}

void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    if (hasEqualDigits(metrics)) {
        painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, text);
        return;
    }
    const int digit = widestDigit(metrics);
    const int width = tabularWidth(metrics, text);
    const int room = std::max(0, rect.width() - width);
    int x = rect.left();
    if (alignment & Qt::AlignRight)
        x += room;
    else if (alignment & Qt::AlignHCenter)
        x += room / 2;
    const int y = rect.top() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    for (const QChar c : text) {
        const int advance = metrics.horizontalAdvance(c);
        const int cell = isPlainDigit(c) ? digit : advance;
        painter.drawText(x + (cell - advance) / 2, y, QString(c));
        x += cell;
    }
}

} // namespace tierdesk
