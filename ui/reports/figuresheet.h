// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report of the desk's figures: of which days, about whom, and what came out.
#pragma once

#include "core/report/figureseries.h"

namespace tierdesk {

/// One day, week or month of a report.
struct FigureStep
{
    ReportDays days;
    Instant from;
    FigureReport report;
};

struct FigureSheet
{
    FigureTerms terms;
    /// Of the period; the last one may not be over.
    ReportDays days;
    /// The queue, the client and the technician it is about; empty for all.
    QString queue;
    QString client;
    QString technician;
    /// When it was worked out.
    Instant at;
    FigureReport report;
    /// What the period is made of, in its order.
    ReportStep step = ReportStep::Week;
    std::vector<FigureStep> steps;
    /// What the people in it are called.
    std::map<PersonId, QString> people;
    /// So many of a hundred clocks are promised to clients, at the most; 0: nothing is said of that.
    int keptPercent = 0;
};

} // namespace tierdesk
