// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What can happen to a ticket, in the past tense. Events hold the new values; the fold knows the old ones.
#pragma once

#include "core/base/reflect.h"
#include "core/ticket/patch.h"
#include "core/ticket/ticket.h"

#include <variant>

namespace tierdesk {

struct TicketOpened
{
    Details details;
    Triage triage;
    Place place;
    StateKey state;
    StateType type = StateType::New;

    TIERDESK_FIELDS(TicketOpened, details, triage, place, state, type)
};

struct TicketEdited
{
    DetailsPatch patch;

    TIERDESK_FIELDS(TicketEdited, patch)
};

struct TicketTriaged
{
    Triage triage;

    TIERDESK_FIELDS(TicketTriaged, triage)
};

/// A change of queue that is neither an escalation nor a return. The queue it leaves no longer holds it.
struct TicketRouted
{
    Place place;

    TIERDESK_FIELDS(TicketRouted, place)
};

/// Functional escalation: up a tier. Without a packet (an imported log has none) nobody has to accept it.
struct TicketEscalated
{
    Place place;
    std::optional<HandoffPacket> packet;

    TIERDESK_FIELDS(TicketEscalated, place, packet)
};

struct HandoffAccepted
{
    TIERDESK_FIELDS(HandoffAccepted)
};

/// Back to a lower tier, with a reason.
struct TicketReturned
{
    Place place;
    /// A key of the playbook's return reasons; empty in an imported log.
    QString reason;
    QString text;

    TIERDESK_FIELDS(TicketReturned, place, reason, text)
};

/// Null: nobody has it any more.
struct TicketAssigned
{
    PersonId assignee;

    TIERDESK_FIELDS(TicketAssigned, assignee)
};

struct OwnerNamed
{
    PersonId owner;

    TIERDESK_FIELDS(OwnerNamed, owner)
};

struct ManagementInvolved
{
    PersonId to;
    QString reason;

    TIERDESK_FIELDS(ManagementInvolved, to, reason)
};

struct ConsultAsked
{
    QueueKey queue;
    QString question;

    TIERDESK_FIELDS(ConsultAsked, queue, question)
};

struct ConsultAnswered
{
    ConsultId consult;
    QString answer;

    TIERDESK_FIELDS(ConsultAnswered, consult, answer)
};

struct MessageAdded
{
    MessageKind kind = MessageKind::Note;
    PersonId author;
    Channel channel = Channel::Web;
    QString body;
    /// Written by an automaton: no first response.
    bool automatic = false;
    /// When it was first written, for a copy that a split or an un-merge brings.
    std::optional<Instant> writtenAt;

    TIERDESK_FIELDS(MessageAdded, kind, author, channel, body, automatic, writtenAt)
};

/// Pending, resumed, resolved, closed, reopened and cancelled are told apart by the types before and after.
struct StateChanged
{
    StateKey state;
    StateType type = StateType::Open;
    QString reason;
    std::optional<Pending> pending;
    std::optional<Resolution> resolution;

    TIERDESK_FIELDS(StateChanged, state, type, reason, pending, resolution)
};

/// On the ticket that goes.
struct TicketMerged
{
    TicketId into;
    StateKey state;

    TIERDESK_FIELDS(TicketMerged, into, state)
};

/// On the ticket that stays: what it takes over and did not have.
struct TicketAbsorbed
{
    Absorbed what;
    /// The open tasks taken over, numbered anew; their ids are in `what`.
    std::vector<Task> tasks;

    TIERDESK_FIELDS(TicketAbsorbed, what, tasks)
};

/// On the ticket that comes back.
struct TicketUnmerged
{
    TIERDESK_FIELDS(TicketUnmerged)
};

/// On the ticket it leaves. The messages move to the ticket that comes back.
struct TicketReleased
{
    TicketId source;
    std::vector<MessageId> moved;

    TIERDESK_FIELDS(TicketReleased, source, moved)
};

struct TicketLinked
{
    Link link;

    TIERDESK_FIELDS(TicketLinked, link)
};

struct TicketUnlinked
{
    Link link;

    TIERDESK_FIELDS(TicketUnlinked, link)
};

struct WatcherAdded
{
    PersonId person;

    TIERDESK_FIELDS(WatcherAdded, person)
};

struct WatcherRemoved
{
    PersonId person;

    TIERDESK_FIELDS(WatcherRemoved, person)
};

struct TaskAdded
{
    QString text;
    PersonId assignee;

    TIERDESK_FIELDS(TaskAdded, text, assignee)
};

struct TaskTicked
{
    TaskId task;
    bool done = true;

    TIERDESK_FIELDS(TaskTicked, task, done)
};

struct WorkLogged
{
    int minutes = 0;
    QString text;

    TIERDESK_FIELDS(WorkLogged, minutes, text)
};

/// `file.id` is given by the fold.
struct FileAttached
{
    Attachment file;

    TIERDESK_FIELDS(FileAttached, file)
};

/// A compensating event: the sections go back to what they were, the messages of that order are withdrawn.
struct CommandUndone
{
    CommandId command;
    std::vector<Section> restored;
    std::vector<MessageId> withdrawn;

    TIERDESK_FIELDS(CommandUndone, command, restored, withdrawn)
};

/// One row of an imported log. Even a row that changes nothing leaves this.
struct SourceRowRecorded
{
    /// Name of the mapping: "vinst".
    QString source;
    /// The ticket's number in that source.
    QString externalId;
    /// The row's place among the rows of its ticket, from 1.
    int ordinal = 0;
    /// Columns kept as they were because no field of ours says the same: "Sub Status=Wait - User".
    QStringList kept;

    TIERDESK_FIELDS(SourceRowRecorded, source, externalId, ordinal, kept)
};

using TicketEvent =
    std::variant<TicketOpened, TicketEdited, TicketTriaged, TicketRouted, TicketEscalated, HandoffAccepted,
                 TicketReturned, TicketAssigned, OwnerNamed, ManagementInvolved, ConsultAsked, ConsultAnswered,
                 MessageAdded, StateChanged, TicketMerged, TicketAbsorbed, TicketUnmerged, TicketReleased, TicketLinked,
                 TicketUnlinked, WatcherAdded, WatcherRemoved, TaskAdded, TaskTicked, WorkLogged, FileAttached,
                 CommandUndone, SourceRowRecorded>;

} // namespace tierdesk
