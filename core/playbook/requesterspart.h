// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What requesters may know of how the desk is run.
#pragma once

#include "core/playbook/playbook.h"

namespace tierdesk {

/// The playbook without what staff have among themselves: rules, agreements, handoffs, rights, programs, who leads a
/// queue, what a tier may do, guides that are not for requesters. What is left is enough to write a ticket, to follow
/// one's own and to be led through a guide. The version stays, so that guide runs name the right one.
[[nodiscard]] Playbook requestersPart(const Playbook& whole);

} // namespace tierdesk
