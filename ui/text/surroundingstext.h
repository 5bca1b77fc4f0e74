// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store lies and what that means for those who work with it.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

/// A few words for a line: "Shared folder", "db.example/desk, TLSv1.3".
[[nodiscard]] QString surroundingsName(const Surroundings& place);

/// What it means, what is durable there, and what to do about it: a paragraph each.
[[nodiscard]] QStringList surroundingsText(const Surroundings& place);

/// Whether people should be warned of it.
[[nodiscard]] bool isRisky(const Surroundings& place);

} // namespace tierdesk
