// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/forecasttext.h"

#include "ui/text/text.h"

#include <QLocale>

namespace tierdesk {

namespace {

QString scoreText(double score)
{
    constexpr int places = 3;
    return QLocale().toString(score, 'f', places);
}

} // namespace

QString nameOf(RiskReason reason)
{
    switch (reason) {
    case RiskReason::LittleTime:
        return Text::tr("little time is left");
    case RiskReason::Untaken:
        return Text::tr("nobody has it");
    case RiskReason::BusyQueue:
        return Text::tr("the queue is busy");
    case RiskReason::ManyBefore:
        return Text::tr("others are due sooner");
    case RiskReason::Moved:
        return Text::tr("it has changed queues");
    case RiskReason::StandsStill:
        return Text::tr("its clock stands still");
    case RiskReason::TimeOfWeek:
        return Text::tr("the time of the week");
    case RiskReason::KindOfClock:
        return Text::tr("the kind of promise");
    }
    return {};
}

QString riskReasonsText(const std::vector<RiskReason>& reasons)
{
    QStringList names;
    for (const RiskReason reason : reasons)
        names.append(nameOf(reason));
    return names.join(QStringLiteral(", "));
}

QString forecastBasisText(const BreachForecast& forecast)
{
    if (forecast.basis() == ForecastBasis::Nothing)
        return Text::tr("There is too little history for a forecast: it needs a month to be tried on, a time before "
                        "that to learn from, and promises in both that were kept and that were not.");
    const ForecastTrial& trial = *forecast.trial();
    //: %1, %2 and %3 are Brier scores such as 0.082
    const QString timeLeft = Text::tr("by the time left alone %1, by saying always the same %2")
                                 .arg(scoreText(trial.timeLeft), scoreText(trial.always));
    const QString tried = Text::tr("Tried on the last month, %Ln times.", nullptr, trial.moments);
    if (forecast.basis() == ForecastBasis::Everything)
        //: %1 is a sentence, %2 and %3 are Brier scores with what they are of
        return Text::tr("Learnt from how the desk's own clocks went. %1 Mean squared miss (Brier score; 0 is perfect): "
                        "%2, %3.")
            .arg(tried, scoreText(*trial.everything), timeLeft);
    if (!trial.everything)
        return Text::tr("Goes by the time left alone: this program was built without what learns more. %1 Mean squared "
                        "miss (Brier score; 0 is perfect): %2.")
            .arg(tried, timeLeft);
    return Text::tr("Goes by the time left alone: what else is known of a ticket has not proved better. %1 Mean "
                    "squared miss (Brier score; 0 is perfect): by everything %2, %3.")
        .arg(tried, scoreText(*trial.everything), timeLeft);
}

} // namespace tierdesk
