// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What each role of the database may do and read there, once packaging/postgresql/roles.sql has said so.
#include "core/storage/location.h"
#include "core/storage/openstore.h"
#include "core/storage/postgresconnection.h"
#include "tests/storage/postgresserver.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"
#include "tests/support/support.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

const QString secret = QStringLiteral("Brio's own words");
const QString aside = QStringLiteral("between colleagues");

constexpr const char* script = "/packaging/postgresql/roles.sql";

void makeRole(const QByteArray& name, const QByteArray& attributes = {})
{
    theServer()->run("DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '" + name +
                     "') THEN CREATE ROLE " + name + ' ' + attributes + "; END IF; END $$");
}

/// The next desk lies in a database that another role owns.
class OwnersPlace
{
public:
    OwnersPlace()
        : m_before(elsewhere)
    {
        makeRole("desk_owner", "LOGIN");
        elsewhere.make = [] {
            const QString name = must(parsePostgres(theServer()->newDatabase())).database;
            theServer()->run("ALTER DATABASE " + name.toUtf8() + " OWNER TO desk_owner");
            return theServer()->locationOf(name, QStringLiteral("desk_owner"));
        };
    }
    ~OwnersPlace() { elsewhere = m_before; }
    OwnersPlace(const OwnersPlace&) = delete;
    OwnersPlace& operator=(const OwnersPlace&) = delete;

private:
    Elsewhere m_before;
};

/// Two clients' tickets of all kinds, and the roles that the script makes.
class OwnedDesk : private OwnersPlace, public RandomDesk
{
public:
    OwnedDesk()
    {
        takeMany(150, 11);
        for (const auto& [requester, client, words] :
             {std::tuple(mia, acme, QStringLiteral("Acme's own words")), {olga, brio, secret}}) {
            OpenTicket command;
            command.details.requester = requester;
            command.details.client = client;
            command.details.subject = words;
            command.details.description = words;
            const TicketId id = order({}, command, anna).touched.front();
            order(id, Reply{words}, anna);
            order(id, AddNote{aside}, anna);
            examples.push_back(id);
        }
        must(store().saveDraft({anna, examples.front(), MessageKind::Note, aside, now()}));
        runScript();
        makeRole("staff_anna", "LOGIN IN ROLE desk_staff");
        makeRole("reader_rita", "LOGIN IN ROLE desk_readers");
        makeRole("nobodys_bi", "LOGIN IN ROLE desk_clients");
    }

    /// A ticket of acme, and one of brio.
    std::vector<TicketId> examples;

    void runScript() { tamper(locationFor("postgres"), bytesOf(sourceTree() + QLatin1String(script))); }
    [[nodiscard]] QString name() const { return must(parsePostgres(path())).database; }
    [[nodiscard]] QString locationFor(const char* role) const
    {
        return theServer()->locationOf(name(), QLatin1String(role));
    }
    /// The statements as that role.
    [[nodiscard]] std::unique_ptr<PostgresConnection> as(const char* role) const
    {
        return must(PostgresConnection::open(must(parsePostgres(locationFor(role))), Milliseconds{5000}));
    }
    /// As README.md tells it. The role is of this database: it goes with it.
    void bind(const char* role, ClientId client)
    {
        const QByteArray clients = name().toUtf8() + "_client_" + QByteArray::number(client.value);
        makeRole(clients, "IN ROLE desk_clients");
        makeRole(role, "LOGIN");
        theServer()->run("GRANT " + clients + " TO " + role);
    }
};

std::vector<QString> texts(Connection& connection, const QString& sql, const Values& values = {})
{
    std::vector<QString> found;
    must(connection.each(sql, values, [&](const Row& row) { found.push_back(row.text(0)); }));
    return found;
}

/// Every table and view of the database, whoever may see it.
std::vector<QString> tablesOf(const OwnedDesk& desk)
{
    return texts(*desk.as("postgres"),
                 QStringLiteral("SELECT table_schema || '.' || table_name FROM information_schema.tables "
                                "WHERE table_schema NOT IN ('pg_catalog', 'information_schema') ORDER BY 1"));
}

/// PostgreSQL says that the role may not.
bool isForbidden(Connection& connection, const QString& sql)
{
    const auto done = connection.script(sql.toUtf8());
    return !done && done.error().fault == StorageFault::ReadOnly;
}

qint64 count(Connection& connection, const QString& from)
{
    return must(connection.number(QStringLiteral("SELECT count(*) FROM ") + from));
}

/// Table by table: what the role may read is in the schema for reports, and is all of these clients' rows there.
void checkBound(const OwnedDesk& desk, const char* role, std::vector<ClientId> clients)
{
    INFO(role);
    const auto all = desk.as("postgres");
    const auto bound = desk.as(role);
    QStringList numbers{QStringLiteral("0")};
    for (const ClientId client : clients)
        numbers.append(QString::number(client.value));
    const QString theirs = QStringLiteral("client IN (%1)").arg(numbers.join(QLatin1Char(',')));
    QStringList tickets{QStringLiteral("0")};
    for (const QString& id : texts(*all, QStringLiteral("SELECT ticket FROM tierdesk_fold.ticket WHERE ") + theirs))
        tickets.append(id);
    const QString theirTickets = QStringLiteral("ticket IN (%1)").arg(tickets.join(QLatin1Char(',')));
    int readable = 0;
    for (const QString& table : tablesOf(desk)) {
        INFO(table.toStdString());
        CHECK(isForbidden(*bound, QStringLiteral("DELETE FROM ") + table));
        if (!table.startsWith(QLatin1String("tierdesk_reports."))) {
            CHECK(isForbidden(*bound, QStringLiteral("SELECT 1 FROM ") + table));
            continue;
        }
        ++readable;
        const auto columns = texts(*all,
                                   QStringLiteral("SELECT column_name FROM information_schema.columns "
                                                  "WHERE table_schema || '.' || table_name = ? ORDER BY 1"),
                                   {table});
        const bool ofClient = std::ranges::find(columns, QStringLiteral("client")) != columns.end();
        REQUIRE((ofClient || std::ranges::find(columns, QStringLiteral("ticket")) != columns.end()));
        const QString own = ofClient ? theirs : theirTickets;
        CHECK(count(*bound, table + QStringLiteral(" WHERE (%1) IS NOT TRUE").arg(own)) == 0);
        CHECK((count(*bound, table) > 0) == !clients.empty());
        CHECK(count(*bound, table + QStringLiteral(" AS t WHERE t::text LIKE '%%1%'").arg(aside)) == 0);
    }
    CHECK(readable == 5);
    const QString reports = QStringLiteral("tierdesk_reports.");
    const QString fold = QStringLiteral("tierdesk_fold.");
    CHECK(count(*bound, reports + QLatin1String("ticket")) ==
          count(*all, fold + QLatin1String("ticket WHERE ") + theirs));
    CHECK(count(*bound, reports + QLatin1String("ticket_text")) ==
          count(*all, fold + QLatin1String("ticket WHERE ") + theirs));
    CHECK(count(*bound, reports + QLatin1String("client")) == std::ssize(clients));
}

void checkEverybody(const OwnedDesk& desk)
{
    checkBound(desk, "acme_bi", {desk.acme});
    checkBound(desk, "brio_bi", {desk.brio});
    checkBound(desk, "both_bi", {desk.acme, desk.brio});
    checkBound(desk, "nobodys_bi", {});
}

} // namespace

TEST_CASE("staff work in a database that another role owns and can take nothing from its journal", "[.postgresql]")
{
    OwnedDesk desk;
    must(desk.store().rebuild({}));
    const auto store = must(openStore(desk.locationFor("staff_anna")));
    Desk own(*store, [&] { return desk.now(); });
    const Order note{makeCommandId(), desk.examples.front(), AddNote{QStringLiteral("4111 1111")}, desk.anna, {}};
    CHECK(own.submit(note));
    RedactionWish wish;
    wish.ticket = note.ticket;
    wish.text = QStringLiteral("4111 1111");
    CHECK(must(own.redact(wish, QStringLiteral("A card's number"), desk.boss)).messages == 1);
    CHECK(must(store->verify({})).empty());
    must(store->backup(desk.pathOf(QStringLiteral("desk.dump")), {}));
    CHECK(store->rebuild({}).error().fault == StorageFault::ReadOnly);
    const auto staff = desk.as("staff_anna");
    for (const char* forbidden :
         {"DELETE FROM tierdesk.journal", "TRUNCATE tierdesk.journal", "UPDATE tierdesk.journal SET hash = ''",
          "DROP TRIGGER journal_is_not_edited ON tierdesk.journal", "UPDATE tierdesk.store SET complete = 0",
          "UPDATE tierdesk.projection SET version = 0", "CREATE TABLE tierdesk.mine (a INT)"}) {
        INFO(forbidden);
        CHECK(isForbidden(*staff, QLatin1String(forbidden)));
    }
}

TEST_CASE("only who works with the program can keep writers out", "[.postgresql]")
{
    OwnedDesk desk;
    desk.bind("acme_bi", desk.acme);
    const auto check = [&] {
        for (const char* role : {"acme_bi", "nobodys_bi", "reader_rita"}) {
            INFO(role);
            const auto bound = desk.as(role);
            for (const char* lock : {"pg_advisory_lock(1)", "pg_advisory_xact_lock(1)", "pg_try_advisory_lock(1, 0)",
                                     "pg_try_advisory_xact_lock(1)", "pg_advisory_lock_shared(1, 0)"})
                CHECK(isForbidden(*bound, QStringLiteral("SELECT ") + QLatin1String(lock)));
        }
    };
    check();
    desk.runScript();
    check();
    const auto store = must(openStore(desk.locationFor("staff_anna")));
    Desk own(*store, [&] { return desk.now(); });
    CHECK(own.submit({makeCommandId(), desk.examples.front(), AddNote{QStringLiteral("Mine")}, desk.anna, {}}));
    desk.order(desk.examples.front(), AddNote{QStringLiteral("The owner's")}, desk.anna);
}

TEST_CASE("readers see everything but drafts and passwords and write nothing", "[.postgresql]")
{
    OwnedDesk desk;
    must(desk.store().rebuild({}));
    const auto store = must(openStore(desk.locationFor("reader_rita")));
    CHECK(must(store->list({}, 0)).ids.size() == must(desk.store().list({}, 0)).ids.size());
    CHECK(must(store->verify({})).empty());
    Desk own(*store, [&] { return desk.now(); });
    const auto refused =
        own.submit({makeCommandId(), desk.examples.front(), AddNote{QStringLiteral("x")}, desk.anna, {}});
    REQUIRE_FALSE(refused);
    CHECK(std::get<StorageError>(refused.error()).fault == StorageFault::ReadOnly);
    const auto reader = desk.as("reader_rita");
    for (const QString& table : tablesOf(desk)) {
        INFO(table.toStdString());
        const bool hidden = table == QLatin1String("tierdesk.draft") || table == QLatin1String("tierdesk.account");
        CHECK(isForbidden(*reader, QStringLiteral("SELECT 1 FROM ") + table) == hidden);
        CHECK(isForbidden(*reader, QStringLiteral("DELETE FROM ") + table));
    }
}

TEST_CASE("a role that is bound to clients reads their rows alone in every table also after a rebuild", "[.postgresql]")
{
    OwnedDesk desk;
    desk.bind("acme_bi", desk.acme);
    desk.bind("brio_bi", desk.brio);
    desk.bind("both_bi", desk.acme);
    desk.bind("both_bi", desk.brio);
    checkEverybody(desk);
    must(desk.store().rebuild({}));
    checkEverybody(desk);
    desk.runScript();
    checkEverybody(desk);

    // A condition of the asker's is not asked about rows of others.
    const QString trap =
        QStringLiteral("SELECT count(*) FROM tierdesk_reports.%1 WHERE 1 / (CASE WHEN %2 = '%3' THEN 0 "
                       "ELSE 1 END) = 1");
    for (const auto& [view, column] : {std::pair("ticket", "subject"), {"ticket_text", "description"}}) {
        const QString sql = trap.arg(QLatin1String(view), QLatin1String(column),
                                     QString(secret).replace(QLatin1String("'"), QLatin1String("''")));
        CHECK(desk.as("acme_bi")->number(sql));
        CHECK_FALSE(desk.as("brio_bi")->number(sql));
    }
    // Whose client changed is seen by the other.
    EditTicket edit;
    edit.patch.requester = desk.mia;
    edit.patch.client = desk.acme;
    desk.order(desk.examples.back(), edit, desk.anna);
    checkEverybody(desk);
    // The program itself is not for them.
    CHECK(openStore(desk.locationFor("acme_bi")).error().fault == StorageFault::ReadOnly);
    theServer()->run("REVOKE " + desk.name().toUtf8() + "_client_" + QByteArray::number(desk.acme.value) +
                     " FROM both_bi");
    checkBound(desk, "both_bi", {desk.brio});
}

TEST_CASE("a dump of a database with roles is restored where there are none and binds nobody there", "[.postgresql]")
{
    OwnedDesk desk;
    desk.bind("acme_bi", desk.acme);
    const QString archive = desk.pathOf(QStringLiteral("desk.dump"));
    must(desk.store().backup(archive, {}));
    const QString home = theServer()->newDatabase();
    must(restore(archive, home, {}));
    tamper(home, bytesOf(sourceTree() + QLatin1String(script)));
    const QString bound = theServer()->locationOf(must(parsePostgres(home)).database, QStringLiteral("acme_bi"));
    const auto connection = must(PostgresConnection::open(must(parsePostgres(bound)), Milliseconds{5000}));
    CHECK(count(*connection, QStringLiteral("tierdesk_reports.ticket")) == 0);
    must(must(openStore(home))->rebuild({}));
    CHECK(count(*connection, QStringLiteral("tierdesk_reports.ticket")) == 0);
    theServer()->dropDatabase(home);
}
