// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells of sensitive things: to who is shown everything.
#include "core/storage/journaltable.h"
#include "core/storage/sqlstore.h"
#include "core/storage/transactionguard.h"

namespace tierdesk {

Stored<std::vector<JournalEntry>> SqlStore::auditTrail(Instant from, Instant until, int limit)
{
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    const auto hiding = sights();
    if (!hiding)
        return fail(hiding.error());
    if (*hiding && !(*hiding)->read.isEverything())
        return std::vector<JournalEntry>{};
    return readEntries(
        *m_connection,
        QStringLiteral("ticket = 0 AND recorded_at >= ? AND recorded_at < ? AND kind IN ('account-changed', "
                       "'person-recorded', 'client-recorded', 'playbook-published', 'records-redacted', "
                       "'records-exported') ORDER BY sequence DESC LIMIT ?"),
        {from.ms, until.ms, limit});
}

} // namespace tierdesk
