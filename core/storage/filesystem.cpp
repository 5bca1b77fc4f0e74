// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QUrl>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace tierdesk {

QString fileUri(const QString& path)
{
    const QString root = path.startsWith(QLatin1Char('/')) ? QString() : QStringLiteral("/");
    return QStringLiteral("file://") + root + QString::fromLatin1(QUrl::toPercentEncoding(path, "/:"));
}

Stored<void> checkWritable(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return fail(StorageError{StorageFault::Missing, folder.filePath(), {}});
    if (!folder.isWritable() || (file.exists() && !file.isWritable()))
        return fail(StorageError{StorageFault::ReadOnly, path, {}});
    return {};
}

Stored<void> checkFree(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-journal"}) {
        const QFileInfo file(path + QLatin1String(suffix));
        // A link that points nowhere is taken as well; an empty log says nothing.
        const bool isLog = *suffix != '\0';
        if (file.isSymLink() || (file.exists() && !(isLog && file.size() == 0)))
            return fail(StorageError{StorageFault::AlreadyThere, file.filePath(), {}});
    }
    return {};
}

bool hasSecondName(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat found{};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 && found.st_nlink > 1;
#else
    Q_UNUSED(path)
    return false;
#endif
}

Stored<void> syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced)
        return fail(StorageError{StorageFault::Other, path, QString::fromLocal8Bit(strerror(errno))});
#else
    Q_UNUSED(path)
#endif
    return {};
}

Stored<void> renameIfFree(const QString& from, const QString& to)
{
    if (auto done = checkFree(to); !done)
        return done;
    if (auto done = syncFile(from); !done)
        return done;
    QFile file(from);
    if (!file.rename(to)) {
        const StorageFault fault = QFileInfo::exists(to) ? StorageFault::AlreadyThere : StorageFault::Other;
        return fail(StorageError{fault, to, file.errorString()});
    }
    return syncFile(QFileInfo(to).absolutePath());
}

QString temporaryNameFor(const QString& path)
{
    const quint32 number = QRandomGenerator::system()->generate();
    return QStringLiteral("%1.part-%2").arg(path, QString::number(number, 16));
}

void removeStoreFiles(const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

namespace {

constexpr QLatin1String lockSuffix(".lock");

/// Of programs that were killed; whoever lives holds the lock beside theirs.
void removeStaleParts(const QString& destination)
{
    const QFileInfo target(destination);
    const QString begin = target.fileName() + QLatin1String(".part-");
    for (const QFileInfo& found : QDir(target.absolutePath()).entryInfoList(QDir::Files | QDir::Hidden)) {
        const QString part = found.filePath().chopped(std::min(lockSuffix.size(), found.filePath().size()));
        if (!found.fileName().startsWith(begin) || part + lockSuffix != found.filePath())
            continue;
        QLockFile lock(found.filePath());
        lock.setStaleLockTime(0);
        if (lock.tryLock(0))
            removeStoreFiles(part);
    }
}

} // namespace

PartFile::PartFile(const QString& destination)
    : m_path(temporaryNameFor(destination))
    , m_lock(m_path + lockSuffix)
{
    removeStaleParts(destination);
    m_lock.setStaleLockTime(0);
    // Where there can be no lock the file is left alone by all.
    (void)m_lock.tryLock(0);
}

PartFile::~PartFile()
{
    removeStoreFiles(m_path);
}

} // namespace tierdesk
