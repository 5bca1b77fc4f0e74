// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The periods a report is usually asked for.
#pragma once

#include "core/base/instant.h"
#include "core/base/words.h"

#include <QDate>

class QTimeZone;

namespace tierdesk {

/// Whole weeks from Monday, months and quarters of the calendar; the last one is the one before today's.
enum class ReportPeriod { LastWeek, LastMonth, LastQuarter, ThisYear };

template <>
struct Words<ReportPeriod>
{
    static constexpr std::array words{"last-week", "last-month", "last-quarter", "this-year"};
};

/// Both days are in it.
struct ReportDays
{
    QDate first;
    QDate last;

    bool operator==(const ReportDays&) const = default;
};

/// This year goes up to today.
[[nodiscard]] ReportDays daysOf(ReportPeriod period, QDate today);

/// Midnight in that zone; where the clocks skip it, the first moment of the day.
[[nodiscard]] Instant startOfDay(QDate day, const QTimeZone& zone);

} // namespace tierdesk
