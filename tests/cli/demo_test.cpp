// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The demo desk and the stores for measuring.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include "core/demo/demodesk.h"
#include "core/lint/lint.h"
#include "core/playbook/defaultplaybook.h"

#include <QJsonArray>
#include <QSet>

using namespace tierdesk;
using namespace tierdesk::test;

TEST_CASE("The demo desk is sound and shows everything a desk does")
{
    const Ctl ctl;
    const Ran made = ctl.run(u"init --demo");
    INFO(made.err.toStdString());
    REQUIRE(made.exit == 0);
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    CHECK(ctl.done(u"whoami").value(QStringLiteral("login")).toString() == u"tove");

    const QJsonArray rows = ctl.done(u"list --state any --limit 0").value(QStringLiteral("tickets")).toArray();
    CHECK(rows.size() >= 110);
    QSet<QString> states;
    QSet<QString> clients;
    QSet<int> tiers;
    for (const QJsonValue& row : rows) {
        const QJsonObject object = row.toObject();
        states.insert(object.value(QStringLiteral("state_type")).toString());
        clients.insert(object.value(QStringLiteral("client_name")).toString());
        tiers.insert(object.value(QStringLiteral("tier")).toInt());
        CHECK(!object.value(QStringLiteral("subject")).toString().contains(QLatin1Char('{')));
    }
    CHECK(states.size() == 9);
    CHECK(clients.size() == 3);
    CHECK(tiers == QSet<int>{1, 2, 3, 4});
    CHECK(ctl.done(u"people --staff").value(QStringLiteral("people")).toArray().size() >= 15);
    CHECK(ctl.done(u"list --filter handoff:waiting").value(QStringLiteral("tickets")).toArray().size() >= 3);
    CHECK(ctl.done(u"list --assignee me").value(QStringLiteral("tickets")).toArray().size() >= 2);
}

TEST_CASE("The demo's playbook lints clean")
{
    const auto start = demoStart(defaultPlaybook(), Instant{1'800'000'000'000});
    REQUIRE(start);
    for (const LintFinding& finding : lint(start->playbook))
        FAIL_CHECK(finding.path.toStdString() << " " << QString(toWord(finding.rule)).toStdString());
}

TEST_CASE("The same seed generates the same tickets and another seed others")
{
    const Ctl one;
    const Ctl two;
    const Ctl three;
    const QJsonObject made = one.done(u"generate --tickets 300 --seed 7");
    CHECK(made.value(QStringLiteral("tickets")).toInt() == 300);
    CHECK(made.value(QStringLiteral("events")).toInt() > 1200);
    two.done(u"generate --tickets 300 --seed 7");
    three.done(u"generate --tickets 300 --seed 8");
    const QJsonObject list = one.done(u"list --state any --limit 0 --sort number");
    CHECK(list == two.done(u"list --state any --limit 0 --sort number"));
    CHECK(list != three.done(u"list --state any --limit 0 --sort number"));
    CHECK(one.ticket(150) == two.ticket(150));
}

TEST_CASE("A generated store is sound and looks like a desk at work")
{
    const Ctl ctl;
    ctl.done(u"generate --tickets 400 --seed 3");
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    const QJsonArray rows = ctl.done(u"list --state any --limit 0").value(QStringLiteral("tickets")).toArray();
    REQUIRE(rows.size() == 400);
    int hops = 0;
    int returns = 0;
    int reopens = 0;
    int open = 0;
    for (const QJsonValue& row : rows) {
        const QJsonObject object = row.toObject();
        hops += object.value(QStringLiteral("hops")).toInt() > 0 ? 1 : 0;
        returns += object.value(QStringLiteral("returns")).toInt() > 0 ? 1 : 0;
        reopens += object.value(QStringLiteral("reopens")).toInt() > 0 ? 1 : 0;
        open += object.value(QStringLiteral("state_type")).toString() != u"closed" ? 1 : 0;
    }
    CHECK(hops > 20);
    CHECK(returns > 2);
    CHECK(reopens > 5);
    CHECK(open > 5);
    CHECK(open < 300);
}

TEST_CASE("More tickets are generated into a store that is there")
{
    const Ctl ctl;
    ctl.init();
    ctl.done(u"generate --tickets 50 --seed 1");
    ctl.done(u"generate --tickets 50 --seed 1");
    CHECK(ctl.done(u"list --state any --limit 0").value(QStringLiteral("tickets")).toArray().size() == 100);
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}

TEST_CASE("A question is answered with an article or asked back or not answered")
{
    const Ctl ctl;
    REQUIRE(ctl.run(u"init --demo").exit == 0);
    const auto asked = [&](const char* question) {
        return ctl.done(QStringList{QStringLiteral("ask")} + QString::fromUtf8(question).split(QLatin1Char(' ')));
    };
    const auto first = [](const QJsonObject& answer) {
        return answer.value(QStringLiteral("articles")).toArray().at(0)[QLatin1String("title")].toString();
    };
    const QJsonObject echo = asked("we hear an echo in the video call");
    CHECK(echo.value(QStringLiteral("answer")) == QStringLiteral("article"));
    CHECK(first(echo) == QStringLiteral("The far end hears an echo in a video call"));
    CHECK(asked("when is lunch and what is there").value(QStringLiteral("answer")) == QStringLiteral("unknown"));
    CHECK(asked("the to is of").value(QStringLiteral("answer")) == QStringLiteral("unknown"));
    const QJsonObject several = asked("wireless scanner printer");
    CHECK(several.value(QStringLiteral("answer")) == QStringLiteral("choice"));
    CHECK(several.value(QStringLiteral("articles")).toArray().size() > 1);
    // What is for staff answers no requester.
    const QJsonObject mine =
        ctl.done(QStringList{QStringLiteral("ask"), QStringLiteral("unlock"), QStringLiteral("account"),
                             QStringLiteral("--as"), QStringLiteral("Ottilie")});
    CHECK(first(mine) != QStringLiteral("Unlock an account and set a new password"));
}

TEST_CASE("A conversation leads a requester through a guide and on to a person")
{
    const Ctl ctl;
    REQUIRE(ctl.run(u"init --demo").exit == 0);
    const auto said = [&](const char16_t* line) { return ctl.done(words(line)); };
    const QJsonObject begun = said(u"--as Ottilie ask paper jam in the printer");
    CHECK(begun.value(QStringLiteral("answer")) == QStringLiteral("guide-step"));
    CHECK(begun.value(QStringLiteral("conversation")) == 1);
    const QJsonObject jam = said(u"--as Ottilie ask --in 1 --choose 3");
    CHECK(jam[QLatin1String("reply")][QLatin1String("text")].toString().startsWith(QStringLiteral("Open all flaps")));
    said(u"--as Ottilie ask --in 1 done");
    CHECK(said(u"--as Ottilie ask --in 1 --rate no too hot").value(QStringLiteral("rating")) ==
          QStringLiteral("not-helpful"));
    const QJsonObject handed = said(u"--as Ottilie ask --in 1 --person");
    CHECK(handed.value(QStringLiteral("ending")) == QStringLiteral("handed-on"));
    const QJsonObject ticket = ctl.ticket(handed.value(QStringLiteral("ticket")).toInt());
    CHECK(ticket[QLatin1String("details")][QLatin1String("description")].toString().contains(
        QStringLiteral("- What happens? Paper jam")));
    CHECK(said(u"ask --show 1").value(QStringLiteral("turns")).toArray().size() == 4);
    CHECK(said(u"report assistant").value(QStringLiteral("handed_on")) == 1);
    ctl.fails(3, u"--as Ottilie ask --in 99 hello");
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}

TEST_CASE("Beside most tickets of the demo that an article solved that article is suggested")
{
    const Ctl ctl;
    REQUIRE(ctl.run(u"init --demo").exit == 0);
    const auto numbers = [](const QJsonObject& document, const char* list, const char* name) {
        QSet<int> all;
        for (const QJsonValue& row : document.value(QLatin1String(list)).toArray())
            all.insert(row[QLatin1String(name)].toInt());
        return all;
    };
    const auto suggested = [&](int ticket) {
        return numbers(ctl.done(QStringList{QStringLiteral("kb"), QStringLiteral("suggest"), QString::number(ticket)}),
                       "articles", "article");
    };
    QSet<int> solved;
    int found = 0;
    for (int article = 1; article <= 13; ++article) {
        const QJsonObject list =
            ctl.done(QStringList{QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("0"),
                                 QStringLiteral("--filter"), QStringLiteral("article:%1").arg(article)});
        for (const int ticket : numbers(list, "tickets", "ticket")) {
            solved.insert(ticket);
            found += suggested(ticket).contains(article) ? 1 : 0;
        }
    }
    CHECK(solved.size() >= 25);
    CHECK(10 * found >= 8 * solved.size());
    // What it has no article for it keeps quiet about.
    const QSet<int> others =
        numbers(ctl.done(QStringList{QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("0"),
                                     QStringLiteral("--filter"), QStringLiteral("state:any service:ledgerline")}),
                "tickets", "ticket") -
        solved;
    qsizetype many = 0;
    for (const int ticket : others)
        many += suggested(ticket).size();
    CHECK(others.size() >= 5);
    CHECK(many <= 2 * others.size());
}
