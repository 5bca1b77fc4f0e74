// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "tests/exchange/csvtesting.h"

#include <rapidcheck.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// Fields made of what is dangerous: separators, quotes, line ends, marks, letters beyond the first plane.
rc::Gen<QString> anyField()
{
    const auto piece = rc::gen::elementOf(
        std::vector<QString>{QStringLiteral("a"), QStringLiteral(" "), QStringLiteral(","), QStringLiteral(";"),
                             QStringLiteral("\t"), QStringLiteral("'"), QStringLiteral("\""), QStringLiteral("\n"),
                             QStringLiteral("\r"), QStringLiteral("\r\n"), QStringLiteral("ä"), QStringLiteral("漢"),
                             QStringLiteral("😀"), QStringLiteral("\uFEFF"), QStringLiteral("\uFFFD")});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString>& pieces) {
        return QStringList(pieces.begin(), pieces.end()).join(QString());
    });
}

enum class Shape { Any, Several };

/// Several: at least two rows of at least two fields.
std::vector<QStringList> anyTable(const rc::Gen<QString>& field, Shape shape)
{
    const std::size_t least = shape == Shape::Several ? 2 : 1;
    const auto columns = *rc::gen::inRange<std::size_t>(least, 6);
    const auto rows = *rc::gen::inRange<std::size_t>(least, 10);
    std::vector<QStringList> table(rows);
    for (QStringList& row : table) {
        const auto fields = *rc::gen::container<std::vector<QString>>(columns, field);
        row = QStringList(fields.begin(), fields.end());
    }
    return table;
}

QString written(const std::vector<QStringList>& table, const CsvStyle& style)
{
    QString text;
    for (const QStringList& fields : table)
        appendCsvLine(text, fields, style);
    return text;
}

std::vector<QStringList> fieldsOf(const ReadFile& file)
{
    std::vector<QStringList> fields;
    fields.reserve(file.rows.size());
    for (const ReadRow& row : file.rows)
        fields.push_back(row.fields);
    return fields;
}

QByteArray utf16(const QString& text)
{
    return QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size());
}

} // namespace

TEST_CASE("what is written is read back whatever the fields hold and whichever separator and quote")
{
    REQUIRE(rc::check([] {
        const std::vector<QStringList> table = anyTable(anyField(), Shape::Any);
        CsvStyle style;
        style.separator = *rc::gen::element(u',', u';', u'\t', u':', u'|', u'.', u'漢');
        style.quote = *rc::gen::element(u'"', u'\'');
        const QString text = written(table, style);
        CsvFormat format;
        format.separator = style.separator;
        format.quote = style.quote;
        const bool wide = *rc::gen::arbitrary<bool>();
        if (wide)
            format.encoding = Q_BYTE_ORDER == Q_LITTLE_ENDIAN ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
        const ReadFile file = readCsv(wide ? utf16(text) : text.toUtf8(), format);
        RC_ASSERT(!file.firstTrouble());
        RC_ASSERT(fieldsOf(file) == table);
    }));
}

TEST_CASE("any bytes read in pieces of any size give what they give at once")
{
    REQUIRE(rc::check([] {
        const auto byte = rc::gen::element('a', 'b', ',', ',', '"', '"', '\n', '\r', '\'', '\0', '\xC3', '\xA4', '\xE2',
                                           '\x82', '\xAC', '\xEF', '\xBB', '\xBF', '\xFF', '\xD8', '\xDC');
        const auto raw = *rc::gen::container<std::string>(byte);
        CsvFormat format;
        format.encoding = *rc::gen::elementOf(
            std::vector<QString>{QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
                                 QStringLiteral("windows-1252"), QStringLiteral("Shift_JIS")});
        CsvLimits pieces;
        pieces.chunk = *rc::gen::inRange<qsizetype>(1, 9);
        pieces.record = 60;
        CsvLimits atOnce = pieces;
        atOnce.chunk = 1 << 20;
        const QByteArray bytes = QByteArray::fromStdString(raw);
        RC_ASSERT(readCsv(bytes, format, pieces) == readCsv(bytes, format, atOnce));
    }));
}

TEST_CASE("a record beyond the limit fails at the same field whatever pieces it comes in")
{
    CsvLimits limits;
    limits.record = 10;
    const QByteArray text =
        GENERATE(QByteArray("aa,bb\naaaa,bbbbbbb\n"), QByteArray("aaaaaaaaaaa,b\n"), QByteArray("aaaaa,bbbbb,c"),
                 QByteArray("aaaaaaaaaaa"), QByteArray("\"aaaaaaaaaaa\"\n"));
    CAPTURE(text.toStdString());
    const ReadFile whole = readCsv(text, {}, limits);
    REQUIRE(whole.failure);
    REQUIRE(whole.failure->kind == CsvErrorKind::TooLong);
    for (limits.chunk = 1; limits.chunk < text.size(); ++limits.chunk)
        REQUIRE(readCsv(text, {}, limits) == whole);
}

TEST_CASE("a table that was written is recognised for what it is")
{
    REQUIRE(rc::check([] {
        const auto word = rc::gen::elementOf(std::vector<QString>{
            QStringLiteral("Router"), QStringLiteral("2015-07-08"), QStringLiteral("Große Störung"),
            QStringLiteral("see \"wiki\""), QStringLiteral("10:20"), QStringLiteral("x")});
        CsvStyle style;
        style.separator = *rc::gen::element(u',', u';', u'\t', u'|');
        const QString text = written(anyTable(word, Shape::Several), style);
        const CsvFormat format = detectCsv(text.toUtf8());
        RC_ASSERT(format.separator == style.separator);
        RC_ASSERT(format.quote == u'"');
        RC_ASSERT(format.encoding == QStringLiteral("UTF-8"));
    }));
}
