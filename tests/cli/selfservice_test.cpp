// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who needs help at the command line: with a requester's rights alone.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace tierdesk::test;

namespace {

QStringList asMia(const QStringList& words)
{
    return QStringList{QStringLiteral("--as"), QStringLiteral("Mia Acorn")} + words;
}

QStringList asBoss(const QStringList& words)
{
    return QStringList{QStringLiteral("--as"), QStringLiteral("boss")} + words;
}

QString s(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace

TEST_CASE(
    "A requester opens a ticket and writes and is answered and reopens and rates it and sees its public side alone",
    "[selfservice]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(asMia({s("open"), s("No sound"), s("--text"), s("Since today")}));
    ctl.done(asBoss({s("note"), s("1"), s("She never reads")}));
    ctl.done(asBoss({s("reply"), s("1"), s("Is it muted?")}));
    ctl.done(asMia({s("reply"), s("1"), s("No, it is not")}));
    ctl.done(asBoss({s("resolve"), s("1"), s("--code"), s("solved"), s("--text"), s("Cable")}));
    ctl.done(asMia({s("rate"), s("1"), s("no"), s("took"), s("long")}));
    ctl.done(asMia({s("reopen"), s("1"), s("--reason"), s("Silent again")}));
    const QJsonObject side = ctl.done(asMia({s("show"), s("1")}));
    QStringList kinds;
    for (const QJsonValue& item : side[s("items")].toArray())
        kinds.append(item[s("kind")].toString());
    CHECK(kinds == QStringList{s("opened"), s("answered"), s("wrote"), s("resolved"), s("rated"), s("reopened")});
    CHECK(side[s("rating")].isNull());
    const Ran told = ctl.run(asMia({s("show"), s("1")}));
    CHECK(told.out.contains("Is it muted?"));
    CHECK_FALSE(told.out.contains("never reads"));
    CHECK_FALSE(told.out.contains("Cable"));
    CHECK(eventKinds(ctl.ticket(1)).contains(s("outcome-rated")));
}

TEST_CASE("For a requester at the command line nobody else's ticket is there", "[selfservice]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(asBoss({s("open"), s("Salaries")}));
    constexpr int refused = 3;
    for (const QStringList& words : {QStringList{s("show"), s("1")},
                                     {s("rate"), s("1"), s("yes")},
                                     {s("reopen"), s("1")},
                                     {s("reply"), s("1"), s("Hello")}})
        ctl.fails(refused, asMia(words));
    CHECK(ctl.done(asMia({s("list")}))[s("tickets")].toArray().isEmpty());
    CHECK(ctl.fails(refused, asMia({s("open"), s("x"), s("--queue"), s("network")})).contains(s("staff")));
    ctl.fails(refused, asMia({s("note"), s("1"), s("x")}));
}

TEST_CASE("A requester at the command line is told of the playbook and of guides only what concerns them",
          "[selfservice]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(asMia({s("open"), s("No sound")}));
    const QJsonObject whole = ctl.done(asBoss({s("playbook"), s("show")}));
    const QJsonObject part = ctl.done(asMia({s("playbook"), s("show")}));
    for (const char* section : {"protocols", "agreements", "handoffs", "routing", "rights", "launches", "dashboards"})
        CHECK(part[s(section)].toArray().isEmpty());
    CHECK_FALSE(whole[s("protocols")].toArray().isEmpty());
    CHECK(part[s("states")] == whole[s("states")]);
    for (const QJsonValue& guide : part[s("guides")].toArray())
        CHECK(guide[s("audience")] != s("staff"));
    constexpr int refused = 3;
    for (const QStringList& words : {QStringList{s("clocks"), s("1")}, {s("why"), s("1")}, {s("timeline"), s("1")}})
        CHECK(ctl.fails(refused, asMia(words)).contains(s("Only staff")));
    CHECK(ctl.fails(refused, asMia({s("show"), s("1"), s("--at"), s("1m")})).contains(s("Only staff")));
}
