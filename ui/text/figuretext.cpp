// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figuretext.h"

#include "ui/text/enumnames.h"
#include "ui/text/names.h"
#include "ui/text/text.h"
#include "ui/text/timetext.h"

#include <QLocale>
#include <cmath>

namespace tierdesk {

namespace {

QString textOf(Cohort cohort)
{
    switch (cohort) {
    case Cohort::Created:
        return Text::tr("Tickets opened in the period, told in the queue they were opened in.");
    case Cohort::Resolved:
        return Text::tr("Tickets first resolved or closed in the period, told in the queue that did so.");
    case Cohort::Visits:
        return Text::tr("Visits to a queue that ended in the period, but for those of a ticket that was cancelled.");
    case Cohort::Clocks:
        return Text::tr("Clocks decided in the period, told in the queue that had the ticket.");
    case Cohort::Open:
        return Text::tr("Tickets open at the end of the period, told in the queue that had them.");
    }
    return {};
}

QString textOf(TimeKind time)
{
    switch (time) {
    case TimeKind::None:
        return {};
    case TimeKind::Wall:
        return Text::tr("By the wall clock.");
    case TimeKind::Working:
        return Text::tr("In working hours.");
    }
    return {};
}

QString textOf(Pauses pauses)
{
    switch (pauses) {
    case Pauses::None:
        return {};
    case Pauses::In:
        return Text::tr("Pauses are in it.");
    case Pauses::Out:
        return Text::tr("Without pauses.");
    }
    return {};
}

QStringList cellsOf(FigureUnit unit, const FigureValue& value)
{
    QStringList cells{QLocale().toString(value.count), amountText(unit, value.value)};
    for (const auto& percentile : {value.p50, value.p90, value.p95})
        cells.append(unit == FigureUnit::Share ? QString() : amountText(unit, percentile));
    return cells;
}

FigureName attainmentOf(Metric metric)
{
    switch (agreementTypeOf(metric)) {
    case AgreementType::Sla:
        return FigureName::SlaAttainment;
    case AgreementType::Ola:
        return FigureName::OlaAttainment;
    case AgreementType::Uc:
        return FigureName::UcAttainment;
    }
    return FigureName::SlaAttainment;
}

void addParts(std::vector<FigureRow>& rows, const FigureReport& report, const FigureDefinition& figure,
              const Names& names)
{
    const FigureLine& line = report[figure.name];
    const auto part = [&](const QString& name, const FigureValue& value) {
        rows.push_back({FigureRow::Level::Part, name, figure.name, cellsOf(figure.unit, value)});
    };
    if (groupOf(figure.name) == FigureGroup::Agreements) {
        for (const auto& [metric, value] : report.clocks) {
            if (attainmentOf(metric) == figure.name)
                part(nameOf(metric), value);
        }
    }
    for (const auto& [tier, value] : line.tiers)
        part(Names::tier(tier), value);
    for (const auto& [queue, value] : line.queues)
        part(names.queue(queue), value);
}

void addBreaches(std::vector<FigureRow>& rows, const FigureReport& report)
{
    if (report.breaches.empty())
        return;
    rows.push_back({FigureRow::Level::Group, Text::tr("Why deadlines were missed")});
    std::map<BreachCause, qint64> causes;
    for (const auto& [key, count] : report.breaches)
        causes[key.second] += count;
    const auto cells = [](qint64 count) { return QStringList{QLocale().toString(count), {}, {}, {}, {}}; };
    for (const auto& [cause, count] : causes) {
        rows.push_back({FigureRow::Level::Figure, nameOf(cause), {}, cells(count)});
        for (const auto& [key, some] : report.breaches) {
            if (key.second == cause)
                rows.push_back({FigureRow::Level::Part, nameOf(key.first), {}, cells(some)});
        }
    }
}

} // namespace

QString nameOf(FigureName name)
{
    static constexpr std::array names{QT_TRANSLATE_NOOP("Text", "First-contact resolution"),
                                      QT_TRANSLATE_NOOP("Text", "First-level resolution"),
                                      QT_TRANSLATE_NOOP("Text", "Escalated"),
                                      QT_TRANSLATE_NOOP("Text", "Handed on"),
                                      QT_TRANSLATE_NOOP("Text", "Sent back"),
                                      QT_TRANSLATE_NOOP("Text", "Ping-pong"),
                                      QT_TRANSLATE_NOOP("Text", "Reopened"),
                                      QT_TRANSLATE_NOOP("Text", "Hops of a ticket"),
                                      QT_TRANSLATE_NOOP("Text", "Visits that were escalated"),
                                      QT_TRANSLATE_NOOP("Text", "Visits that were sent back"),
                                      QT_TRANSLATE_NOOP("Text", "Kept towards clients (SLA)"),
                                      QT_TRANSLATE_NOOP("Text", "Kept between tiers (OLA)"),
                                      QT_TRANSLATE_NOOP("Text", "Kept by vendors (UC)"),
                                      QT_TRANSLATE_NOOP("Text", "Time to resolve"),
                                      QT_TRANSLATE_NOOP("Text", "Time to resolve, without pauses"),
                                      QT_TRANSLATE_NOOP("Text", "Working time to resolve"),
                                      QT_TRANSLATE_NOOP("Text", "Working time to resolve, without pauses"),
                                      QT_TRANSLATE_NOOP("Text", "Time to the last resolution"),
                                      QT_TRANSLATE_NOOP("Text", "Time to take"),
                                      QT_TRANSLATE_NOOP("Text", "Working time to take"),
                                      QT_TRANSLATE_NOOP("Text", "Time to respond"),
                                      QT_TRANSLATE_NOOP("Text", "Working time to respond"),
                                      QT_TRANSLATE_NOOP("Text", "Time per visit"),
                                      QT_TRANSLATE_NOOP("Text", "Working time per visit"),
                                      QT_TRANSLATE_NOOP("Text", "Time per tier"),
                                      QT_TRANSLATE_NOOP("Text", "Working time per tier"),
                                      QT_TRANSLATE_NOOP("Text", "Age of open tickets"),
                                      QT_TRANSLATE_NOOP("Text", "Rated by requesters"),
                                      QT_TRANSLATE_NOOP("Text", "Satisfied requesters (CSAT)"),
                                      QT_TRANSLATE_NOOP("Text", "Solved by an article"),
                                      QT_TRANSLATE_NOOP("Text", "Work logged per tier"),
                                      QT_TRANSLATE_NOOP("Text", "Cost per tier")};
    static_assert(names.size() == Words<FigureName>::words.size());
    return Text::tr(names.at(static_cast<std::size_t>(name)));
}

QString nameOf(FigureGroup group)
{
    switch (group) {
    case FigureGroup::Resolution:
        return Text::tr("How tickets were resolved");
    case FigureGroup::Moves:
        return Text::tr("How tickets moved");
    case FigureGroup::Agreements:
        return Text::tr("Agreements kept");
    case FigureGroup::Resolving:
        return Text::tr("How long resolving took");
    case FigureGroup::Answering:
        return Text::tr("How long people waited");
    case FigureGroup::Staying:
        return Text::tr("How long tickets stayed");
    case FigureGroup::Effort:
        return Text::tr("What tickets cost");
    case FigureGroup::Backlog:
        return Text::tr("What was left open");
    }
    return {};
}

QString nameOf(BreachCause cause)
{
    switch (cause) {
    case BreachCause::AtVendor:
        return Text::tr("A vendor had it");
    case BreachCause::Untaken:
        return Text::tr("Nobody had taken it");
    case BreachCause::Waiting:
        return Text::tr("It waited while the clock ran");
    case BreachCause::HandedOn:
        return Text::tr("It had been handed on");
    case BreachCause::InWork:
        return Text::tr("Somebody worked on it");
    }
    return {};
}

FigureGroup groupOf(FigureName name)
{
    using enum FigureName;
    if (name <= FirstLevelResolution || name == Reopened || (name >= Rated && name <= ArticleReuse))
        return FigureGroup::Resolution;
    if (name <= VisitsReturned)
        return FigureGroup::Moves;
    if (name <= UcAttainment)
        return FigureGroup::Agreements;
    if (name <= TimeToLastResolution)
        return FigureGroup::Resolving;
    if (name <= WorkToRespond)
        return FigureGroup::Answering;
    if (name <= WorkPerTier)
        return FigureGroup::Staying;
    return name == BacklogAge ? FigureGroup::Backlog : FigureGroup::Effort;
}

QString definitionOf(FigureName name)
{
    static constexpr std::array texts{
        QT_TRANSLATE_NOOP("Text",
                          "FCR: resolved in the queue it was opened in, without having waited and without another word "
                          "from the requester, and not reopened since."),
        QT_TRANSLATE_NOOP("Text", "FLR: has never been above tier 1."),
        QT_TRANSLATE_NOOP("Text", "Has gone up a tier at least once."),
        QT_TRANSLATE_NOOP("Text", "Hop rate: has changed its queue at least once."),
        QT_TRANSLATE_NOOP("Text", "Return rate: was sent back at least once."),
        QT_TRANSLATE_NOOP("Text", "Went from a queue to another and straight back (A, B, A)."),
        QT_TRANSLATE_NOOP("Text", "Was opened again after it was resolved or closed."),
        QT_TRANSLATE_NOOP("Text", "Changes of queue of a ticket."),
        QT_TRANSLATE_NOOP("Text",
                          "Escalation rate of a tier: visits to a queue that ended with the ticket going up a tier."),
        QT_TRANSLATE_NOOP("Text", "Visits to a queue that ended with the ticket being sent back."),
        QT_TRANSLATE_NOOP("Text",
                          "Clocks of agreements with clients that ended in time. One is decided when it ends or when "
                          "its deadline passes; one without a target is none."),
        QT_TRANSLATE_NOOP("Text", "Clocks of agreements between tiers that ended in time: one clock for each visit."),
        QT_TRANSLATE_NOOP("Text", "Clocks of contracts with vendors that ended in time: one clock for each visit."),
        QT_TRANSLATE_NOOP("Text", "MTTR: from the opening to the first resolution."),
        QT_TRANSLATE_NOOP("Text", "MTTR without the time in which the agreement lets the clock stand still."),
        QT_TRANSLATE_NOOP("Text", "MTTR in working hours."),
        QT_TRANSLATE_NOOP("Text",
                          "MTTR in working hours, without the time in which the agreement lets the clock stand still."),
        QT_TRANSLATE_NOOP("Text", "From the opening to the last resolution so far: what reopening adds is in it."),
        QT_TRANSLATE_NOOP("Text",
                          "MTTA: from the opening until somebody has it for the first time. A ticket that nobody has "
                          "had yet is not counted."),
        QT_TRANSLATE_NOOP("Text", "MTTA in working hours."),
        QT_TRANSLATE_NOOP("Text",
                          "From the opening to the first public word of somebody who is neither the requester nor an "
                          "automaton. A ticket without one is not counted."),
        QT_TRANSLATE_NOOP("Text", "The time to respond in working hours."),
        QT_TRANSLATE_NOOP("Text",
                          "From the arrival in a queue, or the reopening there, until the ticket leaves it or is "
                          "done."),
        QT_TRANSLATE_NOOP("Text", "The time per visit in working hours."),
        QT_TRANSLATE_NOOP("Text",
                          "All of a ticket's time in a tier up to its first resolution; its tiers make up its MTTR."),
        QT_TRANSLATE_NOOP("Text", "The time per tier in working hours."),
        QT_TRANSLATE_NOOP("Text", "Time since the opening of what is open at the end of the period."),
        QT_TRANSLATE_NOOP("Text", "The requester has said whether they are satisfied with the last resolution."),
        QT_TRANSLATE_NOOP("Text", "CSAT: of the tickets that were rated, those whose requester is satisfied."),
        QT_TRANSLATE_NOOP("Text", "Reuse of articles: somebody noted that an article solved it."),
        QT_TRANSLATE_NOOP("Text", "All work logged on a ticket while it stood in the tier."),
        QT_TRANSLATE_NOOP("Text",
                          "The work logged per tier, at the hourly cost that the playbook in force told for that "
                          "tier.")};
    static_assert(texts.size() == Words<FigureName>::words.size());
    return Text::tr(texts.at(static_cast<std::size_t>(name)));
}

QString termsOf(const FigureDefinition& definition)
{
    QStringList sentences{textOf(definition.cohort), textOf(definition.time), textOf(definition.pauses)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString figureNotes()
{
    return Text::tr("A ticket that is merged into another counts nowhere; what was taken back did not happen. What "
                    "came of a ticket after the period counts too. Working time is that of the ticket's agreement with "
                    "the client, without one that of the first calendar. Median, P90 and P95 are the nearest rank. A "
                    "figure about nothing has no value.");
}

QString amountText(FigureUnit unit, std::optional<double> value)
{
    constexpr double hundred = 100;
    if (!value)
        return QStringLiteral("–");
    switch (unit) {
    case FigureUnit::Share:
        //: A share; %1 is a number such as 86.4
        return Text::tr("%1%").arg(QLocale().toString(*value * hundred, 'f', 1));
    case FigureUnit::Number:
        return QLocale().toString(*value, 'f', 2);
    case FigureUnit::Time:
        return workingText(Milliseconds(std::llround(*value)));
    case FigureUnit::Money:
        return QLocale().toString(*value / hundred, 'f', 2);
    }
    return {};
}

std::vector<FigureRow> figureRows(const FigureReport& report, const Names& names)
{
    std::vector<FigureRow> rows;
    std::map<FigureGroup, std::vector<const FigureDefinition*>> groups;
    for (const FigureDefinition& figure : figureDefinitions())
        groups[groupOf(figure.name)].push_back(&figure);
    for (const auto& [group, figures] : groups) {
        rows.push_back({FigureRow::Level::Group, nameOf(group)});
        for (const FigureDefinition* figure : figures) {
            rows.push_back({FigureRow::Level::Figure, nameOf(figure->name), figure->name,
                            cellsOf(figure->unit, report[figure->name].all)});
            addParts(rows, report, *figure, names);
        }
    }
    addBreaches(rows, report);
    return rows;
}

QStringList figureHeadings()
{
    return {Text::tr("Figure"), Text::tr("How many"), Text::tr("Value"),
            Text::tr("Median"), Text::tr("P90"),      Text::tr("P95")};
}

std::vector<RouteRow> routeRows(const FigureReport& report, const Names& names)
{
    std::vector<RouteRow> rows;
    for (const auto& [route, count] : report.routes) {
        const double share = static_cast<double>(count.bounced) / static_cast<double>(count.moves);
        const QString lost = count.bounced > 0 ? workingText(Milliseconds(count.lostWork)) : QStringLiteral("–");
        RouteRow row{route, count, {}, {}};
        row.cells = {QLocale().toString(count.moves), QLocale().toString(count.bounced),
                     amountText(FigureUnit::Share, share), lost};
        //: %1 is "Service desk → Network", %2 "14 move(s)", %3 "3 came straight back"
        row.meaning = Text::tr("%1: %2, %3.")
                          .arg(routeText(route, names), Text::tr("%Ln move(s)", nullptr, static_cast<int>(count.moves)),
                               Text::tr("%Ln came straight back", nullptr, static_cast<int>(count.bounced)));
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater(), [](const RouteRow& row) { return row.count.moves; });
    return rows;
}

QString routeText(const Route& route, const Names& names)
{
    //: A way from one queue to another
    return Text::tr("%1 → %2").arg(names.queue(route.from.queue), names.queue(route.to.queue));
}

QStringList routeHeadings()
{
    return {Text::tr("Route"), Text::tr("Moves"), Text::tr("Straight back"), Text::tr("Share"), Text::tr("Time lost")};
}

QString routeNotes()
{
    return Text::tr(
        "Moves of open tickets from one queue to another in the period. Straight back: the ticket's next "
        "move returned it to the queue it came from; it is hatched in the plot. Time lost: the working time "
        "in which those tickets stood where they did not stay. A plot shows the routes that were used "
        "most.");
}

} // namespace tierdesk
