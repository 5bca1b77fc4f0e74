// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/sheetwork.h"

#include "core/desk/figurereport.h"

namespace tierdesk {

FigureSheet blankSheet(FigureTerms terms, const ReportDays& days, const QTimeZone& zone, const Playbook& playbook,
                       Instant at)
{
    FigureSheet sheet;
    sheet.terms = std::move(terms);
    sheet.at = at;
    sheet.days = days;
    sheet.terms.from = startOfDay(days.first, zone);
    // What has not come yet is not what was.
    sheet.terms.to = std::min(startOfDay(days.last.addDays(1), zone), at);
    sheet.step = stepFor(days);
    for (const ReportDays& step : stepsOf(days, sheet.step))
        sheet.steps.push_back({step, startOfDay(step.first, zone), {}});
    for (const Agreement& agreement : playbook.agreements)
        sheet.keptPercent =
            std::max(sheet.keptPercent, agreement.type == AgreementType::Sla ? agreement.keptPercent : 0);
    return sheet;
}

Stored<FigureSheet> workOut(Store& store, FigureSheet blank, const ProgressReport& report)
{
    std::vector<Instant> bounds;
    bounds.reserve(blank.steps.size() + 1);
    for (const FigureStep& step : blank.steps)
        bounds.push_back(step.from);
    bounds.push_back(blank.terms.to);
    auto series = workOutFigures(store, blank.terms, bounds, report);
    if (!series)
        return fail(series.error());
    std::vector<PersonId> ids;
    for (const auto& [person, load] : series->whole.people)
        ids.push_back(person);
    const auto people = store.people(ids);
    if (!people)
        return fail(people.error());
    blank.report = std::move(series->whole);
    for (std::size_t i = 0; i < blank.steps.size(); ++i)
        blank.steps[i].report = std::move(series->steps[i]);
    for (const Person& person : *people)
        blank.people.emplace(person.id, person.name);
    return blank;
}

} // namespace tierdesk
