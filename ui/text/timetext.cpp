// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/timetext.h"

#include "ui/text/text.h"

#include <QLocale>

namespace tierdesk {

namespace {

QString hoursText(int hours)
{
    //: A span of hours, as short as it is understood.
    return Text::tr("%1 h").arg(QLocale().toString(hours));
}

QString minutesText(int minutes)
{
    //: A span of minutes, as short as it is understood.
    return Text::tr("%1 min").arg(QLocale().toString(minutes));
}

} // namespace

QDateTime localTime(Instant instant, const QTimeZone& zone)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, zone);
}

QString spanText(Milliseconds span)
{
    using namespace std::chrono;
    const auto positive = abs(span);
    if (positive < minutes(1))
        return Text::tr("less than a minute");
    if (positive < hours(1))
        return minutesText(static_cast<int>(duration_cast<minutes>(positive).count()));
    if (positive < days(1))
        return hoursText(static_cast<int>(duration_cast<hours>(positive).count()));
    const int count = static_cast<int>(duration_cast<days>(positive).count());
    constexpr int daysPerYear = 365;
    if (count < daysPerYear)
        return count == 1 ? Text::tr("1 day") : Text::tr("%n days", nullptr, count);
    const int years = count / daysPerYear;
    return years == 1 ? Text::tr("1 year") : Text::tr("%n years", nullptr, years);
}

QString agoText(Instant instant, Instant now)
{
    const Milliseconds passed = now - instant;
    if (abs(passed) < std::chrono::minutes(1))
        return Text::tr("just now");
    //: %1 is a span of time such as "3 h" or "2 days".
    return passed > Milliseconds(0) ? Text::tr("%1 ago").arg(spanText(passed))
                                    //: %1 is a span of time such as "3 h" or "2 days".
                                    : Text::tr("in %1").arg(spanText(passed));
}

QString whenText(Instant instant, Instant now, const QTimeZone& zone)
{
    const QDateTime then = localTime(instant, zone);
    const QLocale locale;
    const QString time = locale.toString(then.time(), QLocale::ShortFormat);
    const qint64 days = then.date().daysTo(localTime(now, zone).date());
    if (days == 0)
        //: %1 is a time of day.
        return Text::tr("today %1").arg(time);
    if (days == 1)
        //: %1 is a time of day.
        return Text::tr("yesterday %1").arg(time);
    if (days == -1)
        //: %1 is a time of day.
        return Text::tr("tomorrow %1").arg(time);
    constexpr int daysPerWeek = 7;
    if (days > 0 && days < daysPerWeek)
        //: A day of the last week and a time: "Monday 10:42".
        return Text::tr("%1 %2").arg(locale.standaloneDayName(then.date().dayOfWeek()), time);
    //: A date and a time: "02/03/2026 10:42".
    return Text::tr("%1 %2", "date").arg(locale.toString(then.date(), QLocale::ShortFormat), time);
}

QString dateText(Instant instant, const QTimeZone& zone)
{
    return QLocale().toString(localTime(instant, zone).date(), QLocale::ShortFormat);
}

QString momentText(Instant instant, const QTimeZone& zone)
{
    const QDateTime then = localTime(instant, zone);
    const QLocale locale;
    //: A whole date and a time: "Monday, 2 March 2026, 10:42".
    return Text::tr("%1, %2").arg(locale.toString(then.date(), QLocale::LongFormat),
                                  locale.toString(then.time(), QLocale::ShortFormat));
}

QString stampText(Instant instant, const QTimeZone& zone)
{
    return localTime(instant, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString workText(int minutes)
{
    constexpr int minutesPerHour = 60;
    const int hours = minutes / minutesPerHour;
    const int rest = minutes % minutesPerHour;
    if (hours == 0)
        return minutesText(rest);
    if (rest == 0)
        return hoursText(hours);
    //: Hours and minutes: "1 h 20 min".
    return Text::tr("%1 %2", "span").arg(hoursText(hours), minutesText(rest));
}

QString workingText(Milliseconds span)
{
    using namespace std::chrono;
    constexpr int manyHours = 10;
    const auto positive = abs(span);
    if (positive >= hours(manyHours))
        return hoursText(static_cast<int>(duration_cast<hours>(positive).count()));
    return workText(static_cast<int>(duration_cast<minutes>(positive).count()));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace tierdesk
