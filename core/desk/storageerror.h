// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Trouble with the world: the store could not be read or written. Apart from a refusal of the domain.
#pragma once

#include "core/base/words.h"

namespace tierdesk {

enum class StorageFault {
    Missing,
    AlreadyThere,
    /// The file is not where it was opened: moved, removed or replaced.
    Gone,
    /// A hard link gives it a second name, under which others would not see what is done under this one.
    TwoNames,
    NotAStore,
    NewerSchema,
    Damaged,
    ReadOnly,
    DiskFull,
    Locked,
    Unreachable,
    Cancelled,
    Other
};

template <>
struct Words<StorageFault>
{
    static constexpr std::array words{"missing",      "already-there", "gone",      "two-names", "not-a-store",
                                      "newer-schema", "damaged",       "read-only", "disk-full", "locked",
                                      "unreachable",  "cancelled",     "other"};
};

/// What failed and where; ui/text says what was kept and what to do.
struct StorageError
{
    StorageFault fault = StorageFault::Other;
    /// The store, file or entry it happened to.
    QString where;
    /// The driver's own words, for the curious.
    QString detail;

    bool operator==(const StorageError&) const = default;
};

} // namespace tierdesk
