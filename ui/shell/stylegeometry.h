// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes the style gives things, and where the parts of compound controls are when reading from left to right.
#pragma once

#include <QStyle>
#include <QStyleOption>
#include <optional>

namespace tierdesk {

/// Metrics that are the same for every font and widget; nothing for the others.
[[nodiscard]] std::optional<int> fixedMetric(QStyle::PixelMetric metric);
/// Width of the place for the arrows of boxes.
[[nodiscard]] int arrowRoom(const QFontMetrics& metrics);
[[nodiscard]] std::optional<QRect> comboRect(const QStyleOptionComboBox& option, QStyle::SubControl part);
[[nodiscard]] std::optional<QRect> spinRect(const QStyleOption& option, QStyle::SubControl part);
/// There are no arrows: the whole length belongs to the thumb.
[[nodiscard]] std::optional<QRect> scrollRect(const QStyleOptionSlider& bar, QStyle::SubControl part);

} // namespace tierdesk
