// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A database that wants a password, and the keychain that keeps it: both real.
#include "core/storage/location.h"
#include "tests/cli/ctl.h"
#include "tests/storage/keyring.h"
#include "tests/storage/postgresserver.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <QDirIterator>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// What would break where it is quoted once too often, or once too little.
const QString secret = QString::fromUtf8("ö; it's \"7\\ a $(word) %s");

/// Makes anna, who owns two databases and gives a password; the first is the store that Ctl names.
QString prepare(PostgresServer& server, const QString& database)
{
    server.run("CREATE DATABASE " + database.toUtf8() + " OWNER anna TEMPLATE template0");
    return server.locationOf(database, QStringLiteral("anna"));
}

bool holds(const QString& folder, const QByteArray& bytes)
{
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("The password of a database stays in the keychain and every program of ours finds it there")
{
    const auto server = PostgresServer::start();
    const auto keyring = Keyring::start();
    if (!server || !keyring)
        return;
    server->addRoleWithPassword(QStringLiteral("anna"), secret);
    const QString desk = prepare(*server, QStringLiteral("desk"));
    const QString copy = prepare(*server, QStringLiteral("copy"));
    qputenv("TIERDESK_SOAK_STORE", desk.toUtf8());
    const Ctl ctl;
    ctl.write(QStringLiteral("right"), secret.toUtf8() + '\n');
    ctl.write(QStringLiteral("wrong"), "sesame\n");

    CHECK(ctl.fails(4, u"init --as boss --sign-in anyone").contains(QStringLiteral("keychain keep")));
    CHECK_FALSE(ctl.done(u"keychain show").value(QStringLiteral("kept")).toBool(true));
    CHECK(ctl.fails(3, u"keychain keep --from wrong").contains(QStringLiteral("Nothing was kept")));
    CHECK_FALSE(ctl.done(u"keychain show").value(QStringLiteral("kept")).toBool(true));
    CHECK(ctl.run(u"keychain keep --from right").out.contains("the server takes it"));
    CHECK(ctl.done(u"keychain show").value(QStringLiteral("kept")).toBool());
    REQUIRE(QFile::remove(ctl.path(QStringLiteral("right"))));

    ctl.init();
    ctl.done(u"--as anna open Printer --requester mia@acorn.example");
    ctl.done(u"backup desk.backup");
    QProcess window;
    ctl.startOther(window, QStringLiteral(TIERDESK),
                   {QStringLiteral("--store"), desk, QStringLiteral("--as"), QStringLiteral("anna"),
                    QStringLiteral("--screenshot"), ctl.path(QStringLiteral("window.png"))});
    CHECK((window.state() == QProcess::NotRunning || window.waitForFinished(60'000)));
    CHECK(window.exitCode() == 0);
    CHECK(QFile::exists(ctl.path(QStringLiteral("window.png"))));

    // Each database has a password of its own.
    qputenv("TIERDESK_SOAK_STORE", copy.toUtf8());
    ctl.fails(4, u"restore desk.backup");
    ctl.write(QStringLiteral("right"), secret.toUtf8());
    ctl.done(u"keychain keep --from right");
    REQUIRE(QFile::remove(ctl.path(QStringLiteral("right"))));
    ctl.done(u"restore desk.backup");
    CHECK(ctl.run(u"show 1").out.contains("Printer"));
    CHECK_FALSE(holds(QFileInfo(ctl.path({})).absoluteFilePath(), secret.toUtf8()));

    ctl.done(u"keychain forget");
    CHECK_FALSE(ctl.done(u"keychain show").value(QStringLiteral("kept")).toBool(true));
    ctl.fails(4, u"list");
    qunsetenv("TIERDESK_SOAK_STORE");
}

TEST_CASE("Without a keychain the file of passwords does and the words say what is missing")
{
    const auto server = PostgresServer::start();
    if (!server)
        return;
    server->addRoleWithPassword(QStringLiteral("anna"), QStringLiteral("sesame"));
    qputenv("TIERDESK_SOAK_STORE", prepare(*server, QStringLiteral("desk")).toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    const Ctl ctl;
    CHECK(ctl.fails(4, u"keychain show").contains(QStringLiteral("could not be asked")));
    ctl.write(QStringLiteral("right"), "sesame\n");
    CHECK(ctl.fails(4, u"keychain keep --from right").contains(QStringLiteral("could not be asked")));
    CHECK(ctl.fails(4, u"init --as boss --sign-in anyone").contains(QStringLiteral(".pgpass")));
    ctl.write(QStringLiteral("passes"), "*:*:*:anna:sesame\n");
    REQUIRE(QFile::setPermissions(ctl.path(QStringLiteral("passes")), QFile::ReadOwner | QFile::WriteOwner));
    qputenv("PGPASSFILE", ctl.path(QStringLiteral("passes")).toUtf8());
    ctl.init();
    qunsetenv("PGPASSFILE");
    qunsetenv("TIERDESK_SOAK_STORE");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

TEST_CASE("A file as a store has no password to keep")
{
    const Ctl ctl;
    for (const char16_t* line : {u"keychain show", u"keychain keep --from nowhere", u"keychain forget"})
        CHECK(ctl.fails(2, line).contains(QStringLiteral("A file needs no password")));
}
