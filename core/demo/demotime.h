// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// When things happen in a demo: on working days, at working hours, up to now.
#pragma once

#include "core/base/instant.h"

namespace tierdesk {

class Dice;

/// A story's WHEN, counted back from `now`. Nothing when it is not understood.
[[nodiscard]] std::optional<Instant> storyBegin(const QString& when, Instant now, Dice& dice);

enum class Hours { Working, Any };

/// A step's delay after the instant before it. At working hours, minutes and hours that run past the evening go on the
/// next working morning, though who is up at night stays up. Nothing when it is not understood.
[[nodiscard]] std::optional<Instant> stepInstant(const QString& delay, Instant before, Hours hours);

/// "90m", "4h" or "3d".
[[nodiscard]] std::optional<Milliseconds> parseSpan(const QString& text);

} // namespace tierdesk
