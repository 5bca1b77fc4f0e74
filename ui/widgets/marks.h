// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Small marks that lists, cards and dialogs share: priority, pills, a thin bar for time. Each tells by shape or word
// as well as by colour.
#pragma once

#include "ui/shell/colours.h"

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace tierdesk {

/// Side of a priority mark beside text of this font.
[[nodiscard]] int priorityMarkSide(const QFontMetrics& metrics);
/// A shape for each priority 1 (most urgent: a filled octagon) to 5 (a dashed outline), the letter or digit in it.
void paintPriorityMark(QPainter& painter, const QRect& rect, int priority, const QString& letter,
                       const QPalette& palette);

[[nodiscard]] QSize pillSize(const QFontMetrics& metrics, const QString& text);
/// A word on a tint, as wide as pillSize() says, vertically centred at the leading edge of the rectangle.
void paintPill(QPainter& painter, const QRect& rect, const QString& text, const Tint& tint,
               Qt::LayoutDirection direction);

/// A bar 3 pixels high at the bottom of the rectangle, filled to `part` (0..1) from the leading edge.
void paintTimeBar(QPainter& painter, const QRect& rect, qreal part, const Tint& tint, const QPalette& palette,
                  Qt::LayoutDirection direction);

/// Up to two letters for a name: "Ada Lovelace" is AL, "ada" is A.
[[nodiscard]] QString initials(const QString& name);
/// Initials on a round ground whose tint follows the name, as large as the rectangle's shorter side.
void paintAvatar(QPainter& painter, const QRect& rect, const QString& name, const QPalette& palette);

} // namespace tierdesk
