// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What happens at the start when a PostgreSQL server wants a password that nobody gave.
#pragma once

#include <QString>

namespace tierdesk {

/// Asks for it in a dialog and leaves it with the keychain. False when the server wants none, when there is no
/// keychain, or when whoever was asked cancelled; then the store stays closed.
[[nodiscard]] bool passServerDoor(const QString& location);

} // namespace tierdesk
