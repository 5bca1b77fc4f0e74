// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the ticket list, in their first order.
#pragma once

#include "core/desk/listquery.h"

namespace tierdesk {

enum class TicketColumn { Priority, Number, Subject, Requester, Client, State, Queue, Assignee, Age, LastContact, Due };

template <>
struct Words<TicketColumn>
{
    static constexpr std::array words{"priority", "number",   "subject", "requester",    "client", "state",
                                      "queue",    "assignee", "age",     "last-contact", "due"};
};

/// What a column is sorted by.
[[nodiscard]] SortKey sortKeyOf(TicketColumn column);

} // namespace tierdesk
