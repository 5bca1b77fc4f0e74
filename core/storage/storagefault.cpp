// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagefault.h"

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
        return StorageFault::Missing;
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

} // namespace tierdesk
