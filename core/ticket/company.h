// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// People, tickets and work around a ticket, and what a merge brought in.
#pragma once

#include "core/ticket/confidential.h"
#include "core/ticket/progress.h"
#include "core/ticket/words.h"

#include <QStringList>
#include <vector>

namespace tierdesk {

struct Link
{
    LinkKind kind = LinkKind::Related;
    TicketId other;

    TIERDESK_FIELDS(Link, kind, other)
};

struct Task
{
    TaskId id;
    QString text;
    PersonId assignee;
    bool done = false;

    TIERDESK_FIELDS(Task, id, text, assignee, done)
};

struct WorkEntry
{
    PersonId person;
    int minutes = 0;
    QString text;
    Instant at;

    TIERDESK_FIELDS(WorkEntry, person, minutes, text, at)
};

/// A file of the ticket; its bytes lie in the store once, under their SHA-256.
struct Attachment
{
    FileId id;
    QString name;
    QString mediaType;
    /// Lower-case hexadecimal SHA-256 of the bytes.
    QString sha256;
    qint64 bytes = 0;
    MessageId message;

    TIERDESK_FIELDS(Attachment, id, name, mediaType, sha256, bytes, message)
};

/// What an article was to a ticket: named in an answer, tried without success, or what solved it.
enum class ArticleUse { Cited, Tried, Solved };

template <>
struct Words<ArticleUse>
{
    static constexpr std::array words{"cited", "tried", "solved"};
};

struct UsedArticle
{
    ArticleId article;
    int version = 0;
    ArticleUse use = ArticleUse::Cited;

    TIERDESK_FIELDS(UsedArticle, article, version, use)
};

/// Advice asked of another queue while the ticket stays where it is.
struct Consult
{
    ConsultId id;
    QueueKey queue;
    PersonId askedBy;
    QString question;
    std::optional<QString> answer;
    PersonId answeredBy;

    TIERDESK_FIELDS(Consult, id, queue, askedBy, question, answer, answeredBy)
};

/// A hierarchical escalation: management was told; the ticket stayed.
struct ManagementNotice
{
    PersonId to;
    PersonId by;
    QString reason;

    TIERDESK_FIELDS(ManagementNotice, to, by, reason)
};

/// What a merge brought in, so that an un-merge can take just that out again.
struct Absorbed
{
    TicketId source;
    std::vector<PersonId> watchers;
    QStringList tags;
    std::vector<Link> links;
    std::vector<TaskId> tasks;

    TIERDESK_FIELDS(Absorbed, source, watchers, tags, links, tasks)
};

/// Where it went by merging, and what came to it.
struct Merging
{
    TicketId into;
    /// How it stood before it was merged; put back by an un-merge.
    std::optional<Progress> before;
    std::vector<Absorbed> absorbed;

    TIERDESK_FIELDS(Merging, into, before, absorbed)
};

/// People and things around the work.
struct Company
{
    std::vector<PersonId> watchers;
    std::vector<Link> links;
    std::vector<Consult> consults;
    std::vector<ManagementNotice> notices;

    TIERDESK_FIELDS(Company, watchers, links, consults, notices)
};

/// What was planned, done and kept.
struct Work
{
    std::vector<Task> tasks;
    std::vector<WorkEntry> log;
    std::vector<Attachment> files;
    /// In the order of their first use.
    std::vector<UsedArticle> articles;
    std::vector<ConfidentialEntry> confidential;

    TIERDESK_FIELDS(Work, tasks, log, files, articles, confidential)
};

} // namespace tierdesk
