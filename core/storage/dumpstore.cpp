// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dumpstore.h"

#include "core/storage/filesystem.h"
#include "core/storage/migrations.h"
#include "core/storage/serverpassword.h"
#include "core/storage/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace tierdesk {

namespace {

/// In thousandths: verifying, then the archive, then reading it.
constexpr qint64 verified = 500;
constexpr qint64 written = 900;
constexpr qint64 whole = 1000;

using Stopped = std::function<bool()>;

/// With what one of PostgreSQL's programs is started: a password stands where only its owner reads it.
QProcessEnvironment environmentFor(const PostgresLocation& location)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (const auto password = passwordToGive(location))
        environment.insert(QStringLiteral("PGPASSWORD"), *password);
    return environment;
}

/// Runs one of PostgreSQL's programs to its end. It asks for no password.
Stored<void> runProgram(const QString& name, const QStringList& arguments, const QProcessEnvironment& environment,
                        const QString& where, const Stopped& stopped)
{
    const QString program = QStandardPaths::findExecutable(name);
    if (program.isEmpty()) {
        return fail(StorageError{StorageFault::Other, where,
                                 QStringLiteral("%1 is not installed; it comes with PostgreSQL's client programs, on "
                                                "Debian with the package postgresql-client")
                                     .arg(name)});
    }
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    constexpr int aMoment = 100;
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(aMoment)) {
        if (stopped()) {
            process.kill();
            process.waitForFinished();
            return fail(StorageError{StorageFault::Cancelled, where, {}});
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const QString said = QString::fromLocal8Bit(process.readAllStandardError()).section(QLatin1Char('\n'), 0, 0);
        return fail(StorageError{StorageFault::Other, where, said.isEmpty() ? process.errorString() : said});
    }
    return {};
}

Stored<void> checkFree(const QFileInfo& target)
{
    if (target.exists())
        return fail(StorageError{StorageFault::AlreadyThere, target.filePath(), {}});
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(StorageError{StorageFault::Missing, target.absolutePath(), {}});
    return {};
}

Stored<void> checkSound(Connection& connection, const ProgressReport& report)
{
    const auto findings = verifyStore(connection, report);
    if (!findings)
        return fail(findings.error());
    if (!findings->empty())
        return fail(StorageError{StorageFault::Damaged, connection.path(), findings->front().what});
    return {};
}

Stored<void> dumpTo(PostgresConnection& connection, const QString& archive, const ProgressReport& report)
{
    const auto tell = [&](qint64 done) { return report && report(done, whole) == Progressing::Cancel; };
    const auto checking = [&](qint64 done, qint64 total) {
        return tell(total > 0 ? verified * done / total : 0) ? Progressing::Cancel : Progressing::Continue;
    };
    if (auto done = checkSound(connection, checking); !done)
        return done;
    const QStringList dump{QStringLiteral("--format=custom"),
                           QStringLiteral("--no-password"),
                           QStringLiteral("--no-owner"),
                           QStringLiteral("--no-privileges"),
                           QStringLiteral("--schema=tierdesk"),
                           QStringLiteral("--schema=tierdesk_fold"),
                           QStringLiteral("--schema=tierdesk_reports"),
                           QStringLiteral("--file=") + archive,
                           QStringLiteral("--dbname=") + connectionString(connection.location())};
    if (auto done = runProgram(QStringLiteral("pg_dump"), dump, environmentFor(connection.location()),
                               connection.path(), [&] { return connection.isInterrupted() || tell(verified); });
        !done)
        return done;
    // Read from its beginning to its end, so that what is called a backup can be read.
    return runProgram(QStringLiteral("pg_restore"), {QStringLiteral("--file=") + QProcess::nullDevice(), archive},
                      QProcessEnvironment::systemEnvironment(), archive,
                      [&] { return connection.isInterrupted() || tell(written); });
}

} // namespace

Stored<void> dumpStore(PostgresConnection& connection, const QString& destination, const ProgressReport& report)
{
    const QFileInfo target(destination);
    if (auto done = checkFree(target); !done)
        return done;
    const PartFile part(target.absoluteFilePath());
    const QString& temporary = part.path();
    auto done = dumpTo(connection, temporary, report);
    if (done)
        done = renameIfFree(temporary, target.absoluteFilePath());
    return done;
}

bool isDump(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "PGDMP";
}

Stored<void> restoreDump(const QString& archive, const PostgresLocation& location, const ProgressReport& report)
{
    const auto connection = PostgresConnection::open(location, Milliseconds{15000});
    if (!connection)
        return fail(connection.error());
    const auto held = (*connection)->holding();
    if (!held)
        return fail(held.error());
    if (*held != Holding::Nothing)
        return fail(StorageError{StorageFault::AlreadyThere, location.shown, {}});
    const QStringList restore{QStringLiteral("--single-transaction"),
                              QStringLiteral("--exit-on-error"),
                              QStringLiteral("--no-password"),
                              QStringLiteral("--no-owner"),
                              QStringLiteral("--no-privileges"),
                              QStringLiteral("--dbname=") + connectionString(location),
                              archive};
    const auto stopped = [&] { return report && report(0, whole) == Progressing::Cancel; };
    if (auto done = runProgram(QStringLiteral("pg_restore"), restore, environmentFor(location), archive, stopped);
        !done)
        return done;
    const auto checking = [&](qint64 done, qint64 total) {
        return report ? report(verified + (total > 0 ? verified * done / total : 0), whole) : Progressing::Continue;
    };
    auto done = bringUpToDate(**connection, releasedMigrations(Dialect::PostgreSql), {});
    if (done)
        done = checkSound(**connection, checking);
    if (!done) {
        (void)(*connection)->dropStore();
        StorageError error = done.error();
        if (error.fault == StorageFault::Damaged)
            error.where = archive;
        return fail(error);
    }
    return {};
}

} // namespace tierdesk
