// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stores of older programs are brought up to date, whole or not at all.
#include "core/storage/migrations.h"

#include "core/storage/openstore.h"
#include "core/storage/sqlstore.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

std::vector<Migration> with(const QByteArray& sql)
{
    std::vector<Migration> migrations = releasedMigrations(Dialect::Sqlite);
    migrations.push_back({migrations.back().version + 1, sql});
    return migrations;
}

} // namespace

TEST_CASE("an older schema is backed up and migrated", "[file]")
{
    RandomDesk desk;
    desk.takeMany(30, 1);
    desk.close();
    const auto migrations = with("CREATE TABLE appointment (at INTEGER) STRICT; INSERT INTO appointment VALUES (7)");
    {
        const auto connection = must(openConnection(desk.path(), {}, migrations));
        CHECK(must(connection->number(QStringLiteral("SELECT at FROM appointment"))) == 7);
        CHECK(must(connection->number(QStringLiteral("PRAGMA user_version"))) == migrations.back().version);
    }
    CHECK(openStore(desk.path()).error().fault == StorageFault::NewerSchema);
    const QString copy =
        desk.path() + QStringLiteral(".schema-%1.backup").arg(releasedMigrations(Dialect::Sqlite).back().version);
    CHECK(must(probeSchema(copy)) == releasedMigrations(Dialect::Sqlite).back().version);
    const auto old = must(openStore(copy));
    CHECK(must(old->verify({})).empty());
}

TEST_CASE("a migration that fails changes nothing", "[file]")
{
    TestDesk desk;
    desk.close();
    const QByteArray before = bytesOf(desk.path());
    CHECK_FALSE(openConnection(desk.path(), {}, with("CREATE TABLE a (b); CREATE TABLE a (b)")));
    CHECK(bytesOf(desk.path()) == before);
    desk.open();
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("projections of another shape are dropped and rebuilt when the store is opened", "[file]")
{
    RandomDesk desk;
    desk.takeMany(60, 9);
    const auto before = must(desk.store().list({}, 0));
    desk.close();
    tamper(desk.path(), "UPDATE projection SET version = 0; ALTER TABLE ticket DROP COLUMN hops; "
                        "CREATE TABLE former (a); DELETE FROM person_word");
    desk.open();
    CHECK(must(desk.store().list({}, 0)) == before);
    CHECK(must(desk.store().verify({})).empty());
    auto& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    CHECK(must(connection.number(QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'former'"))) == 0);
}

TEST_CASE("migrations are numbered without gaps and make the tables strict", "[file]")
{
    int expected = 0;
    for (const Migration& migration : releasedMigrations(Dialect::Sqlite))
        CHECK(migration.version == ++expected);
    TestDesk desk;
    auto& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    CHECK(must(connection.number(QStringLiteral(
              "SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
              "AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'ticket_search%'"))) == 0);
}
