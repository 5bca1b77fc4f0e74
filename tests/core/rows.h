// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a table: what happened before, what is asked, and what comes of it.
#pragma once

#include "tests/core/scenario.h"

namespace tierdesk::test {

struct Leads
{
    const char* what;
    std::vector<TicketEvent> history;
    Command command;
    std::vector<TicketEvent> events;
    PersonId by = ada;
};

inline void check(const Leads& row)
{
    INFO(row.what);
    given(row.history).by(row.by).when(row.command).then(row.events);
}

struct Refuses
{
    const char* what;
    std::vector<TicketEvent> history;
    Command command;
    Reason reason;
    QStringList details = {};
    PersonId by = ada;
};

inline void check(const Refuses& row)
{
    INFO(row.what);
    given(row.history).by(row.by).when(row.command).refused(row.reason, row.details);
}

[[nodiscard]] inline QString text(const char* latin1)
{
    return QString::fromLatin1(latin1);
}

/// The first hand laid on a new ticket.
[[nodiscard]] inline StateChanged openedByHand()
{
    return changed(StateType::Open);
}

} // namespace tierdesk::test
