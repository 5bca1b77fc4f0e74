// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows a shortcut as the keys one presses: [Ctrl] [Shift] [K].
#pragma once

#include <QPalette>
#include <QRect>
#include <QString>

class QPainter;

namespace tierdesk {

/// Width of the keys of a shortcut, as QKeySequence writes it natively, in small text.
[[nodiscard]] int keyCapsWidth(const QString& shortcut);
/// Draws them from the leading edge, vertically centred; `rect` is keyCapsWidth() wide.
void paintKeyCaps(QPainter& painter, const QRect& rect, const QString& shortcut, const QPalette& palette,
                  Qt::LayoutDirection direction);

} // namespace tierdesk
