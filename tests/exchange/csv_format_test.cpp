// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/csvtesting.h"

#include <QBuffer>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

class Pipe final : public QIODevice
{
public:
    explicit Pipe(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {}
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        if (m_bytes.isEmpty())
            return -1;
        const qint64 count = std::min<qint64>(size, m_bytes.size());
        std::copy_n(m_bytes.constData(), count, data);
        m_bytes.remove(0, count);
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
};

} // namespace

TEST_CASE("the separator is the one under which records have the same number of fields")
{
    struct Case
    {
        const char* what;
        QByteArray bytes;
        char16_t separator;
        Certainty certainty;
    };
    const auto sample = GENERATE(values<Case>({
        {"semicolons beside decimal commas", "a;b\n1,5;2\n3;4,25\n", u';', Certainty::Certain},
        {"commas inside quotes", "a;b\n\"x, y, z\";2\n\"p, q\";3\n", u';', Certainty::Certain},
        {"times in every row but not in the header", "when;what\n10:20:30;a\n11:20:30;b\n", u';', Certainty::Certain},
        {"tabs", "a\tb c\n1\t2, 3\n", u'\t', Certainty::Certain},
        {"bars", "a|b\n1|2\n", u'|', Certainty::Certain},
        {"colons as a last resort", "a:b\n1:2\n", u':', Certainty::Certain},
        {"anything after a closing quote", "\"a\"^\"b\"\n\"1\"^\"2\"\n", u'^', Certainty::Certain},
        {"two that fit equally", "a;b,c\n1;2,3\n", u',', Certainty::Guessed},
        {"a header alone", "a;b;c\n", u';', Certainty::Guessed},
        {"a ragged row does not decide", "a;b;c\n1;2;3\n1;2\n4;5;6\n", u';', Certainty::Guessed},
        {"rows that are all wider than the header", "a;b\n1;2;3\n4;5;6\n", u';', Certainty::Guessed},
        {"prose is one field a line", "note\nyes, and no\nno\nwell\nmaybe, or so, or not\nend\n", u'\0',
         Certainty::Guessed},
        {"an empty file", "", u'\0', Certainty::Guessed},
    }));
    CAPTURE(sample.what);
    const CsvFormat format = detectCsv(sample.bytes);
    REQUIRE(format.separator == sample.separator);
    REQUIRE(format.separatorIs == sample.certainty);
}

TEST_CASE("apostrophes are quotes only where they close as quotes do")
{
    REQUIRE(detectCsv("a;b\n'x;y';2\n").quote == u'\'');
    REQUIRE(detectCsv("a;b\n'tis;2\nrock 'n' roll;3\n").quote == u'"');
    REQUIRE(detectCsv("a;b\n'00123;2\n").quote == u'"');
    REQUIRE(detectCsv("a;b\n\"x;y\";'z'\n").quote == u'"');
}

TEST_CASE("what is stated is not detected")
{
    const CsvFormat format = detectCsv("a;b\n1;2\n", {u',', u'\'', QStringLiteral("windows-1252")});
    REQUIRE(format == CsvFormat{u',', u'\'', QStringLiteral("windows-1252"), Certainty::Stated, Certainty::Stated,
                                Certainty::Stated});
}

TEST_CASE("the encoding is found and how sure that is")
{
    struct Case
    {
        const char* what;
        QByteArray bytes;
        const char* encoding;
        Certainty certainty;
    };
    const QByteArray plain = QByteArray("a,b\n").repeated(200'000);
    const auto sample = GENERATE_COPY(values<Case>({
        {"plain", plain, "UTF-8", Certainty::Certain},
        {"UTF-8 at the end of a long file", plain + "\xC3\xA4,b\n", "UTF-8", Certainty::Certain},
        {"no UTF-8 at the end of a long file", plain + "\xE4,b\n", "windows-1252", Certainty::Guessed},
        {"a character cut by the end of the file", plain + "a,\xC3", "windows-1252", Certainty::Guessed},
        {"marked UTF-8",
         "\xEF\xBB\xBF"
         "a,b\n",
         "UTF-8", Certainty::Certain},
        {"marked UTF-16",
         QByteArray("\xFF\xFE"
                    "a\0,\0b\0",
                    8),
         "UTF-16LE", Certainty::Certain},
        {"marked UTF-16 the other way", QByteArray("\xFE\xFF\0a\0,\0b", 8), "UTF-16BE", Certainty::Certain},
        {"UTF-16 without a mark", QByteArray("a\0,\0b\0\n\0", 8), "UTF-16LE", Certainty::Guessed},
        {"UTF-16 the other way without a mark", QByteArray("\0a\0,\0b\0\n", 8), "UTF-16BE", Certainty::Guessed},
    }));
    CAPTURE(sample.what);
    const CsvFormat format = detectCsv(sample.bytes);
    REQUIRE(format.encoding == QString::fromLatin1(sample.encoding));
    REQUIRE(format.encodingIs == sample.certainty);
}

TEST_CASE("a byte order mark decides against what was stated")
{
    const QByteArray bytes = QByteArray("\xFF\xFE"
                                        "a\0;\0b\0\n\0",
                                        10);
    const CsvFormat format = detectCsv(bytes, {.encoding = QStringLiteral("windows-1252")});
    REQUIRE(format.encoding == QStringLiteral("UTF-16LE"));
    REQUIRE(readCsv(bytes, format).rows.front().fields == QStringList{QStringLiteral("a"), QStringLiteral("b")});
}

TEST_CASE("a stated encoding that is unknown is refused before anything is read")
{
    QBuffer device;
    device.setData("a,b\n");
    REQUIRE(device.open(QIODevice::ReadOnly));
    const auto format = detectCsvFormat(device, {.encoding = QStringLiteral("Klingon-8")});
    REQUIRE(format.error() == CsvError{CsvErrorKind::UnknownEncoding, 0, 0, QStringLiteral("Klingon-8")});
}

TEST_CASE("of a pipe only the beginning is judged and nothing of it is lost")
{
    Pipe pipe("a;b\n" + QByteArray("1;2\n").repeated(100'000) + "\xE4;3\n");
    REQUIRE(pipe.open(QIODevice::ReadOnly));
    const Result<CsvFormat, CsvError> format = detectCsvFormat(pipe);
    REQUIRE(format.has_value());
    REQUIRE(format->encoding == QStringLiteral("UTF-8"));
    REQUIRE(format->encodingIs == Certainty::Guessed);
    Result<CsvReader, CsvError> reader = CsvReader::open(pipe, *format);
    REQUIRE(reader.has_value());
    CsvRecord record;
    qint64 records = 0;
    while (reader->next(record).value())
        ++records;
    REQUIRE(records == 100'002);
    REQUIRE(record.problem == CsvError{CsvErrorKind::Undecodable, 100'002, 1, QStringLiteral("UTF-8")});
}
