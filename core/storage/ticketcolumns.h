// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket as one row of the ticket table, and a row as a line of a list.
#pragma once

#include "core/playbook/statetype.h"
#include "core/storage/connection.h"

namespace tierdesk {

/// What priority_rank and due_rank hold where there is no priority and no deadline.
inline constexpr int behindPriorities = 99;
inline constexpr qint64 behindDeadlines = std::numeric_limits<qint64>::max();

/// Of state_type: what is less is open.
inline constexpr int firstDoneType = static_cast<int>(StateType::Resolved);

/// And what is less and not this is pending.
inline constexpr int firstPendingType = static_cast<int>(StateType::PendingRequester);

/// Queue, open, unassigned, pending.
[[nodiscard]] QueueCount readQueueCount(const Row& row);

/// The folded names a ticket is sorted by; invalid where it has none.
struct SortNames
{
    QVariant requester;
    QVariant client;
    QVariant assignee;
};

/// The columns of the ticket table but its key.
inline constexpr std::array ticketColumns{"version",
                                          "open",
                                          "kind",
                                          "external_id",
                                          "subject",
                                          "subject_key",
                                          "requester",
                                          "requester_key",
                                          "client",
                                          "client_key",
                                          "channel",
                                          "service",
                                          "category",
                                          "tags",
                                          "impact",
                                          "urgency",
                                          "priority",
                                          "priority_rank",
                                          "priority_overridden",
                                          "state",
                                          "state_type",
                                          "pending_reason",
                                          "queue",
                                          "tier",
                                          "assignee",
                                          "assignee_key",
                                          "owner",
                                          "created_at",
                                          "changed_at",
                                          "last_contact",
                                          "due",
                                          "due_rank",
                                          "due_metric",
                                          "due_calendar",
                                          "warn_at",
                                          "clocks_paused",
                                          "awaits_acceptance",
                                          "hops",
                                          "returns",
                                          "reopens"};

/// due, due_rank, due_metric, due_calendar, warn_at, clocks_paused
[[nodiscard]] Values dueValues(const NextDue& due);

/// One value for each column, in their order.
[[nodiscard]] Values ticketValues(const Ticket& ticket, const SortNames& names, const NextDue& due);

/// The texts of a ticket that can be searched.
struct TicketTexts
{
    QString number;
    QString externalId;
    QString subject;
    QString description;
    QString messages;
    QString notes;

    bool operator==(const TicketTexts&) const = default;
};

[[nodiscard]] TicketTexts textsOf(const Ticket& ticket);

/// The folded logins that colleagues wrote as @login, each once.
[[nodiscard]] QStringList mentionsIn(const Ticket& ticket);

/// Lines in the order of the ids; ids without a ticket are left out.
[[nodiscard]] Stored<std::vector<TicketRow>> readRows(Connection& connection, std::span<const TicketId> ids);

} // namespace tierdesk
