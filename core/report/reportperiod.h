// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The periods a report is usually asked for.
#pragma once

#include "core/base/instant.h"
#include "core/base/words.h"

#include <QDate>
#include <vector>

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

/// What a plot of a period goes by.
enum class ReportStep { Day, Week, Month };

template <>
struct Words<ReportStep>
{
    static constexpr std::array words{"day", "week", "month"};
};

/// Days up to two weeks, weeks up to half a year, else months.
[[nodiscard]] ReportStep stepFor(const ReportDays& days);
/// The days, weeks from Monday or months of the calendar that a period is made of; the first and the last may be cut.
[[nodiscard]] std::vector<ReportDays> stepsOf(const ReportDays& days, ReportStep step);

/// This year goes up to today.
[[nodiscard]] ReportDays daysOf(ReportPeriod period, QDate today);

/// Midnight in that zone; where the clocks skip it, the first moment of the day.
[[nodiscard]] Instant startOfDay(QDate day, const QTimeZone& zone);

} // namespace tierdesk
