// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of somebody's way in; beside the journal, so that it can be changed and erased.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"

namespace tierdesk {

struct Account
{
    PersonId person;
    /// As libsodium writes a hash of Argon2id, with its salt and its cost.
    QString password;
    /// Somebody else chose it, so it is good for one sign-in.
    bool mustChange = false;
    /// Wrong passwords since the last right one.
    int failures = 0;
    /// No password is looked at before.
    Instant blockedUntil;

    bool operator==(const Account&) const = default;
};

} // namespace tierdesk
