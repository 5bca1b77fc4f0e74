// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a program says and leaves behind when the disk is full or the store's file is not as it should be.
#include "tests/cli/ctl.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

constexpr int tickets = 3000;

constexpr const char* mapping = R"({"name": "full", "rows": "event", "times": {"formats": ["iso"]},
    "tiers": {"rules": [], "otherwise": 1},
    "ticket": {"externalId": "{id}", "subject": "{subject}", "queue": "{team}", "changedBy": "{who}",
               "changedAt": "{at}", "state": {"from": "{state}", "map": {"open": "open"}}}})";

QByteArray log()
{
    QByteArray rows = "id,subject,team,who,at,state\n";
    for (int i = 0; i < tickets; ++i)
        rows += QStringLiteral("%1,Ticket %1,Desk,Uma,2026-03-02T09:00:00Z,open\n").arg(i).toUtf8();
    return rows;
}

/// As `Ctl::run`, where no file may grow beyond so many blocks of 512 bytes: for the program the disk is full then.
Ran runWithin(const Ctl& ctl, qint64 blocks, const QStringList& arguments)
{
    constexpr int patienceMs = 240'000;
    QProcess process;
    const QString line = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(blocks);
    ctl.startOther(
        process, QStringLiteral("sh"),
        QStringList{QStringLiteral("-c"), line, QStringLiteral(TIERDESKCTL), QStringLiteral("--store"), ctl.store()} +
            arguments);
    REQUIRE(process.waitForFinished(patienceMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

TEST_CASE("An import that finds no more room leaves no trace and is whole when it is run again with room")
{
    Ctl ctl;
    ctl.init();
    ctl.write(QStringLiteral("full.csv"), log());
    ctl.write(QStringLiteral("mapping.json"), mapping);
    const QStringList import = words(u"import full.csv --mapping mapping.json");
    const qint64 blocks = (QFileInfo(ctl.store()).size() + 500'000) / 512;
    const Ran full = runWithin(ctl, blocks, import);
    INFO(full.err.toStdString());
    CHECK(full.exit == 4);
    CHECK(full.err.contains(QStringLiteral("There is no room left")));
    CHECK(full.err.contains(QStringLiteral("all before it is kept")));
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
    CHECK(ctl.done(u"list").value(QStringLiteral("tickets")).toArray().isEmpty());
    const QJsonObject whole = ctl.done(import);
    CHECK(whole.value(QStringLiteral("tickets_opened")).toInt() == tickets);
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}

TEST_CASE("A backup that finds no more room leaves nothing that looks like one")
{
    Ctl ctl;
    ctl.init();
    const Ran full = runWithin(ctl, 100, words(u"backup copy"));
    INFO(full.err.toStdString());
    CHECK(full.exit == 4);
    CHECK(full.err.contains(QStringLiteral("There is no room left")));
    CHECK(QDir(ctl.path(QString())).entryList({QStringLiteral("copy*")}).isEmpty());
    ctl.done(u"backup copy");
    CHECK(ctl.done(u"verify").value(QStringLiteral("clean")).toBool());
}

TEST_CASE("A store with a second name is refused with what to do and opened when the name is gone")
{
    Ctl ctl;
    ctl.init();
    const QString other = ctl.path(QStringLiteral("other.store"));
    REQUIRE(QProcess::execute(QStringLiteral("ln"), {ctl.store(), other}) == 0);
    const QString said = ctl.fails(4, u"queues");
    CHECK(said.contains(QStringLiteral("has a second name")));
    CHECK(said.contains(QStringLiteral("remove the other name")));
    REQUIRE(QFile::remove(other));
    CHECK(ctl.run(u"queues").exit == 0);
}

TEST_CASE("Verifying a store tells where it lies and warns where locks do not work")
{
    Ctl ctl;
    ctl.init();
    CHECK(ctl.done(u"verify").value(QStringLiteral("place")).toString() == QStringLiteral("local-file"));
    CHECK(ctl.run(u"verify").out == "The store is sound.\n");
    qputenv("TIERDESK_STORE_PLACE", "share-without-locks");
    const QJsonObject verified = ctl.done(u"verify");
    const Ran told = ctl.run(u"verify");
    qunsetenv("TIERDESK_STORE_PLACE");
    CHECK(verified.value(QStringLiteral("clean")).toBool());
    CHECK(verified.value(QStringLiteral("place")).toString() == QStringLiteral("shared-file"));
    CHECK_FALSE(verified.value(QStringLiteral("locks_hold")).toBool(true));
    CHECK(told.out.contains("can damage the store"));
    CHECK(told.out.contains("tierdeskctl move"));
}
