// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows the publication of a playbook with other times.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

/// Judges all tickets that are still behind, in pieces. Cancelled leaves the rest to whoever comes next.
[[nodiscard]] Stored<void> reckonAll(Store& store, const ProgressReport& report);

} // namespace tierdesk
