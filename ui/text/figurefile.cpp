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

/// What a value is of; all empty: of everything.
struct Of
{
    QString tier = {};
    QString queue = {};
    QString clock = {};
    QString person = {};
};

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
    /// Of which time the lines speak from now on.
    void speakOf(Instant from, Instant to) { m_time = {toIsoString(from), toIsoString(to)}; }
    void add(const QString& figure, FigureUnit unit, const Of& of, const FigureValue& value)
    {
        const auto number = [&](std::optional<double> one) {
            return one ? QString::number(inUnit(unit, *one), 'g', 12) : QString();
        };
        add(m_time + QStringList{figure, word(unit), of.tier, of.queue, of.clock, of.person,
                                 QString::number(value.count),
                                 unit == FigureUnit::Share ? QString::number(value.hits) : QString(),
                                 number(value.value), number(value.p50), number(value.p90), number(value.p95)});
    }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QStringList m_time;
    QByteArray m_bytes;
};

void addFigures(Lines& lines, const FigureReport& report)
{
    for (const FigureDefinition& one : figureDefinitions()) {
        const FigureLine& line = report[one.name];
        lines.add(word(one.name), one.unit, {}, line.all);
        for (const auto& [tier, value] : line.tiers)
            lines.add(word(one.name), one.unit, {.tier = QString::number(tier.value)}, value);
        for (const auto& [queue, value] : line.queues)
            lines.add(word(one.name), one.unit, {.queue = queue.value}, value);
    }
    for (const auto& [metric, value] : report.clocks)
        lines.add(QStringLiteral("clocks-kept"), FigureUnit::Share, {.clock = word(metric)}, value);
    for (const auto& [key, count] : report.breaches)
        lines.add(QStringLiteral("missed-") + word(key.second), FigureUnit::Number, {.clock = word(key.first)},
                  {count, 0, {}, {}, {}, {}});
    for (const auto& [route, count] : report.routes) {
        const Of of{.queue = route.from.queue.value + QLatin1Char('>') + route.to.queue.value};
        const double share = static_cast<double>(count.bounced) / static_cast<double>(count.moves);
        lines.add(QStringLiteral("route-straight-back"), FigureUnit::Share, of,
                  {count.moves, count.bounced, share, {}, {}, {}});
        lines.add(QStringLiteral("route-working-time-lost"), FigureUnit::Time, of,
                  {count.bounced, 0, static_cast<double>(count.lostWork), {}, {}, {}});
    }
}

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

QByteArray figuresCsv(const FigureSeries& series, const FigureTerms& terms, std::span<const Instant> bounds,
                      const std::function<QString(PersonId)>& nameOf)
{
    Lines lines;
    lines.add({QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("figure"), QStringLiteral("unit"),
               QStringLiteral("tier"), QStringLiteral("queue"), QStringLiteral("clock"), QStringLiteral("person"),
               QStringLiteral("count"), QStringLiteral("hits"), QStringLiteral("value"), QStringLiteral("p50"),
               QStringLiteral("p90"), QStringLiteral("p95")});
    lines.speakOf(terms.from, terms.to);
    addFigures(lines, series.whole);
    for (const auto& [person, load] : series.whole.people) {
        const Of of{.person = nameOf(person)};
        for (const auto& [name, tickets] :
             {std::pair("taken", &load.taken), std::pair("resolved", &load.resolved), std::pair("open", &load.open)})
            lines.add(QStringLiteral("person-") + QLatin1String(name), FigureUnit::Number, of,
                      {std::ssize(*tickets), 0, {}, {}, {}, {}});
    }
    for (std::size_t i = 0; i < series.steps.size(); ++i) {
        lines.speakOf(bounds[i], bounds[i + 1]);
        addFigures(lines, series.steps[i]);
    }
    return lines.bytes();
}

} // namespace tierdesk
