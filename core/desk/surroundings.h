// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store lies.
#pragma once

#include <QString>

namespace tierdesk {

/// Where a store lies, and what that means for those who share it.
struct Surroundings
{
    /// SharedFile: on a network file system.
    enum class Kind { LocalFile, SharedFile, Server };

    Kind kind = Kind::LocalFile;
    /// Whether the share keeps one program out while another writes; tried when the store was opened.
    bool locksHold = true;
    /// "host/database"
    QString server;
    /// What protects the connection to the server, as it names it: "TLSv1.3". Empty: nothing.
    QString encryption;

    bool operator==(const Surroundings&) const = default;
};

} // namespace tierdesk
