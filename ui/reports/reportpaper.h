// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A report on paper: a cover that says what it is about, the figures, the same by tier and queue, and what they mean.
#pragma once

#include "ui/reports/figuresheet.h"

#include <QTextDocument>
#include <memory>

namespace tierdesk {

class Names;

/// For A4; `desk` is what the desk is called.
[[nodiscard]] std::unique_ptr<QTextDocument> reportDocument(const FigureSheet& sheet, const Names& names,
                                                            const QString& desk);

/// "October 2026", "1 October 2026 to 15 October 2026" and the like, by the locale.
[[nodiscard]] QString daysText(const ReportDays& days);

} // namespace tierdesk
