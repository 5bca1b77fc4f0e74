// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportexport.h"

#include "ui/reports/reportpaper.h"
#include "ui/text/figurefile.h"
#include "ui/ticket/ticketprint.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace tierdesk {

namespace {

QByteArray bytesOf(const FigureSheet& sheet, ReportFormat format)
{
    FigureSeries series{sheet.report, {}};
    std::vector<Instant> bounds;
    for (const FigureStep& step : sheet.steps) {
        series.steps.push_back(step.report);
        bounds.push_back(step.from);
    }
    bounds.push_back(sheet.terms.to);
    const auto nameOf = [&](PersonId person) {
        const auto name = sheet.people.find(person);
        return name == sheet.people.end() ? QString() : name->second;
    };
    if (format == ReportFormat::Csv)
        return figuresCsv(series, sheet.terms, bounds, nameOf);
    return QJsonDocument(seriesDocument(series, sheet.terms, bounds, nameOf)).toJson();
}

} // namespace

QString ReportExport::nameOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return tr("PDF files (*.pdf)");
    case ReportFormat::Csv:
        return tr("Tables (*.csv)");
    case ReportFormat::Json:
        return tr("JSON files (*.json)");
    }
    return {};
}

QString ReportExport::fileName(const FigureSheet& sheet, ReportFormat format)
{
    return QStringLiteral("report-%1-%2.%3")
        .arg(sheet.days.first.toString(Qt::ISODate), sheet.days.last.toString(Qt::ISODate), toWord(format));
}

QString ReportExport::write(const FigureSheet& sheet, const Names& names, const QString& desk, ReportFormat format,
                            const QString& path)
{
    if (format == ReportFormat::Pdf) {
        //: The title of a report on paper: the desk, the days
        const QString title = tr("%1: %2").arg(desk, daysText(sheet.days));
        return writePdf(*reportDocument(sheet, names, desk), path, title)
                   ? QString()
                   : tr("%1 could not be written. Choose another folder or name.").arg(path);
    }
    const QByteArray bytes = bytesOf(sheet, format);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    //: %1 is a file, %2 the system's reason
    return tr("%1 could not be written: %2").arg(path, file.errorString());
}

} // namespace tierdesk
