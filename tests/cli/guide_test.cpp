// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides through the real program.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace tierdesk::test;

namespace {

QString at(const QJsonObject& standing)
{
    return standing.value(QStringLiteral("at"))[QStringLiteral("key")].toString();
}

QStringList trail(const QJsonObject& standing)
{
    QStringList lines;
    for (const QJsonValue& step : standing.value(QStringLiteral("trail")).toArray())
        lines.append(step[QStringLiteral("words")].toString());
    return lines;
}

struct OneTicket : Ctl
{
    OneTicket()
    {
        init();
        done({QStringLiteral("open"), QStringLiteral("Printer prints nothing"), QStringLiteral("--as"),
              QStringLiteral("anna")});
    }
};

} // namespace

TEST_CASE("The playbook that a new store has brings a dozen guides for a small team")
{
    const OneTicket desk;
    CHECK(desk.done(u"guide list").value(QStringLiteral("guides")).toArray().size() >= 12);
    const QJsonArray fitting = desk.done(u"guide list --for 1").value(QStringLiteral("guides")).toArray();
    REQUIRE(!fitting.isEmpty());
    CHECK(fitting.first()[QStringLiteral("guide")] == QStringLiteral("printing"));
    CHECK(desk.done(u"guide show printing").value(QStringLiteral("name")) == QStringLiteral("Printing"));
    CHECK(desk.run(u"guide show printing").out.contains("nothing  Nothing comes out -> all"));
}

TEST_CASE("A technician is led through a guide and a colleague goes on")
{
    const OneTicket desk;
    CHECK(at(desk.done(u"guide run 1 printing --as anna")) == u"symptom");
    CHECK(at(desk.done(u"guide answer 1 nothing --as anna")) == u"all");
    CHECK(at(desk.done(u"guide answer 1 yes --as ben")) == u"right");
    CHECK(at(desk.done(u"guide back 1 --as ben")) == u"all");
    CHECK(at(desk.done(u"guide answer 1 no --as ben")) == u"display");
    desk.done({QStringLiteral("guide"), QStringLiteral("answer"), QStringLiteral("1"), QStringLiteral("Error 50.2"),
               QStringLiteral("--as"), QStringLiteral("ben")});
    desk.done(u"guide answer 1 --as ben");
    const QJsonObject end = desk.done(u"guide answer 1 no --as ben");
    CHECK(at(end) == u"up-device");
    CHECK(end.value(QStringLiteral("finished")) == true);
    CHECK(trail(end).at(2) == QStringLiteral("What does the display of the device say, word for word? Error 50.2"));
    CHECK(end.value(QStringLiteral("trail")).toArray().at(0)[QStringLiteral("by")] !=
          end.value(QStringLiteral("trail")).toArray().at(1)[QStringLiteral("by")]);
    const QJsonObject changed = desk.done(u"guide answer 1 bad --step symptom --as anna");
    CHECK(at(changed) == u"toner");
    CHECK(desk.done(u"guide trail 1").value(QStringLiteral("runs")).toArray().size() == 1);
    CHECK(eventKinds(desk.ticket(1)).contains(QStringLiteral("guide-answered")));
    CHECK(desk.done(u"guide aside 1 --as anna").value(QStringLiteral("laid_aside")) == true);
    desk.fails(3, u"guide answer 1 yes --as anna");

    const QJsonArray figures = desk.done(u"guide figures").value(QStringLiteral("guides")).toArray();
    REQUIRE(figures.size() == 1);
    CHECK(figures.first()[QStringLiteral("runs")] == 1);
    CHECK(figures.first()[QStringLiteral("left")] == 1);
}

TEST_CASE("Answers that do not fit are refused and nothing is changed")
{
    const OneTicket desk;
    desk.fails(3, u"guide run 1 no-such-guide --as anna");
    desk.done(u"guide run 1 printing --as anna");
    desk.fails(3, u"guide run 1 printing --as anna");
    desk.fails(3, u"guide answer 1 maybe --as anna");
    desk.fails(3, u"guide answer 1 --as anna");
    desk.fails(3, u"guide back 1 --as anna");
    CHECK(desk.done(u"guide run 1 mail --dry-run --as anna").value(QStringLiteral("done")) == false);
    CHECK(trail(desk.done(u"guide trail 1").value(QStringLiteral("runs")).toArray().first().toObject()).isEmpty());
}

TEST_CASE("A guide in a file is checked against the playbook in force")
{
    const OneTicket desk;
    desk.write(QStringLiteral("good.json"), R"({"key":"tea","name":"Tea","nodes":[
        {"key":"boil","kind":"instruction","text":"Boil water.","next":"done"},
        {"key":"done","kind":"outcome","text":"Drink.","outcome":{"ending":"solved","code":"solved"}}]})");
    CHECK(desk.done({QStringLiteral("guide"), QStringLiteral("check"), desk.path(QStringLiteral("good.json"))})
              .value(QStringLiteral("findings"))
              .toArray()
              .isEmpty());
    desk.write(QStringLiteral("bad.json"), R"({"key":"tea","name":"Tea","nodes":[
        {"key":"boil","kind":"instruction","text":"Boil water.","next":"boil"},
        {"key":"done","kind":"outcome","text":"Drink.","outcome":{"ending":"solved"}}]})");
    const Ran ran = desk.run({QStringLiteral("guide"), QStringLiteral("check"), desk.path(QStringLiteral("bad.json"))});
    CHECK(ran.exit == 3);
    CHECK(ran.out.contains("guides[0].nodes[0].next"));
    CHECK(ran.out.contains("guides[0].nodes[1]"));
}

TEST_CASE("Past runs are replayed through a changed guide in a file")
{
    const OneTicket desk;
    desk.write(QStringLiteral("tea.json"), R"({"key":"printing","name":"Printing","nodes":[
        {"key":"symptom","kind":"ask-one","text":"What?","choices":[
            {"key":"nothing","text":"Nothing","next":"done"},{"key":"bad","text":"Bad","next":"done"}]},
        {"key":"done","kind":"outcome","text":"Drink tea.","outcome":{"ending":"solved","code":"solved"}}]})");
    desk.done(u"guide run 1 printing --as anna");
    desk.done(u"guide answer 1 nothing --as anna");
    const QJsonObject told = desk.done({QStringLiteral("guide"), QStringLiteral("replay"), QStringLiteral("printing"),
                                        QStringLiteral("--playbook"), desk.path(QStringLiteral("tea.json"))});
    CHECK(told.value(QStringLiteral("runs")) == 1);
    CHECK(told.value(QStringLiteral("endElsewhere")) == 1);
    const QJsonValue change = told.value(QStringLiteral("changes")).toArray().first();
    CHECK(change[QStringLiteral("after")] == QStringLiteral("done"));
    CHECK(change[QStringLiteral("end")] == QStringLiteral("ends-elsewhere"));
    desk.fails(3, u"guide replay printing");
}
