// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// tierdesk_bench [--tickets N] [--store FILE] [--only read,write,rules,window] [--starts N]: prints one JSON document.
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
    option("only", "Some sections: read, write, rules, window.", "names", "read,write,rules,window");
    option("starts", "How often console and blank window are started.", "number", "15");
    parser.process(*QCoreApplication::instance());
}

} // namespace

int main(int argc, char** argv)
{
    constexpr int childArguments = 4;
    if (argc == childArguments && qstrcmp(argv[1], "--child") == 0)
        return bench::runWindowChild(argc, argv, QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]));
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
    if (sections.contains(QStringLiteral("write")))
        add(bench::measureWriting(stage));
    if (sections.contains(QStringLiteral("rules")))
        add(bench::measureRules(stage));
    if (sections.contains(QStringLiteral("window")))
        add(bench::measureWindow(stage, QCoreApplication::applicationFilePath(),
                                 parser.value(QStringLiteral("starts")).toInt()));
    document.insert(QStringLiteral("load after"), load());
    document.insert(QStringLiteral("figures"), array);
    std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    return 0;
}
