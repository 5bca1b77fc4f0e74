// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The databases' result codes in the words of the desk.
#pragma once

#include "core/desk/storageerror.h"

struct sqlite3;

namespace tierdesk {

/// What an extended result code of SQLite (https://www.sqlite.org/rescode.html) means for the people who use the store.
[[nodiscard]] StorageFault faultOf(int code);
/// The same right after the call, when the database (which may be null) still knows what the system said.
[[nodiscard]] StorageFault faultOf(sqlite3* database, int code);

/// The same of a state of PostgreSQL (https://www.postgresql.org/docs/15/errcodes-appendix.html).
[[nodiscard]] StorageFault faultOfState(const QString& state);

} // namespace tierdesk
