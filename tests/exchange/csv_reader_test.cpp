// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "tests/exchange/csvtesting.h"

#include <QBuffer>

using namespace tierdesk;
using namespace tierdesk::test;
using Kind = CsvErrorKind;

namespace {

ReadRow row(qint64 line, const QStringList& fields, std::optional<CsvError> problem = std::nullopt)
{
    return {line, fields, std::move(problem)};
}

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(u' ');
}

/// A device that fails after some bytes, as a drive that is pulled out does.
class FailingDevice final : public QBuffer
{
protected:
    qint64 readData(char* data, qint64 size) override
    {
        return pos() >= 6 ? -1 : QBuffer::readData(data, std::min<qint64>(size, 6 - pos()));
    }
};

} // namespace

TEST_CASE("lines end with LF or CRLF or CR and need no end at the end of the file")
{
    const QByteArray ending = GENERATE("\n", "\r\n", "\r");
    const QByteArray last = GENERATE("", "\n", "\r\n", "\r");
    const ReadFile file = readCsv("a,b" + ending + "c,d" + last);
    REQUIRE(file == ReadFile{{row(1, words("a b")), row(2, words("c d"))}, {}});
}

TEST_CASE("empty lines are skipped and counted")
{
    REQUIRE(readCsv("\n\r\na,b\r\r\n\nc,d") == ReadFile{{row(3, words("a b")), row(6, words("c d"))}, {}});
    REQUIRE(readCsv("") == ReadFile{});
    REQUIRE(readCsv("\n\n") == ReadFile{});
    REQUIRE(readCsv("a\n\"\"\n") == ReadFile{{row(1, words("a")), row(2, {QString()})}, {}});
}

TEST_CASE("quotes hold separators and line ends and themselves doubled")
{
    const ReadFile file = readCsv("a,\"b,\"\"c\"\"\r\nd\"\r\n\"\",\"\"\"\"\n5\" disk,x\"y\"");
    REQUIRE(file == ReadFile{{row(1, {QStringLiteral("a"), QStringLiteral("b,\"c\"\r\nd")}),
                              row(3, {QString(), QStringLiteral("\"")}),
                              row(4, {QStringLiteral("5\" disk"), QStringLiteral("x\"y\"")})},
                             {}});
}

TEST_CASE("blanks around a field belong to it")
{
    REQUIRE(readCsv(" a ,\t\n") == ReadFile{{row(1, {QStringLiteral(" a "), QStringLiteral("\t")})}, {}});
}

TEST_CASE("without a separator a line is one field and without a quote nothing is quoted")
{
    CsvFormat format;
    format.separator = u'\0';
    REQUIRE(readCsv("a,b\n\"c;d\"\n", format) == ReadFile{{row(1, words("a,b")), row(2, words("c;d"))}, {}});
    format.quote = u'\0';
    REQUIRE(readCsv("\"a\n", format) == ReadFile{{row(1, words("\"a"))}, {}});
}

TEST_CASE("text after a closing quote is kept and said with its place")
{
    const ReadFile file = readCsv("h,i\nx,\"a\nb\"c \"d\",e\nf,g\n");
    const CsvError problem{Kind::TextAfterQuote, 3, 3, QStringLiteral("c")};
    REQUIRE(file ==
            ReadFile{{row(1, words("h i")),
                      row(2, {QStringLiteral("x"), QStringLiteral("a\nbc \"d\""), QStringLiteral("e")}, problem),
                      row(4, words("f g"))},
                     {}});
}

TEST_CASE("a quote that is never closed is said at the line where it opened")
{
    const ReadFile file = readCsv("a,b\r\nc,d\r\ne,\"f\r\ng,h\r\n");
    REQUIRE(file.rows == std::vector{row(1, words("a b")), row(2, words("c d"))});
    REQUIRE(file.failure == CsvError{Kind::UnclosedQuote, 3, 3, QStringLiteral("f\r\ng,h\r\n")});
}

TEST_CASE("a record longer than the limit is refused where its last field began")
{
    CsvLimits limits;
    limits.record = 100;
    limits.chunk = 7;
    const ReadFile within = readCsv("a,b\nc," + QByteArray(97, 'x'), {}, limits);
    REQUIRE_FALSE(within.failure.has_value());
    const ReadFile beyond = readCsv("a,b\nc," + QByteArray(110, 'x'), {}, limits);
    REQUIRE(beyond.failure == CsvError{Kind::TooLong, 2, 3, QString(40, u'x')});
    REQUIRE(readCsv("a,b\n" + QByteArray(200, ','), {}, limits).failure->kind == Kind::TooLong);
}

TEST_CASE("records that do not fit the first one are said and the rest goes on")
{
    const ReadFile file = readCsv("a,b,c\n1\n1,2,3,4\n1,2,3,,\n4,5,6\n");
    REQUIRE(file.rows == std::vector{row(1, words("a b c")),
                                     row(2, words("1"), CsvError{Kind::TooFewFields, 2, 0, {}, 3, 1}),
                                     row(3, words("1 2 3 4"), CsvError{Kind::TooManyFields, 3, 0, {}, 3, 4}),
                                     row(4, words("1 2 3")), row(5, words("4 5 6"))});
}

TEST_CASE("fields under nameless columns at the end of the header may be missing")
{
    const ReadFile file = readCsv("a,b,,\n1,2\n1,2,3\n1\n");
    REQUIRE(file.rows[1] == row(2, {QStringLiteral("1"), QStringLiteral("2"), QString(), QString()}));
    REQUIRE(file.rows[2] == row(3, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QString()}));
    REQUIRE(file.rows[3].problem->kind == Kind::TooFewFields);
}

TEST_CASE("bytes that are no text in the encoding are said with line and column")
{
    const ReadFile file = readCsv("a,b\n\xC3\xA4,x\xFFy\xFF\nc,d\n");
    const CsvError problem{Kind::Undecodable, 2, 4, QStringLiteral("UTF-8")};
    REQUIRE(file.rows == std::vector{row(1, words("a b")),
                                     row(2, {QStringLiteral("ä"), QStringLiteral("x\uFFFDy\uFFFD")}, problem),
                                     row(3, words("c d"))});
    const ReadFile quoted = readCsv("\"a\n\xFF\"\n");
    REQUIRE(quoted.rows[0].problem == CsvError{Kind::Undecodable, 2, 1, QStringLiteral("UTF-8")});
}

TEST_CASE("a NUL character shows that a file is not text")
{
    const ReadFile file = readCsv(QByteArray("a,b\0c\n", 6));
    REQUIRE(file.rows[0].problem == CsvError{Kind::NotText, 1, 4});
}

TEST_CASE("an unknown encoding and a device that fails are said as what they are")
{
    CsvFormat format;
    format.encoding = QStringLiteral("Klingon-8");
    REQUIRE(readCsv("a", format).failure == CsvError{Kind::UnknownEncoding, 0, 0, QStringLiteral("Klingon-8")});

    FailingDevice device;
    device.setData("a,b\nc,d\n");
    REQUIRE(device.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    Result<CsvReader, CsvError> reader = CsvReader::open(device, {});
    REQUIRE(reader.has_value());
    CsvRecord record;
    REQUIRE(reader->next(record).value());
    REQUIRE(reader->next(record).error().kind == Kind::Unreadable);
}

TEST_CASE("the guard takes the teeth out of formulas and leaves numbers alone")
{
    const auto written = [](const char* field) {
        QString line;
        appendCsvLine(line, {QString::fromUtf8(field)}, {.guard = FormulaGuard::On});
        return line.chopped(2);
    };
    REQUIRE(written("=1+2") == QStringLiteral("'=1+2"));
    REQUIRE(written("@SUM(A1)") == QStringLiteral("'@SUM(A1)"));
    REQUIRE(written("+cmd|' /C calc'!A0") == QStringLiteral("'+cmd|' /C calc'!A0"));
    REQUIRE(written("-2+3") == QStringLiteral("'-2+3"));
    REQUIRE(written("＝1") == QStringLiteral("'＝1"));
    REQUIRE(written("\t=1,2") == QStringLiteral("\"'\t=1,2\""));
    REQUIRE(written("-12.5") == QStringLiteral("-12.5"));
    REQUIRE(written("+4930123") == QStringLiteral("+4930123"));
    REQUIRE(written("a=b") == QStringLiteral("a=b"));
}
