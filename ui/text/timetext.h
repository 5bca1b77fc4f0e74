// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Instants and spans in words, by the locale and in a zone: the one place where time becomes local.
#pragma once

#include "core/base/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace tierdesk {

[[nodiscard]] QDateTime localTime(Instant instant, const QTimeZone& zone = QTimeZone::systemTimeZone());

/// "12 min", "3 h", "2 days": one unit, rounded down; "less than a minute" below that. The sign is left out.
[[nodiscard]] QString spanText(Milliseconds span);

/// "3 h ago", "just now", "in 2 days".
[[nodiscard]] QString agoText(Instant instant, Instant now);

/// "today 10:42", "yesterday 10:42", a weekday within the last week, else the short date with the time.
[[nodiscard]] QString whenText(Instant instant, Instant now, const QTimeZone& zone = QTimeZone::systemTimeZone());

/// The day alone, short.
[[nodiscard]] QString dateText(Instant instant, const QTimeZone& zone = QTimeZone::systemTimeZone());

/// The whole date and time: "Monday, 2 March 2026, 10:42".
[[nodiscard]] QString momentText(Instant instant, const QTimeZone& zone = QTimeZone::systemTimeZone());

/// "2026-03-02 10:42", for plain text that is compared and sorted.
[[nodiscard]] QString stampText(Instant instant, const QTimeZone& zone = QTimeZone::systemTimeZone());

/// Minutes of work: "1 h 20 min".
[[nodiscard]] QString workText(int minutes);

/// Working time, rounded down: "20 min", "3 h 10 min", "40 h". The sign is left out.
[[nodiscard]] QString workingText(Milliseconds span);

/// Bytes: "42 kB".
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace tierdesk
