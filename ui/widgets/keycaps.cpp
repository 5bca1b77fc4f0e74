// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycaps.h"

#include "ui/shell/colours.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QPainter>

namespace tierdesk {
namespace {

constexpr int between = 3;

/// "Ctrl+Shift++" is Ctrl, Shift and the plus key; "G, I" is two strokes, kept apart by an empty key.
QStringList keysOf(const QString& shortcut)
{
    QStringList keys;
    const QStringList strokes = shortcut.split(QStringLiteral(", "));
    for (const QString& stroke : strokes) {
        if (!keys.isEmpty())
            keys.append(QString());
        QString rest = stroke;
        const bool plus = rest.size() > 1 && rest.endsWith(u'+');
        if (plus)
            rest.chop(rest.endsWith(QStringLiteral("++")) ? 2 : 1);
        keys += rest == QStringLiteral("+") ? QStringList{rest} : rest.split(u'+', Qt::SkipEmptyParts);
        if (plus)
            keys.append(QStringLiteral("+"));
    }
    return keys;
}

int capWidth(const QFontMetrics& metrics, const QString& key)
{
    if (key.isEmpty())
        return gap::inside;
    return std::max(metrics.height() + 2, metrics.horizontalAdvance(key) + 2 * gap::inside + 2);
}

} // namespace

int keyCapsWidth(const QString& shortcut)
{
    const QFontMetrics small(fontFor(TextSize::Small));
    int width = 0;
    const QStringList keys = keysOf(shortcut);
    for (const QString& key : keys)
        width += capWidth(small, key) + between;
    return std::max(0, width - between);
}

void paintKeyCaps(QPainter& painter, const QRect& rect, const QString& shortcut, const QPalette& palette,
                  Qt::LayoutDirection direction)
{
    const Colours& c = Colours::of(palette);
    painter.save();
    painter.setFont(fontFor(TextSize::Small));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = metrics.height() + 2;
    int x = rect.left();
    // Keys are pressed in the order they are named, also where reading goes from right to left.
    QStringList keys = keysOf(shortcut);
    if (direction == Qt::RightToLeft)
        std::reverse(keys.begin(), keys.end());
    for (const QString& key : std::as_const(keys)) {
        const QRect cap(x, rect.top() + (rect.height() - height) / 2, capWidth(metrics, key), height);
        x += cap.width() + between;
        if (key.isEmpty())
            continue;
        paintPanel(painter, cap, c.dark ? c.hover : c.window, c.border, radius::small);
        painter.setPen(c.quiet);
        painter.drawText(cap, Qt::AlignCenter, key);
    }
    painter.restore();
}

} // namespace tierdesk
