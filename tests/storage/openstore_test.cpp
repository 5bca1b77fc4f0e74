// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What may not be opened is refused by name, and nothing is touched.
#include "core/storage/openstore.h"

#include "core/storage/location.h"
#include "core/ticket/apply.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <QDir>
#include <unistd.h>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

StorageFault refusal(const QString& path)
{
    const auto store = openStore(path, {Milliseconds{50}, {}});
    return store ? StorageFault::Other : store.error().fault;
}

/// Everything in the folder: names and contents.
std::map<QString, QByteArray> contentsOf(const QString& folder)
{
    std::map<QString, QByteArray> contents;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
        contents[file.fileName()] = bytesOf(file.filePath());
    return contents;
}

/// Root may write anywhere, so for a moment we are nobody.
class Nobody
{
public:
    Nobody()
        : m_wasRoot(geteuid() == 0)
    {
        m_is = !m_wasRoot || setresuid(65534, 65534, 0) == 0;
    }
    ~Nobody()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            std::abort();
    }
    Nobody(const Nobody&) = delete;
    Nobody& operator=(const Nobody&) = delete;
    [[nodiscard]] bool is() const { return m_is; }

private:
    bool m_wasRoot;
    bool m_is = false;
};

} // namespace

TEST_CASE("a file is named by its whole path", "[file]")
{
    CHECK(storePath(QStringLiteral("  ")).error().fault == StorageFault::Missing);
    CHECK(must(storePath(QStringLiteral("/a/./b/../c.tierdesk"))) == QStringLiteral("/a/c.tierdesk"));
}

TEST_CASE("a missing store is not made by opening it", "[file]")
{
    const QTemporaryDir folder;
    CHECK(refusal(folder.filePath(QStringLiteral("none.tierdesk"))) == StorageFault::Missing);
    CHECK(contentsOf(folder.path()).empty());
}

TEST_CASE("what is not a tierdesk store is refused and left as it is", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("thing"));
    SECTION("a text")
    {
        write(path, "Just some words, and no database at all. They go on for a while.");
    }
    SECTION("an empty file")
    {
        write(path, {});
    }
    SECTION("another program's database with a log of its own")
    {
        tamper(path, "PRAGMA journal_mode = WAL; CREATE TABLE bookmarks (url); INSERT INTO bookmarks VALUES ('a')");
    }
    const auto before = contentsOf(folder.path());
    CHECK(refusal(path) == StorageFault::NotAStore);
    CHECK(contentsOf(folder.path()) == before);
    CHECK(refusal(folder.path()) == StorageFault::NotAStore);
}

TEST_CASE("a store of a newer program is refused and left as it is", "[file]")
{
    TestDesk desk;
    desk.close();
    tamper(desk.path(), "PRAGMA user_version = 999");
    const QByteArray before = bytesOf(desk.path());
    CHECK(refusal(desk.path()) == StorageFault::NewerSchema);
    CHECK(bytesOf(desk.path()) == before);
}

TEST_CASE("a store cut short is called damaged and left as it is", "[file]")
{
    TestDesk desk;
    desk.close();
    const QByteArray half = bytesOf(desk.path()).left(20000);
    write(desk.path(), half);
    CHECK(refusal(desk.path()) == StorageFault::Damaged);
    CHECK(bytesOf(desk.path()) == half);
}

TEST_CASE("a store that was left in the middle of a checkpoint opens with everything in it", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    desk.close();
    const auto before = bytesOf(desk.path()).size();
    desk.open();
    for (int i = 0; i < 20; ++i)
        desk.order(id, AddNote{QStringLiteral("%1 ").arg(i) + QString(3000, QLatin1Char('x'))}, desk.anna);
    const Ticket ticket = desk.ticket(id);
    const QByteArray log = bytesOf(desk.path() + QStringLiteral("-wal"));
    desk.close();
    // What a checkpoint writes in the order of pages: those that were there before, and of the new ones none yet.
    const QByteArray after = bytesOf(desk.path());
    REQUIRE(after.size() > before);
    const QString killed = desk.pathOf(QStringLiteral("killed"));
    write(killed, after.left(before));
    write(killed + QStringLiteral("-wal"), log);

    const auto store = must(openStore(killed));
    CHECK(fold(must(store->history(id))) == ticket);
    CHECK(must(store->verify({})).empty());
}

TEST_CASE("a read-only place is refused and left as it is", "[file]")
{
    TestDesk desk;
    desk.close();
    const QString folder = QFileInfo(desk.path()).path();
    const auto everyone = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
    const auto enter = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
    REQUIRE(QFile::setPermissions(desk.path(), everyone));
    REQUIRE(QFile::setPermissions(folder, everyone | enter));
    const auto before = contentsOf(folder);
    {
        const Nobody nobody;
        REQUIRE(nobody.is());
        CHECK(refusal(desk.path()) == StorageFault::ReadOnly);
        const auto made = createStore(desk.pathOf(QStringLiteral("new")), smallPlaybook(), {}, desk.now());
        CHECK((made ? StorageFault::Other : made.error().fault) == StorageFault::ReadOnly);
    }
    CHECK(contentsOf(folder) == before);
    REQUIRE(QFile::setPermissions(folder, everyone | enter | QFile::WriteOwner));
}

TEST_CASE("a new store is not made over a file that is there or in a folder that is not", "[file]")
{
    TestDesk desk;
    const auto over = createStore(desk.path(), smallPlaybook(), {}, desk.now());
    REQUIRE_FALSE(over);
    CHECK(over.error().fault == StorageFault::AlreadyThere);
    const auto nowhere = createStore(desk.pathOf(QStringLiteral("no/folder")), smallPlaybook(), {}, desk.now());
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().fault == StorageFault::Missing);
}

TEST_CASE("a new store holds its administrator and its playbook and nothing lies beside it", "[file]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Büro ?#%20.tierdesk"));
    Person administrator;
    administrator.name = QStringLiteral("Ada");
    administrator.login = QStringLiteral("ada");
    {
        const auto store = must(createStore(path, smallPlaybook(), administrator, Instant{1}));
        CHECK(must(store->personByLogin(QStringLiteral("ADA"))).value().role == Role::Administrator);
        CHECK(must(store->playbook())->version == 1);
        CHECK(must(store->verify({})).empty());
    }
    CHECK(contentsOf(folder.path()).size() == 1);
}
