// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The projections anew from the journal.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

/// Folds the journal into the projection tables that the connection's statements find, which are empty.
[[nodiscard]] Stored<void> fillProjections(Connection& connection, const ProgressReport& report);

/// Drops every projection, of whatever shape, and fills those of this program version; all in one transaction.
[[nodiscard]] Stored<void> rebuildProjections(Connection& connection, const ProgressReport& report);

} // namespace tierdesk
