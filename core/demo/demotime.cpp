// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demotime.h"

#include "core/demo/dice.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tierdesk {

namespace {

constexpr Milliseconds dayStart = std::chrono::hours(6);
constexpr Milliseconds dayEnd = std::chrono::hours(18);
constexpr Milliseconds nextMorning = std::chrono::hours(8);

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, Qt::UTC);
}

Milliseconds timeOfDay(Instant instant)
{
    return Milliseconds(utc(instant).time().msecsSinceStartOfDay());
}

Instant midnight(QDate date)
{
    return {QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch()};
}

/// `count` working days on, or back when negative.
QDate workingDays(QDate date, qint64 count)
{
    const qint64 step = count < 0 ? -1 : 1;
    while (count != 0) {
        date = date.addDays(step);
        if (date.dayOfWeek() < Qt::Saturday)
            count -= step;
    }
    return date;
}

std::optional<Milliseconds> parseClock(QStringView text)
{
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return {};
    return Milliseconds(time.msecsSinceStartOfDay());
}

} // namespace

std::optional<Milliseconds> parseSpan(const QString& text)
{
    static const QRegularExpression span(QStringLiteral("^(\\d{1,6})([mhd])$"));
    const auto match = span.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 count = match.capturedView(1).toLongLong();
    const QChar unit = match.capturedView(2).front();
    return std::chrono::minutes(unit == u'm' ? count : unit == u'h' ? count * 60 : count * 60 * 24);
}

std::optional<Instant> storyBegin(const QString& when, Instant now, Dice& dice)
{
    static const QRegularExpression fixed(QStringLiteral("^(\\d+)d (\\d\\d:\\d\\d)$"));
    static const QRegularExpression some(QStringLiteral("^(\\d+)-(\\d+)d$"));
    const QDate today = utc(now).date();
    if (const auto match = fixed.match(when); match.hasMatch()) {
        const auto clock = parseClock(match.capturedView(2));
        return clock ? std::optional(midnight(workingDays(today, -match.capturedView(1).toLongLong())) + *clock)
                     : std::nullopt;
    }
    if (const auto match = some.match(when); match.hasMatch()) {
        constexpr qint64 firstMinute = 7 * 60;
        constexpr qint64 minutes = 9 * 60;
        const qint64 least = match.capturedView(1).toLongLong();
        const qint64 back = least + dice.below(match.capturedView(2).toLongLong() - least + 1);
        return midnight(workingDays(today, -back)) + std::chrono::minutes(firstMinute + dice.below(minutes));
    }
    const auto span = parseSpan(when);
    return span ? std::optional(now - *span) : std::nullopt;
}

std::optional<Instant> stepInstant(const QString& delay, Instant before, Hours hours)
{
    static const QRegularExpression onDay(QStringLiteral("^(\\d+)d@(\\d\\d:\\d\\d)$"));
    if (const auto match = onDay.match(delay); match.hasMatch()) {
        const auto clock = parseClock(match.capturedView(2));
        const QDate day = workingDays(utc(before).date(), match.capturedView(1).toLongLong());
        return clock ? std::optional(midnight(day) + *clock) : std::nullopt;
    }
    const auto span = parseSpan(delay);
    if (!span)
        return {};
    const Instant plain = before + *span;
    const bool atWork = timeOfDay(before) >= dayStart && timeOfDay(before) <= dayEnd;
    const Instant evening = midnight(utc(before).date()) + dayEnd;
    if (hours == Hours::Any || !atWork || plain <= evening)
        return plain;
    const Milliseconds over = (plain - evening) % std::chrono::hours(4);
    return midnight(workingDays(utc(before).date(), 1)) + nextMorning + over;
}

} // namespace tierdesk
