// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the operating system knows this program's user as.
#pragma once

#include <QString>

namespace tierdesk {

/// The account's name as the system has it, whatever the environment says; empty where it cannot be asked.
[[nodiscard]] QString systemUser();

/// What this computer is called, for the journal.
[[nodiscard]] QString stationName();

} // namespace tierdesk
