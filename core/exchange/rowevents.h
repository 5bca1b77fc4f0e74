// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a row says beyond what the ticket already is: the events that explain the difference. Pure.
#pragma once

#include "core/exchange/rowmapper.h"
#include "core/journal/entry.h"

namespace tierdesk {

/// A row with its names looked up.
struct ResolvedRow
{
    MappedRow row;
    PersonId requester;
    ClientId client;
    PersonId assignee;
    PersonId openedBy;
    PersonId changedBy;
    QueueKey queue;
    CategoryKey category;
    ServiceKey service;
};

struct DatedEvent
{
    Instant at;
    PersonId actor;
    TicketEvent event;
};

/// The events of the first row of a ticket: opened, and how it stood by then.
[[nodiscard]] std::vector<DatedEvent> openingEvents(const ResolvedRow& row, const Playbook& playbook, RowShape shape,
                                                    Instant now);

/// The events that lead from the ticket to what the row says; none when it says nothing new.
[[nodiscard]] std::vector<DatedEvent> differingEvents(const ResolvedRow& row, const Ticket& ticket,
                                                      const Playbook& playbook, Instant now);

} // namespace tierdesk
