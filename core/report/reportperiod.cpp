// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportperiod.h"

#include <QDateTime>
#include <QTimeZone>

namespace tierdesk {

ReportDays daysOf(ReportPeriod period, QDate today)
{
    const QDate month(today.year(), today.month(), 1);
    switch (period) {
    case ReportPeriod::LastWeek: {
        const QDate monday = today.addDays(1 - today.dayOfWeek());
        return {monday.addDays(-7), monday.addDays(-1)};
    }
    case ReportPeriod::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case ReportPeriod::LastQuarter: {
        constexpr int months = 3;
        const QDate quarter = month.addMonths(-((today.month() - 1) % months));
        return {quarter.addMonths(-months), quarter.addDays(-1)};
    }
    case ReportPeriod::ThisYear:
        break;
    }
    return {QDate(today.year(), 1, 1), today};
}

Instant startOfDay(QDate day, const QTimeZone& zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace tierdesk
