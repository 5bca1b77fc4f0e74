// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/copystore.h"

#include "core/storage/filesystem.h"
#include "core/storage/migrations.h"
#include "core/storage/storagefault.h"
#include "core/storage/transactionguard.h"
#include "core/storage/verify.h"

#include <QFileInfo>
#include <thread>

namespace tierdesk {

namespace {

/// The copy and its verification each take half of the progress, in thousandths.
constexpr qint64 half = 500;

StorageError errorAt(const QString& path, int code)
{
    return {faultOf(code), path, QString::fromUtf8(sqlite3_errstr(code))};
}

Progressing tell(const ProgressReport& report, qint64 before, qint64 done, qint64 total)
{
    if (!report)
        return Progressing::Continue;
    return report(before + (total > 0 ? half * done / total : 0), 2 * half);
}

Stored<void> copyPages(sqlite3* source, const QString& path, const ProgressReport& report,
                       const std::function<bool()>& interrupted)
{
    const NativeDatabase target = openNative(fileUri(path).toUtf8(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup* backup = sqlite3_backup_init(target.get(), "main", source, "main");
    if (!backup)
        return fail(errorAt(path, sqlite3_extended_errcode(target.get())));
    constexpr int pages = 1000;
    int code = SQLITE_OK;
    bool cancelled = false;
    while (!cancelled && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED)) {
        // Busy: another station is writing; without shared memory a copy has to let it.
        if (code != SQLITE_OK)
            std::this_thread::sleep_for(Milliseconds{20});
        code = sqlite3_backup_step(backup, pages);
        const qint64 total = sqlite3_backup_pagecount(backup);
        cancelled =
            interrupted() || tell(report, 0, total - sqlite3_backup_remaining(backup), total) == Progressing::Cancel;
    }
    const int finished = sqlite3_backup_finish(backup);
    if (cancelled)
        return fail(StorageError{StorageFault::Cancelled, path, {}});
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        const int trouble = code == SQLITE_DONE ? finished : code;
        return fail(StorageError{faultOf(target.get(), trouble), path, QString::fromUtf8(sqlite3_errstr(trouble))});
    }
    return {};
}

enum class Wanted { AsItIs, UpToDate };

Stored<void> verifyCopy(const QString& path, Wanted wanted, const ProgressReport& report)
{
    const auto copy = SqliteConnection::open(path, Access::ReadWrite, Milliseconds{0});
    if (!copy)
        return fail(copy.error());
    const auto progress = [&](qint64 done, qint64 total) { return tell(report, half, done, total); };
    if (wanted == Wanted::UpToDate) {
        if (auto done = bringUpToDate(**copy, releasedMigrations(Dialect::Sqlite), progress); !done)
            return done;
    }
    const auto current = isUpToDate(**copy, releasedMigrations(Dialect::Sqlite));
    if (!current)
        return fail(current.error());
    // Of an older shape only the pages can be judged.
    const auto findings = *current ? verifyStore(**copy, progress) : (*copy)->inspect(1);
    if (!findings)
        return fail(findings.error());
    if (!findings->empty())
        return fail(StorageError{StorageFault::Damaged, path, findings->front().what});
    return {};
}

Stored<void> copyTo(sqlite3* source, const QString& destination, Wanted wanted, const ProgressReport& report,
                    const std::function<bool()>& interrupted)
{
    const QFileInfo target(destination);
    if (auto done = checkFree(target.absoluteFilePath()); !done)
        return done;
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(StorageError{StorageFault::Missing, target.absolutePath(), {}});
    const PartFile part(target.absoluteFilePath());
    const QString& temporary = part.path();
    auto done = copyPages(source, temporary, report, interrupted);
    if (done)
        done = verifyCopy(temporary, wanted, report);
    if (done)
        done = makeSingleFile(temporary);
    if (done)
        done = renameIfFree(temporary, target.absoluteFilePath());
    if (!done) {
        StorageError error = done.error();
        // The copy's own name means nothing to anyone.
        if (error.where.startsWith(temporary))
            error.where = destination;
        return fail(error);
    }
    return {};
}

} // namespace

Stored<void> makeSingleFile(const QString& path)
{
    const NativeDatabase copy = openNative(fileUri(path).toUtf8(), SQLITE_OPEN_READWRITE);
    const int code = sqlite3_exec(copy.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorAt(path, code));
    return {};
}

Stored<void> copyStore(SqliteConnection& connection, const QString& destination, const ProgressReport& report)
{
    const auto source = SqliteConnection::open(connection.path(), Access::ReadWrite, connection.patience());
    if (!source)
        return fail(source.error());
    // With a write-ahead log a reader may hold one moment while others write; with a rollback journal it would stop
    // them, so there the copy starts over when something was written.
    std::optional<TransactionGuard> moment;
    if ((*source)->isLocal()) {
        auto begun = TransactionGuard::beginReading(**source);
        if (!begun)
            return fail(begun.error());
        moment.emplace(*std::move(begun));
        if (auto pinned = (*source)->number(QStringLiteral("SELECT version FROM projection")); !pinned)
            return fail(pinned.error());
    }
    return copyTo((*source)->handle(), destination, Wanted::AsItIs, report, [&] { return connection.isInterrupted(); });
}

Stored<void> copyStoreFile(const QString& source, const QString& destination, const ProgressReport& report)
{
    const NativeDatabase database = openNative(fileUri(source).toUtf8() + "?mode=ro", SQLITE_OPEN_READONLY);
    if (const int code = sqlite3_extended_errcode(database.get()); code != SQLITE_OK)
        return fail(errorAt(source, code));
    auto done = copyTo(database.get(), destination, Wanted::UpToDate, report, [] { return false; });
    if (!done && done.error().fault == StorageFault::Damaged) {
        StorageError error = done.error();
        error.where = source;
        return fail(error);
    }
    return done;
}

} // namespace tierdesk
