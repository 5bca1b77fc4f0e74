// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars for tests, said briefly.
#pragma once

#include "core/clock/businesstime.h"

#include <QDateTime>
#include <ostream>

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, Instant instant);

namespace test {

[[nodiscard]] std::vector<Weekday> workdays();
[[nodiscard]] WallSpan span(const char* from, const char* to);
/// Monday to Friday between two times.
[[nodiscard]] Calendar office(const char* zone, const char* from, const char* to);
/// Open each day from midnight to midnight.
[[nodiscard]] Calendar always(const char* zone);
[[nodiscard]] CalendarException exception(const char* day, std::vector<WallSpan> hours = {});
[[nodiscard]] QDate toDate(std::chrono::sys_days day);
/// "2026-03-27 16:30" on the wall clock of that zone.
[[nodiscard]] Instant at(const char* zone, const char* wall);

} // namespace test
} // namespace tierdesk
