// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, rights and forgetting, as somebody at a terminal meets them.
#include "core/desk/systemuser.h"
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QStringList as(const char* login, const char* passwordFile, const char16_t* line)
{
    QStringList all{QStringLiteral("--as"), QLatin1String(login)};
    if (passwordFile)
        all += {QStringLiteral("--password-file"), QLatin1String(passwordFile)};
    return all + words(line);
}

bool allowed(const QJsonObject& document)
{
    return document.value(QStringLiteral("rights"))
        .toArray()
        .first()
        .toObject()
        .value(QStringLiteral("allowed"))
        .toBool();
}

} // namespace

TEST_CASE("A desk with passwords lets nobody in without one and everybody in with theirs", "[access]")
{
    Ctl ctl;
    ctl.write(QStringLiteral("boss.txt"), "the boss has a long one\n");
    ctl.write(QStringLiteral("short.txt"), "short\n");
    ctl.write(QStringLiteral("wrong.txt"), "something else entirely\n");
    ctl.fails(3, as("boss", "short.txt", u"init --sign-in password"));
    ctl.done(as("boss", "boss.txt", u"init --sign-in password"));
    ctl.fails(2, u"list");
    ctl.fails(2, u"--as boss list");
    ctl.fails(3, as("boss", "wrong.txt", u"list"));
    ctl.done(as("boss", "boss.txt", u"person add --name Anna --login anna --role technician"));
    const QString once =
        ctl.done(as("boss", "boss.txt", u"person password anna")).value(QStringLiteral("password")).toString();
    CHECK(once.size() == 14);
    ctl.write(QStringLiteral("once.txt"), once.toUtf8());
    ctl.write(QStringLiteral("anna.txt"), "anna keeps this for herself\n");
    ctl.fails(3, as("anna", "boss.txt", u"list"));
    CHECK(ctl.fails(3, as("anna", "once.txt", u"list")).contains(QStringLiteral("Choose your own")));
    ctl.done(as("anna", "once.txt", u"password --new-file anna.txt"));
    ctl.fails(3, as("anna", "once.txt", u"list"));
    ctl.done(as("anna", "anna.txt", u"list"));
    ctl.fails(3, as("anna", "anna.txt", u"person password boss"));
    for (int i = 0; i < 5; ++i)
        ctl.fails(3, as("anna", "wrong.txt", u"list"));
    CHECK(ctl.fails(3, as("anna", "anna.txt", u"list")).contains(QStringLiteral("too many")));
    CHECK(ctl.done(as("boss", "boss.txt", u"verify")).value(QStringLiteral("clean")).toBool());
}

TEST_CASE("Whoever made a desk with this computer's account needs no password and nobody else gets in", "[access]")
{
    Ctl ctl;
    ctl.done(u"init");
    CHECK(ctl.done(u"whoami").value(QStringLiteral("login")).toString() == systemUser());
    ctl.done(u"person add --name Anna --login anna --role technician");
    ctl.fails(2, u"--as anna list");
    ctl.write(QStringLiteral("guess.txt"), "anna\n");
    ctl.fails(3, as("anna", "guess.txt", u"list"));
}

TEST_CASE("May somebody do something is answered with a reason", "[access]")
{
    Ctl ctl;
    ctl.init();
    CHECK(allowed(ctl.done(u"may anna close")));
    CHECK_FALSE(allowed(ctl.done(u"may anna edit-playbook")));
    CHECK_FALSE(allowed(ctl.done(u"may 4 read")));
    CHECK(ctl.done(u"may anna").value(QStringLiteral("rights")).toArray().size() == 18);
    ctl.fails(2, u"may anna fly");
    ctl.fails(3, u"may anna close --queue nowhere");
    ctl.done(u"client add Acorn");
    ctl.done(u"client add Birch");
    ctl.done(u"person edit anna --serves Birch");
    ctl.done(u"person edit 4 --client Acorn");
    ctl.done(u"open Printer --requester 4");
    CHECK_FALSE(allowed(ctl.done(u"may anna read --ticket 1")));
    ctl.fails(3, u"--as anna note 1 Hello");
    CHECK(ctl.done(u"--as anna list").value(QStringLiteral("tickets")).toArray().isEmpty());
    ctl.done(u"person edit anna --left yes");
    ctl.fails(3, u"--as anna open Printer");
}

TEST_CASE("A copy of everything is for who may edit the playbook and is told of in the audit", "[access]")
{
    Ctl ctl;
    ctl.init();
    const QStringList move{QStringLiteral("move"), ctl.store(), ctl.path(QStringLiteral("moved.store"))};
    const QStringList byAnna{QStringLiteral("--as"), QStringLiteral("anna")};
    ctl.fails(3, u"--as anna backup copy.store");
    ctl.fails(3, byAnna + move);
    ctl.fails(3, u"--as anna generate --tickets 5");
    ctl.fails(3, u"--as anna audit");
    CHECK(QDir(ctl.path(QString())).entryList({QStringLiteral("copy*"), QStringLiteral("moved*")}).isEmpty());
    const auto copies = [&] {
        int count = 0;
        const QByteArray told = ctl.run(u"audit").out;
        for (qsizetype at = 0; (at = told.indexOf("made a copy of everything", at)) >= 0; ++at)
            ++count;
        return count;
    };
    CHECK(copies() == 0);
    ctl.done(u"backup copy.store");
    CHECK(copies() == 1);
    ctl.done(move);
    CHECK(copies() == 2);
    const QJsonArray entries = ctl.done(u"audit --limit 1").value(QStringLiteral("entries")).toArray();
    REQUIRE(entries.size() == 1);
    CHECK(entries.first().toObject().value(QStringLiteral("kind")).toString() == QStringLiteral("records-exported"));
    CHECK(ctl.done(u"audit --to 2020-01-01 --from 2019-01-01").value(QStringLiteral("entries")).toArray().isEmpty());
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}

TEST_CASE("Who does not serve a client is answered as if its people were not there", "[access]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(u"client add Acorn");
    ctl.done(u"client add Birch");
    ctl.done(u"person edit 4 --client Acorn");
    ctl.done(u"person edit anna --serves Birch");
    for (const char16_t* line : {u"person edit %1 --phone 5", u"open Printer --requester %1", u"may %1 read",
                                 u"person password %1", u"person erase %1", u"export person %1 out"}) {
        const auto answer = [&](const QString& person) {
            QStringList with{QStringLiteral("--as"), QStringLiteral("anna")};
            for (const QString& word : words(line))
                with.append(QString(word).replace(QStringLiteral("%1"), person));
            return ctl.fails(3, with).replace(person, QStringLiteral("somebody"));
        };
        INFO(QString::fromUtf16(line).toStdString());
        CHECK(answer(QStringLiteral("4")) == answer(QStringLiteral("4711")));
        CHECK(answer(QStringLiteral("Mia")) == answer(QStringLiteral("Nosuch")));
    }
    CHECK(allowed(ctl.done(u"may 4 read")) == false);
}

TEST_CASE("A secret is redacted after a look and a requester is exported and forgotten", "[access]")
{
    Ctl ctl;
    ctl.init();
    ctl.done({QStringLiteral("open"), QStringLiteral("My card 4111-1111 is refused"), QStringLiteral("--requester"),
              QStringLiteral("4")});
    CHECK_FALSE(ctl.done(u"redact 1 --text 4111-1111").value(QStringLiteral("done")).toBool());
    ctl.fails(3, u"redact 1 --text 4111-1111 --yes");
    ctl.fails(2, u"redact 1");
    ctl.fails(3, u"--as anna redact 1 --text 4111-1111 --reason card --yes");
    CHECK(ctl.done(u"redact 1 --text 4111-1111 --reason card --yes").value(QStringLiteral("done")).toBool());
    CHECK(ctl.run(u"show 1 --events").out.contains("[redacted]"));

    ctl.fails(3, u"--as anna export person 4 out");
    CHECK(ctl.done({QStringLiteral("export"), QStringLiteral("person"), QStringLiteral("4"),
                    ctl.path(QStringLiteral("out"))})
              .value(QStringLiteral("tickets"))
              .toInt() == 1);
    QFile data(ctl.path(QStringLiteral("out/data.json")));
    REQUIRE(data.open(QIODevice::ReadOnly));
    CHECK(data.readAll().contains("mia@acorn.example"));
    ctl.fails(
        3, {QStringLiteral("export"), QStringLiteral("person"), QStringLiteral("4"), ctl.path(QStringLiteral("out"))});

    const QStringList erase{QStringLiteral("person"),   QStringLiteral("erase"), QStringLiteral("4"),
                            QStringLiteral("--reason"), QStringLiteral("asked"), QStringLiteral("--confirm")};
    ctl.fails(2, erase + QStringList{QStringLiteral("mia acorn")});
    ctl.done(erase + QStringList{QStringLiteral("Mia Acorn")});
    CHECK(ctl.done(u"people Mia").value(QStringLiteral("people")).toArray().isEmpty());
    CHECK_FALSE(ctl.run(u"show 1 --events").out.contains("refused"));
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    QFile store(ctl.store());
    REQUIRE(store.open(QIODevice::ReadOnly));
    const QByteArray bytes = store.readAll();
    CHECK_FALSE(bytes.contains("mia@acorn.example"));
    CHECK_FALSE(bytes.contains("4111-1111"));
}

TEST_CASE("A client is forgotten after a look and whoever works here is not", "[access]")
{
    Ctl ctl;
    ctl.init();
    ctl.done(u"client add Acorn");
    ctl.done(u"client add Birch");
    ctl.done(u"person edit 4 --client Acorn");
    ctl.done(u"open Boiler --requester 4");
    ctl.done(u"note 1 Boiler");
    ctl.done(u"open Furnace --client Birch");
    const QJsonObject look = ctl.done(u"client erase Acorn");
    CHECK_FALSE(look.value(QStringLiteral("done")).toBool());
    CHECK(look.value(QStringLiteral("people")).toInt() == 1);
    CHECK(look.value(QStringLiteral("tickets")).toArray().size() == 1);
    CHECK(ctl.run(u"client erase Acorn").out.contains("--confirm \"Acorn\""));
    ctl.fails(2, u"client erase Acorn --reason Ended --confirm acorn");
    ctl.fails(3, u"client erase Acorn --confirm Acorn");
    ctl.fails(3, u"--as anna client erase Acorn --reason Ended --confirm Acorn");
    CHECK(ctl.done(u"client erase Acorn --reason Ended --confirm Acorn").value(QStringLiteral("done")).toBool());
    ctl.fails(3, u"client erase Acorn");
    CHECK(ctl.done(u"people Mia").value(QStringLiteral("people")).toArray().isEmpty());
    CHECK_FALSE(ctl.run(u"show 1 --events").out.contains("Boiler"));
    CHECK(ctl.run(u"show 2").out.contains("Furnace"));
    CHECK(ctl.run(u"audit").out.contains("Ended"));
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    QFile store(ctl.store());
    REQUIRE(store.open(QIODevice::ReadOnly));
    const QByteArray bytes = store.readAll();
    CHECK_FALSE(bytes.contains("Acorn"));
    CHECK_FALSE(bytes.contains("Boiler"));
    // Anna has the number 2.
    CHECK(ctl.fails(3, u"person erase anna").contains(QStringLiteral("works here")));
}
