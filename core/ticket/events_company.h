// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Events about words, people, other tickets and work.
#pragma once

#include "core/ticket/company.h"
#include "core/ticket/guidance.h"

namespace tierdesk {

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

/// On the parent: one of its children is open now, or no longer.
struct ChildProgressed
{
    TicketId child;
    bool open = true;

    TIERDESK_FIELDS(ChildProgressed, child, open)
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

struct ArticleUsed
{
    UsedArticle used;

    TIERDESK_FIELDS(ArticleUsed, used)
};

/// With the guide as it stands, so that the run goes on as it began whatever is published meanwhile.
struct GuideStarted
{
    /// Of the playbook.
    int version = 0;
    Guide guide;

    TIERDESK_FIELDS(GuideStarted, version, guide)
};

/// In place of an earlier answer to that node, if any.
struct GuideAnswered
{
    GuideRunId run;
    GuideAnswer answer;

    TIERDESK_FIELDS(GuideAnswered, run, answer)
};

/// That node is asked again. Answers after it count again as soon as the way leads there.
struct GuideWentBack
{
    GuideRunId run;
    GuideNodeKey to;

    TIERDESK_FIELDS(GuideWentBack, run, to)
};

struct GuideLaidAside
{
    GuideRunId run;

    TIERDESK_FIELDS(GuideLaidAside, run)
};

/// `file.id` is given by the fold.
struct FileAttached
{
    Attachment file;

    TIERDESK_FIELDS(FileAttached, file)
};

} // namespace tierdesk
