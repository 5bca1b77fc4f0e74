// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Days and hours of a calendar in words, and hours as a person types them.
#pragma once

#include "core/playbook/calendar.h"

namespace tierdesk {

/// "24 December 2026", "Every 25 December", "Second Monday of May", "2 days before Easter Sunday".
[[nodiscard]] QString dayText(const DayRule& rule);

/// "09:00–12:00, 13:00–17:30"; empty when there are none.
[[nodiscard]] QString hoursText(const std::vector<WallSpan>& hours);

/// Reads what hoursText writes, a hyphen for the dash and "9-12" too. Nothing when it is not understood.
[[nodiscard]] std::optional<std::vector<WallSpan>> parseHours(const QString& text);

} // namespace tierdesk
