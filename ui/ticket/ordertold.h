// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What an order did, in a few words: for the toast and for undo.
#pragma once

#include "core/desk/desk.h"

namespace tierdesk {

/// "#1042 escalated to Network (tier 2)."
[[nodiscard]] QString orderTold(const Command& command, const Receipt& receipt, const Playbook& playbook);

/// False for what has gone out to the requester.
[[nodiscard]] bool canBeUndone(const Command& command);
/// A step that shows where it is done; nothing need be told besides.
[[nodiscard]] bool showsItself(const Command& command);

} // namespace tierdesk
