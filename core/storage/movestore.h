// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A store brought from one place to another, from a file to a server or back.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

struct Moved
{
    qint64 entries = 0;
    qint64 files = 0;
    /// Entries that were there already, from a move that had been broken off.
    qint64 before = 0;
};

/// Copies one moment of the store: the journal with its hashes, files, drafts, saved views and what people have read.
/// Projections are worked out anew there, the copy is verified and compared before it is called a store; the source
/// stays as it is. AlreadyThere when a store is at the destination. A move that was cancelled or broken off is gone on
/// with by the next one of the same store to the same place; until then nobody can open what is there.
[[nodiscard]] Stored<Moved> moveStore(const QString& source, const QString& destination, const ProgressReport& report);

} // namespace tierdesk
