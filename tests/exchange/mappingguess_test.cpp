// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mappingguess.h"

#include "core/exchange/csvreader.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

#include <QDirIterator>
#include <QFile>

using namespace tierdesk;

namespace {

FileSample sampleOf(QIODevice& file)
{
    FileSample sample;
    const auto format = detectCsvFormat(file);
    if (!format)
        return sample;
    auto reader = CsvReader::open(file, *format);
    CsvRecord record;
    while (reader) {
        const auto more = reader->next(record);
        if (!more || !*more)
            break;
        if (sample.header.isEmpty())
            sample.header = record.toList();
        else
            sample.rows.push_back(record.toList());
    }
    return sample;
}

} // namespace

TEST_CASE("Columns are known by their names and what stands in them")
{
    const FileSample sample{{QStringLiteral("Ticket ID"), QStringLiteral("Summary"), QStringLiteral("Status"),
                             QStringLiteral("Priority"), QStringLiteral("Assigned to"), QStringLiteral("Updated at")},
                            {{QStringLiteral("7"), QStringLiteral("No sound"), QStringLiteral("Waiting for vendor"),
                              QStringLiteral("High"), QStringLiteral("Uma"), QStringLiteral("24.12.2025 18:30")},
                             {QStringLiteral("7"), QStringLiteral("No sound"), QStringLiteral("Closed"),
                              QStringLiteral("High"), QStringLiteral("Uma"), QStringLiteral("28.12.2025 08:00")}}};
    const ImportMapping mapping = guessMapping(sample, QStringLiteral("mine"), QStringLiteral("Europe/Berlin"));
    CHECK(mapping.rows == RowShape::Event);
    CHECK(mapping.ticket.externalId.choices == QStringList{QStringLiteral("{Ticket ID}")});
    CHECK(mapping.ticket.subject.choices == QStringList{QStringLiteral("{Summary}")});
    CHECK(mapping.ticket.assignee.choices == QStringList{QStringLiteral("{Assigned to}")});
    CHECK(mapping.times.formats == QStringList{QStringLiteral("d.M.yyyy H:m")});
    CHECK(mapping.ticket.state.known.at(QStringLiteral("Closed")).type == StateType::Closed);
    CHECK(mapping.ticket.state.known.at(QStringLiteral("Waiting for vendor")).type == StateType::PendingVendor);
    CHECK(mapping.ticket.priority.known.at(QStringLiteral("High")) == Priority{2});
}

TEST_CASE("Any file with a header gets a mapping that can be used")
{
    const auto folder = test::realData();
    if (!folder)
        return;
    int guessed = 0;
    QDirIterator files(*folder + QStringLiteral("/import_csv"), {QStringLiteral("*.csv")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const FileSample sample = sampleOf(file);
        if (sample.header.isEmpty())
            continue;
        const ImportMapping mapping = guessMapping(sample, QStringLiteral("guess"), QStringLiteral("UTC"));
        CAPTURE(file.fileName());
        const auto read = parseMapping(toDocument(mapping));
        if (!read)
            FAIL(read.error().path.toStdString() + ": " + read.error().expected.toStdString());
        CHECK(*read == mapping);
        ++guessed;
    }
    CHECK(guessed >= 47);
}
