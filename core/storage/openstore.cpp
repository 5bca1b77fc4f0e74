// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/openstore.h"

#include "core/desk/desk.h"
#include "core/storage/copystore.h"
#include "core/storage/dumpstore.h"
#include "core/storage/filesystem.h"
#include "core/storage/location.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlstore.h"

#include <QFileInfo>

namespace tierdesk {

namespace {

/// The schema of a file that may be opened.
Stored<int> checkFile(const QString& path, const std::vector<Migration>& migrations)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(StorageError{StorageFault::Missing, path, {}});
    if (!file.isReadable())
        return fail(StorageError{StorageFault::ReadOnly, path, {}});
    if (!file.isFile())
        return fail(StorageError{StorageFault::NotAStore, path, {}});
    const auto schema = probeSchema(path);
    if (!schema)
        return schema;
    if (*schema > migrations.back().version)
        return fail(StorageError{StorageFault::NewerSchema, path, QString::number(*schema)});
    return schema;
}

/// "store.tierdesk.schema-1.backup", or with a number behind it when that is taken.
QString nameBeforeMigration(const QString& path, int schema)
{
    const QString name = QStringLiteral("%1.schema-%2.backup").arg(path).arg(schema);
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    return free;
}

/// Copies a store of an older schema before it is changed, unless somebody else brings it up to date meanwhile.
Stored<void> keepOlder(SqliteConnection& connection, int newest)
{
    while (true) {
        const auto schema = connection.schema();
        if (!schema)
            return fail(schema.error());
        if (*schema >= newest)
            return {};
        const auto done = copyStore(connection, nameBeforeMigration(connection.path(), *schema), {});
        if (done)
            return done;
        const auto now = connection.schema();
        if (done.error().fault != StorageFault::AlreadyThere && (!now || *now == *schema))
            return done;
    }
}

StorageError troubleOf(const DeskError& error)
{
    const auto* storage = std::get_if<StorageError>(&error);
    return storage ? *storage : StorageError{};
}

/// The administrator first, so that the playbook has somebody who published it.
Stored<void> fillFirst(SqlStore& store, const Playbook& first, Person administrator, Instant now)
{
    Desk desk(store, [now] { return now; });
    if (const auto person = desk.found(first, administrator); !person)
        return fail(troubleOf(person.error()));
    return {};
}

Stored<void> makeFile(const QString& path, const Playbook& first, const Person& administrator, Instant now)
{
    auto connection = SqliteConnection::open(path, Access::Create, Milliseconds{0});
    if (!connection)
        return fail(connection.error());
    if (auto done = bringUpToDate(**connection, releasedMigrations(Dialect::Sqlite), {}); !done)
        return done;
    SqlStore store(*std::move(connection));
    return fillFirst(store, first, administrator, now);
}

Stored<void> createFile(const QString& location, const Playbook& first, const Person& administrator, Instant now)
{
    const auto path = storePath(location);
    if (!path)
        return fail(path.error());
    if (auto done = checkFree(*path); !done)
        return done;
    if (auto done = checkWritable(*path); !done)
        return done;
    // Made whole under another name, so that a crash on the way leaves no half store under this one.
    const PartFile part(*path);
    const QString& temporary = part.path();
    auto made = makeFile(temporary, first, administrator, now);
    if (made)
        made = renameIfFree(temporary, *path);
    if (!made) {
        StorageError error = made.error();
        if (error.where.startsWith(temporary))
            error.where = *path;
        return fail(error);
    }
    return {};
}

/// A store that was not finished is nobody's, and is made anew.
Stored<void> createInPostgres(const QString& location, const Playbook& first, const Person& administrator, Instant now,
                              const OpenOptions& options)
{
    const auto parsed = parsePostgres(location);
    if (!parsed)
        return fail(parsed.error());
    auto connection = PostgresConnection::open(*parsed, options.patience);
    if (!connection)
        return fail(connection.error());
    PostgresConnection& database = **connection;
    if (auto done = database.beginMaking(); !done)
        return done;
    const auto held = database.holding();
    if (!held)
        return fail(held.error());
    if (*held == Holding::Store || *held == Holding::Stranger)
        return fail(StorageError{StorageFault::AlreadyThere, parsed->shown, {}});
    if (auto done = database.dropStore(); !done)
        return done;
    if (auto done = bringUpToDate(database, releasedMigrations(Dialect::PostgreSql), {}); !done)
        return done;
    SqlStore store(*std::move(connection));
    if (auto done = fillFirst(store, first, administrator, now); !done)
        return done;
    return database.endMaking();
}

Stored<std::unique_ptr<Connection>> openFile(const QString& location, const OpenOptions& options,
                                             const std::vector<Migration>& migrations)
{
    const auto path = storePath(location);
    if (!path)
        return fail(path.error());
    if (const auto schema = checkFile(*path, migrations); !schema)
        return fail(schema.error());
    // The log would lie beside the one name and not beside the other.
    if (hasSecondName(*path))
        return fail(StorageError{StorageFault::TwoNames, *path, {}});
    if (auto done = checkWritable(*path); !done)
        return fail(done.error());
    auto connection = SqliteConnection::open(*path, Access::ReadWrite, options.patience);
    if (!connection)
        return fail(connection.error());
    if (auto done = keepOlder(**connection, migrations.back().version); !done)
        return fail(done.error());
    return *std::move(connection);
}

Stored<std::unique_ptr<Connection>> openInPostgres(const QString& location, const OpenOptions& options)
{
    const auto parsed = parsePostgres(location);
    if (!parsed)
        return fail(parsed.error());
    auto connection = PostgresConnection::open(*parsed, options.patience);
    if (!connection)
        return fail(connection.error());
    const auto held = (*connection)->holding();
    if (!held)
        return fail(held.error());
    if (*held == Holding::Stranger)
        return fail(StorageError{StorageFault::NotAStore, parsed->shown, {}});
    if (*held != Holding::Store)
        return fail(StorageError{StorageFault::Missing, parsed->shown, {}});
    return *std::move(connection);
}

Stored<void> restoreToPostgres(const QString& archive, const QString& destination, const ProgressReport& report)
{
    const auto parsed = parsePostgres(destination);
    if (!parsed)
        return fail(parsed.error());
    if (!QFileInfo::exists(archive))
        return fail(StorageError{StorageFault::Missing, archive, {}});
    if (!isDump(archive))
        return fail(StorageError{StorageFault::NotAStore, archive, {}});
    return restoreDump(archive, *parsed, report);
}

} // namespace

Stored<std::unique_ptr<Connection>> openConnection(const QString& location, const OpenOptions& options,
                                                   const std::vector<Migration>& migrations)
{
    auto connection =
        isPostgres(location) ? openInPostgres(location, options) : openFile(location, options, migrations);
    if (!connection)
        return connection;
    if (auto done = bringUpToDate(**connection, migrations, options.report); !done)
        return fail(done.error());
    return connection;
}

Stored<std::unique_ptr<Store>> openStore(const QString& location, const OpenOptions& options)
{
    const Dialect dialect = isPostgres(location) ? Dialect::PostgreSql : Dialect::Sqlite;
    auto connection = openConnection(location, options, releasedMigrations(dialect));
    if (!connection)
        return fail(connection.error());
    return std::make_unique<SqlStore>(*std::move(connection));
}

Stored<std::unique_ptr<Store>> createStore(const QString& location, const Playbook& first, const Person& administrator,
                                           Instant now, const OpenOptions& options)
{
    const auto made = isPostgres(location) ? createInPostgres(location, first, administrator, now, options)
                                           : createFile(location, first, administrator, now);
    if (!made)
        return fail(made.error());
    return openStore(location, options);
}

Stored<void> restore(const QString& source, const QString& destination, const ProgressReport& report)
{
    const auto from = storePath(source);
    if (!from)
        return fail(from.error());
    if (isPostgres(destination))
        return restoreToPostgres(*from, destination, report);
    if (isDump(*from)) {
        return fail(StorageError{StorageFault::Other, *from,
                                 QStringLiteral("It was made of a store in PostgreSQL; restore it to "
                                                "postgresql://user@host:port/database")});
    }
    const auto to = storePath(destination);
    if (!to)
        return fail(to.error());
    if (const auto schema = checkFile(*from, releasedMigrations(Dialect::Sqlite)); !schema)
        return fail(schema.error());
    if (auto done = checkWritable(*to); !done)
        return done;
    return copyStoreFile(*from, *to, report);
}

} // namespace tierdesk
