// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurespage.h"

#include "app/cli/terminal.h"
#include "ui/text/figuretext.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"

#include <cmath>

namespace tierdesk::cli {

namespace {

constexpr double hundred = 100;

QString shownAmount(FigureUnit unit, std::optional<double> value)
{
    if (!value)
        return QStringLiteral("-");
    switch (unit) {
    case FigureUnit::Share:
        return QString::number(*value * hundred, 'f', 1) + QLatin1Char('%');
    case FigureUnit::Number:
        return QString::number(*value, 'f', 2);
    case FigureUnit::Time:
        return workingText(Milliseconds(std::llround(*value)));
    case FigureUnit::Money:
        return QString::number(*value / hundred, 'f', 2);
    }
    return {};
}

QStringList cellsOf(FigureUnit unit, const FigureValue& value)
{
    QStringList cells{QString::number(value.count), shownAmount(unit, value.value)};
    for (const auto& percentile : {value.p50, value.p90, value.p95})
        cells.append(unit == FigureUnit::Share ? QString() : shownAmount(unit, percentile));
    return cells;
}

QString clocksText(const FigureReport& report)
{
    Table table{{QStringLiteral("CLOCK"), QStringLiteral("COUNT"), QStringLiteral("KEPT"), QStringLiteral("SHARE")},
                {},
                {1, 2, 3}};
    for (const auto& [metric, value] : report.clocks)
        table.rows.push_back({toWord(metric), QString::number(value.count), QString::number(value.hits),
                              shownAmount(FigureUnit::Share, value.value)});
    return table.rows.empty() ? QString() : QLatin1Char('\n') + table.toText();
}

QString breachesText(const FigureReport& report)
{
    Table table{{QStringLiteral("MISSED"), QStringLiteral("CLOCK"), QStringLiteral("CAUSE")}, {}, {0}};
    for (const auto& [key, count] : report.breaches)
        table.rows.push_back({QString::number(count), toWord(key.first), toWord(key.second)});
    return table.rows.empty() ? QString() : QLatin1Char('\n') + table.toText();
}

QString routesText(const FigureReport& report, const Playbook& playbook)
{
    const Names names(playbook);
    Table table{{}, {}, {1, 2, 3, 4}};
    for (const QString& heading : routeHeadings())
        table.heading.append(heading.toUpper());
    for (const RouteRow& row : routeRows(report, names))
        table.rows.push_back(QStringList(routeText(row.route, names)) + row.cells);
    return table.rows.empty() ? QString() : QLatin1Char('\n') + table.toText();
}

} // namespace

QString definitionsText()
{
    Table table{{QStringLiteral("FIGURE"), QStringLiteral("UNIT"), QStringLiteral("COHORT"), QStringLiteral("TIME"),
                 QStringLiteral("PAUSES"), QStringLiteral("DEFINITION")},
                {},
                {}};
    for (const FigureDefinition& one : figureDefinitions())
        table.rows.push_back({toWord(one.name), toWord(one.unit), toWord(one.cohort), toWord(one.time),
                              toWord(one.pauses), definitionOf(one.name)});
    return table.toText() +
           QStringLiteral(
               "\n"
               "created: tickets opened in the period, told in the queue they were opened in.\n"
               "resolved: tickets first resolved or closed in the period, told in the queue that did so.\n"
               "visits: visits to a queue that ended in the period, but for those of a ticket that was cancelled.\n"
               "clocks: clocks decided in the period, told in the queue that had the ticket.\n"
               "open: tickets open at the end of the period, told in the queue that had them.\n"
               "\n"
               "A ticket that is merged into another counts nowhere; what was taken back did not happen. Working time\n"
               "is that of the ticket's agreement with the client, without one that of the first calendar. P50, P90\n"
               "and P95 are the nearest rank. A figure about nothing has no value.\n");
}

QString figuresText(const FigureReport& report, const Playbook& playbook, FigureSplit split)
{
    Table table{{QStringLiteral("FIGURE"), QStringLiteral("COUNT"), QStringLiteral("VALUE"), QStringLiteral("P50"),
                 QStringLiteral("P90"), QStringLiteral("P95"), QStringLiteral("DEFINITION")},
                {},
                {1, 2, 3, 4, 5}};
    for (const FigureDefinition& one : figureDefinitions()) {
        const FigureLine& line = report[one.name];
        const auto row = [&](const QString& name, const FigureValue& value, const QString& last) {
            table.rows.push_back(QStringList(name) + cellsOf(one.unit, value) + QStringList(last));
        };
        row(toWord(one.name), line.all, definitionOf(one.name));
        if (split == FigureSplit::Tier) {
            for (const auto& [tier, value] : line.tiers)
                row(QStringLiteral("  tier %1").arg(tier.value), value, {});
        } else if (split == FigureSplit::Queue) {
            for (const auto& [key, value] : line.queues) {
                const Queue* queue = playbook.queue(key);
                row(QStringLiteral("  ") + (queue ? queue->name : key.value), value, {});
            }
        }
    }
    return table.toText() + clocksText(report) + breachesText(report) + routesText(report, playbook);
}

QString seriesText(const FigureSeries& series, std::span<const ReportDays> days,
                   const std::function<QString(PersonId)>& nameOf)
{
    using enum FigureName;
    Table table{{QStringLiteral("FROM"), QStringLiteral("RESOLVED"), QStringLiteral("SLA"), QStringLiteral("FCR"),
                 QStringLiteral("FLR"), QStringLiteral("REOPENED"), QStringLiteral("RETURNED"),
                 QStringLiteral("RESOLVE P50"), QStringLiteral("P90"), QStringLiteral("P95"),
                 QStringLiteral("RESPOND P50"), QStringLiteral("P90"), QStringLiteral("P95"), QStringLiteral("OPEN")},
                {},
                {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}};
    for (std::size_t i = 0; i < series.steps.size(); ++i) {
        const FigureReport& step = series.steps[i];
        QStringList row{days[i].first.toString(Qt::ISODate), QString::number(step[TimeToResolve].all.count)};
        for (const FigureName name : {SlaAttainment, FirstContactResolution, FirstLevelResolution, Reopened, Returned})
            row.append(shownAmount(FigureUnit::Share, step[name].all.value));
        for (const FigureName name : {WorkToResolveNet, WorkToRespond}) {
            const FigureValue& value = step[name].all;
            for (const auto& percentile : {value.p50, value.p90, value.p95})
                row.append(shownAmount(FigureUnit::Time, percentile));
        }
        row.append(QString::number(step[BacklogAge].all.count));
        table.rows.push_back(row);
    }
    Table people{
        {QStringLiteral("TAKEN"), QStringLiteral("RESOLVED"), QStringLiteral("OPEN"), QStringLiteral("PERSON")},
        {},
        {0, 1, 2}};
    for (const auto& [person, load] : series.whole.people)
        people.rows.push_back({QString::number(load.taken.size()), QString::number(load.resolved.size()),
                               QString::number(load.open.size()), nameOf(person)});
    const QString notes =
        QStringLiteral("\nRESOLVE and RESPOND: working time to resolve, without pauses, and to the first answer.\n"
                       "OPEN: tickets open at the end.\n");
    return table.toText() + notes + (people.rows.empty() ? QString() : QLatin1Char('\n') + people.toText());
}

} // namespace tierdesk::cli
