// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of working time from a file, worked out and compared.
#pragma once

#include "app/cli/trouble.h"

#include <QStringList>

namespace tierdesk::cli {

struct TimeCases
{
    int passed = 0;
    int failed = 0;
    /// A few of them, with what came out.
    QStringList firstFailures;
};

/// `cases`: a CSV file with the columns calendar, op (add or diff), start_utc, end_utc, minutes and expected.
/// `calendars`: a JSON document that gives each calendar its zone (tz), its hours by weekday and its holiday_dates.
/// A difference in minutes is rounded down.
[[nodiscard]] Answer<TimeCases> checkTimeCases(const QString& cases, const QString& calendars);

} // namespace tierdesk::cli
