// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timereader.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace tierdesk;

namespace {

QString read(const char* format, const char* zone, const QString& text)
{
    const Result<TimeReader, FieldError> reader =
        TimeReader::make({{QString::fromUtf8(format)}, QString::fromLatin1(zone)});
    REQUIRE(reader.has_value());
    const std::optional<Instant> instant = reader->read(text);
    return instant ? toIsoString(*instant) : QStringLiteral("none");
}

} // namespace

TEST_CASE("times are read by the pattern of the file")
{
    struct Case
    {
        const char* format;
        const char* zone;
        const char* text;
        const char* instant;
    };
    const auto sample = GENERATE(values<Case>({
        {"iso", "", "2011-02-24T16:17:46+01:00", "2011-02-24T15:17:46.000Z"},
        {"iso", "", "2012-03-25T03:00:00+02:00", "2012-03-25T01:00:00.000Z"},
        {"iso", "Europe/Stockholm", "2011-02-24T16:17:46", "none"},
        {"d/M/yyyy HH:mm", "America/Sao_Paulo", "29/2/2016 08:56", "2016-02-29T11:56:00.000Z"},
        {"d/M/yyyy HH:mm", "UTC", "01/12/2016 8:05", "2016-12-01T08:05:00.000Z"},
        {"d/M/yyyy HH:mm", "UTC", "30/2/2016 08:56", "none"},
        {"d/M/yyyy HH:mm", "UTC", "1/13/2016 08:56", "none"},
        {"d/M/yyyy HH:mm", "UTC", "1/1/2016 24:00", "none"},
        {"d/M/yyyy HH:mm", "UTC", "1/1/2016 08:56:10", "none"},
        {"d/M/yyyy HH:mm", "UTC", "1/1/16 08:56", "none"},
        {"d/M/yyyy HH:mm", "UTC", "", "none"},
        {"dd.MM.yyyy 'um' H:mm:ss", "Europe/Berlin", "05.07.2016 um 7:08:09", "2016-07-05T05:08:09.000Z"},
        {"dd/MMM/yy h:mm AP", "UTC", "17/may/16 12:05 am", "2016-05-17T00:05:00.000Z"},
        {"dd/MMM/yy h:mm AP", "UTC", "17/May/16 3:45 PM", "2016-05-17T15:45:00.000Z"},
        {"dd/MMM/yy h:mm AP", "UTC", "17/May/16 13:45 PM", "none"},
        {"yyyy-MM-dd", "Asia/Tokyo", "2019-05-28", "2019-05-27T15:00:00.000Z"},
    }));
    CAPTURE(sample.format, sample.text);
    REQUIRE(read(sample.format, sample.zone, QString::fromLatin1(sample.text)) == QString::fromLatin1(sample.instant));
}

TEST_CASE("a time that comes twice is the first and one that never comes is read by the clock before")
{
    const char* format = "yyyy-MM-dd HH:mm";
    REQUIRE(read(format, "Europe/Berlin", QStringLiteral("2016-10-30 01:59")) ==
            QStringLiteral("2016-10-29T23:59:00.000Z"));
    REQUIRE(read(format, "Europe/Berlin", QStringLiteral("2016-10-30 02:30")) ==
            QStringLiteral("2016-10-30T00:30:00.000Z"));
    REQUIRE(read(format, "Europe/Berlin", QStringLiteral("2016-10-30 03:00")) ==
            QStringLiteral("2016-10-30T02:00:00.000Z"));
    REQUIRE(read(format, "Europe/Berlin", QStringLiteral("2016-03-27 02:30")) ==
            QStringLiteral("2016-03-27T01:30:00.000Z"));
    REQUIRE(read(format, "Europe/Berlin", QStringLiteral("2016-03-27 03:00")) ==
            QStringLiteral("2016-03-27T01:00:00.000Z"));
    REQUIRE(read(format, "America/New_York", QStringLiteral("2016-11-06 01:30")) ==
            QStringLiteral("2016-11-06T05:30:00.000Z"));
    REQUIRE(read(format, "America/New_York", QStringLiteral("2016-03-13 02:30")) ==
            QStringLiteral("2016-03-13T07:30:00.000Z"));
    REQUIRE(read(format, "Pacific/Apia", QStringLiteral("2011-12-31 00:30")) ==
            QStringLiteral("2011-12-30T10:30:00.000Z"));
}

TEST_CASE("what a clock shows at an instant is read back as that instant")
{
    REQUIRE(rc::check([] {
        const auto name = *rc::gen::elementOf(
            std::vector<QString>{QStringLiteral("Europe/Berlin"), QStringLiteral("America/Sao_Paulo"),
                                 QStringLiteral("Australia/Lord_Howe"), QStringLiteral("Asia/Kathmandu")});
        const QString pattern = QStringLiteral("d/M/yyyy HH:mm:ss");
        const auto second = *rc::gen::inRange<qint64>(946'684'800, 1'900'000'000);
        const QTimeZone zone(name.toLatin1());
        const QDateTime shown = QDateTime::fromSecsSinceEpoch(second, zone);
        const std::optional<Instant> instant = TimeReader::make({{pattern}, name})->read(shown.toString(pattern));
        RC_ASSERT(instant.has_value());
        const bool secondOfTwo = instant->ms != second * 1000;
        RC_ASSERT(QDateTime::fromMSecsSinceEpoch(instant->ms, zone).toString(pattern) == shown.toString(pattern));
        RC_ASSERT(!secondOfTwo || instant->ms < second * 1000);
    }));
}

TEST_CASE("formats and zones that mean nothing are refused")
{
    const auto path = [](const QStringList& formats, const char* zone) {
        return TimeReader::make({formats, QString::fromLatin1(zone)}).error().path;
    };
    REQUIRE(path({QStringLiteral("iso"), QStringLiteral("HH:mm")}, "UTC") == QStringLiteral("formats[1]"));
    REQUIRE(path({QStringLiteral("d/M/yyyy QQ")}, "UTC") == QStringLiteral("formats[0]"));
    REQUIRE(path({QStringLiteral("d/M/yyy")}, "UTC") == QStringLiteral("formats[0]"));
    REQUIRE(path({QStringLiteral("d/M/yyyy h:mm")}, "UTC") == QStringLiteral("formats[0]"));
    REQUIRE(path({QStringLiteral("d/M/yyyy H:mm AP")}, "UTC") == QStringLiteral("formats[0]"));
    REQUIRE(path({QStringLiteral("d/M/yyyy d")}, "UTC") == QStringLiteral("formats[0]"));
    REQUIRE(path({QStringLiteral("d/M/yyyy 'at")}, "UTC") == QStringLiteral("formats[0]"));
    REQUIRE(path({QStringLiteral("d/M/yyyy")}, "") == QStringLiteral("zone"));
    REQUIRE(path({QStringLiteral("iso")}, "Mars/Base") == QStringLiteral("zone"));
}
