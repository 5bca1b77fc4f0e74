// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The door of a database that wants a password: a real server, a real keychain, the dialog that the program opens.
#include "app/console/serverdoor.h"
#include "core/storage/openstore.h"
#include "core/storage/serverpassword.h"
#include "tests/storage/keyring.h"
#include "tests/storage/postgresserver.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"
#include "ui/shell/serverpassworddialog.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QtTest>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// What somebody does with the dialog once it is there; true when they did all of it.
template <class Hands>
bool withDialog(const QString& location, Hands hands, bool& opened)
{
    bool done = false;
    QTimer::singleShot(0, qApp, [&] {
        ServerPasswordDialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor([&] {
            dialog = qobject_cast<ServerPasswordDialog*>(QApplication::activeModalWidget());
            return dialog && dialog->isVisible();
        }));
        hands(*dialog);
        done = true;
    });
    opened = passServerDoor(location);
    return done;
}

} // namespace

TEST_CASE("A database that wants a password is asked about at the start and opens with what was typed")
{
    const auto server = PostgresServer::start();
    const auto keyring = Keyring::start();
    if (!server || !keyring)
        return;
    server->addRoleWithPassword(QStringLiteral("anna"), QStringLiteral("sesame; open"));
    server->run("CREATE DATABASE desk OWNER anna TEMPLATE template0");
    const QString location = server->locationOf(QStringLiteral("desk"), QStringLiteral("anna"));
    const auto fault = [&] { return openStore(location).error().fault; };
    REQUIRE(fault() == StorageFault::Unreachable);

    bool opened = true;
    const bool left = withDialog(
        location,
        [](ServerPasswordDialog& dialog) {
            auto* password = dialog.findChild<QLineEdit*>();
            REQUIRE(QTest::qWaitFor([&] { return password->hasFocus(); }));
            CHECK(password->echoMode() == QLineEdit::Password);
            QTest::keyClicks(password, QStringLiteral("sesame"));
            QTest::keyClick(password, Qt::Key_Return);
            auto* bar = dialog.findChild<MessageBar*>();
            REQUIRE(QTest::qWaitFor([&] { return bar->isVisible(); }));
            CHECK(password->selectedText() == QStringLiteral("sesame"));
            QTest::keyClick(&dialog, Qt::Key_Escape);
        },
        opened);
    CHECK(left);
    CHECK_FALSE(opened);
    CHECK(fault() == StorageFault::Unreachable);

    const bool typed = withDialog(
        location,
        [](ServerPasswordDialog& dialog) {
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), QStringLiteral("sesame; open"));
            QTest::keyClick(&dialog, Qt::Key_Return);
        },
        opened);
    CHECK(typed);
    CHECK(opened);
    // The server lets us in; the store in it has yet to be made.
    CHECK(fault() == StorageFault::Missing);
    CHECK_FALSE(passServerDoor(location));
    CHECK(forgetPassword(must(parsePostgres(location))).value_or(false));
}

TEST_CASE("Nobody is asked for a password where none is wanted or none could be kept")
{
    CHECK_FALSE(passServerDoor(QStringLiteral("/nowhere/desk.tierdesk")));
    const auto server = PostgresServer::start();
    if (!server)
        return;
    CHECK_FALSE(passServerDoor(server->locationOf(QStringLiteral("postgres"))));
    server->addRoleWithPassword(QStringLiteral("anna"), QStringLiteral("sesame"));
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    CHECK_FALSE(passServerDoor(server->locationOf(QStringLiteral("postgres"), QStringLiteral("anna"))));
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}
