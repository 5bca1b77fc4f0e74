// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store lies, in one string.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

/// The absolute path of the file that `location` names. "postgresql://…" is refused as Unreachable for now, an empty
/// text as Missing.
[[nodiscard]] Stored<QString> storePath(const QString& location);

} // namespace tierdesk
