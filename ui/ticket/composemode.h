// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is being written under a ticket, and for whom.
#pragma once

namespace tierdesk {

enum class ComposeMode {
    /// Public, to the requester.
    Reply,
    /// For colleagues only.
    Note,
    /// A phone call or chat that took place, written down.
    Contact
};

} // namespace tierdesk
