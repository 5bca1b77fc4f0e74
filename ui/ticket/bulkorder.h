// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One order for several tickets, as an action wants it and a bulk runner gives it.
#pragma once

#include "core/ticket/commands.h"

namespace tierdesk {

struct BulkOrder
{
    /// What is going to be done, as people say it: "Assign to Mira Sato".
    QString what;
    Command command;
    std::vector<TicketId> tickets;
    /// The second ticket of a merge or link.
    TicketId other;
};

} // namespace tierdesk
