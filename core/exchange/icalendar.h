// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Days out of an iCalendar file (RFC 5545), for a calendar's exceptions. Needs libical when the program is built.
#pragma once

#include "core/base/result.h"
#include "core/playbook/importeddays.h"

namespace tierdesk {

/// Why nothing was read.
enum class ICalendarFault {
    /// The program was built without libical.
    NotBuilt,
    /// The file is no iCalendar file, or larger than any calendar of days is.
    NotACalendar
};

[[nodiscard]] bool readsICalendar();

/// The days one file may bring at most; more is a mistake or an attack.
inline constexpr qsizetype mostImportedDays = 5000;

/// Whole-day events close their days. One that comes every year is a yearly rule where DayRule can say it; other
/// repetitions are dates, up to and with the year `lastYear`. Cancelled events are left out. Whatever the file holds,
/// it takes bounded time and memory: an event with too many days, or that repeats within a day, counts as unreadable.
[[nodiscard]] Result<DayImport, ICalendarFault> readICalendar(const QByteArray& document, int lastYear);

} // namespace tierdesk
