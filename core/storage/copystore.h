// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole copies of a store, through SQLite's backup interface, verified before they get their name.
#pragma once

#include "core/storage/sqliteconnection.h"

namespace tierdesk {

/// Copies a store in use as it is, of whatever schema, as of one moment, to a name that is free.
[[nodiscard]] Stored<void> copyStore(SqliteConnection& connection, const QString& destination,
                                     const ProgressReport& report);

/// Leaves one file of a store that nobody has open, so that it can be opened where nothing may be written beside it.
[[nodiscard]] Stored<void> makeSingleFile(const QString& path);

/// Copies the store in the file `source`, which need not be in use, to a name that is free and brings the copy up to
/// date. Damaged when the copy does not verify.
[[nodiscard]] Stored<void> copyStoreFile(const QString& source, const QString& destination,
                                         const ProgressReport& report);

} // namespace tierdesk
