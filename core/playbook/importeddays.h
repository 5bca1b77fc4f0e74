// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Days from another program's calendar among the exceptions of one of ours: what was changed here survives.
#pragma once

#include "core/playbook/calendar.h"

namespace tierdesk {

/// What a file of another program holds.
struct DayImport
{
    /// Each with the name of its event in `importedFrom`.
    std::vector<CalendarException> days;
    /// Events with a time of day: they say nothing about hours of work.
    int timed = 0;
    /// Events without a day that can be read.
    int unreadable = 0;

    bool operator==(const DayImport&) const = default;
};

struct MergedDays
{
    std::vector<CalendarException> exceptions;
    int added = 0;
    /// Came in before and are different now.
    int updated = 0;
    /// Came in before, and were changed or taken out here: they stay as they are.
    int kept = 0;

    bool operator==(const MergedDays&) const = default;
};

/// Days that came in before and are not in the file any more stay: they may be another file's.
[[nodiscard]] MergedDays merged(const std::vector<CalendarException>& exceptions, const DayImport& import);

} // namespace tierdesk
