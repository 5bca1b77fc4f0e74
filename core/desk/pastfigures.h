// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// By which playbooks a ticket was judged at a past instant.
#pragma once

#include "core/desk/past.h"

namespace tierdesk {

/// Those published by then; for what is known today also those that had already judged the last of `then`, which is a
/// ticket's history up to the instant.
[[nodiscard]] std::span<const Publication> publicationsAt(std::span<const Publication> publications,
                                                          std::span<const JournalEntry> then, const Past& past);

} // namespace tierdesk
