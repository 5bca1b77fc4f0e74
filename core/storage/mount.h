// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// On what a store's file lies: a disk of this machine, or a share whose locks may or may not work.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace tierdesk {

struct Mount
{
    bool isShared = false;
    /// Whether a share keeps one program out while another writes.
    bool locksHold = true;

    bool operator==(const Mount&) const = default;
};

/// Whether a file system of that type (as mount tables and QStorageInfo name it) is shared over a network, or may be.
[[nodiscard]] bool isNetworkFileSystem(QByteArrayView type);

/// Whether a share that is mounted with these options ("rw,nolock") keeps locks to this machine, so that no other one
/// sees them.
[[nodiscard]] bool keepsLocksToItself(QByteArrayView options);

/// Whether what holds a lock in that folder keeps others out. Tried on a file of its own, for whoever closes any
/// descriptor of the store's file loses the locks on it.
[[nodiscard]] bool locksHoldIn(const QString& folder);

/// Where the file lies, which need not exist yet; locks are tried on a share alone. TIERDESK_STORE_PLACE has the last
/// word: "local", "share" or "share-without-locks".
[[nodiscard]] Mount mountOf(const QString& path);

} // namespace tierdesk
