// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/mount.h"

#include "core/storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tierdesk {

namespace {

#ifdef F_OFD_SETLK

/// A descriptor with locks of its own: those of two in one program exclude each other as those of two programs do, and
/// take the same way to the share.
class Descriptor
{
public:
    Descriptor(const QByteArray& name, int flags)
        : m_number(::open(name.constData(), flags | O_CLOEXEC, 0600))
    {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// F_WRLCK or F_UNLCK, at the byte where SQLite locks first.
    [[nodiscard]] bool set(short lock) const
    {
        struct flock wanted{};
        wanted.l_type = lock;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000000;
        wanted.l_len = 1;
        return ::fcntl(m_number, F_OFD_SETLK, &wanted) == 0;
    }

private:
    int m_number;
};

#endif

/// What the mount table says of the share that this is on.
QByteArray mountOptions(const QString& mountPoint)
{
    QFile table(QStringLiteral("/proc/self/mounts"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    QByteArray options;
    // The last one mounted there is the one that is seen.
    for (const QByteArray& line : table.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 3 && QFile::decodeName(words[1]) == mountPoint)
            options = words[3];
    }
    return options;
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    // FUSE carries sshfs and its like; a local one only loses a little speed by being taken for them.
    constexpr std::array names{"nfs", "cifs", "smb", "9p", "fuse", "afs", "ceph", "coda", "ncp", "glusterfs", "lustre"};
    return std::ranges::any_of(names, [&](const char* name) { return type.startsWith(name); });
}

bool keepsLocksToItself(QByteArrayView options)
{
    // nfs(5), mount.cifs(8)
    constexpr std::array local{"nolock", "local_lock=all", "local_lock=posix", "nobrl"};
    const QList<QByteArray> given = options.toByteArray().split(',');
    return std::ranges::any_of(local, [&](const char* option) { return given.contains(option); });
}

bool locksHoldIn(const QString& folder)
{
#ifdef F_OFD_SETLK
    const QByteArray name = QFile::encodeName(temporaryNameFor(QDir(folder).filePath(QStringLiteral("locks"))));
    const Descriptor one(name, O_RDWR | O_CREAT | O_EXCL);
    const Descriptor other(name, O_RDWR);
    const bool opened = one.isOpen() && other.isOpen();
    const bool hold = opened && one.set(F_WRLCK) && !other.set(F_WRLCK) && one.set(F_UNLCK) && other.set(F_WRLCK);
    ::unlink(name.constData());
    return hold;
#else
    // There is no honest way to try within one program.
    Q_UNUSED(folder)
    return true;
#endif
}

Mount mountOf(const QString& path)
{
    const QByteArray told = qgetenv("TIERDESK_STORE_PLACE");
    if (told == "local")
        return {};
    if (told == "share-without-locks")
        return {true, false};
    const QString folder = QFileInfo(path).absolutePath();
    const QStorageInfo storage(folder);
    if (told != "share" && !isNetworkFileSystem(storage.fileSystemType()))
        return {};
    return {true, !keepsLocksToItself(mountOptions(storage.rootPath())) && locksHoldIn(folder)};
}

} // namespace tierdesk
