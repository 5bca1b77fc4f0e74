// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// tierdesk_bench [--tickets N] [--store FILE] [--only read,overview,write,rules,window,upkeep,soak] [--starts N]
// [--server]
// [--stations N] [--seconds N]: prints one JSON document.
#include "tests/bench/soakstation.h"
#include "tests/bench/stage.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <thread>

using namespace tierdesk;

namespace {

/// How busy the machine is with other things: the load of the last minute.
double load()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(0).toDouble() : 0;
}

void parse(QCommandLineParser& parser)
{
    const auto option = [&](const char* name, const char* help, const char* value, const char* usual) {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value), QLatin1String(usual)});
    };
    parser.addHelpOption();
    option("tickets", "How many tickets a store that is made now gets.", "number", "100000");
    option("store", "The store to measure, made when it is not there; it is never written to after that.", "file", "");
    option("only", "Some sections: read, overview, write, rules, window, upkeep, soak.", "names",
           "read,overview,write,rules,window,upkeep");
    option("starts", "How often console and blank window are started.", "number", "15");
    parser.addOption({QStringLiteral("server"), QStringLiteral("The soak is on a PostgreSQL server of its own.")});
    option("stations", "How many stations soak the store; 16 on a file and 64 on a server.", "number", "");
    option("seconds", "How long they do.", "number", "120");
    parser.process(*QCoreApplication::instance());
}

bench::SoakOrder soakOrder(const QCommandLineParser& parser)
{
    bench::SoakOrder order;
    order.program = QCoreApplication::applicationFilePath();
    constexpr int onServer = 64;
    if (parser.isSet(QStringLiteral("server"))) {
        order.place = bench::SoakPlace::Server;
        order.stations = onServer;
    }
    if (const int stations = parser.value(QStringLiteral("stations")).toInt(); stations > 0)
        order.stations = stations;
    order.seconds = parser.value(QStringLiteral("seconds")).toInt();
    return order;
}

/// The words after --station: location, number, seconds, "desk" or "sql", result.
int runStation(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const bool desk = words.value(5) == QStringLiteral("desk");
    return bench::runStation(words.value(2), words.value(3).toInt(), words.value(4).toInt(),
                             desk ? bench::Station::Desk : bench::Station::Sql, words.value(6));
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int childArguments = 4;
    if (argc == childArguments && qstrcmp(argv[1], "--child") == 0)
        return bench::runWindowChild(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
    constexpr int stationArguments = 7;
    if (argc == stationArguments && qstrcmp(argv[1], "--station") == 0)
        return runStation(argc, argv);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parse(parser);
    bench::Stage stage(parser.value(QStringLiteral("store")), parser.value(QStringLiteral("tickets")).toLongLong());
    QJsonObject document{{QStringLiteral("bench"), QStringLiteral("tierdesk")},
                         {QStringLiteral("build"), QStringLiteral(TIERDESK_BUILD_TYPE)},
                         {QStringLiteral("cores"), static_cast<int>(std::thread::hardware_concurrency())},
                         {QStringLiteral("load before"), load()},
                         {QStringLiteral("store"), stage.describe()}};
    const QStringList sections = parser.value(QStringLiteral("only")).split(QLatin1Char(','));
    QJsonArray array;
    const auto add = [&](const bench::Figures& figures) {
        for (const bench::Figure& figure : figures)
            array.append(figure.toJson());
    };
    if (sections.contains(QStringLiteral("read")))
        add(bench::measureReading(stage));
    if (sections.contains(QStringLiteral("overview")))
        add(bench::measureOverview(stage));
    if (sections.contains(QStringLiteral("write")))
        add(bench::measureWriting(stage));
    if (sections.contains(QStringLiteral("rules")))
        add(bench::measureRules(stage));
    if (sections.contains(QStringLiteral("window")))
        add(bench::measureWindow(stage, QCoreApplication::applicationFilePath(),
                                 parser.value(QStringLiteral("starts")).toInt()));
    if (sections.contains(QStringLiteral("upkeep")))
        add(bench::measureUpkeep(stage));
    if (sections.contains(QStringLiteral("soak")))
        add(bench::measureSoak(stage, soakOrder(parser)));
    document.insert(QStringLiteral("load after"), load());
    document.insert(QStringLiteral("figures"), array);
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return 0;
}
