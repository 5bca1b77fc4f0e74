// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Passwords of PostgreSQL servers in the system's keychain: the Secret Service of freedesktop.org, which GNOME's
// keyring and KDE's wallet offer, by libsecret. The library is looked for when a store lies in PostgreSQL, so that
// nobody else waits for it.
#pragma once

#include "core/storage/location.h"

namespace tierdesk {

/// By what the keychain finds it again: postgresql://user@host:port/database, without options. All functions here may
/// be called in any thread; they wait for the keychain, which may ask its owner to unlock it, for a minute at most.
[[nodiscard]] QString keychainName(const PostgresLocation& location);

/// Nothing when none is kept. An error, in the keychain's own words, when it cannot be asked.
[[nodiscard]] Result<std::optional<QString>, QString> keptPassword(const PostgresLocation& location);
/// In place of what was kept.
[[nodiscard]] Result<void, QString> keepPassword(const PostgresLocation& location, const QString& password);
/// False when none was kept.
[[nodiscard]] Result<bool, QString> forgetPassword(const PostgresLocation& location);

/// What is given to the server: what is kept, unless PGPASSWORD says another. Nothing leaves it to what PostgreSQL's
/// client library finds by itself.
[[nodiscard]] std::optional<QString> passwordToGive(const PostgresLocation& location);

enum class PasswordTrial {
    /// It lets us in, with this password or without any.
    Taken,
    /// It wants a password, or another.
    Refused,
    /// It cannot be reached, or says no for another reason.
    Unknown
};

/// Asks the server, for ten seconds at most. Without a password: with the one that would be given.
[[nodiscard]] PasswordTrial tryPassword(const PostgresLocation& location, std::optional<QString> password = {});

} // namespace tierdesk
