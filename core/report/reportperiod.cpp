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

ReportStep stepFor(const ReportDays& days)
{
    constexpr qint64 mostDays = 14;
    constexpr qint64 mostOfWeeks = 184;
    const qint64 count = days.first.daysTo(days.last) + 1;
    return count <= mostDays ? ReportStep::Day : count <= mostOfWeeks ? ReportStep::Week : ReportStep::Month;
}

std::vector<ReportDays> stepsOf(const ReportDays& days, ReportStep step)
{
    const auto lastOf = [step](QDate first) {
        switch (step) {
        case ReportStep::Day:
            return first;
        case ReportStep::Week:
            return first.addDays(7 - first.dayOfWeek());
        case ReportStep::Month:
            break;
        }
        return first.addDays(first.daysInMonth() - first.day());
    };
    std::vector<ReportDays> steps;
    for (QDate first = days.first; first <= days.last; first = steps.back().last.addDays(1))
        steps.push_back({first, std::min(lastOf(first), days.last)});
    return steps;
}

Instant startOfDay(QDate day, const QTimeZone& zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace tierdesk
