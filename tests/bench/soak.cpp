// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Many stations at work on one store at once: how long each action takes them, and whether what they were told is done
// is there exactly once. Before that as many do comparable statements in plain SQL.
#include "core/storage/movestore.h"
#include "core/storage/openstore.h"
#include "tests/bench/soakstation.h"
#include "tests/bench/stage.h"
#include "tests/cli/promises.h"
#include "tests/storage/postgresserver.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <map>

namespace tierdesk::bench {

namespace {

/// What all stations together say.
struct Soaked
{
    /// By action, in milliseconds.
    std::map<QString, std::vector<double>> taken;
    QStringList errors;
    test::Promises promises;
    qsizetype acknowledged = 0;
    double seconds = 0;
};

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

void take(const QJsonObject& result, Soaked& all)
{
    const QJsonObject taken = result.value(QStringLiteral("taken")).toObject();
    for (auto action = taken.begin(); action != taken.end(); ++action) {
        for (const QJsonValue& ms : action.value().toArray())
            all.taken[action.key()].push_back(ms.toDouble());
    }
    for (const QJsonValue& error : result.value(QStringLiteral("errors")).toArray())
        all.errors.append(error.toString());
    for (const QJsonValue& line : result.value(QStringLiteral("acknowledged")).toArray()) {
        const QStringList words = line.toString().split(QLatin1Char(' '));
        all.promises.add(
            {TicketId{words.value(0).toLongLong()}, CommandId{words.value(1).toLongLong()}, words.value(2)});
        ++all.acknowledged;
    }
    all.seconds = std::max(all.seconds, result.value(QStringLiteral("seconds")).toDouble());
}

/// Starts them, lets them begin together and gathers what they say.
Soaked soak(Stage& stage, const SoakOrder& order, const QString& location, Station station)
{
    constexpr int startMs = 120'000;
    std::vector<std::unique_ptr<QProcess>> processes;
    const auto resultOf = [&](int number) { return stage.file(QStringLiteral("station-%1.json").arg(number)); };
    for (int number = 0; number < order.stations; ++number) {
        auto& process = processes.emplace_back(std::make_unique<QProcess>());
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(order.program,
                       {QStringLiteral("--station"), location, QString::number(number), QString::number(order.seconds),
                        station == Station::Desk ? QStringLiteral("desk") : QStringLiteral("sql"), resultOf(number)});
    }
    for (const auto& process : processes) {
        if (!process->waitForReadyRead(startMs))
            giveUp(QStringLiteral("a station does not start"));
    }
    for (const auto& process : processes) {
        process->write("go\n");
        process->waitForBytesWritten();
    }
    Soaked all;
    for (std::size_t i = 0; i < processes.size(); ++i) {
        QFile file(resultOf(static_cast<int>(i)));
        if (!processes[i]->waitForFinished(order.seconds * 1000 + startMs) || processes[i]->exitCode() != 0 ||
            !file.open(QIODevice::ReadOnly))
            giveUp(QStringLiteral("a station did not come to its end"));
        take(QJsonDocument::fromJson(file.readAll()).object(), all);
    }
    return all;
}

QJsonObject spreadOf(const std::vector<double>& taken, double seconds)
{
    const auto rounded = [](double value) { return std::round(value * 100) / 100; };
    return {{QStringLiteral("count"), static_cast<qint64>(taken.size())},
            {QStringLiteral("per second"), rounded(static_cast<double>(taken.size()) / seconds)},
            {QStringLiteral("p50"), rounded(quantile(taken, 0.5))},
            {QStringLiteral("p95"), rounded(quantile(taken, 0.95))},
            {QStringLiteral("p99"), rounded(quantile(taken, 0.99))},
            {QStringLiteral("max"), rounded(quantile(taken, 1))}};
}

/// Every action, and all of them as "together", whose ratio is that of the throughputs.
Figures figuresOf(const Soaked& ours, const Soaked& floor, const QString& where)
{
    Figures figures;
    std::size_t done = 0;
    std::size_t doneByFloor = 0;
    for (const auto& [action, taken] : ours.taken) {
        const std::vector<double>& least = floor.taken.at(action);
        Figure figure{QStringLiteral("soak %1: %2").arg(where, action),
                      quantile(taken, 0.5),
                      {},
                      quantile(least, 0.5),
                      spreadOf(taken, ours.seconds)};
        figure.details.insert(QStringLiteral("in SQL"), spreadOf(least, floor.seconds));
        figures.push_back(std::move(figure));
        done += taken.size();
        doneByFloor += least.size();
    }
    const double each = ours.seconds * 1000 / static_cast<double>(done);
    const double eachOfFloor = floor.seconds * 1000 / static_cast<double>(doneByFloor);
    figures.push_back({QStringLiteral("soak %1: together, an action").arg(where),
                       each,
                       {},
                       eachOfFloor,
                       {{QStringLiteral("per second"), std::round(1000 / each)},
                        {QStringLiteral("per second in SQL"), std::round(1000 / eachOfFloor)}}});
    return figures;
}

/// What became of the store: errors, broken promises, findings of verify. All are to be empty.
QJsonObject verdict(Soaked& ours, const Soaked& floor, const QString& location)
{
    const auto store = must(openStore(location), "opening the store afterwards");
    QJsonArray wrong = QJsonArray::fromStringList(ours.promises.check(*store));
    const auto findings = must(store->verify({}), "verifying");
    return {{QStringLiteral("errors"), QJsonArray::fromStringList(ours.errors)},
            {QStringLiteral("errors in SQL"), QJsonArray::fromStringList(floor.errors)},
            {QStringLiteral("acknowledged"), ours.acknowledged},
            {QStringLiteral("there exactly once"), ours.promises.kept()},
            {QStringLiteral("broken promises"), wrong},
            {QStringLiteral("findings of verify"), static_cast<qint64>(findings.size())}};
}

Figures soakBoth(Stage& stage, const SoakOrder& order, const QString& desk, const QString& sql, const QString& where)
{
    makeRawTable(sql);
    const Soaked floor = soak(stage, order, sql, Station::Sql);
    Soaked ours = soak(stage, order, desk, Station::Desk);
    Figures figures = figuresOf(ours, floor, where);
    Figure& last = figures.back();
    last.details.insert(QStringLiteral("stations"), order.stations);
    last.details.insert(QStringLiteral("afterwards"), verdict(ours, floor, desk));
    return figures;
}

} // namespace

Figures measureSoak(Stage& stage, const SoakOrder& order)
{
    if (order.place == SoakPlace::File)
        return soakBoth(stage, order, stage.copy(QStringLiteral("soak")), stage.copy(QStringLiteral("soak-sql")),
                        QStringLiteral("on a file"));
    const auto server = test::PostgresServer::start(test::Durability::On);
    if (!server)
        giveUp(QStringLiteral("there is no PostgreSQL server to measure"));
    const QString desk = server->newDatabase();
    const QString sql = server->newDatabase();
    const auto report = [](qint64, qint64) { return Progressing::Continue; };
    for (const QString& location : {desk, sql})
        (void)must(moveStore(stage.store(), location, report), "moving the store to the server");
    return soakBoth(stage, order, desk, sql, QStringLiteral("on PostgreSQL"));
}

} // namespace tierdesk::bench
