// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrations.h"

#include "core/storage/filesystem.h"
#include "core/storage/nativestatement.h"
#include "core/storage/postgressql.h"
#include "core/storage/rebuild.h"
#include "core/storage/storagefault.h"
#include "core/storage/transactionguard.h"

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace tierdesk {

namespace {

const QString folder = QStringLiteral(":/tierdesk/storage/");

QByteArray readStatements(const QString& name)
{
    QFile file(folder + name);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

QString placeOf(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("sqlite/") : QStringLiteral("postgresql/");
}

Stored<void> migrate(Connection& connection, const std::vector<Migration>& migrations)
{
    auto guard = TransactionGuard::begin(connection);
    if (!guard)
        return fail(guard.error());
    // Read again under the lock: another station may have migrated meanwhile.
    const auto schema = connection.schema();
    if (!schema)
        return fail(schema.error());
    for (const Migration& migration : migrations) {
        if (migration.version <= *schema)
            continue;
        if (auto done = connection.script(migration.sql); !done)
            return done;
    }
    if (auto done = connection.setSchema(migrations.back().version); !done)
        return done;
    return guard->commit();
}

} // namespace

std::vector<Migration> releasedMigrations(Dialect dialect)
{
    std::vector<Migration> migrations;
    constexpr int digits = 3;
    const QString place = placeOf(dialect);
    for (const QString& name :
         QDir(folder + place).entryList({QStringLiteral("[0-9][0-9][0-9]-*.sql")}, QDir::Files, QDir::Name))
        migrations.push_back({name.left(digits).toInt(), readStatements(place + name)});
    return migrations;
}

QByteArray projectionTables(Dialect dialect)
{
    const QByteArray tables = readStatements(QStringLiteral("projection-tables.sql"));
    if (dialect == Dialect::Sqlite)
        return tables;
    return tablesInPostgres(tables) + readStatements(placeOf(dialect) + QStringLiteral("projection-words.sql"));
}

QByteArray projectionIndexes(Dialect dialect)
{
    return readStatements(QStringLiteral("projection-indexes.sql")) +
           readStatements(placeOf(dialect) + QStringLiteral("projection-search.sql"));
}

QByteArray reportViews()
{
    return readStatements(placeOf(Dialect::PostgreSql) + QStringLiteral("reports.sql"));
}

Stored<int> probeSchema(const QString& path)
{
    const auto trouble = [&](int code) {
        return fail(StorageError{faultOf(code), path, QString::fromUtf8(sqlite3_errstr(code))});
    };
    // Immutable: no lock, no log, no recovery, nothing beside the file. So a stranger's database stays as it is.
    const NativeDatabase database = openNative(fileUri(path).toUtf8() + "?immutable=1", SQLITE_OPEN_READONLY);
    if (const int code = sqlite3_extended_errcode(database.get()); code != SQLITE_OK)
        return trouble(code);
    // The bytes themselves and not a PRAGMA: in the middle of a checkpoint, and after a crash there, the header tells
    // of pages that still stand in the log alone, which a reader without the log takes for damage.
    sqlite3_file* file = nullptr;
    std::array<char, 100> header{};
    int code = sqlite3_file_control(database.get(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, header.data(), static_cast<int>(header.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return trouble(code);
    // https://www.sqlite.org/fileformat.html#the_database_header
    constexpr std::size_t versionAt = 60;
    constexpr std::size_t markAt = 68;
    const bool isDatabase = QByteArrayView(header.data(), 16) == QByteArrayView("SQLite format 3\0", 16);
    if (!isDatabase || qFromBigEndian<qint32>(&header.at(markAt)) != applicationId)
        return fail(StorageError{StorageFault::NotAStore, path, {}});
    return qFromBigEndian<qint32>(&header.at(versionAt));
}

Stored<bool> isUpToDate(Connection& connection, const std::vector<Migration>& migrations)
{
    const auto schema = connection.schema();
    if (!schema)
        return fail(schema.error());
    if (*schema > migrations.back().version)
        return fail(StorageError{StorageFault::NewerSchema, connection.path(), QString::number(*schema)});
    if (*schema < migrations.back().version)
        return false;
    const auto shape = connection.number(QStringLiteral("SELECT version FROM projection"));
    if (!shape)
        return fail(shape.error());
    return *shape == projectionVersion;
}

Stored<void> bringUpToDate(Connection& connection, const std::vector<Migration>& migrations,
                           const ProgressReport& report)
{
    const auto current = isUpToDate(connection, migrations);
    if (!current)
        return fail(current.error());
    if (*current)
        return {};
    if (auto done = migrate(connection, migrations); !done)
        return done;
    const auto shape = connection.number(QStringLiteral("SELECT version FROM projection"));
    if (!shape)
        return fail(shape.error());
    return *shape == projectionVersion ? Stored<void>{} : rebuildProjections(connection, report);
}

} // namespace tierdesk
