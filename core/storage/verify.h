// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a store is what it must be.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

/// Looks at one moment of the store on a connection of its own; others may go on working. Only the check of the search
/// index holds the write lock.
[[nodiscard]] Stored<std::vector<Finding>> verifyStore(Connection& connection, const ProgressReport& report);

} // namespace tierdesk
