// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about other people, other tickets and the work around one.
#pragma once

#include "core/playbook/protocol.h"
#include "core/ticket/company.h"
#include "core/ticket/guidance.h"

namespace tierdesk {

/// Hierarchical escalation: management is told; the ticket stays.
struct InvolveManagement
{
    PersonId to;
    QString reason;
};

struct AskConsult
{
    QueueKey queue;
    QString question;
};

struct AnswerConsult
{
    ConsultId consult;
    QString answer;
};

/// Into Context::other; this ticket goes.
struct MergeTicket
{};

/// Out of Context::other, which it was merged into. Messages named here come along; they arrived after the merge.
struct UnmergeTicket
{
    std::vector<MessageId> messages;
};

/// The chosen messages become a new ticket, Context::other.
struct SplitTicket
{
    std::vector<MessageId> messages;
    QString subject;
};

/// To Context::other.
struct LinkTicket
{
    LinkKind kind = LinkKind::Related;
};

struct UnlinkTicket
{
    LinkKind kind = LinkKind::Related;
};

struct WatchTicket
{
    PersonId person;
};

struct UnwatchTicket
{
    PersonId person;
};

struct AddTask
{
    QString text;
    PersonId assignee;
};

struct TickTask
{
    TaskId task;
    bool done = true;
};

struct LogWork
{
    int minutes = 0;
    QString text;
};

/// Of the version that is current.
struct UseArticle
{
    ArticleId article;
    ArticleUse use = ArticleUse::Solved;
};

/// Of the playbook in force.
struct StartGuide
{
    GuideKey guide;
};

/// The node it stands at, or one before it. A field that the node sets is set.
struct AnswerGuide
{
    GuideRunId run;
    GuideAnswer answer;
};

struct GoBackInGuide
{
    GuideRunId run;
    /// Null: one step.
    GuideNodeKey to{};
};

struct LayGuideAside
{
    GuideRunId run;
};

/// I was told of it and take care of it.
struct AcknowledgeAlert
{
    RuleKey rule;
    /// Which of the ticket's ladders.
    int cycle = 0;
};

/// The bytes are already in the store under their hash.
struct AttachFile
{
    QString name;
    QString mediaType;
    QString sha256;
    qint64 bytes = 0;
};

} // namespace tierdesk
