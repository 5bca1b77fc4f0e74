// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the desk's figures went, and what is to be expected.
#include "app/cli/figurespage.h"
#include "app/cli/reportterms.h"
#include "app/cli/terminal.h"
#include "app/cli/verb.h"
#include "core/desk/pastfigures.h"
#include "core/report/figureseries.h"
#include "ui/text/figurefile.h"

#include <QDateTime>
#include <QTimeZone>

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
    };
    return verbs;
}

} // namespace tierdesk::cli
