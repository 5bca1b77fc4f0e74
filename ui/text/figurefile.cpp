// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/figurefile.h"

#include "ui/text/figuretext.h"

#include <QJsonArray>
#include <cmath>

namespace tierdesk {

namespace {

double minutesRounded(double ms)
{
    constexpr double hundred = 100;
    constexpr double msPerMinute = 60'000;
    return std::round(ms / msPerMinute * hundred) / hundred;
}

/// As the file has it: minutes of time, whole units of money.
double inUnit(FigureUnit unit, double value)
{
    constexpr double hundred = 100;
    switch (unit) {
    case FigureUnit::Share:
    case FigureUnit::Number:
        return value;
    case FigureUnit::Time:
        return minutesRounded(value);
    case FigureUnit::Money:
        return std::round(value) / hundred;
    }
    return value;
}

QJsonValue amount(FigureUnit unit, std::optional<double> value)
{
    return value ? QJsonValue(inUnit(unit, *value)) : QJsonValue();
}

template <class E>
QString word(E value)
{
    return QString(toWord(value));
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
    object.insert(QStringLiteral("figure"), word(definition.name));
    object.insert(QStringLiteral("unit"), word(definition.unit));
    object.insert(QStringLiteral("cohort"), word(definition.cohort));
    object.insert(QStringLiteral("time"), word(definition.time));
    object.insert(QStringLiteral("pauses"), word(definition.pauses));
    object.insert(QStringLiteral("definition"), definitionOf(definition.name));
    QJsonArray tiers;
    for (const auto& [tier, value] : line.tiers) {
        QJsonObject part = documentOf(definition.unit, value);
        part.insert(QStringLiteral("tier"), tier.value);
        tiers.append(part);
    }
    object.insert(QStringLiteral("tiers"), tiers);
    QJsonArray queues;
    for (const auto& [queue, value] : line.queues) {
        QJsonObject part = documentOf(definition.unit, value);
        part.insert(QStringLiteral("queue"), queue.value);
        queues.append(part);
    }
    object.insert(QStringLiteral("queues"), queues);
    return object;
}

/// The lines of a CSV file.
class Lines
{
public:
    void add(const QStringList& cells)
    {
        QStringList quoted;
        for (const QString& cell : cells) {
            const bool plain =
                std::ranges::none_of(cell, [](QChar one) { return QStringLiteral("\",\r\n").contains(one); });
            quoted.append(plain ? cell
                                : QLatin1Char('"') + QString(cell).replace(QLatin1Char('"'), QStringLiteral("\"\"")) +
                                      QLatin1Char('"'));
        }
        m_bytes += quoted.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    /// What it is of: tier, queue and clock, two of them empty.
    void add(const QString& figure, const QString& unit, const QStringList& of, FigureUnit kind,
             const FigureValue& value)
    {
        const auto number = [&](std::optional<double> one) {
            return one ? QString::number(inUnit(kind, *one), 'g', 12) : QString();
        };
        QStringList cells{figure, unit};
        cells += of;
        cells += {QString::number(value.count),
                  kind == FigureUnit::Share ? QString::number(value.hits) : QString(),
                  number(value.value),
                  number(value.p50),
                  number(value.p90),
                  number(value.p95)};
        add(cells);
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QJsonObject figuresDocument(const FigureReport& report, const FigureTerms& terms)
{
    QJsonArray figures;
    for (const FigureDefinition& definition : figureDefinitions())
        figures.append(documentOf(definition, report[definition.name]));
    QJsonArray clocks;
    for (const auto& [metric, value] : report.clocks) {
        QJsonObject object = documentOf(FigureUnit::Share, value);
        object.insert(QStringLiteral("clock"), word(metric));
        clocks.append(object);
    }
    QJsonArray breaches;
    for (const auto& [key, count] : report.breaches)
        breaches.append(QJsonObject{{QStringLiteral("clock"), word(key.first)},
                                    {QStringLiteral("cause"), word(key.second)},
                                    {QStringLiteral("count"), count}});
    QJsonArray routes;
    for (const auto& [route, count] : report.routes)
        routes.append(
            QJsonObject{{QStringLiteral("from"), route.from.queue.value},
                        {QStringLiteral("from-tier"), route.from.tier.value},
                        {QStringLiteral("to"), route.to.queue.value},
                        {QStringLiteral("to-tier"), route.to.tier.value},
                        {QStringLiteral("moves"), count.moves},
                        {QStringLiteral("straight-back"), count.bounced},
                        {QStringLiteral("lost-minutes"), minutesRounded(static_cast<double>(count.lost))},
                        {QStringLiteral("lost-working-minutes"), minutesRounded(static_cast<double>(count.lostWork))}});
    return {{QStringLiteral("from"), toIsoString(terms.from)},
            {QStringLiteral("to"), toIsoString(terms.to)},
            {QStringLiteral("queue"), terms.queue ? QJsonValue(terms.queue.value) : QJsonValue()},
            {QStringLiteral("client"), terms.client ? QJsonValue(terms.client.value) : QJsonValue()},
            {QStringLiteral("technician"), terms.technician ? QJsonValue(terms.technician.value) : QJsonValue()},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("clocks"), clocks},
            {QStringLiteral("breaches"), breaches},
            {QStringLiteral("routes"), routes}};
}

QJsonObject seriesDocument(const FigureSeries& series, const FigureTerms& terms, std::span<const Instant> bounds,
                           const std::function<QString(PersonId)>& nameOf)
{
    QJsonArray steps;
    for (std::size_t i = 0; i < series.steps.size(); ++i) {
        QJsonArray figures;
        for (const FigureDefinition& one : figureDefinitions()) {
            QJsonObject object = documentOf(one.unit, series.steps[i][one.name].all);
            object.insert(QStringLiteral("figure"), word(one.name));
            figures.append(object);
        }
        steps.append(QJsonObject{{QStringLiteral("from"), toIsoString(bounds[i])},
                                 {QStringLiteral("to"), toIsoString(bounds[i + 1])},
                                 {QStringLiteral("figures"), figures}});
    }
    const auto count = [](const std::vector<TicketId>& tickets) { return static_cast<qint64>(tickets.size()); };
    QJsonArray people;
    for (const auto& [person, load] : series.whole.people)
        people.append(QJsonObject{{QStringLiteral("person"), person.value},
                                  {QStringLiteral("name"), nameOf(person)},
                                  {QStringLiteral("taken"), count(load.taken)},
                                  {QStringLiteral("resolved"), count(load.resolved)},
                                  {QStringLiteral("open"), count(load.open)}});
    QJsonObject document = figuresDocument(series.whole, terms);
    document.insert(QStringLiteral("steps"), steps);
    document.insert(QStringLiteral("people"), people);
    return document;
}

QByteArray figuresCsv(const FigureReport& report)
{
    Lines lines;
    lines.add({QStringLiteral("figure"), QStringLiteral("unit"), QStringLiteral("tier"), QStringLiteral("queue"),
               QStringLiteral("clock"), QStringLiteral("count"), QStringLiteral("hits"), QStringLiteral("value"),
               QStringLiteral("p50"), QStringLiteral("p90"), QStringLiteral("p95")});
    for (const FigureDefinition& one : figureDefinitions()) {
        const FigureLine& line = report[one.name];
        const auto add = [&](const QStringList& of, const FigureValue& value) {
            lines.add(word(one.name), word(one.unit), of, one.unit, value);
        };
        add({{}, {}, {}}, line.all);
        for (const auto& [tier, value] : line.tiers)
            add({QString::number(tier.value), {}, {}}, value);
        for (const auto& [queue, value] : line.queues)
            add({{}, queue.value, {}}, value);
    }
    for (const auto& [metric, value] : report.clocks)
        lines.add(QStringLiteral("clocks-kept"), word(FigureUnit::Share), {{}, {}, word(metric)}, FigureUnit::Share,
                  value);
    for (const auto& [key, count] : report.breaches)
        lines.add(QStringLiteral("missed-") + word(key.second), word(FigureUnit::Number), {{}, {}, word(key.first)},
                  FigureUnit::Number, {count, 0, {}, {}, {}, {}});
    for (const auto& [route, count] : report.routes) {
        const QStringList of{{}, route.from.queue.value + QLatin1Char('>') + route.to.queue.value, {}};
        const double share = static_cast<double>(count.bounced) / static_cast<double>(count.moves);
        lines.add(QStringLiteral("route-straight-back"), word(FigureUnit::Share), of, FigureUnit::Share,
                  {count.moves, count.bounced, share, {}, {}, {}});
        lines.add(QStringLiteral("route-working-time-lost"), word(FigureUnit::Time), of, FigureUnit::Time,
                  {count.bounced, 0, static_cast<double>(count.lostWork), {}, {}, {}});
    }
    return lines.bytes();
}

} // namespace tierdesk
