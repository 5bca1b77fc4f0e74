// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figureplots.h"

#include "ui/text/figuretext.h"

#include <QLocale>
#include <algorithm>

namespace tierdesk {

namespace {

/// More people cannot be told apart in a plot.
constexpr std::size_t mostPeople = 12;
constexpr double hundred = 100;
constexpr double msPerHour = 3'600'000;

std::optional<qint64> percentileOf(const FigureValue& value, int percentile)
{
    return percentile == 50 ? value.p50 : percentile == 90 ? value.p90 : value.p95;
}

/// The load's tickets in the order of the plot's series.
constexpr std::array loads{&PersonLoad::taken, &PersonLoad::resolved, &PersonLoad::open};

} // namespace

QString FigurePlots::titleOf(FigurePlot plot)
{
    switch (plot) {
    case FigurePlot::Kept:
        return tr("Agreements kept");
    case FigurePlot::Resolving:
        return tr("How long resolving took");
    case FigurePlot::Answering:
        return tr("How long the first answer took");
    case FigurePlot::AtOnce:
        return tr("Resolved at once and at the first level");
    case FigurePlot::Back:
        return tr("Reopened and sent back");
    case FigurePlot::Age:
        return tr("Age of open tickets");
    case FigurePlot::Load:
        return tr("Who did how much");
    }
    return {};
}

bool FigurePlots::hasAny(FigureName name) const
{
    return std::ranges::any_of(m_sheet.steps, [&](const FigureStep& step) { return step.report[name].all.count > 0; });
}

FigureName FigurePlots::known(FigureName first, FigureName other) const
{
    return hasAny(first) ? first : other;
}

std::vector<FigurePlots::Line> FigurePlots::linesOf(FigurePlot plot) const
{
    using enum FigureName;
    const auto percentiles = [](FigureName figure) {
        return std::vector<Line>{{figure, 50}, {figure, 90}, {figure, 95}};
    };
    switch (plot) {
    case FigurePlot::Kept:
        return {{SlaAttainment}, {OlaAttainment}, {UcAttainment}};
    case FigurePlot::Resolving:
        return percentiles(known(WorkToResolveNet, TimeToResolveNet));
    case FigurePlot::Answering:
        return percentiles(known(WorkToRespond, TimeToRespond));
    case FigurePlot::AtOnce:
        return {{FirstContactResolution}, {FirstLevelResolution}};
    case FigurePlot::Back:
        return {{Reopened}, {Returned}};
    case FigurePlot::Age:
        return percentiles(BacklogAge);
    case FigurePlot::Load:
        break;
    }
    return {};
}

QString FigurePlots::stepName(const ReportDays& days) const
{
    switch (m_sheet.step) {
    case ReportStep::Day:
        return QLocale().toString(days.first, tr("ddd d", "a day on a plot's axis, as Mon 16"));
    case ReportStep::Week:
        return QLocale().toString(days.first, tr("d MMM", "the first day of a week on a plot's axis, as 16 Nov"));
    case ReportStep::Month:
        break;
    }
    return QLocale().toString(days.first, QStringLiteral("MMM"));
}

PlotSeries FigurePlots::seriesOf(const Line& line) const
{
    PlotSeries series;
    //: A line of a plot: %1 of a hundred tickets took no longer
    series.name = line.percentile == 0    ? nameOf(line.figure)
                  : line.percentile == 50 ? tr("Median")
                                          : tr("P%1").arg(line.percentile);
    for (const FigureStep& step : m_sheet.steps) {
        const FigureValue& value = step.report[line.figure].all;
        if (line.percentile == 0) {
            series.values.push_back(value.value ? std::optional(*value.value * hundred) : std::nullopt);
            //: A share and what it is of: 96.4% of 120
            series.texts.append(
                tr("%1 of %2").arg(amountText(FigureUnit::Share, value.value), QLocale().toString(value.count)));
            continue;
        }
        const auto time = percentileOf(value, line.percentile);
        series.values.push_back(time ? std::optional(static_cast<double>(*time) / msPerHour) : std::nullopt);
        series.texts.append(amountText(FigureUnit::Time, time));
    }
    return series;
}

Plot FigurePlots::plotOf(FigurePlot plot) const
{
    if (plot == FigurePlot::Load)
        return loadPlot();
    Plot made{Plot::Kind::Lines, titleOf(plot)};
    bool shares = false;
    for (const Line& line : linesOf(plot)) {
        if (hasAny(line.figure))
            made.series.push_back(seriesOf(line));
        shares = line.percentile == 0;
    }
    if (made.series.empty())
        return made;
    for (const FigureStep& step : m_sheet.steps) {
        made.categories.append(stepName(step.days));
        made.labels.append(m_sheet.step == ReportStep::Day ? QLocale().toString(step.days.first.day())
                                                           : made.categories.back());
    }
    made.axisFormat = shares ? QStringLiteral("%d%%") : QStringLiteral("%g h");
    if (shares)
        made.top = hundred;
    if (plot == FigurePlot::Kept && m_sheet.keptPercent > 0) {
        PlotSeries goal{tr("Promised to clients")};
        goal.isGoal = true;
        goal.values.assign(m_sheet.steps.size(), m_sheet.keptPercent);
        for (std::size_t i = 0; i < m_sheet.steps.size(); ++i)
            goal.texts.append(amountText(FigureUnit::Share, m_sheet.keptPercent / hundred));
        made.series.push_back(std::move(goal));
    }
    return made;
}

std::vector<PersonId> FigurePlots::busiest() const
{
    std::vector<PersonId> people;
    for (const auto& [person, load] : m_sheet.report.people)
        people.push_back(person);
    std::ranges::stable_sort(people, std::greater(), [&](PersonId person) {
        const PersonLoad& load = m_sheet.report.people.at(person);
        return std::pair(load.resolved.size(), load.taken.size() + load.open.size());
    });
    people.resize(std::min(people.size(), mostPeople));
    return people;
}

Plot FigurePlots::loadPlot() const
{
    Plot plot{Plot::Kind::Bars, titleOf(FigurePlot::Load)};
    const std::vector<PersonId> people = busiest();
    if (people.empty())
        return plot;
    plot.series = {{tr("Taken")}, {tr("Resolved")}, {tr("Open at the end")}};
    for (const PersonId person : people) {
        const auto name = m_sheet.people.find(person);
        plot.categories.append(name == m_sheet.people.end() ? tr("Somebody") : name->second);
        for (std::size_t i = 0; i < loads.size(); ++i)
            plot.series[i].values.emplace_back((m_sheet.report.people.at(person).*loads[i]).size());
    }
    plot.labels = plot.categories;
    return plot;
}

QString FigurePlots::formulaOf(FigurePlot plot) const
{
    if (plot == FigurePlot::Load)
        return tr("Taken: tickets that came into somebody's hands in the period. Resolved: first resolved in it from "
                  "there. Open at the end: in those hands when it ended. A ticket counts once for each.");
    const std::vector<Line> lines = linesOf(plot);
    QStringList sentences;
    for (const Line& line : lines) {
        if (!hasAny(line.figure))
            continue;
        const QString sentence = line.percentile > 0
                                     ? definitionOf(line.figure)
                                     : QStringLiteral("%1: %2").arg(nameOf(line.figure), definitionOf(line.figure));
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    }
    if (sentences.isEmpty())
        return {};
    sentences.append(termsOf(figureDefinitions()[static_cast<std::size_t>(lines.front().figure)]));
    if (plot == FigurePlot::Kept && m_sheet.keptPercent > 0)
        sentences.append(tr("Promised: the highest share that an agreement with clients is to be kept to."));
    return sentences.join(QLatin1Char(' '));
}

// The tickets behind

SavedView FigurePlots::listOf(const QString& name, FilterField field, const ReportDays& days) const
{
    QString value = days.first.toString(Qt::ISODate) + QStringLiteral("..") + days.last.toString(Qt::ISODate);
    if (m_sheet.terms.queue)
        value += QLatin1Char('@') + m_sheet.terms.queue.value;
    TicketFilter filter{{{field, FilterRelation::Is, {value}}}, {}};
    if (!m_sheet.client.isEmpty())
        filter.terms.push_back({FilterField::Client, FilterRelation::Is, {m_sheet.client}});
    SavedView view;
    view.name = name;
    view.filter = toText(filter);
    view.sort = SortKey::Changed;
    view.direction = SortDirection::Descending;
    return view;
}

std::optional<SavedView> FigurePlots::listOf(const QString& name, std::span<const TicketId> tickets) const
{
    if (tickets.empty())
        return {};
    SavedView view;
    //: %1 is what the tickets are; more of them cannot be listed one by one
    view.name =
        tickets.size() > mostInList ? tr("%1 (the first %L2)").arg(name).arg(static_cast<int>(mostInList)) : name;
    QStringList numbers;
    for (const TicketId ticket : tickets.first(std::min(tickets.size(), mostInList)))
        numbers.append(QString::number(ticket.value));
    view.filter = toText({{{FilterField::Number, FilterRelation::Is, numbers}}, {}});
    view.sort = SortKey::Number;
    return view;
}

std::optional<SavedView> FigurePlots::listBehind(FigurePlot plot, int series, int category) const
{
    const Plot shown = plotOf(plot);
    const auto index = static_cast<std::size_t>(category);
    const PlotSeries& one = shown.series.at(static_cast<std::size_t>(series));
    if (one.isGoal || !one.values.at(index))
        return {};
    //: What a value of a plot stands for, as "Resolved: Mon 16"
    const QString name = tr("%1: %2").arg(one.name, shown.categories.at(category));
    if (plot == FigurePlot::Load)
        return listOf(name, m_sheet.report.people.at(busiest().at(index)).*loads.at(static_cast<std::size_t>(series)));
    std::vector<Line> lines = linesOf(plot);
    std::erase_if(lines, [this](const Line& line) { return !hasAny(line.figure); });
    const FigureName figure = lines.at(static_cast<std::size_t>(series)).figure;
    const FigureStep& step = m_sheet.steps.at(index);
    if (const auto cases = step.report.cases.find(figure); cases != step.report.cases.end()) {
        //: The tickets of a value of a plot that did not do well: %1 is "Kept towards clients (SLA): 16 Nov"
        return listOf(plot == FigurePlot::Kept ? tr("Not kept: %1").arg(name) : name, cases->second);
    }
    // A technician's are known one by one.
    const auto load = m_sheet.report.people.find(m_sheet.terms.technician);
    if (m_sheet.terms.technician && load != m_sheet.report.people.end()) {
        const auto own = step.report.people.find(m_sheet.terms.technician);
        return own == step.report.people.end() ? std::nullopt : listOf(name, own->second.resolved);
    }
    return listOf(name, plot == FigurePlot::Answering ? FilterField::Opened : FilterField::Resolved, step.days);
}

} // namespace tierdesk
