// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole copies of a store in PostgreSQL, through its own programs pg_dump and pg_restore.
#pragma once

#include "core/storage/postgresconnection.h"

namespace tierdesk {

/// Verifies one moment of the store in use and dumps that moment into an archive under a name that is free. Other, in
/// plain words, when pg_dump is not installed or does not match the server.
[[nodiscard]] Stored<void> dumpStore(PostgresConnection& connection, const QString& destination,
                                     const ProgressReport& report);

/// Whether a file begins as an archive of pg_dump does.
[[nodiscard]] bool isDump(const QString& path);

/// Brings an archive into a database that holds no store, up to date and verified; or leaves nothing there.
[[nodiscard]] Stored<void> restoreDump(const QString& archive, const PostgresLocation& location,
                                       const ProgressReport& report);

} // namespace tierdesk
