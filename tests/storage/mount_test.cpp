// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Stores on shares: told from local ones, written so that it is durable there, and honest about locks.
#include "core/storage/mount.h"

#include "core/storage/openstore.h"
#include "core/storage/sqlstore.h"
#include "tests/storage/tampering.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

#include <QDir>
#include <QFileInfo>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

/// For as long as it lives every file lies there.
class Told
{
public:
    explicit Told(const char* place) { qputenv("TIERDESK_STORE_PLACE", place); }
    ~Told() { qunsetenv("TIERDESK_STORE_PLACE"); }
    Told(const Told&) = delete;
    Told& operator=(const Told&) = delete;
};

QString setting(Store& store, const char* pragma)
{
    auto& connection = dynamic_cast<SqlStore&>(store).connection();
    return must(connection.first(QStringLiteral("PRAGMA ") + QLatin1String(pragma), {},
                                 [](const Row& row) { return row.text(0); }))
        .value();
}

QStringList beside(const TestDesk& desk)
{
    return QDir(QFileInfo(desk.path()).path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("network file systems are told from local ones", "[file]")
{
    for (const char* type : {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char* type : {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "apfs", "NTFS"})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("a share that is mounted without locks for others is known by its options", "[file]")
{
    for (const char* options : {"rw,vers=3,nolock", "rw,local_lock=all,addr=10.0.0.1", "rw,nobrl"})
        CHECK(keepsLocksToItself(options));
    for (const char* options : {"", "rw,vers=4.2,local_lock=none", "rw,relatime,nolocking"})
        CHECK_FALSE(keepsLocksToItself(options));
}

TEST_CASE("locks are tried in a folder and nothing is left there", "[file]")
{
    const QTemporaryDir folder;
    CHECK(locksHoldIn(folder.path()));
    CHECK(QDir(folder.path()).isEmpty());
    CHECK_FALSE(locksHoldIn(folder.filePath(QStringLiteral("no/folder"))));
}

TEST_CASE("a store on a share has a rollback journal with full sync and says where it lies", "[file]")
{
    TestDesk desk;
    const TicketId id = desk.openTicket(QStringLiteral("Printer is silent"));
    CHECK(must(desk.store().surroundings()) == Surroundings{});
    CHECK(setting(desk.store(), "journal_mode") == QStringLiteral("wal"));
    desk.close();
    {
        const Told told("share");
        desk.open();
        CHECK(must(desk.store().surroundings()) == Surroundings{Surroundings::Kind::SharedFile, true, {}, {}});
        CHECK(setting(desk.store(), "journal_mode") == QStringLiteral("delete"));
        constexpr const char* extra = "3";
        CHECK(setting(desk.store(), "synchronous") == QLatin1String(extra));
        // Two stations, as on a local disk.
        const auto other = must(openStore(desk.path()));
        Desk second(*other, [&] { return desk.now(); });
        desk.order(id, AddNote{QStringLiteral("one")}, desk.anna);
        must(second.submit({makeCommandId(), id, AddNote{QStringLiteral("two")}, desk.ben, {}}));
        CHECK(desk.ticket(id).messages.size() == 2);
        CHECK(beside(desk).size() == 1);
        must(desk.store().backup(desk.pathOf(QStringLiteral("copy")), {}));
        CHECK(must(desk.store().verify({})).empty());
        desk.close();
    }
    const Told told("share-without-locks");
    desk.open();
    CHECK_FALSE(must(desk.store().surroundings()).locksHold);
    CHECK(desk.ticket(id).messages.size() == 2);
}
