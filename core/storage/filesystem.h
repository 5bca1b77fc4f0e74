// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store must know of the place its file lies in.
#pragma once

#include "core/desk/store.h"

#include <QLockFile>

namespace tierdesk {

/// "file:///folder/name" for SQLite, without a query.
[[nodiscard]] QString fileUri(const QString& path);

/// ReadOnly when a store may not be made or changed under that name, Missing when there is no such folder.
[[nodiscard]] Stored<void> checkWritable(const QString& path);

/// AlreadyThere when the name is taken, by whatever it is, or when the log of a store that lay there is left beside it:
/// SQLite would mix it into the next one.
[[nodiscard]] Stored<void> checkFree(const QString& path);

/// Whether a hard link gives the file another name.
[[nodiscard]] bool hasSecondName(const QString& path);

/// Writes through to the disk what a finished file holds. Never for a store that is open: closing any descriptor
/// drops the locks this process has on it.
[[nodiscard]] Stored<void> syncFile(const QString& path);

/// Gives a finished file its name unless the name is taken (AlreadyThere), durably.
[[nodiscard]] Stored<void> renameIfFree(const QString& from, const QString& to);

/// A name beside `path` that nothing has.
[[nodiscard]] QString temporaryNameFor(const QString& path);

/// Removes a store's file with what SQLite may have left beside it.
void removeStoreFiles(const QString& path);

/// What is made under a name of its own until it is whole. It goes with what SQLite leaves beside it, unless it was
/// given its name; so do those for the same destination whose program was killed.
class PartFile
{
public:
    explicit PartFile(const QString& destination);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_path;
    /// Tells the others that somebody is at it.
    QLockFile m_lock;
};

} // namespace tierdesk
