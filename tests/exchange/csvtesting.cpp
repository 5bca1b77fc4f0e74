// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvtesting.h"

#include <QBuffer>

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, const CsvError& error)
{
    return out << "error " << static_cast<int>(error.kind) << " at " << error.line << ':' << error.column << " ("
               << error.context.toStdString() << ") expected " << error.expected << " found " << error.found;
}

std::ostream& operator<<(std::ostream& out, const CsvFormat& format)
{
    return out << "separator U+" << std::hex << +format.separator << " quote U+" << +format.quote << std::dec << " in "
               << format.encoding.toStdString() << ", certainty " << static_cast<int>(format.separatorIs)
               << static_cast<int>(format.quoteIs) << static_cast<int>(format.encodingIs);
}

} // namespace tierdesk

namespace tierdesk::test {

std::ostream& operator<<(std::ostream& out, const ReadRow& row)
{
    out << row.line << ": <" << row.fields.join(QStringLiteral("> <")).toStdString() << '>';
    if (row.problem)
        out << ' ' << *row.problem;
    return out;
}

std::ostream& operator<<(std::ostream& out, const ReadFile& file)
{
    for (const ReadRow& row : file.rows)
        out << row << '\n';
    if (file.failure)
        out << *file.failure << '\n';
    return out;
}

std::optional<CsvError> ReadFile::firstTrouble() const
{
    if (failure)
        return failure;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [](const ReadRow& each) { return each.problem.has_value(); });
    return row == rows.end() ? std::nullopt : row->problem;
}

ReadFile readCsv(const QByteArray& bytes, const CsvFormat& format, const CsvLimits& limits)
{
    QBuffer device;
    device.setData(bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    ReadFile file;
    Result<CsvReader, CsvError> reader = CsvReader::open(device, format, limits);
    if (!reader) {
        file.failure = reader.error();
        return file;
    }
    CsvRecord record;
    for (;;) {
        const Result<bool, CsvError> more = reader->next(record);
        if (!more)
            file.failure = more.error();
        if (!more || !*more)
            return file;
        file.rows.push_back({record.line, record.toList(), record.problem});
    }
}

CsvFormat detectCsv(const QByteArray& bytes, const CsvStated& stated)
{
    QBuffer device;
    device.setData(bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const Result<CsvFormat, CsvError> format = detectCsvFormat(device, stated);
    REQUIRE(format.has_value());
    REQUIRE(device.pos() == 0);
    return *format;
}

} // namespace tierdesk::test
