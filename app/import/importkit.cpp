// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/importkit.h"

#include "core/exchange/csvwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace tierdesk {

namespace {

const QString shippedFolder = QStringLiteral(":/mappings/");

Result<ImportMapping, FieldError> readMapping(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            FieldError{path, ImportWords::tr("a mapping that comes with the program, or a file that can be read")});
    return parseMapping(file.readAll());
}

} // namespace

QStringList shippedMappings()
{
    QStringList names;
    for (const QFileInfo& file : QDir(shippedFolder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        names.append(file.completeBaseName());
    return names;
}

Result<ImportMapping, FieldError> loadMapping(const QString& nameOrFile)
{
    if (shippedMappings().contains(nameOrFile))
        return readMapping(shippedFolder + nameOrFile + QStringLiteral(".json"));
    return readMapping(nameOrFile);
}

Result<FileSample, CsvError> sampleFile(QIODevice& file, const CsvStated& stated, int rows)
{
    file.seek(0);
    const auto format = detectCsvFormat(file, stated);
    if (!format)
        return fail(format.error());
    auto reader = CsvReader::open(file, *format);
    if (!reader)
        return fail(reader.error());
    FileSample sample;
    CsvRecord record;
    while (static_cast<int>(sample.rows.size()) < rows) {
        const auto more = reader->next(record);
        if (!more)
            return fail(more.error());
        if (!*more)
            break;
        if (sample.header.isEmpty())
            sample.header = record.toList();
        else
            sample.rows.push_back(record.toList());
    }
    file.seek(0);
    return sample;
}

ImportMapping mappingFor(const FileSample& sample, const QString& fileName)
{
    for (const QString& name : shippedMappings()) {
        auto mapping = loadMapping(name);
        if (mapping && RowMapper::bind(*mapping, sample.header))
            return *std::move(mapping);
    }
    return guessMapping(sample, QFileInfo(fileName).completeBaseName(),
                        QString::fromUtf8(QTimeZone::systemTimeZoneId()));
}

RejectFile::RejectFile(QIODevice& device, const QStringList& header)
    : m_device(device)
{
    QString line;
    appendCsvLine(line,
                  QStringList{ImportWords::tr("line"), ImportWords::tr("column"), ImportWords::tr("reason")} + header);
    m_device.write(line.toUtf8());
}

void RejectFile::add(const RejectedRow& row)
{
    const auto* error = std::get_if<RowError>(&row.reason);
    const auto* csv = std::get_if<CsvError>(&row.reason);
    const QString column = error ? error->column : csv && csv->column > 0 ? QString::number(csv->column) : QString();
    QString line;
    appendCsvLine(line, QStringList{QString::number(row.line), column, rejectText(row)} + row.fields);
    m_device.write(line.toUtf8());
}

} // namespace tierdesk
