// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The one notion of time inside the program: UTC milliseconds. Zones live in calendars and on screen.
#pragma once

#include <QString>
#include <chrono>
#include <compare>
#include <optional>

namespace tierdesk {

using Milliseconds = std::chrono::milliseconds;

/// Milliseconds since 1970-01-01T00:00Z, without leap seconds.
struct Instant
{
    qint64 ms = 0;

    auto operator<=>(const Instant&) const = default;
    friend constexpr Instant operator+(Instant instant, Milliseconds span) { return {instant.ms + span.count()}; }
    friend constexpr Instant operator-(Instant instant, Milliseconds span) { return {instant.ms - span.count()}; }
    friend constexpr Milliseconds operator-(Instant later, Instant earlier)
    {
        return Milliseconds{later.ms - earlier.ms};
    }
};

/// "2026-11-21T20:23:04.000Z" (ISO 8601, always UTC, always milliseconds).
[[nodiscard]] QString toIsoString(Instant instant);

/// Reads ISO 8601 with an offset or Z; nothing when the text is not such an instant.
[[nodiscard]] std::optional<Instant> parseIsoInstant(const QString& text);

} // namespace tierdesk
