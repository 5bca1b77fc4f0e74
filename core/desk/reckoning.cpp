// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/reckoning.h"

namespace tierdesk {

Stored<void> reckonAll(Store& store, const ProgressReport& report)
{
    constexpr int piece = 200;
    for (;;) {
        const auto left = store.reckon(piece);
        if (!left)
            return fail(left.error());
        if (!*left)
            return {};
        if (report && report((*left)->done, (*left)->total) == Progressing::Cancel)
            return fail(StorageError{StorageFault::Cancelled, {}, {}});
    }
}

} // namespace tierdesk
