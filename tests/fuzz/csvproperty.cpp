// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/mappingguess.h"
#include "core/exchange/rowmapper.h"
#include "tests/fuzz/properties.h"

#include <QBuffer>

namespace tierdesk::test {

namespace {

struct Read
{
    /// Without the rows that have a problem.
    std::vector<QStringList> good;
    /// All, each with what is wrong with it.
    std::vector<std::pair<CsvRecord, QStringList>> rows;
    std::optional<CsvError> failure;
};

Read readAll(const QByteArray& file, const CsvFormat& format, const CsvLimits& limits)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    Read read;
    auto reader = CsvReader::open(device, format, limits);
    if (!reader) {
        read.failure = reader.error();
        return read;
    }
    CsvRecord record;
    for (;;) {
        const auto more = reader->next(record);
        if (!more)
            read.failure = more.error();
        if (!more || !*more)
            return read;
        read.rows.emplace_back(record, record.toList());
        if (!record.problem)
            read.good.push_back(record.toList());
    }
}

bool same(const Read& one, const Read& other)
{
    const auto sameRow = [](const auto& a, const auto& b) {
        return a.first.line == b.first.line && a.first.problem == b.first.problem && a.second == b.second;
    };
    return one.failure == other.failure && std::ranges::equal(one.rows, other.rows, sameRow);
}

Broken brokenByPlaces(const Read& read)
{
    if (read.failure && read.failure->line < 1)
        return QStringLiteral("The failure has no place.");
    qint64 line = 0;
    for (const auto& [record, fields] : read.rows) {
        if (record.problem && record.problem->line < record.line)
            return QStringLiteral("A problem of the row in line %1 stands before it.").arg(record.line);
        if (record.line <= line)
            return QStringLiteral("The row in line %1 does not come after the one before.").arg(record.line);
        line = record.line;
    }
    return {};
}

Broken brokenByWriting(const Read& read, const CsvFormat& format)
{
    CsvFormat style = format;
    style.encoding = QStringLiteral("UTF-8");
    if (style.separator == u'\0')
        style.separator = u',';
    if (style.quote == u'\0')
        style.quote = u'"';
    QString text;
    for (const QStringList& row : read.good)
        appendCsvLine(text, row, {style.separator, style.quote});
    const Read again = readAll(text.toUtf8(), style, {});
    if (again.failure || again.good != read.good)
        return QStringLiteral("What was written is read as something else.");
    return {};
}

Broken brokenByMapping(const Read& read)
{
    FileSample sample;
    if (!read.rows.empty())
        sample.header = read.rows.front().second;
    for (std::size_t i = 1; i < read.rows.size() && i < 50; ++i)
        sample.rows.push_back(read.rows[i].second);
    const ImportMapping guessed = guessMapping(sample, QStringLiteral("file"), QStringLiteral("Europe/Berlin"));
    const auto mapping = parseMapping(toDocument(guessed));
    if (!mapping || *mapping != guessed)
        return QStringLiteral("The first mapping is not one that the import accepts: %1, %2")
            .arg(mapping ? QString() : mapping.error().path, mapping ? QString() : mapping.error().expected);
    const auto mapper = RowMapper::bind(*mapping, sample.header);
    if (!mapper)
        return QStringLiteral("The first mapping does not fit its own file: %1, %2")
            .arg(mapper.error().path, mapper.error().expected);
    qint64 number = 0;
    for (const auto& [record, fields] : read.rows) {
        if (number++ == 0 || record.problem)
            continue;
        const auto row = mapper->map(record, number);
        if (row && (row->subject.isEmpty() || row->subject.size() > 120))
            return QStringLiteral("The row in line %1 gives a ticket no subject or too long a one.").arg(record.line);
    }
    return {};
}

} // namespace

Broken brokenByCsv(const QByteArray& file)
{
    QBuffer device;
    device.setData(file);
    device.open(QIODevice::ReadOnly);
    const auto format = detectCsvFormat(device);
    if (!format || device.pos() != 0)
        return QStringLiteral("The format is not found out, or the device is not left where it was.");
    constexpr CsvLimits whole{1 << 20, 4096};
    const Read read = readAll(file, *format, whole);
    for (const qsizetype piece : {1, 7})
        if (!same(readAll(file, *format, {piece, whole.record}), read))
            return QStringLiteral("In pieces of %1 bytes the file is another.").arg(piece);
    if (const Broken broken = brokenByPlaces(read))
        return broken;
    const bool firstIsGood = !read.rows.empty() && !read.rows.front().first.problem;
    if (const Broken broken = firstIsGood ? brokenByWriting(read, *format) : Broken())
        return broken;
    return brokenByMapping(read);
}

} // namespace tierdesk::test
