// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report of the desk's figures: of which days, about whom, and what came out.
#pragma once

#include "core/report/figures.h"
#include "core/report/reportperiod.h"

namespace tierdesk {

struct FigureSheet
{
    FigureTerms terms;
    /// Of the period; the last one may not be over.
    ReportDays days;
    /// The queue and the client it is about; empty for all.
    QString queue;
    QString client;
    /// When it was worked out.
    Instant at;
    FigureReport report;
};

} // namespace tierdesk
