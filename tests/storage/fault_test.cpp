// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What may happen to a store's file while it is in use or before it is opened: nothing acknowledged is lost, nothing is
// half done, and as soon as the fault has gone work goes on.
#include "core/storage/filesystem.h"
#include "core/storage/location.h"
#include "core/storage/migrations.h"
#include "core/storage/openstore.h"
#include "core/storage/sqlstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/randomdesk.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

template <class T>
std::optional<StorageFault> faultOf(const Stored<T>& done)
{
    return done ? std::nullopt : std::optional(done.error().fault);
}

std::optional<StorageFault> faultOf(const Done<Receipt>& done)
{
    const auto* trouble = done ? nullptr : std::get_if<StorageError>(&done.error());
    return trouble ? std::optional(trouble->fault) : std::nullopt;
}

std::optional<StorageFault> faultOfOpening(const QString& path)
{
    return faultOf(openStore(path, {Milliseconds{50}, {}}));
}

Order note(PersonId who, TicketId ticket, const QString& body)
{
    return {makeCommandId(), ticket, AddNote{body}, who, {}};
}

/// How often the ticket has a message of that text.
qsizetype count(const Ticket& ticket, const QString& body)
{
    return std::ranges::count(ticket.messages, body, &Message::body);
}

/// A process that does the work and dies. Nothing may be open while it is born: it would share the locks.
pid_t startChild(const std::function<bool()>& work)
{
    const pid_t child = fork();
    if (child != 0)
        return child;
    try {
        _exit(work() ? 0 : 1);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        _exit(2);
    }
}

bool endsWell(pid_t child)
{
    int status = -1;
    return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// Files may not grow beyond it; that fails as a full disk does.
void limitFiles(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    if (getrlimit(RLIMIT_FSIZE, &limit) != 0)
        throw std::runtime_error("getrlimit");
    limit.rlim_cur = bytes;
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        throw std::runtime_error("setrlimit");
}

void expect(bool holds, const char* what)
{
    if (!holds)
        throw std::runtime_error(what);
}

/// Another program, so that no lock of this process is dropped.
void copyFile(const QString& from, const QString& to)
{
    if (QProcess::execute(QStringLiteral("cp"), {from, to}) != 0)
        throw std::runtime_error("cp");
}

std::vector<Migration> withOneMore()
{
    std::vector<Migration> migrations = releasedMigrations(Dialect::Sqlite);
    migrations.push_back({migrations.back().version + 1, "CREATE TABLE appointment (at INTEGER) STRICT"});
    return migrations;
}

} // namespace

TEST_CASE("when the disk has no more room orders are refused whole and given again once there is room", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QString path = desk.path();
    const QString copy = desk.pathOf(QStringLiteral("copy"));
    const PersonId anna = desk.anna;
    desk.close();
    const auto untilFull = [&] {
        const auto store = must(openStore(path));
        Desk own(*store, [] { return Instant{1772542000000}; });
        limitFiles(static_cast<rlim_t>(QFileInfo(path).size()) + 200'000);
        qsizetype kept = 0;
        Order order;
        Done<Receipt> done;
        do {
            order = note(anna, id, QString(20'000, QLatin1Char('x')));
            done = own.submit(order);
            kept += done ? 1 : 0;
        } while (done && kept < 1000);
        expect(faultOf(done) == StorageFault::DiskFull, "a full disk should be called so");
        expect(faultOf(own.submit(order)) == StorageFault::DiskFull, "it should stay full");
        limitFiles(100'000);
        expect(faultOf(store->backup(copy, {})) == StorageFault::DiskFull, "a copy should find no room either");
        expect(!QFileInfo::exists(copy), "no half copy should be left");
        expect(std::ssize(fold(must(store->history(id))).messages) == kept, "what was told done should be there");
        limitFiles(RLIM_INFINITY);
        must(own.submit(order));
        must(store->backup(copy, {}));
        return std::ssize(fold(must(store->history(id))).messages) == kept + 1 && must(store->verify({})).empty();
    };
    CHECK(endsWell(startChild(untilFull)));
    desk.open();
    CHECK(must(desk.store().verify({})).empty());
    CHECK(desk.ticket(id).messages.size() > 1);
}

TEST_CASE("a store that may not be written any more refuses whole and takes orders as soon as it may", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QString path = desk.path();
    const QString folder = QFileInfo(path).path();
    const PersonId anna = desk.anna;
    desk.close();
    const auto mode = [](bool writable) {
        const auto all = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        return writable ? all | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther : all;
    };
    const auto setWritable = [&](bool writable) {
        expect(QFile::setPermissions(path, mode(writable)), "chmod");
        expect(QFile::setPermissions(folder, mode(writable) | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther),
               "chmod");
    };
    const auto work = [&] {
        // Root may write anywhere, so this is nobody for as long as it writes.
        const bool root = geteuid() == 0;
        const auto be = [root](uid_t who) { expect(!root || seteuid(who) == 0, "seteuid"); };
        constexpr uid_t nobody = 65534;
        setWritable(true);
        be(nobody);
        {
            const auto store = must(openStore(path));
            Desk own(*store, [] { return Instant{1772542000000}; });
            must(own.submit(note(anna, id, QStringLiteral("before"))));
            be(0);
            setWritable(false);
            be(nobody);
            expect(faultOfOpening(path) == StorageFault::ReadOnly, "nobody else should get in");
            // Who has it open may go on or not; either way all of it.
            const auto done = own.submit(note(anna, id, QStringLiteral("during")));
            expect(done || faultOf(done) == StorageFault::ReadOnly, "it should say why not");
            expect(count(fold(must(store->history(id))), QStringLiteral("during")) == (done ? 1 : 0), "half done");
            // A disk that was mounted anew without leave to write.
            auto& connection = dynamic_cast<SqlStore&>(*store).connection();
            must(connection.run(QStringLiteral("PRAGMA query_only = ON")));
            const Order order = note(anna, id, QStringLiteral("after"));
            expect(faultOf(own.submit(order)) == StorageFault::ReadOnly, "it should say why not");
            must(connection.run(QStringLiteral("PRAGMA query_only = OFF")));
            be(0);
            setWritable(true);
            be(nobody);
            must(own.submit(order));
        }
        const auto again = must(openStore(path));
        const Ticket ticket = fold(must(again->history(id)));
        be(0);
        return count(ticket, QStringLiteral("before")) == 1 && count(ticket, QStringLiteral("after")) == 1 &&
               must(again->verify({})).empty();
    };
    CHECK(endsWell(startChild(work)));
}

TEST_CASE("who writes to a store whose file was moved away is told so and goes on when it is back", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    desk.order(id, AddNote{QStringLiteral("kept")}, desk.anna);
    const QString aside = desk.pathOf(QStringLiteral("aside.tierdesk"));
    REQUIRE(QFile::rename(desk.path(), aside));
    const Order order = note(desk.anna, id, QStringLiteral("meanwhile"));
    CHECK(faultOf(desk.desk().submit(order)) == StorageFault::Gone);
    CHECK(faultOf(desk.store().dataVersion()) == StorageFault::Gone);
    CHECK(faultOf(desk.store().saveDraft({desk.anna, id, MessageKind::Note, QStringLiteral("typed"), Instant{1}})) ==
          StorageFault::Gone);
    CHECK(faultOfOpening(desk.path()) == StorageFault::Missing);
    CHECK(count(desk.ticket(id), QStringLiteral("kept")) == 1);
    SECTION("and back")
    {
        REQUIRE(QFile::rename(aside, desk.path()));
        CHECK(desk.desk().submit(order));
    }
    SECTION("and has all of it where it is now")
    {
        desk.close();
        const auto there = must(openStore(aside));
        CHECK(count(fold(must(there->history(id))), QStringLiteral("kept")) == 1);
        CHECK(must(there->verify({})).empty());
        REQUIRE(QFile::rename(aside, desk.path()));
    }
    desk.close();
    desk.open();
    CHECK(count(desk.ticket(id), QStringLiteral("kept")) == 1);
    CHECK(count(desk.ticket(id), QStringLiteral("meanwhile")) <= 1);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a file removed between an order and its commit is not told to hold it", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const auto transaction = must(desk.store().begin());
    (void)must(transaction->keepFile("bytes"));
    REQUIRE(QFile::remove(desk.path()));
    CHECK(faultOf(transaction->commit()) == StorageFault::Gone);
    CHECK(faultOf(desk.desk().submit(note(desk.anna, id, QStringLiteral("x")))) == StorageFault::Gone);
}

TEST_CASE("a backup takes the place of a removed store and is the store for whoever opens it", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QString copy = desk.pathOf(QStringLiteral("copy"));
    must(desk.store().backup(copy, {}));
    desk.order(id, AddNote{QStringLiteral("lost with the file")}, desk.anna);
    REQUIRE(QFile::remove(desk.path()));
    CHECK(faultOf(desk.store().dataVersion()) == StorageFault::Gone);
    must(restore(copy, desk.path(), {}));
    CHECK(faultOf(desk.desk().submit(note(desk.anna, id, QStringLiteral("x")))) == StorageFault::Gone);
    desk.close();
    desk.open();
    CHECK(desk.ticket(id).messages.empty());
    desk.order(id, AddNote{QStringLiteral("goes on")}, desk.anna);
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("what a removed store left beside it is not mixed into the next one of its name", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QString copy = desk.pathOf(QStringLiteral("copy"));
    const QString log = desk.path() + QStringLiteral("-wal");
    must(desk.store().backup(copy, {}));
    desk.order(id, AddNote{QStringLiteral("in the log alone")}, desk.anna);
    const QString kept = desk.pathOf(QStringLiteral("log"));
    copyFile(log, kept);
    desk.close();
    // As if the program had been killed and somebody had removed the one file.
    REQUIRE(QFile::remove(desk.path()));
    copyFile(kept, log);
    const QByteArray before = bytesOf(log);
    const auto refused = restore(copy, desk.path(), {});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().fault == StorageFault::AlreadyThere);
    CHECK(refused.error().where == log);
    const auto made = createStore(desk.path(), smallPlaybook(), {}, desk.now());
    CHECK(faultOf(made) == StorageFault::AlreadyThere);
    CHECK(bytesOf(log) == before);
    REQUIRE(QFile::remove(log));
    must(restore(copy, desk.path(), {}));
    desk.open();
    CHECK(must(desk.store().verify({})).empty());
}

TEST_CASE("a torn copy is refused or found or a whole earlier state and never a wrong one", "[file]")
{
    RandomDesk desk;
    auto& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    constexpr int moments = 4;
    for (int i = 0; i < moments; ++i) {
        desk.takeMany(25, static_cast<unsigned>(i) + 1);
        // Half of the time all stands in the file, half of the time the newest in the log.
        if (i % 2 == 0)
            must(connection.script("PRAGMA wal_checkpoint(TRUNCATE)"));
        copyFile(desk.path(), desk.pathOf(QStringLiteral("main%1").arg(i)));
        copyFile(desk.path() + QStringLiteral("-wal"), desk.pathOf(QStringLiteral("log%1").arg(i)));
    }
    std::map<TicketId, std::vector<JournalEntry>> all;
    for (const TicketId id : desk.tickets())
        all[id] = must(desk.store().history(id));
    int whole = 0;
    int caught = 0;
    const auto look = [&](const QByteArray& file, const QByteArray& log, const std::string& what) {
        INFO(what);
        const QTemporaryDir folder;
        const QString torn = folder.filePath(QStringLiteral("torn.tierdesk"));
        write(torn, file);
        if (!log.isEmpty())
            write(torn + QStringLiteral("-wal"), log);
        const auto store = openStore(torn, {Milliseconds{50}, {}});
        if (!store) {
            CHECK((store.error().fault == StorageFault::Damaged || store.error().fault == StorageFault::NotAStore));
            ++caught;
            return;
        }
        const auto findings = (*store)->verify({});
        if (!findings || !findings->empty()) {
            CHECK((findings || findings.error().fault == StorageFault::Damaged));
            ++caught;
            return;
        }
        ++whole;
        for (const auto& [id, history] : all) {
            const auto found = must((*store)->history(id));
            REQUIRE(found.size() <= history.size());
            CHECK(std::ranges::equal(found, std::span(history).first(found.size())));
        }
    };
    for (int i = 0; i < moments; ++i) {
        const QByteArray file = bytesOf(desk.pathOf(QStringLiteral("main%1").arg(i)));
        look(file, {}, "without a log");
        for (int j = 0; j < moments; ++j) {
            const QByteArray log = bytesOf(desk.pathOf(QStringLiteral("log%1").arg(j)));
            look(file, log, "file " + std::to_string(i) + " log " + std::to_string(j));
            look(file, log.left(log.size() * 2 / 3), "and half a log");
            const QByteArray other = bytesOf(desk.pathOf(QStringLiteral("main%1").arg(j)));
            look(file.left(file.size() / 2) + other.mid(file.size() / 2), {}, "half of one and half of another");
        }
    }
    CHECK(whole >= moments);
    CHECK(caught > 0);
}

TEST_CASE("programs that migrate one store at once both get it migrated once and its copy is whole", "[file]")
{
    RandomDesk desk;
    desk.takeMany(40, 3);
    const QString path = desk.path();
    desk.close();
    const auto migrations = withOneMore();
    for (int round = 0; round < 5; ++round) {
        const QString store = desk.pathOf(QStringLiteral("old%1.tierdesk").arg(round));
        copyFile(path, store);
        std::vector<pid_t> children;
        for (int i = 0; i < 3; ++i) {
            children.push_back(startChild([&] {
                const auto connection = must(openConnection(store, {}, migrations));
                return must(connection->schema()) == migrations.back().version &&
                       must(connection->number(QStringLiteral("SELECT count(*) FROM appointment"))) == 0;
            }));
        }
        for (const pid_t child : children)
            CHECK(endsWell(child));
        const auto connection = must(openConnection(store, {}, migrations));
        CHECK(must(connection->inspect(1)).empty());
        const QFileInfoList copies =
            QDir(QFileInfo(path).path()).entryInfoList({QStringLiteral("old%1.*backup*").arg(round)}, QDir::Files);
        CHECK(copies.size() >= 1);
        for (const QFileInfo& copy : copies)
            CHECK(must(must(openStore(copy.filePath()))->verify({})).empty());
        CHECK(QDir(QFileInfo(path).path()).entryList({QStringLiteral("*.part-*")}).isEmpty());
    }
}

TEST_CASE("what a killed program left half made goes with the next try and what a living one makes stays", "[file]")
{
    TestDesk desk;
    const QString destination = desk.pathOf(QStringLiteral("copy.tierdesk"));
    const auto parts = [&] {
        return QDir(QFileInfo(destination).path()).entryList({QStringLiteral("*.part-*")}, QDir::Files);
    };
    desk.close();
    const pid_t child = startChild([&] {
        const PartFile part(destination);
        write(part.path(), "half a store");
        write(part.path() + QStringLiteral("-journal"), "and its log");
        return raise(SIGKILL) == 0;
    });
    CHECK_FALSE(endsWell(child));
    REQUIRE(parts().size() == 3);
    desk.open();
    const PartFile living(destination);
    write(living.path(), "somebody else's");
    CHECK(parts().size() == 2);
    must(desk.store().backup(destination, {}));
    CHECK(parts().size() == 2);
    CHECK(bytesOf(living.path()) == "somebody else's");
}

TEST_CASE("a store opened over a symbolic link is the one store it points to", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link.tierdesk"));
    REQUIRE(QFile::link(desk.path(), link));
    CHECK(must(storePath(link)) == QFileInfo(desk.path()).canonicalFilePath());
    {
        const auto linked = must(openStore(link));
        Desk other(*linked, [&] { return desk.now(); });
        must(other.submit(note(desk.ben, id, QStringLiteral("over the link"))));
        desk.order(id, AddNote{QStringLiteral("by its name")}, desk.anna);
        CHECK(fold(must(linked->history(id))) == desk.ticket(id));
        CHECK(count(desk.ticket(id), QStringLiteral("over the link")) == 1);
        CHECK(QDir(elsewhere.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
    }
    CHECK(must(desk.store().verify({})).empty());
    const QString nowhere = elsewhere.filePath(QStringLiteral("nowhere.tierdesk"));
    REQUIRE(QFile::link(elsewhere.filePath(QStringLiteral("gone")), nowhere));
    CHECK(faultOfOpening(nowhere) == StorageFault::Missing);
    CHECK(faultOf(createStore(nowhere, smallPlaybook(), {}, desk.now())) == StorageFault::AlreadyThere);
}

TEST_CASE("a file with two names is refused under both until one is left", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    const QString other = desk.pathOf(QStringLiteral("other.tierdesk"));
    REQUIRE(::link(qPrintable(desk.path()), qPrintable(other)) == 0);
    CHECK(faultOfOpening(other) == StorageFault::TwoNames);
    CHECK(faultOfOpening(desk.path()) == StorageFault::TwoNames);
    // Who had it open before goes on.
    desk.order(id, AddNote{QStringLiteral("kept")}, desk.anna);
    CHECK_FALSE(QFileInfo::exists(other + QStringLiteral("-wal")));
    REQUIRE(QFile::remove(other));
    const auto store = must(openStore(desk.path()));
    CHECK(count(fold(must(store->history(id))), QStringLiteral("kept")) == 1);
}
