// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the file's schema grows: numbered statements that are never edited once released, and the shape of the
// projections, which is simply replaced.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

/// "Tdsk": marks a file as ours (PRAGMA application_id).
inline constexpr qint64 applicationId = 0x5464736b;
/// Raised with every change of the projection's tables or of what is written into them.
inline constexpr qint64 projectionVersion = 13;

struct Migration
{
    int version = 0;
    QByteArray sql;
};

/// All that were ever released, in order; the same numbers for both.
[[nodiscard]] std::vector<Migration> releasedMigrations(Dialect dialect);

/// What the header of a file says, read without touching the file: NotAStore, Damaged, or the schema's version.
[[nodiscard]] Stored<int> probeSchema(const QString& path);

/// Whether neither schema nor projections are older than this program version. NewerSchema when the file is ahead.
[[nodiscard]] Stored<bool> isUpToDate(Connection& connection, const std::vector<Migration>& migrations);

/// Brings the schema from what the file has to the last of `migrations`, all in one transaction, and rebuilds
/// projections of another shape.
[[nodiscard]] Stored<void> bringUpToDate(Connection& connection, const std::vector<Migration>& migrations,
                                         const ProgressReport& report);

[[nodiscard]] QByteArray projectionTables(Dialect dialect);
[[nodiscard]] QByteArray projectionIndexes(Dialect dialect);
/// PostgreSQL's: made once the projections are in their place, and dropped with them.
[[nodiscard]] QByteArray reportViews();

} // namespace tierdesk
