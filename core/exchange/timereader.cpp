// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/timereader.h"

#include <QHash>
#include <span>

namespace tierdesk {

namespace {

constexpr QLatin1StringView isoWord("iso");

constexpr std::array<QLatin1StringView, 12> months{
    QLatin1StringView("Jan"), QLatin1StringView("Feb"), QLatin1StringView("Mar"), QLatin1StringView("Apr"),
    QLatin1StringView("May"), QLatin1StringView("Jun"), QLatin1StringView("Jul"), QLatin1StringView("Aug"),
    QLatin1StringView("Sep"), QLatin1StringView("Oct"), QLatin1StringView("Nov"), QLatin1StringView("Dec")};

constexpr qint64 dayMs = 86'400'000;

/// Takes a number off the front of the rest.
std::optional<int> readNumber(QStringView& rest, qsizetype least, qsizetype most)
{
    int value = 0;
    qsizetype digits = 0;
    while (digits < most && digits < rest.size() && rest[digits] >= u'0' && rest[digits] <= u'9')
        value = 10 * value + (rest[digits++].unicode() - u'0');
    if (digits < least)
        return std::nullopt;
    rest = rest.sliced(digits);
    return value;
}

/// Takes one of the words off the front of the rest: its index.
std::optional<int> readWord(QStringView& rest, std::span<const QLatin1StringView> words)
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (rest.startsWith(words[i], Qt::CaseInsensitive)) {
            rest = rest.sliced(words[i].size());
            return static_cast<int>(i);
        }
    }
    return std::nullopt;
}

qsizetype repeats(QStringView text)
{
    qsizetype count = 1;
    while (count < text.size() && text[count] == text[0])
        ++count;
    return count;
}

} // namespace

std::optional<TimePattern> TimePattern::parse(const QString& pattern)
{
    static const QHash<QString, Part> parts{
        {QStringLiteral("d"), Part::Day},         {QStringLiteral("dd"), Part::Day},
        {QStringLiteral("M"), Part::Month},       {QStringLiteral("MM"), Part::Month},
        {QStringLiteral("MMM"), Part::MonthName}, {QStringLiteral("yy"), Part::Year2},
        {QStringLiteral("yyyy"), Part::Year4},    {QStringLiteral("H"), Part::Hour},
        {QStringLiteral("HH"), Part::Hour},       {QStringLiteral("h"), Part::Hour12},
        {QStringLiteral("hh"), Part::Hour12},     {QStringLiteral("m"), Part::Minute},
        {QStringLiteral("mm"), Part::Minute},     {QStringLiteral("s"), Part::Second},
        {QStringLiteral("ss"), Part::Second},     {QStringLiteral("AP"), Part::AmPm}};
    TimePattern result;
    std::array<int, partCount> counts{};
    bool quoted = false;
    for (QStringView rest = pattern; !rest.isEmpty();) {
        const QChar letter = rest[0];
        if (letter == u'\'' || quoted || !letter.isLetter()) {
            if (letter == u'\'')
                quoted = !quoted;
            else
                result.m_tokens.push_back({Part::Literal, letter});
            rest = rest.sliced(1);
            continue;
        }
        const qsizetype length = letter == u'A' ? std::min<qsizetype>(2, rest.size()) : repeats(rest);
        const auto part = parts.constFind(rest.first(length).toString());
        if (part == parts.cend())
            return std::nullopt;
        result.m_tokens.push_back({*part, {}});
        ++counts.at(static_cast<std::size_t>(*part));
        rest = rest.sliced(length);
    }
    const auto count = [&](Part part) { return counts.at(static_cast<std::size_t>(part)); };
    const bool date = count(Part::Day) == 1 && count(Part::Month) + count(Part::MonthName) == 1 &&
                      count(Part::Year2) + count(Part::Year4) == 1;
    // Twelve hours without their half of the day would make afternoons of mornings.
    const bool hours = count(Part::Hour12) == count(Part::AmPm) && count(Part::Hour) + count(Part::Hour12) <= 1;
    return date && hours && !quoted ? std::optional(result) : std::nullopt;
}

std::optional<int> TimePattern::readPart(Part part, QStringView& rest)
{
    constexpr std::array<QLatin1StringView, 2> halves{QLatin1StringView("AM"), QLatin1StringView("PM")};
    switch (part) {
    case Part::MonthName:
        return readWord(rest, months);
    case Part::AmPm:
        return readWord(rest, halves);
    case Part::Year2:
        return readNumber(rest, 2, 2);
    case Part::Year4:
        return readNumber(rest, 4, 4);
    default:
        return readNumber(rest, 1, 2);
    }
}

std::optional<qint64> TimePattern::read(QStringView text) const
{
    std::array<std::optional<int>, partCount> found;
    for (const Token& token : m_tokens) {
        std::optional<int>& value = found.at(static_cast<std::size_t>(token.part));
        if (token.part != Part::Literal) {
            value = readPart(token.part, text);
        } else if (text.startsWith(token.literal)) {
            value = 0;
            text = text.sliced(1);
        } else {
            return std::nullopt;
        }
        if (!value)
            return std::nullopt;
    }
    const auto get = [&](Part part) { return found.at(static_cast<std::size_t>(part)); };
    const std::optional<int> hour12 = get(Part::Hour12);
    if (hour12 && (*hour12 < 1 || *hour12 > 12))
        return std::nullopt;
    const int hour = hour12 ? *hour12 % 12 + 12 * get(Part::AmPm).value_or(0) : get(Part::Hour).value_or(0);
    const std::optional<int> name = get(Part::MonthName);
    const int month = name ? *name + 1 : get(Part::Month).value_or(0);
    const QDate date(get(Part::Year4).value_or(2000 + get(Part::Year2).value_or(0)), month, get(Part::Day).value_or(0));
    const QTime time(hour, get(Part::Minute).value_or(0), get(Part::Second).value_or(0));
    if (!text.isEmpty() || !date.isValid() || !time.isValid())
        return std::nullopt;
    constexpr qint64 unixEpochJulianDay = 2440588;
    return (date.toJulianDay() - unixEpochJulianDay) * dayMs + time.msecsSinceStartOfDay();
}

Result<TimeReader, FieldError> TimeReader::make(const TimeFormats& formats)
{
    TimeReader reader;
    reader.m_zone = QTimeZone(formats.zone.toUtf8());
    if (!formats.zone.isEmpty() && !reader.m_zone.isValid())
        return fail(FieldError{QStringLiteral("zone"), QStringLiteral("an IANA time zone such as Europe/Stockholm")});
    for (qsizetype i = 0; i < formats.formats.size(); ++i) {
        const QString& format = formats.formats.at(i);
        if (format == isoWord) {
            reader.m_formats.emplace_back();
            continue;
        }
        const std::optional<TimePattern> pattern = TimePattern::parse(format);
        if (!pattern)
            return fail(FieldError{QStringLiteral("formats[%1]").arg(i),
                                   QStringLiteral("\"iso\" or a pattern such as d/M/yyyy HH:mm")});
        if (formats.zone.isEmpty())
            return fail(
                FieldError{QStringLiteral("zone"), QStringLiteral("a time zone, because \"%1\" has none").arg(format)});
        reader.m_formats.emplace_back(pattern);
    }
    return reader;
}

std::optional<Instant> TimeReader::read(QStringView text) const
{
    for (const std::optional<TimePattern>& format : m_formats) {
        if (!format) {
            if (const std::optional<Instant> instant = parseIsoInstant(text.toString()))
                return instant;
        } else if (const std::optional<qint64> local = format->read(text)) {
            return fromLocal(*local);
        }
    }
    return std::nullopt;
}

Instant TimeReader::fromLocal(qint64 local) const
{
    const auto offsetAt = [&](qint64 utc) {
        return 1000 * static_cast<qint64>(m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utc, Qt::UTC)));
    };
    const qint64 before = offsetAt(local - dayMs);
    const qint64 after = offsetAt(local + dayMs);
    if (before == after)
        return Instant{local - before};
    // The earlier reading is the one with the greater offset; in a gap neither is true to the clock.
    const bool byBefore = offsetAt(local - before) == before;
    const bool byAfter = offsetAt(local - after) == after;
    if (byBefore && byAfter)
        return Instant{local - std::max(before, after)};
    return Instant{local - (byAfter ? after : before)};
}

} // namespace tierdesk
