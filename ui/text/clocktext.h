// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A clock in words: how it stands, and the sum behind it.
#pragma once

#include "core/clock/businesstime.h"
#include "core/clock/clock.h"

namespace tierdesk {

/// What it measures and for which time round: "Next response (2)".
[[nodiscard]] QString clockName(const Clock& clock);

/// How it stands: "2 h left of 4 h, due today 15:00". `hours` are those of its calendar; null for an unknown one.
[[nodiscard]] QString clockSummary(const Clock& clock, Instant now, const BusinessTime* hours);

/// The sum: one line for each interval, with the working time in it.
[[nodiscard]] QStringList clockArithmetic(const Clock& clock, Instant now, const BusinessTime* hours);

/// Working time used so far.
[[nodiscard]] Milliseconds timeUsed(const Clock& clock, Instant now, const BusinessTime* hours);

} // namespace tierdesk
