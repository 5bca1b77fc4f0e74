// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives a report away: as PDF for people, as CSV and JSON for other programs; all of it, however long.
#pragma once

#include "ui/reports/figuresheet.h"

#include <QCoreApplication>

namespace tierdesk {

class Names;

enum class ReportFormat { Pdf, Csv, Json };

template <>
struct Words<ReportFormat>
{
    static constexpr std::array words{"pdf", "csv", "json"};
};

class ReportExport
{
    Q_DECLARE_TR_FUNCTIONS(ReportExport)

public:
    /// "PDF, to read and print (*.pdf)"
    [[nodiscard]] static QString nameOf(ReportFormat format);
    /// "report-2026-10-01-2026-10-31.pdf"
    [[nodiscard]] static QString fileName(const FigureSheet& sheet, ReportFormat format);
    /// Empty when it was written; otherwise why not.
    [[nodiscard]] static QString write(const FigureSheet& sheet, const Names& names, const QString& desk,
                                       ReportFormat format, const QString& path);
};

} // namespace tierdesk
