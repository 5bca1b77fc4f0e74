// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagefault.h"

#include <QHash>
#include <cerrno>
#include <sqlite3.h>

namespace tierdesk {

StorageFault faultOf(int code)
{
    switch (code) {
    case SQLITE_IOERR_SHMSIZE:
        return StorageFault::DiskFull;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA:
    case SQLITE_IOERR_SHORT_READ:
        return StorageFault::Damaged;
    case SQLITE_READONLY_DBMOVED:
        return StorageFault::Gone;
    default:
        break;
    }
    constexpr int primaryPart = 0xff;
    switch (code & primaryPart) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return StorageFault::Locked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return StorageFault::ReadOnly;
    case SQLITE_INTERRUPT:
        return StorageFault::Cancelled;
    case SQLITE_CORRUPT:
        return StorageFault::Damaged;
    case SQLITE_FULL:
        return StorageFault::DiskFull;
    case SQLITE_CANTOPEN:
        return StorageFault::Unreachable;
    case SQLITE_NOTADB:
        return StorageFault::NotAStore;
    default:
        return StorageFault::Other;
    }
}

StorageFault faultOf(sqlite3* database, int code)
{
    const StorageFault fault = faultOf(code);
    if (fault != StorageFault::Other || !database)
        return fault;
    // SQLite knows a full disk, but neither a used-up quota nor a share that refuses late, at the sync.
    switch (sqlite3_system_errno(database)) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return StorageFault::DiskFull;
    case EROFS:
        return StorageFault::ReadOnly;
    default:
        return fault;
    }
}

StorageFault faultOfState(const QString& state)
{
    static const QHash<QString, StorageFault> states{
        {QStringLiteral("55P03"), StorageFault::Locked},      // lock_not_available
        {QStringLiteral("40001"), StorageFault::Locked},      // serialization_failure
        {QStringLiteral("40P01"), StorageFault::Locked},      // deadlock_detected
        {QStringLiteral("57014"), StorageFault::Cancelled},   // query_canceled
        {QStringLiteral("25006"), StorageFault::ReadOnly},    // read_only_sql_transaction
        {QStringLiteral("42501"), StorageFault::ReadOnly},    // insufficient_privilege
        {QStringLiteral("53100"), StorageFault::DiskFull},    // disk_full
        {QStringLiteral("3D000"), StorageFault::Missing},     // invalid_catalog_name
        {QStringLiteral("57P01"), StorageFault::Unreachable}, // admin_shutdown
        {QStringLiteral("57P02"), StorageFault::Unreachable}, // crash_shutdown
        {QStringLiteral("57P03"), StorageFault::Unreachable}, // cannot_connect_now
        {QStringLiteral("53300"), StorageFault::Unreachable}, // too_many_connections
        {QStringLiteral("XX001"), StorageFault::Damaged},     // data_corrupted
        {QStringLiteral("XX002"), StorageFault::Damaged},     // index_corrupted
    };
    if (state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("28")))
        return StorageFault::Unreachable;
    return states.value(state, StorageFault::Other);
}

} // namespace tierdesk
