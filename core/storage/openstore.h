// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, making and restoring stores. What cannot be opened is refused before anything is touched.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

struct OpenOptions
{
    /// How long a call waits for another station's lock before it fails as Locked.
    Milliseconds patience{15000};
    /// Told while an older store is brought up to date.
    ProgressReport report;
};

/// Missing, NotAStore, NewerSchema, Damaged, ReadOnly, Locked, Unreachable. An older schema is backed up beside the
/// store and migrated. The store belongs to the calling thread.
[[nodiscard]] Stored<std::unique_ptr<Store>> openStore(const QString& location, const OpenOptions& options = {});

class Connection;
struct Migration;

/// The connection of openStore, migrated by these; tests add migrations of their own.
[[nodiscard]] Stored<std::unique_ptr<Connection>> openConnection(const QString& location, const OpenOptions& options,
                                                                 const std::vector<Migration>& migrations);

/// Makes a store with its first administrator (given id 1) and its first playbook. AlreadyThere when the name is taken.
[[nodiscard]] Stored<std::unique_ptr<Store>> createStore(const QString& location, const Playbook& first,
                                                         const Person& administrator, Instant now,
                                                         const OpenOptions& options = {});

/// Brings a backup to a name that is free; the backup stays as it is. Damaged when it does not verify.
[[nodiscard]] Stored<void> restore(const QString& source, const QString& destination, const ProgressReport& report);

} // namespace tierdesk
