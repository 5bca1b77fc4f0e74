// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The 49 files that spreadsheets and trackers wrote: what becomes of each.
#include "tests/exchange/csvtesting.h"
#include "tests/support/support.h"

#include <QDir>
#include <QDirIterator>
#include <QSet>

using namespace tierdesk;
using namespace tierdesk::test;
using Kind = CsvErrorKind;

namespace {

struct Expected
{
    const char* file;
    char16_t separator;
    qsizetype columns;
    /// After the header.
    std::size_t records;
    std::optional<CsvError> trouble = std::nullopt;
    char16_t quote = u'"';
    const char* encoding = "UTF-8";
    Certainty encodingIs = Certainty::Certain;
};

std::vector<Expected> tickets()
{
    return {
        {"ExportTranslations_de", u'.', 2, 21},
        {"ImportExportFormatCSV001-MSExcel-Semicolon", u';', 3, 2},
        {"ImportExportFormatCSV001-MSExcel-Tabulator", u'\t', 3, 2},
        {"ImportExportFormatCSV001-OpenOffice-Colon", u':', 3, 2},
        {"ImportExportFormatCSV001-OpenOffice-Semicolon", u';', 3, 2},
        {"ImportExportFormatCSV001-OpenOffice-Tabulator", u'\t', 3, 2},
        {"ImportExportFormatCSV002-MSExcel-Semicolon", u';', 4, 1},
        {"ImportExportFormatCSV002-MSExcel-Tabulator", u'\t', 4, 1},
        {"ImportExportFormatCSV002-OpenOffice-Colon", u':', 4, 1},
        {"ImportExportFormatCSV002-OpenOffice-Semicolon", u';', 4, 1},
        {"ImportExportFormatCSV002-OpenOffice-Tabulator", u'\t', 4, 1},
        {"ImportExportFormatCSV003-MSExcel-Semicolon", u';', 3, 2},
        {"ImportExportFormatCSV003-MSExcel-Tabulator", u'\t', 3, 2},
        {"ImportExportFormatCSV003-OpenOffice-Colon", u':', 3, 2},
        {"ImportExportFormatCSV003-OpenOffice-Semicolon", u';', 3, 2},
        {"ImportExportFormatCSV003-OpenOffice-Tabulator", u'\t', 3, 2},
        {"ImportExportFormatCSV004-MSExcel-Semicolon", u';', 2, 1},
        {"ImportExportFormatCSV004-MSExcel-Tabulator", u'\t', 2, 1},
        {"ImportExportFormatCSV004-OpenOffice-Colon", u':', 2, 1},
        {"ImportExportFormatCSV004-OpenOffice-Semicolon", u';', 2, 1},
        {"ImportExportFormatCSV004-OpenOffice-Tabulator", u'\t', 2, 1},
        {"ImportExportFormatCSV005-MSExcel-Semicolon", u';', 2, 1},
        {"ImportExportFormatCSV005-MSExcel-Tabulator", u'\t', 2, 1},
        {"ImportExportFormatCSV005-OpenOffice-Colon", u':', 2, 1},
        {"ImportExportFormatCSV005-OpenOffice-Semicolon", u';', 2, 1},
        {"ImportExportFormatCSV005-OpenOffice-Tabulator", u'\t', 2, 1},
        {"ImportExportFormatCSV006-OpenOffice-Colon", u':', 2, 1},
        {"ImportExportFormatCSV006-OpenOffice-Semicolon", u';', 2, 1},
        {"ImportExportFormatCSV006-OpenOffice-Tabulator", u'\t', 2, 1},
        {"ImportExportFormatCSV007-OpenOffice-Semicolon", u';', 3, 2},
        {"ImportExportFormatCSV008-OpenOffice-Semicolon", u';', 3, 2},
        {"TemplateImport", u',', 4, 1},
    };
}

std::vector<Expected> issues()
{
    return {
        {"import_crlf_with_newline_in_quoted_header", u',', 2, 1},
        {"import_dates", u';', 4, 3},
        {"import_dates_ja", u';', 2, 1},
        {"import_iso8859-1", u';', 3, 2, {}, u'"', "windows-1252", Certainty::Guessed},
        {"import_issues", u';', 16, 3},
        {"import_issues_auto_mapping", u';', 17, 1, CsvError{Kind::TooManyFields, 2, 0, {}, 17, 18}},
        {"import_issues_no_data_row", u';', 16, 0},
        {"import_issues_single_quotation", u';', 16, 3, {}, u'\''},
        {"import_issues_utf8_with_bom", u';', 15, 3},
        {"import_issues_with_relation_and_invalid_issues", u';', 6, 5},
        {"import_subtasks", u';', 6, 4},
        {"import_subtasks_with_relations", u';', 7, 4},
        {"import_subtasks_with_unique_id", u';', 5, 9},
        {"import_time_entries", u';', 8, 4},
        {"import_users", u';', 12, 3},
        {"invalid-Shift_JIS", u'\0', 1, 0},
        {"unclosed_quoted_field", u';', 2, 0,
         CsvError{Kind::UnclosedQuote, 2, 5, QStringLiteral("Unclosed quoted field")}},
    };
}

QByteArray contents(const QString& folder, const char* name)
{
    QFile file(folder + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".csv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void requireAsExpected(const QString& folder, const Expected& expected)
{
    CAPTURE(expected.file);
    const QByteArray bytes = contents(folder, expected.file);
    const CsvFormat format = detectCsv(bytes);
    CHECK(format.separator == expected.separator);
    CHECK(format.quote == expected.quote);
    CHECK(format.encoding == QString::fromLatin1(expected.encoding));
    CHECK(format.encodingIs == expected.encodingIs);
    const ReadFile file = readCsv(bytes, format);
    REQUIRE_FALSE(file.rows.empty());
    CHECK(file.rows.front().fields.size() == expected.columns);
    CHECK(file.rows.size() == expected.records + 1);
    CHECK(file.firstTrouble() == expected.trouble);
    for (const ReadRow& row : file.rows)
        CHECK((row.problem || row.fields.size() == expected.columns));
}

QStringList fieldsOf(const QString& folder, const char* name, std::size_t row)
{
    const QByteArray bytes = contents(folder, name);
    return readCsv(bytes, detectCsv(bytes)).rows.at(row).fields;
}

} // namespace

TEST_CASE("each of the real small files is read sensibly or refused naming the line")
{
    const std::optional<QString> data = realData();
    if (!data)
        return;
    const std::array folders{std::pair{*data + QStringLiteral("/import_csv/otobo_csv"), tickets()},
                             std::pair{*data + QStringLiteral("/import_csv/redmine_csv"), issues()}};
    QSet<QString> known;
    for (const auto& [folder, table] : folders) {
        for (const Expected& expected : table) {
            requireAsExpected(folder, expected);
            known.insert(folder + QLatin1Char('/') + QString::fromLatin1(expected.file) + QStringLiteral(".csv"));
        }
    }
    QSet<QString> present;
    QDirIterator files(*data + QStringLiteral("/import_csv"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        present.insert(files.next());
    REQUIRE(present == known);
    REQUIRE(known.size() == 49);
}

TEST_CASE("the fields of the real small files are what a person sees in them")
{
    const std::optional<QString> data = realData();
    if (!data)
        return;
    const QString otobo = *data + QStringLiteral("/import_csv/otobo_csv");
    const QString redmine = *data + QStringLiteral("/import_csv/redmine_csv");
    REQUIRE(fieldsOf(otobo, "ImportExportFormatCSV002-OpenOffice-Colon", 1) ==
            QStringList{QStringLiteral("Test 2 \n- 1"), QStringLiteral("Te\nst 2 - 2"), QStringLiteral("Test 2 - 3\n"),
                        QString()});
    REQUIRE(fieldsOf(otobo, "ImportExportFormatCSV003-MSExcel-Tabulator", 2) ==
            QStringList{QString(), QString(), QStringLiteral(" ")});
    REQUIRE(fieldsOf(otobo, "ImportExportFormatCSV004-MSExcel-Semicolon", 0) ==
            QStringList{QStringLiteral("Test;:_°^!\"§$%&/()=?´`*+Test"), QStringLiteral("><@~'}{[]\\")});
    REQUIRE(fieldsOf(otobo, "ImportExportFormatCSV006-OpenOffice-Tabulator", 1).last() == QStringLiteral("Ά Λ Ξ"));
    REQUIRE(fieldsOf(redmine, "import_iso8859-1", 1).first() == QStringLiteral("Contenu en français"));
    REQUIRE(fieldsOf(redmine, "import_issues_single_quotation", 1).last() == QStringLiteral("PostgreSQL, Oracle"));
    REQUIRE(fieldsOf(redmine, "import_issues_utf8_with_bom", 0).first() == QStringLiteral("priority"));
    REQUIRE(fieldsOf(redmine, "import_crlf_with_newline_in_quoted_header", 0).last() ==
            QStringLiteral("quoted_header\ncontains_LF"));
    REQUIRE(fieldsOf(redmine, "import_dates_ja", 1) ==
            QStringList{QStringLiteral("Date in %Y/%m/%d format"), QStringLiteral("2019/05/28")});
}

TEST_CASE("the file of invalid Shift_JIS is refused at its line when that encoding is stated")
{
    const std::optional<QString> data = realData();
    if (!data)
        return;
    const QByteArray bytes = contents(*data + QStringLiteral("/import_csv/redmine_csv"), "invalid-Shift_JIS");
    const CsvFormat format = detectCsv(bytes, {.encoding = QStringLiteral("Shift_JIS")});
    REQUIRE(format.encodingIs == Certainty::Stated);
    REQUIRE(readCsv(bytes, format).firstTrouble() == CsvError{Kind::Undecodable, 1, 2, QStringLiteral("Shift_JIS")});
}
