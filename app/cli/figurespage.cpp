// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/figurespage.h"

#include "app/about/plain.h"
#include "app/cli/terminal.h"
#include "ui/text/timetext.h"

#include <cmath>

namespace tierdesk::cli {

namespace {

constexpr double hundred = 100;

double minutesRounded(double ms)
{
    constexpr double msPerMinute = 60'000;
    return std::round(ms / msPerMinute * hundred) / hundred;
}

QJsonValue amount(FigureUnit unit, std::optional<double> value)
{
    if (!value)
        return {};
    return unit == FigureUnit::Time ? minutesRounded(*value) : *value;
}

QJsonObject documentOf(FigureUnit unit, const FigureValue& value)
{
    QJsonObject object{{QStringLiteral("count"), value.count}};
    if (unit == FigureUnit::Share) {
        object.insert(QStringLiteral("hits"), value.hits);
        object.insert(QStringLiteral("share"), amount(unit, value.value));
        return object;
    }
    object.insert(QStringLiteral("mean"), amount(unit, value.value));
    object.insert(QStringLiteral("p50"), amount(unit, value.p50));
    object.insert(QStringLiteral("p90"), amount(unit, value.p90));
    object.insert(QStringLiteral("p95"), amount(unit, value.p95));
    return object;
}

QJsonObject documentOf(const FigureDefinition& definition, const FigureLine& line)
{
    QJsonObject object = documentOf(definition.unit, line.all);
    object.insert(QStringLiteral("figure"), plain(definition.name));
    object.insert(QStringLiteral("unit"), plain(definition.unit));
    object.insert(QStringLiteral("cohort"), plain(definition.cohort));
    object.insert(QStringLiteral("time"), plain(definition.time));
    object.insert(QStringLiteral("pauses"), plain(definition.pauses));
    object.insert(QStringLiteral("definition"), definitionOf(definition.name));
    QJsonArray tiers;
    for (const auto& [tier, value] : line.tiers) {
        QJsonObject part = documentOf(definition.unit, value);
        part.insert(QStringLiteral("tier"), plain(tier));
        tiers.append(part);
    }
    object.insert(QStringLiteral("tiers"), tiers);
    QJsonArray queues;
    for (const auto& [queue, value] : line.queues) {
        QJsonObject part = documentOf(definition.unit, value);
        part.insert(QStringLiteral("queue"), plain(queue));
        queues.append(part);
    }
    object.insert(QStringLiteral("queues"), queues);
    return object;
}

QString amountText(FigureUnit unit, std::optional<double> value)
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
    }
    return {};
}

QStringList cellsOf(FigureUnit unit, const FigureValue& value)
{
    QStringList cells{QString::number(value.count), amountText(unit, value.value)};
    for (const auto& percentile : {value.p50, value.p90, value.p95})
        cells.append(unit == FigureUnit::Share ? QString() : amountText(unit, percentile));
    return cells;
}

QString clocksText(const FigureReport& report)
{
    Table table{{QStringLiteral("CLOCK"), QStringLiteral("COUNT"), QStringLiteral("KEPT"), QStringLiteral("SHARE")},
                {},
                {1, 2, 3}};
    for (const auto& [metric, value] : report.clocks)
        table.rows.push_back({toWord(metric), QString::number(value.count), QString::number(value.hits),
                              amountText(FigureUnit::Share, value.value)});
    return table.rows.empty() ? QString() : QLatin1Char('\n') + table.toText();
}

QString breachesText(const FigureReport& report)
{
    Table table{{QStringLiteral("MISSED"), QStringLiteral("CLOCK"), QStringLiteral("CAUSE")}, {}, {0}};
    for (const auto& [key, count] : report.breaches)
        table.rows.push_back({QString::number(count), toWord(key.first), toWord(key.second)});
    return table.rows.empty() ? QString() : QLatin1Char('\n') + table.toText();
}

} // namespace

QString definitionOf(FigureName name)
{
    static const std::array texts{
        QStringLiteral("FCR: resolved in the queue it was opened in, without having waited and without another word "
                       "from the requester, and not reopened since."),
        QStringLiteral("FLR: has never been above tier 1."),
        QStringLiteral("Has gone up a tier at least once."),
        QStringLiteral("Hop rate: has changed its queue at least once."),
        QStringLiteral("Return rate: was sent back at least once."),
        QStringLiteral("Went from a queue to another and straight back (A, B, A)."),
        QStringLiteral("Was opened again after it was resolved or closed."),
        QStringLiteral("Changes of queue of a ticket."),
        QStringLiteral("Escalation rate of a tier: visits to a queue that ended with the ticket going up a tier."),
        QStringLiteral("Visits to a queue that ended with the ticket being sent back."),
        QStringLiteral("Clocks of agreements with clients that ended in time. One is decided when it ends or when its "
                       "deadline passes; one without a target is none."),
        QStringLiteral("The same of agreements between tiers: one clock for each visit."),
        QStringLiteral("The same of contracts with vendors: one clock for each visit."),
        QStringLiteral("MTTR: from the opening to the first resolution."),
        QStringLiteral("MTTR without the time in which the agreement lets the clock stand still."),
        QStringLiteral("MTTR in working hours."),
        QStringLiteral("MTTR in working hours, without the time in which the agreement lets the clock stand still."),
        QStringLiteral("From the opening to the last resolution so far: what reopening adds is in it."),
        QStringLiteral("MTTA: from the opening until somebody has it for the first time. A ticket that nobody has had "
                       "yet is not counted."),
        QStringLiteral("MTTA in working hours."),
        QStringLiteral("From the opening to the first public word of somebody who is neither the requester nor an "
                       "automaton. A ticket without one is not counted."),
        QStringLiteral("The same in working hours."),
        QStringLiteral("From the arrival in a queue, or the reopening there, until the ticket leaves it or is done."),
        QStringLiteral("The same in working hours."),
        QStringLiteral("All of a ticket's time in a tier up to its first resolution; its tiers make up its MTTR."),
        QStringLiteral("The same in working hours."),
        QStringLiteral("Time since the opening of what is open at the end of the period.")};
    static_assert(texts.size() == Words<FigureName>::words.size());
    return texts.at(static_cast<std::size_t>(name));
}

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
    return table.toText() + clocksText(report) + breachesText(report);
}

QJsonObject figuresDocument(const FigureReport& report, const FigureTerms& terms)
{
    QJsonArray figures;
    for (const FigureDefinition& definition : figureDefinitions())
        figures.append(documentOf(definition, report[definition.name]));
    QJsonArray clocks;
    for (const auto& [metric, value] : report.clocks) {
        QJsonObject object = documentOf(FigureUnit::Share, value);
        object.insert(QStringLiteral("clock"), plain(metric));
        clocks.append(object);
    }
    QJsonArray breaches;
    for (const auto& [key, count] : report.breaches)
        breaches.append(QJsonObject{{QStringLiteral("clock"), plain(key.first)},
                                    {QStringLiteral("cause"), plain(key.second)},
                                    {QStringLiteral("count"), count}});
    return {{QStringLiteral("from"), plain(terms.from)},   {QStringLiteral("to"), plain(terms.to)},
            {QStringLiteral("queue"), plain(terms.queue)}, {QStringLiteral("client"), plain(terms.client)},
            {QStringLiteral("figures"), figures},          {QStringLiteral("clocks"), clocks},
            {QStringLiteral("breaches"), breaches}};
}

} // namespace tierdesk::cli
