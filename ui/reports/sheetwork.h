// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// From what a report is to be about to the report: for the window's page, and for a file that a timer asks for.
#pragma once

#include "core/desk/store.h"
#include "ui/reports/figuresheet.h"

#include <QTimeZone>

namespace tierdesk {

/// Of these days, in that zone, as of `at`; the period of the terms follows from them. Nothing is worked out yet, and
/// whom it is about has no name yet.
[[nodiscard]] FigureSheet blankSheet(FigureTerms terms, const ReportDays& days, const QTimeZone& zone,
                                     const Playbook& playbook, Instant at);

/// Reads every ticket that may be seen, so it belongs into a thread of its own. A cancel ends it with Cancelled.
[[nodiscard]] Stored<FigureSheet> workOut(Store& store, FigureSheet blank, const ProgressReport& report);

} // namespace tierdesk
