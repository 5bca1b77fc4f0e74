// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Console and blank window as processes of their own, started in turns, timed from before the process began.
#include "core/storage/openstore.h"
#include "tests/bench/stage.h"

#include <QJsonDocument>
#include <QProcess>
#include <chrono>

namespace tierdesk::bench {

namespace {

/// The lines that a child printed.
std::vector<QJsonObject> runChild(const QString& program, const QString& what, const QString& store)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    child.setProcessEnvironment(environment);
    child.start(program, {QStringLiteral("--child"), what, store});
    constexpr int patience = 300'000;
    if (!child.waitForFinished(patience) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) {
        std::fprintf(stderr, "the window \"%s\" failed\n%s", qPrintable(what),
                     child.readAllStandardError().constData());
        std::exit(1);
    }
    std::vector<QJsonObject> lines;
    for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty())
            lines.push_back(QJsonDocument::fromJson(line).object());
    }
    return lines;
}

double now()
{
    return static_cast<double>(std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count()) /
           1e6;
}

struct Starts
{
    std::vector<Taken> taken;
    std::vector<double> windowThread;
    std::vector<double> megabytes;

    void add(const QString& program, const QString& what, const QString& store)
    {
        const double begun = now();
        const QJsonObject line = runChild(program, what, store).at(0);
        taken.push_back({line[QStringLiteral("at")].toDouble() - begun, line[QStringLiteral("cpu")].toDouble()});
        windowThread.push_back(line[QStringLiteral("window thread")].toDouble());
        megabytes.push_back(line[QStringLiteral("MB")].toDouble());
    }
};

/// Of several runs the quietest, by name.
double least(const std::vector<QJsonObject>& runs, const QString& act, const QString& what)
{
    std::vector<double> values;
    for (const QJsonObject& run : runs)
        values.push_back(run[act][what].toDouble());
    return quantile(std::move(values), 0);
}

Figures measureActs(const QString& program, const QString& store, double blankMegabytes)
{
    constexpr int times = 3;
    std::vector<QJsonObject> runs;
    for (int i = 0; i < times; ++i)
        runs.push_back(runChild(program, QStringLiteral("acts"), store).at(1));
    const QJsonObject& last = runs.back();
    double most = 0;
    for (const char* when : {"listed MB", "opened MB", "scrolled MB"})
        most = std::max(most, last[QLatin1String(when)].toDouble());
    Figure memory{QStringLiteral("resident memory"), most, Budget{Budget::Kind::Megabytes, 120}, {}, {}};
    memory.details = {{QStringLiteral("blank window"), blankMegabytes},
                      {QStringLiteral("when listed"), last[QStringLiteral("listed MB")]},
                      {QStringLiteral("when tickets were opened"), last[QStringLiteral("opened MB")]},
                      {QStringLiteral("when all tickets were scrolled through"), last[QStringLiteral("scrolled MB")]},
                      {QStringLiteral("at most"), last[QStringLiteral("most MB")]}};
    Figures figures{memory};
    const std::pair<const char*, const char*> acts[] = {
        {"click", "click on a row until its ticket is painted (median)"},
        {"key", "key j until the next ticket is painted (median)"},
        {"scroll", "scroll far in all tickets until the rows are painted (median)"},
        {"news", "a change at another console until it is painted in the list (median)"},
        {"dashboard", "the dashboard until its figures are painted for the first time (median)"},
        {"board", "a change at another console until the dashboard shows it (median)"},
        {"age", "while three others write, how old the board becomes before it is read again (median)"},
        {"silence", "while three others write, from one turn of the window's thread to the next (median)"}};
    for (const auto& [act, name] : acts) {
        const QString key = QLatin1String(act);
        figures.push_back({QLatin1String(name),
                           least(runs, key, QStringLiteral("median")),
                           {},
                           {},
                           {{QStringLiteral("p95"), least(runs, key, QStringLiteral("p95"))},
                            {QStringLiteral("max"), least(runs, key, QStringLiteral("max"))},
                            {QStringLiteral("cpu"), least(runs, key, QStringLiteral("cpu"))}}});
    }
    return figures;
}

} // namespace

Figures measureWindow(Stage& stage, const QString& program, int starts)
{
    const QString store = stage.copy(QStringLiteral("window"));
    // Somebody who has sat there before, so that nobody has to be asked or looked for.
    const auto me = must(must(openStore(store), "opening a copy")->person(PersonId{1}), "reading a person");
    qputenv("TIERDESK_AS", me.value().login.toUtf8());
    Starts blank;
    Starts console;
    // The first of each brings libraries and the store into the system's cache.
    (void)runChild(program, QStringLiteral("blank"), store);
    (void)runChild(program, QStringLiteral("console"), store);
    for (int i = 0; i < starts; ++i) {
        blank.add(program, QStringLiteral("blank"), store);
        console.add(program, QStringLiteral("console"), store);
    }
    Figure start = againstFloor(QStringLiteral("start to the first painted list"), console.taken, blank.taken, 2);
    const double ours = quantile(console.windowThread, 0.5);
    const double floor = quantile(blank.windowThread, 0.5);
    start.details.insert(QStringLiteral("window thread"), QJsonObject{{QStringLiteral("ours"), ours},
                                                                      {QStringLiteral("floor"), floor},
                                                                      {QStringLiteral("ratio"), ours / floor}});
    start.details.insert(QStringLiteral("least"), QJsonObject{{QStringLiteral("ours"), quantile(console.taken, 0)},
                                                              {QStringLiteral("floor"), quantile(blank.taken, 0)}});
    Figures figures{start};
    std::ranges::move(measureActs(program, store, quantile(blank.megabytes, 0.5)), std::back_inserter(figures));
    return figures;
}

} // namespace tierdesk::bench
