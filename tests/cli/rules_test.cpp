// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Rules on the command line: they act, say why, and are rehearsed.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tierdesk::test;

namespace {

QJsonObject condition(const char* attribute, const char* value)
{
    return {{QStringLiteral("attribute"), QLatin1String(attribute)},
            {QStringLiteral("comparison"), QStringLiteral("is")},
            {QStringLiteral("values"), QJsonArray{QLatin1String(value)}}};
}

/// The playbook in force with rules of the test's own: whoever is untaken is told of at once, and printers get a tag.
struct RuledStore : Ctl
{
    RuledStore()
    {
        init();
        publish(0);
    }

    [[nodiscard]] QJsonObject draft(int minutes) const
    {
        QJsonObject book = QJsonDocument::fromJson(run(u"playbook show").out).object();
        book.insert(
            QStringLiteral("routing"),
            QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("printers")},
                                   {QStringLiteral("name"), QStringLiteral("Printers are tagged")},
                                   {QStringLiteral("when"), QJsonArray{QStringLiteral("opened")}},
                                   {QStringLiteral("conditions"),
                                    QJsonArray{QJsonObject{{QStringLiteral("join"), QStringLiteral("all")},
                                                           {QStringLiteral("conditions"),
                                                            QJsonArray{condition("category", "hardware-printer")}}}}},
                                   {QStringLiteral("actions"),
                                    QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("add-tag")},
                                                           {QStringLiteral("text"), QStringLiteral("paper")}}}}}});
        const QJsonObject step{{QStringLiteral("key"), QStringLiteral("tell")},
                               {QStringLiteral("amount"), minutes},
                               {QStringLiteral("actions"),
                                QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("tell")},
                                                       {QStringLiteral("text"), QStringLiteral("Nobody has it.")}}}}};
        book.insert(QStringLiteral("protocols"),
                    QJsonArray{QJsonObject{{QStringLiteral("key"), QStringLiteral("untaken")},
                                           {QStringLiteral("name"), QStringLiteral("Nobody has taken it")},
                                           {QStringLiteral("trigger"),
                                            QJsonObject{{QStringLiteral("kind"), QStringLiteral("unassigned")}}},
                                           {QStringLiteral("steps"), QJsonArray{step}}}});
        return book;
    }

    void publish(int minutes) const
    {
        write(QStringLiteral("draft.json"), QJsonDocument(draft(minutes)).toJson());
        done(words(u"playbook publish") << path(QStringLiteral("draft.json")));
    }

    [[nodiscard]] QJsonObject why(const char* rule) const
    {
        const QJsonArray rules =
            done(words(u"why 1 --rule") << QString::fromUtf8(rule)).value(QStringLiteral("rules")).toArray();
        REQUIRE(rules.size() == 1);
        return rules.at(0).toObject();
    }
};

} // namespace

TEST_CASE("Watching once fires what is due once and says who was told")
{
    const RuledStore desk;
    desk.done(u"open Printer-jams --category hardware-printer");
    const QJsonObject fired = desk.done(u"watch --once");
    REQUIRE(fired.value(QStringLiteral("fired")).toArray().size() == 1);
    const QJsonObject firing = fired.value(QStringLiteral("fired")).toArray().at(0).toObject();
    CHECK(firing.value(QStringLiteral("ticket")).toInt() == 1);
    CHECK(firing.value(QStringLiteral("rule")).toString() == QStringLiteral("untaken"));
    CHECK_FALSE(firing.value(QStringLiteral("late")).toBool());
    CHECK(desk.done(u"watch --once").value(QStringLiteral("fired")).toArray().isEmpty());
    CHECK(desk.run(u"watch --once").out == QByteArray("Nothing is due.\n"));
    const QStringList kinds = eventKinds(desk.ticket(1));
    CHECK(kinds.count(QStringLiteral("rule-fired")) == 2);
    CHECK(desk.run(u"show 1").out.contains("paper"));
    CHECK(desk.run(u"show 1 --events").out.contains("Nobody has taken it"));
    CHECK(desk.done(u"verify").value(QStringLiteral("findings")).toArray().isEmpty());
}

TEST_CASE("Why tells what was seen in words and as a document")
{
    const RuledStore desk;
    desk.done(u"open Screen-dark --category hardware-screen");
    desk.done(u"watch --once");
    const QJsonObject untaken = desk.why("untaken");
    CHECK(untaken.value(QStringLiteral("trigger")).toString() == QStringLiteral("holds"));
    const QJsonObject step = untaken.value(QStringLiteral("ladders"))
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value(QStringLiteral("steps"))
                                 .toArray()
                                 .at(0)
                                 .toObject();
    CHECK(step.value(QStringLiteral("state")).toString() == QStringLiteral("done"));
    CHECK(step.value(QStringLiteral("fired")).toArray().size() == 1);
    const QJsonObject printers = desk.why("Printers are tagged");
    CHECK(printers.value(QStringLiteral("trigger")).toString() == QStringLiteral("not-met"));
    const QJsonObject seen = printers.value(QStringLiteral("occasions")).toArray().at(0).toObject();
    CHECK_FALSE(seen.value(QStringLiteral("acted")).toBool());
    CHECK(desk.run(u"why 1").out.contains("Category is Devices › Printer or copier: it is Devices › Screen and dock"));
    desk.done(u"assign 1 anna");
    CHECK(desk.why("untaken").value(QStringLiteral("trigger")).toString() == QStringLiteral("not-met"));
    CHECK(desk.fails(2, u"why 1 --rule nonsense").contains(QStringLiteral("nonsense")));
}

TEST_CASE("What a rule told is taken care of once")
{
    const RuledStore desk;
    desk.done(u"open Screen-dark");
    CHECK(desk.fails(3, u"acknowledge 1").contains(QStringLiteral("No rule")));
    desk.done(u"watch --once");
    desk.done(u"acknowledge 1");
    CHECK(desk.fails(3, u"acknowledge 1 --rule untaken").contains(QStringLiteral("already")));
    CHECK(desk.run(u"show 1 --events").out.contains("takes care of"));
}

TEST_CASE("A draft is rehearsed on what was and nothing changes")
{
    const RuledStore desk;
    desk.publish(100'000);
    desk.done(u"open Printer-jams --category hardware-printer");
    desk.done(u"open Screen-dark --assignee anna");
    desk.write(QStringLiteral("draft.json"), QJsonDocument(desk.draft(0)).toJson());
    const QStringList order = words(u"rehearse --draft") << desk.path(QStringLiteral("draft.json"));
    const QByteArray before = desk.run(u"show 1 --events").out;
    const QJsonObject result = desk.done(order);
    CHECK(desk.run(u"show 1 --events").out == before);
    CHECK(result.value(QStringLiteral("looked")).toInt() == 2);
    CHECK(result.value(QStringLiteral("firings")).toInt() == 2);
    CHECK(result.value(QStringLiteral("tickets")).toInt() == 1);
    CHECK(result.value(QStringLiteral("in_force")).toObject().value(QStringLiteral("firings")).toInt() == 1);
    const QJsonArray rules = result.value(QStringLiteral("rules")).toArray();
    REQUIRE(rules.size() == 2);
    CHECK(rules.at(1).toObject().value(QStringLiteral("rule")).toString() == QStringLiteral("untaken"));
    CHECK(rules.at(1).toObject().value(QStringLiteral("firings")).toInt() == 1);
    CHECK(desk.run(order).out.contains("Nobody has taken it"));
    CHECK(desk.fails(2, u"rehearse").contains(QStringLiteral("--draft")));
}
