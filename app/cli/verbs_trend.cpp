// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk's figures went, and what is to be expected.
#include "app/cli/figurespage.h"
#include "app/cli/reportterms.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/desk/breachforecasting.h"
#include "core/desk/pastfigures.h"
#include "core/report/figureseries.h"
#include "ui/text/figurefile.h"
#include "ui/text/forecasttext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>
#include <cmath>

namespace tierdesk::cli {

namespace {

struct Steps
{
    std::vector<ReportDays> days;
    std::vector<Instant> bounds;
};

QDate dayOf(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.ms, QTimeZone::systemTimeZone()).date();
}

/// Of the terms, whole days of this computer's zone; the first and the last may be cut.
Steps stepsFrom(const FigureTerms& terms, ReportStep step)
{
    const ReportDays days{dayOf(terms.from), dayOf(terms.to - Milliseconds(1))};
    Steps steps{stepsOf(days, step), {terms.from}};
    for (std::size_t i = 1; i < steps.days.size(); ++i)
        steps.bounds.push_back(startOfDay(steps.days[i].first, QTimeZone::systemTimeZone()));
    steps.bounds.push_back(terms.to);
    return steps;
}

/// A quarter of weeks, when nothing says otherwise.
Instant usualStart(Instant to)
{
    constexpr qint64 weeks = 13;
    const QDate day = dayOf(to);
    return startOfDay(day.addDays(1 - day.dayOfWeek() - 7 * (weeks - 1)), QTimeZone::systemTimeZone());
}

Outcome reportTrend(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const auto past = pastFrom(session, arguments);
    if (!past)
        return fail(past.error());
    auto terms = termsFrom(session, arguments, *past);
    if (!terms)
        return fail(terms.error());
    if (!arguments.has("from") && !arguments.has("period"))
        terms->from = usualStart(terms->to);
    const auto given =
        arguments.has("by") ? wordFrom<ReportStep>(arguments.value("by"), QStringLiteral("--by")) : ReportStep::Week;
    if (!given)
        return fail(given.error());
    const auto basis = (*store)->courseBasis();
    if (!basis)
        return trouble(basis.error());
    const Steps steps = stepsFrom(*terms, *given);
    const auto tally =
        tallied(session, *past, FigureSeriesTally(*terms, steps.bounds, basis->publications, basis->times),
                [&](FigureSeriesTally& all, std::span<const JournalEntry> then) {
                    if (*past)
                        all.add(then, publicationsAt(*basis->publications, then, **past));
                    else
                        all.add(then);
                });
    if (!tally)
        return fail(tally.error());
    const FigureSeries series = tally->series();
    const auto name = [&session](PersonId person) { return session.nameOf(person); };
    session.print(asOf(seriesDocument(series, *terms, steps.bounds, name), *past),
                  asOfText(*past) + seriesText(series, steps.days, name));
    return {};
}

QJsonValue rounded(std::optional<double> value)
{
    constexpr double places = 10'000;
    return value ? QJsonValue(std::round(*value * places) / places) : QJsonValue();
}

QJsonObject documentOf(const BreachForecast& forecast)
{
    QJsonValue trial;
    if (const auto& tried = forecast.trial())
        trial = QJsonObject{{QStringLiteral("from"), toIsoString(tried->from)},
                            {QStringLiteral("to"), toIsoString(tried->to)},
                            {QStringLiteral("moments"), tried->moments},
                            {QStringLiteral("breached"), tried->breached},
                            {QStringLiteral("brier-everything"), rounded(tried->everything)},
                            {QStringLiteral("brier-time-left"), rounded(tried->timeLeft)},
                            {QStringLiteral("brier-always-the-same"), rounded(tried->always)}};
    return {{QStringLiteral("basis"), QString(toWord(forecast.basis()))},
            {QStringLiteral("moments"), forecast.moments()},
            {QStringLiteral("breached"), forecast.breached()},
            {QStringLiteral("trial"), trial}};
}

QJsonObject documentOf(const RiskyTicket& one)
{
    QJsonArray reasons;
    for (const RiskReason reason : one.risk.reasons)
        reasons.append(QString(toWord(reason)));
    return {{QStringLiteral("ticket"), one.row.id.value},
            {QStringLiteral("subject"), one.row.subject},
            {QStringLiteral("clock"), QString(toWord(one.moment.metric))},
            {QStringLiteral("probability"), rounded(one.risk.probability)},
            {QStringLiteral("due"), toIsoString(one.moment.deadline)},
            {QStringLiteral("paused"), one.moment.paused},
            {QStringLiteral("reasons"), reasons}};
}

QString textOf(const std::vector<RiskyTicket>& tickets)
{
    constexpr double hundred = 100;
    Table table{{QStringLiteral("LIKELY"), QStringLiteral("NUMBER"), QStringLiteral("DUE"), QStringLiteral("CLOCK"),
                 QStringLiteral("WHY"), QStringLiteral("SUBJECT")},
                {},
                {0, 1}};
    for (const RiskyTicket& one : tickets)
        table.rows.push_back({QString::number(qRound(one.risk.probability * hundred)) + QLatin1Char('%'),
                              QString::number(one.row.id.value), zonedStamp(one.moment.deadline),
                              toWord(one.moment.metric), riskReasonsText(one.risk.reasons), one.row.subject});
    return table.rows.empty() ? QStringLiteral("No open ticket is likely to break a promise within a day.\n")
                              : table.toText();
}

Outcome reportForecast(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    constexpr qint64 usual = 20;
    constexpr qint64 most = 1000;
    const auto limit = arguments.has("limit")
                           ? wholeNumber(arguments.value("limit"), QStringLiteral("--limit"), 1, most)
                           : Answer<qint64>(usual);
    if (!limit)
        return fail(limit.error());
    const auto learnt = learnForecast(**store, session.now(), [](qint64, qint64) { return Progressing::Continue; });
    if (!learnt)
        return trouble(learnt.error());
    const auto tickets = forecastBreaches(**store, *learnt, session.now(), static_cast<std::size_t>(*limit));
    if (!tickets)
        return trouble(tickets.error());
    QJsonArray list;
    for (const RiskyTicket& one : *tickets)
        list.append(documentOf(one));
    QJsonObject document = documentOf(learnt->forecast);
    document.insert(QStringLiteral("tickets"), list);
    QString text = forecastBasisText(learnt->forecast) + QLatin1Char('\n');
    if (learnt->forecast.basis() != ForecastBasis::Nothing)
        text += QLatin1Char('\n') + textOf(*tickets);
    session.print(document, text);
    return {};
}

} // namespace

std::span<const Verb> trendVerbs()
{
    static const std::vector<Verb> verbs{
        {"report trend",
         "",
         "Print how the figures went from week to week, and who did how much.",
         {0, 0},
         termOptions({{"by", "STEP", "day, week or month; otherwise week."}}),
         reportTrend},
        {"report forecast",
         "",
         "Print which open tickets are likely to break a promise within a day, and how right such forecasts were.",
         {0, 0},
         {{"limit", "N", "So many tickets at most; otherwise 20."}},
         reportForecast},
    };
    return verbs;
}

} // namespace tierdesk::cli
