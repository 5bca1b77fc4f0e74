// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of the program: an 8-pixel rhythm, 4 inside controls, three text sizes that follow the system font.
#pragma once

#include <QFont>
#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace tierdesk {

/// Distances in device-independent pixels.
namespace gap {
inline constexpr int inside = 4;   ///< inside controls, between an icon and its word
inline constexpr int near = 8;     ///< between things that belong together
inline constexpr int apart = 16;   ///< between groups, around the content of a window
inline constexpr int section = 24; ///< between sections
} // namespace gap

/// Corner radii in device-independent pixels.
namespace radius {
inline constexpr qreal small = 4;
inline constexpr qreal control = 6;
inline constexpr qreal card = 8;
} // namespace radius

enum class TextSize { Small, Body, Title };
enum class Density { Comfortable, Compact };

/// The application's font in one of the three sizes. Titles are half bold.
[[nodiscard]] QFont fontFor(TextSize size);
/// A half bold variant, for the one thing in a row that is read first.
[[nodiscard]] QFont emphasised(QFont font);

/// Height of buttons, fields and boxes set in this font.
[[nodiscard]] int controlHeight(const QFontMetrics& metrics);
/// Height of a one-line row.
[[nodiscard]] int rowHeight(const QFontMetrics& metrics, Density density = Density::Comfortable);
/// Side of an icon that sits beside text of this font; even, at least 16.
[[nodiscard]] int iconSide(const QFontMetrics& metrics);

/// Width of the text when every digit takes the room of the widest one, so that figures in a column line up in
/// fonts with proportional digits too.
[[nodiscard]] int tabularWidth(const QFontMetrics& metrics, const QString& text);
/// Draws one line that way, in the painter's font and pen. `alignment` is Left, Right or HCenter, vertically centred;
/// a text that is too long is drawn from the leading edge and clipped by nobody.
void drawTabular(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text);

} // namespace tierdesk
