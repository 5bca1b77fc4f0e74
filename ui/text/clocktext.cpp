// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/clocktext.h"

#include "ui/text/enumnames.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

namespace tierdesk {

namespace {

QString liveSummary(const Clock& clock, Instant now, const BusinessTime* hours)
{
    const QString target = workingText(clock.target);
    const Milliseconds left = clock.target - timeUsed(clock, now, hours);
    if (!clock.deadline)
        //: Both are spans of working time: "2 h", "4 h".
        return Text::tr("Stands still with %1 left of %2.").arg(workingText(left), target);
    const QString due = whenText(*clock.deadline, now);
    if (*clock.deadline >= now)
        //: "2 h left of 4 h, due today 15:00."
        return Text::tr("%1 left of %2, due %3.").arg(workingText(left), target, due);
    //: "1 h over 4 h; it was due today 13:00."
    return Text::tr("%1 over %2; it was due %3.").arg(workingText(left), target, due);
}

} // namespace

QString clockName(const Clock& clock)
{
    const QString name = nameOf(clock.metric);
    //: %1 is what a clock measures, %2 counts how often it has begun: "Next response (2)".
    return clock.cycle == 1 ? name : Text::tr("%1 (%2)").arg(name).arg(clock.cycle);
}

Milliseconds timeUsed(const Clock& clock, Instant now, const BusinessTime* hours)
{
    if (!clock.isRunning() || !hours)
        return clock.elapsed;
    return clock.elapsed + std::max(Milliseconds(0), hours->between(clock.intervals.back().from, now));
}

QString clockSummary(const Clock& clock, Instant now, const BusinessTime* hours)
{
    if (!clock.hasTarget() && !clock.breachedAt)
        return Text::tr("No time is promised.");
    if (clock.isLive() && clock.hasTarget())
        return liveSummary(clock, now, hours);
    if (clock.breachedAt)
        return Text::tr("Missed; it was due %1.").arg(whenText(*clock.breachedAt, now));
    if (clock.dropped)
        return Text::tr("Ended without a verdict after %1.").arg(workingText(clock.elapsed));
    //: Both are spans of working time: "Met in 2 h of 4 h."
    return Text::tr("Met in %1 of %2.").arg(workingText(clock.elapsed), workingText(clock.target));
}

QStringList clockArithmetic(const Clock& clock, Instant now, const BusinessTime* hours)
{
    QStringList lines;
    for (const ClockInterval& interval : clock.intervals) {
        const QString from = whenText(interval.from, now);
        const QString to = interval.to ? whenText(*interval.to, now) : Text::tr("now");
        if (!interval.running) {
            //: Two instants and the name of a state: "today 09:00 to today 10:00: stood still (Pending requester)"
            lines.append(Text::tr("%1 to %2: stood still (%3)").arg(from, to, nameOf(interval.state)));
            continue;
        }
        const Milliseconds worked = hours ? hours->between(interval.from, interval.to.value_or(now)) : Milliseconds(0);
        //: Two instants and a span of working time: "today 09:00 to today 10:00: 1 h"
        lines.append(Text::tr("%1 to %2: %3").arg(from, to, workingText(worked)));
    }
    return lines;
}

} // namespace tierdesk
