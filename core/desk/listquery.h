// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a list of tickets is asked for and what it answers.
#pragma once

#include "core/base/instant.h"
#include "core/base/ranks.h"
#include "core/desk/ticketfilter.h"
#include "core/ticket/words.h"

#include <optional>

namespace tierdesk {

/// Urgent: overdue and pressing first (due, then priority, then the oldest).
enum class SortKey {
    Urgent,
    Number,
    Priority,
    Subject,
    Requester,
    Client,
    State,
    Queue,
    Assignee,
    Age,
    LastContact,
    Changed,
    Due
};

template <>
struct Words<SortKey>
{
    static constexpr std::array words{"urgent", "number",   "priority", "subject",      "requester", "client", "state",
                                      "queue",  "assignee", "age",      "last-contact", "changed",   "due"};
};

enum class SortDirection { Ascending, Descending };

enum class GroupBy { None, Tier, Queue, Priority };

template <>
struct Words<GroupBy>
{
    static constexpr std::array words{"none", "tier", "queue", "priority"};
};

struct ListQuery
{
    TicketFilter filter;
    SortKey sort = SortKey::Urgent;
    SortDirection direction = SortDirection::Ascending;
    GroupBy group = GroupBy::None;
    /// Whom `me` means in the filter.
    PersonId me;
    /// The present, for spans such as created:3d.
    Instant now;

    bool operator==(const ListQuery&) const = default;
};

/// A run of equal group values in the list.
struct ListGroup
{
    /// The tier's or priority's number, or the queue's key.
    QString value;
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const ListGroup&) const = default;
};

struct TicketList
{
    std::vector<TicketId> ids;
    std::vector<ListGroup> groups;
    /// False when a limit cut it.
    bool complete = true;

    bool operator==(const TicketList&) const = default;
};

/// One line of a list.
struct TicketRow
{
    TicketId id;
    int version = 0;
    QString externalId;
    TicketKind kind = TicketKind::Incident;
    QString subject;
    PersonId requester;
    QString requesterName;
    ClientId client;
    QString clientName;
    StateKey state;
    StateType stateType = StateType::New;
    QueueKey queue;
    Tier tier;
    PersonId assignee;
    QString assigneeName;
    Priority priority;
    bool priorityOverridden = false;
    QStringList tags;
    Instant createdAt;
    Instant changedAt;
    std::optional<Instant> lastContact;
    /// The next deadline; empty while no clock runs.
    std::optional<Instant> due;
    std::optional<Metric> dueMetric;
    /// When its warning time begins.
    std::optional<Instant> warnAt;
    /// The hours in which the time left is reckoned.
    CalendarKey dueCalendar;
    /// Its clocks stand still.
    bool clocksPaused = false;
    bool awaitsAcceptance = false;
    int hops = 0;
    int returns = 0;
    int reopens = 0;

    bool operator==(const TicketRow&) const = default;
};

struct QueueCount
{
    QueueKey queue;
    int open = 0;
    int unassigned = 0;
    int pending = 0;

    bool operator==(const QueueCount&) const = default;
};

struct MyWorkCounts
{
    int assigned = 0;
    int mentioned = 0;
    int watched = 0;
    int toAccept = 0;

    bool operator==(const MyWorkCounts&) const = default;
};

struct SearchHit
{
    TicketId ticket;
    /// The words around the match; matches between U+0002 and U+0003.
    QString snippet;

    bool operator==(const SearchHit&) const = default;
};

/// What somebody has typed and not yet sent.
struct Draft
{
    PersonId person;
    TicketId ticket;
    MessageKind kind = MessageKind::Note;
    QString body;
    Instant savedAt;

    bool operator==(const Draft&) const = default;
};

/// A list somebody keeps under a name.
struct SavedView
{
    QString name;
    QString filter;
    SortKey sort = SortKey::Urgent;
    SortDirection direction = SortDirection::Ascending;
    GroupBy group = GroupBy::None;

    bool operator==(const SavedView&) const = default;
};

} // namespace tierdesk
