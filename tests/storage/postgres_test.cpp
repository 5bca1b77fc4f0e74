// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What belongs to PostgreSQL alone: its locations, lost connections, dumps, and who may make a store where.
#include "core/storage/location.h"
#include "core/storage/migrations.h"
#include "core/storage/openstore.h"
#include "core/storage/postgresconnection.h"
#include "core/storage/sqlstore.h"
#include "tests/storage/postgresserver.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

#include <QFileInfo>
#include <thread>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

StorageFault troubleOf(const Done<Receipt>& done)
{
    if (done || !std::holds_alternative<StorageError>(done.error()))
        throw std::runtime_error("the order should have met trouble with the store");
    return std::get<StorageError>(done.error()).fault;
}

Order note(TestDesk& desk, TicketId ticket, const char* body)
{
    return {makeCommandId(), ticket, AddNote{QLatin1String(body)}, desk.anna, {}};
}

} // namespace

TEST_CASE("a location says host and port and user and database and what the client library is told", "[locations]")
{
    const auto whole = must(parsePostgres(QStringLiteral("postgresql://ann%20b@db.example:5433/desk?sslmode=require")));
    CHECK(connectionString(whole) ==
          QStringLiteral("host='db.example' port='5433' user='ann b' dbname='desk' sslmode='require'"));
    const auto socket = must(parsePostgres(QStringLiteral("postgres:///it's?host=/run/x")));
    CHECK(connectionString(socket) == QStringLiteral("host='/run/x' dbname='it\\'s'"));
    const auto several = must(
        parsePostgres(QStringLiteral("postgresql:///desk?host=a,b&port=5433,5434&target_session_attrs=read-write")));
    CHECK(connectionString(several) ==
          QStringLiteral("host='a,b' port='5433,5434' dbname='desk' target_session_attrs='read-write'"));
    CHECK_FALSE(parsePostgres(QStringLiteral("postgresql://host")));
    CHECK_FALSE(parsePostgres(QStringLiteral("postgresql://host/desk?a=b;c")));
    CHECK(isPostgres(QStringLiteral("postgres://host/desk")));
    CHECK_FALSE(isPostgres(QStringLiteral("/srv/postgresql/desk.tierdesk")));
}

TEST_CASE("a location with a password is refused without showing it and says where it belongs", "[locations]")
{
    for (const char* location : {"postgresql://ann:hunter2@host/desk", "postgresql://host/desk?password=hunter2",
                                 "postgresql://host/desk?sslpassword=hunter2", "postgresql://ann:hunter2@ho st/desk"}) {
        const auto refused = openStore(QLatin1String(location));
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().where.contains(QStringLiteral("hunter2")));
        CHECK_FALSE(refused.error().detail.contains(QStringLiteral("hunter2")));
    }
    CHECK(withoutSecrets(QStringLiteral("postgresql://ann:hunter2@host:7/desk?sslmode=require&pass%77ord=hunter2")) ==
          QStringLiteral("postgresql://ann@host:7/desk?sslmode=require"));
    CHECK(withoutSecrets(QStringLiteral("postgresql:///desk?host=/run/x")) ==
          QStringLiteral("postgresql:///desk?host=/run/x"));
    CHECK(withoutSecrets(QStringLiteral("C:/desk ?.store")) == QStringLiteral("C:/desk ?.store"));
    const auto refused = openStore(QStringLiteral("postgresql://ann:hunter2@host/desk"));
    CHECK(refused.error().detail.contains(QStringLiteral(".pgpass")));
}

TEST_CASE("a database without a store and one that is not there are missing and a stranger is left alone",
          "[.postgresql]")
{
    const QString empty = theServer()->newDatabase();
    CHECK(openStore(empty).error().fault == StorageFault::Missing);
    CHECK(openStore(theServer()->locationOf(QStringLiteral("nowhere"))).error().fault == StorageFault::Missing);
    tamper(empty, "CREATE SCHEMA tierdesk; CREATE TABLE tierdesk.other (a int)");
    CHECK(openStore(empty).error().fault == StorageFault::NotAStore);
    CHECK(createStore(empty, smallPlaybook(), {}, Instant{1}).error().fault == StorageFault::AlreadyThere);
    CHECK(openStore(QStringLiteral("postgresql:///desk?host=/nowhere&connect_timeout=1")).error().fault ==
          StorageFault::Unreachable);
    theServer()->dropDatabase(empty);
}

TEST_CASE("a store of a newer program is refused in its database too", "[.postgresql]")
{
    TestDesk desk;
    desk.close();
    tamper(desk.path(), "UPDATE tierdesk.store SET schema_version = 999");
    CHECK(openStore(desk.path()).error().fault == StorageFault::NewerSchema);
}

TEST_CASE("a store that was not finished is made anew and a whole one never", "[.postgresql]")
{
    TestDesk desk;
    CHECK(createStore(desk.path(), smallPlaybook(), {}, Instant{1}).error().fault == StorageFault::AlreadyThere);
    desk.close();
    tamper(desk.path(), "UPDATE tierdesk.store SET complete = 0");
    CHECK(openStore(desk.path()).error().fault == StorageFault::Missing);
    Person administrator;
    administrator.login = QStringLiteral("ada");
    const auto store = must(createStore(desk.path(), smallPlaybook(), administrator, Instant{1}));
    CHECK(must(store->verify({})).empty());
    CHECK(must(store->tail(-1)).sequence == 2);
}

TEST_CASE("a call on a lost connection fails as unreachable and the next one connects again", "[.postgresql]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const qint64 before = must(desk.store().dataVersion());
    theServer()->disconnectAll(desk.path());
    CHECK(desk.store().list({}, 0).error().fault == StorageFault::Unreachable);
    CHECK(must(desk.store().list({}, 0)).ids == std::vector{id});
    CHECK(must(desk.store().dataVersion()) != before);
    // The desk asks once more by itself.
    theServer()->disconnectAll(desk.path());
    must(desk.desk().submit(note(desk, id, "once")));
    CHECK(desk.ticket(id).messages.size() == 1);
    (void)must(desk.store().dataVersion());
    // What we did ourselves was heard.
    const qint64 again = must(desk.store().dataVersion());
    std::jthread([&] {
        const auto other = must(openStore(desk.path()));
        Desk own(*other, [] { return Instant{1772642000000}; });
        (void)must(own.submit(note(desk, id, "by another")));
    }).join();
    CHECK(changesSoon(desk.store(), again));
}

TEST_CASE("a transaction whose connection was lost writes nothing more", "[.postgresql]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const qint64 end = must(desk.store().tail(-1)).sequence;
    {
        const auto transaction = must(desk.store().begin());
        theServer()->disconnectAll(desk.path());
        CHECK_FALSE(transaction->keepFile("bytes"));
        CHECK_FALSE(transaction->keepFile("bytes"));
        const auto committed = transaction->commit();
        REQUIRE_FALSE(committed);
        CHECK(committed.error().fault == StorageFault::Unreachable);
    }
    CHECK(must(desk.store().tail(-1)).sequence == end);
    CHECK(must(desk.desk().submit(note(desk, id, "after"))).touched == std::vector{id});
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("an order is done once however often its connection is cut around the commit", "[.postgresql]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    std::atomic<int> cuts = 0;
    std::jthread cutting([&](const std::stop_token& stop) {
        const auto knife = must(PostgresConnection::open(
            must(parsePostgres(theServer()->locationOf(QStringLiteral("postgres")))), Milliseconds{5000}));
        const QByteArray cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" +
                               must(parsePostgres(desk.path())).database.toUtf8() + "'";
        for (; !stop.stop_requested(); ++cuts) {
            std::this_thread::sleep_for(std::chrono::microseconds(2000 + cuts * 1370 % 20000));
            must(knife->script(cut));
        }
    });
    constexpr int orders = 60;
    for (int i = 0; i < orders; ++i) {
        const Order order = note(desk, id, "once");
        Done<Receipt> done = desk.desk().submit(order);
        while (!done) {
            REQUIRE(troubleOf(done) == StorageFault::Unreachable);
            done = desk.desk().submit(order);
        }
    }
    cutting.request_stop();
    cutting.join();
    CHECK(cuts > 5);
    // The last cut may have come after the last order.
    (void)desk.store().tail(-1);
    CHECK(desk.ticket(id).messages.size() == orders);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a server that stops makes calls unreachable and when it is back the store goes on", "[.postgresql]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    theServer()->stopServer();
    const Order order = note(desk, id, "once");
    CHECK(troubleOf(desk.desk().submit(order)) == StorageFault::Unreachable);
    CHECK(troubleOf(desk.desk().submit(order)) == StorageFault::Unreachable);
    const auto version = desk.store().dataVersion();
    CHECK((version ? StorageFault::Other : version.error().fault) == StorageFault::Unreachable);
    theServer()->startServer();
    CHECK(must(desk.desk().submit(order)).touched == std::vector{id});
    CHECK(desk.ticket(id).messages.size() == 1);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a server that is killed in the middle of orders has all it acknowledged and each order once",
          "[.postgresql]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    std::atomic<int> kept = 0;
    std::atomic<bool> wrong = false;
    std::jthread working([&](const std::stop_token& stop) {
        const auto store = must(openStore(desk.path()));
        Desk own(*store, [] { return Instant{1772642000000}; });
        while (!stop.stop_requested()) {
            const Order order{makeCommandId(), id, AddNote{QString::number(kept)}, desk.anna, {}};
            Done<Receipt> done = own.submit(order);
            while (!done && troubleOf(done) == StorageFault::Unreachable) {
                std::this_thread::sleep_for(Milliseconds{5});
                done = own.submit(order);
            }
            wrong = wrong || !done;
            ++kept;
        }
    });
    constexpr int kills = 4;
    for (int i = 0; i < kills; ++i) {
        const int before = kept;
        while (kept < before + 10 && !wrong)
            std::this_thread::sleep_for(Milliseconds{1});
        theServer()->killServer();
        theServer()->startServer();
    }
    working.request_stop();
    working.join();
    CHECK_FALSE(wrong);
    (void)desk.store().tail(-1);
    const Ticket ticket = desk.ticket(id);
    REQUIRE(std::ssize(ticket.messages) == kept);
    for (int i = 0; i < kept; ++i)
        CHECK(ticket.messages[static_cast<std::size_t>(i)].body == QString::number(i));
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("consoles that name both servers go on at the replica when the primary is lost", "[.postgresql]")
{
    const auto primary = PostgresServer::start();
    const QString location = primary->newDatabase();
    Person administrator;
    administrator.login = QStringLiteral("ada");
    (void)must(createStore(location, smallPlaybook(), administrator, Instant{1}));
    const auto replica = PostgresServer::startReplicaOf(*primary);
    primary->run("ALTER SYSTEM SET synchronous_standby_names = '*'");
    primary->run("SELECT pg_reload_conf()");
    const PostgresLocation first = must(parsePostgres(location));
    const PostgresLocation second = must(parsePostgres(replica->locationOf(first.database)));
    const auto refused = openStore(second.shown);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::Unreachable);
    CHECK(refused.error().detail.contains(QStringLiteral("replica")));

    const auto store = must(
        openStore(QStringLiteral("postgresql:///%1?host=%2,%3&port=%4,%5&user=postgres&target_session_attrs=read-write")
                      .arg(first.database, first.host, second.host, first.port, second.port)));
    const PersonId ada = must(store->personByLogin(administrator.login)).value().id;
    Desk desk(*store, [] { return Instant{1772642000000}; });
    const auto opening = [&] {
        OpenTicket command;
        command.details.subject = QStringLiteral("Printer");
        return Order{makeCommandId(), {}, command, ada, {}};
    };
    std::vector<TicketId> acknowledged;
    for (int i = 0; i < 40; ++i)
        acknowledged.push_back(must(desk.submit(opening())).ticket);
    primary->killServer();
    const Order order = opening();
    CHECK(troubleOf(desk.submit(order)) == StorageFault::Unreachable);
    replica->promote();
    acknowledged.push_back(must(desk.submit(order)).ticket);
    CHECK(must(store->list({}, 0)).ids.size() == acknowledged.size());
    for (const TicketId id : acknowledged)
        CHECK_FALSE(must(store->history(id)).empty());
    CHECK(must(store->verify({})).empty());
}

TEST_CASE("what is acknowledged is durable whatever the server usually does and stricter where it wants that",
          "[.postgresql]")
{
    TestDesk desk;
    const QString name = must(parsePostgres(desk.path())).database;
    for (const auto& [usual, ours] :
         {std::pair("off", "on"), {"local", "on"}, {"on", "on"}, {"remote_apply", "remote_apply"}}) {
        theServer()->run("ALTER DATABASE " + name.toUtf8() + " SET synchronous_commit = " + usual);
        const auto connection = must(PostgresConnection::open(must(parsePostgres(desk.path())), Milliseconds{5000}));
        const QString asked = QStringLiteral("SELECT count(*) FROM pg_settings WHERE name = 'synchronous_commit' AND "
                                             "setting = ?");
        CHECK(must(connection->number(asked, {QLatin1String(ours)})) == 1);
    }
}

TEST_CASE("a store says on which server it lies and what protects the connection", "[.postgresql]")
{
    TestDesk desk;
    const Surroundings place = must(desk.store().surroundings());
    CHECK(place.kind == Surroundings::Kind::Server);
    CHECK(place.server == QStringLiteral("localhost/") + must(parsePostgres(desk.path())).database);
    CHECK(place.encryption.isEmpty());
}

TEST_CASE("settings for TLS are passed on and what came of them is shown", "[.postgresql]")
{
    const auto server = PostgresServer::startWithTls();
    if (!server) {
        WARN("openssl is not installed");
        return;
    }
    const QString plain = server->newDatabase();
    Person administrator;
    administrator.name = QStringLiteral("Ada");
    administrator.login = QStringLiteral("ada");
    (void)must(createStore(plain, smallPlaybook(), administrator, Instant{1}));
    const auto store = must(openStore(server->networkLocationOf(plain, QStringLiteral("sslmode=verify-full"))));
    const Surroundings place = must(store->surroundings());
    CHECK(place.server.startsWith(QStringLiteral("localhost/")));
    CHECK(place.encryption.startsWith(QStringLiteral("TLSv1.")));
    const auto off = must(openStore(server->networkLocationOf(plain, QStringLiteral("sslmode=disable"))));
    CHECK(must(off->surroundings()).encryption.isEmpty());
    // A server that cannot prove who it is gets nothing.
    const QString unknown = server->networkLocationOf(plain, QStringLiteral("sslmode=verify-full"))
                                .replace(QStringLiteral("/certificate"), QStringLiteral("/data/PG_VERSION"));
    const auto refused = openStore(unknown);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::Unreachable);
}

TEST_CASE("a long statement is stopped by an interrupt", "[.postgresql]")
{
    TestDesk desk;
    auto& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    std::jthread later([&] {
        std::this_thread::sleep_for(Milliseconds{200});
        connection.interrupt();
    });
    const auto begin = std::chrono::steady_clock::now();
    const auto slept = connection.script("SELECT pg_sleep(60)");
    REQUIRE_FALSE(slept);
    CHECK(slept.error().fault == StorageFault::Cancelled);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(30));
    later.join();
    CHECK(must(desk.store().tail(-1)).sequence > 0);
}

TEST_CASE("a dump is restored to another database and is refused where a store is", "[.postgresql]")
{
    RandomDesk desk;
    desk.takeMany(60, 4);
    const QString archive = desk.pathOf(QStringLiteral("desk.dump"));
    qint64 last = 0;
    bool forward = true;
    must(desk.store().backup(archive, [&](qint64 done, qint64 total) {
        forward = forward && done >= last && done <= total;
        last = done;
        return Progressing::Continue;
    }));
    CHECK(forward);
    CHECK(desk.store().backup(archive, {}).error().fault == StorageFault::AlreadyThere);
    CHECK(restore(archive, desk.path(), {}).error().fault == StorageFault::AlreadyThere);
    CHECK_FALSE(restore(archive, desk.pathOf(QStringLiteral("file.tierdesk")), {}));
    const QString home = theServer()->newDatabase();
    must(restore(archive, home, {}));
    {
        const auto restored = must(openStore(home));
        CHECK(must(restored->tail(-1)).sequence == must(desk.store().tail(-1)).sequence);
        for (const TicketId id : desk.tickets())
            CHECK(must(restored->history(id)) == must(desk.store().history(id)));
        CHECK(must(restored->verify({})).empty());
    }
    theServer()->dropDatabase(home);
}

TEST_CASE("a store that is not sound is not dumped and a file that is no dump is not restored", "[.postgresql]")
{
    RandomDesk desk;
    desk.takeMany(30, 4);
    desk.close();
    tamper(desk.path(), "UPDATE ticket SET subject = 'forged' WHERE ticket = 1");
    desk.open();
    const QString archive = desk.pathOf(QStringLiteral("desk.dump"));
    CHECK(desk.store().backup(archive, {}).error().fault == StorageFault::Damaged);
    CHECK_FALSE(QFileInfo::exists(archive));
    CHECK_FALSE(QFileInfo::exists(archive + QStringLiteral(".part")));
    write(archive, "no dump");
    const QString home = theServer()->newDatabase();
    CHECK(restore(archive, home, {}).error().fault == StorageFault::NotAStore);
    write(archive, "PGDMP and then nothing");
    CHECK_FALSE(restore(archive, home, {}));
    CHECK(openStore(home).error().fault == StorageFault::Missing);
    theServer()->dropDatabase(home);
}

TEST_CASE("an older schema in a database is migrated whole or not at all", "[.postgresql]")
{
    TestDesk desk;
    (void)desk.openTicket(QStringLiteral("Printer"));
    const auto with = [](const QByteArray& sql) {
        std::vector<Migration> migrations = releasedMigrations(Dialect::PostgreSql);
        migrations.push_back({migrations.back().version + 1, sql});
        return migrations;
    };
    CHECK_FALSE(openConnection(desk.path(), {}, with("CREATE TABLE a (b INT); CREATE TABLE a (b INT)")));
    CHECK(must(desk.store().verify({})).empty());
    desk.close();
    const auto migrations = with("CREATE TABLE appointment (at BIGINT); INSERT INTO appointment VALUES (7)");
    const auto connection = must(openConnection(desk.path(), {}, migrations));
    CHECK(must(connection->number(QStringLiteral("SELECT at FROM tierdesk.appointment"))) == 7);
    CHECK(must(connection->schema()) == migrations.back().version);
    CHECK(openStore(desk.path()).error().fault == StorageFault::NewerSchema);
}

TEST_CASE("projections of another shape in a database are replaced when the store is opened", "[.postgresql]")
{
    RandomDesk desk;
    desk.takeMany(60, 9);
    const auto before = must(desk.store().list({}, 0));
    desk.close();
    tamper(desk.path(), "UPDATE projection SET version = 0; ALTER TABLE ticket DROP COLUMN hops; "
                        "CREATE TABLE tierdesk_fold.former (a INT); DELETE FROM person_word");
    desk.open();
    CHECK(must(desk.store().list({}, 0)) == before);
    CHECK(must(desk.store().verify({})).empty());
    auto& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    CHECK(must(connection.number(QStringLiteral("SELECT count(*) FROM pg_tables WHERE tablename = 'former'"))) == 0);
}

TEST_CASE("both databases have the same migrations", "[locations]")
{
    const auto files = releasedMigrations(Dialect::Sqlite);
    const auto servers = releasedMigrations(Dialect::PostgreSql);
    REQUIRE(files.size() == servers.size());
    for (std::size_t i = 0; i < files.size(); ++i)
        CHECK(files[i].version == servers[i].version);
}
