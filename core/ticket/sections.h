// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts a ticket is made of. Each is a value that an undo can put back whole.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/ranks.h"
#include "core/base/reflect.h"
#include "core/ticket/words.h"

#include <QStringList>
#include <array>
#include <optional>
#include <vector>

namespace tierdesk {

/// What it is about.
struct Details
{
    TicketKind kind = TicketKind::Incident;
    QString subject;
    QString description;
    PersonId requester;
    ClientId client;
    Channel channel = Channel::Phone;
    ServiceKey service;
    CategoryKey category;
    QString asset;
    QStringList tags;
    /// The number it has in the system it came from, or a vendor's number.
    QString externalId;

    TIERDESK_FIELDS(Details, kind, subject, description, requester, client, channel, service, category, asset, tags,
                    externalId)
};

/// A priority somebody set against the matrix, and why.
struct PriorityOverride
{
    Priority priority;
    QString reason;

    TIERDESK_FIELDS(PriorityOverride, priority, reason)
};

/// How pressing it is.
struct Triage
{
    Impact impact;
    Urgency urgency;
    /// What the matrix said at the time; kept beside an override.
    Priority computed;
    std::optional<PriorityOverride> overridden;

    [[nodiscard]] Priority priority() const { return overridden ? overridden->priority : computed; }

    TIERDESK_FIELDS(Triage, impact, urgency, computed, overridden)
};

/// What the next tier is told: one text for each part of the packet, in the order of PacketPart.
struct HandoffPacket
{
    std::array<QString, Words<PacketPart>::words.size()> parts;

    bool operator==(const HandoffPacket&) const = default;
    [[nodiscard]] const QString& operator[](PacketPart part) const { return parts.at(static_cast<std::size_t>(part)); }
    [[nodiscard]] QString& operator[](PacketPart part) { return parts.at(static_cast<std::size_t>(part)); }

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        for (std::size_t i = 0; i < self.parts.size(); ++i)
            visit(Words<PacketPart>::words[i], self.parts[i]);
    }
};

/// A ticket on its way up, until the receiver accepts it or sends it back.
struct Handoff
{
    QueueKey from;
    Tier fromTier;
    PersonId by;
    Instant at;
    HandoffPacket packet;
    bool accepted = false;

    TIERDESK_FIELDS(Handoff, from, fromTier, by, at, packet, accepted)
};

/// A queue and its tier as they were when the ticket was there.
struct Place
{
    QueueKey queue;
    Tier tier;

    TIERDESK_FIELDS(Place, queue, tier)
};

/// Where it is and whose it is.
struct Placement
{
    Place place;
    /// Who does the work now; null while nobody has taken it.
    PersonId assignee;
    /// Who answers for it until it is closed, whoever does the work.
    PersonId owner;
    /// The queues it was escalated from and may return to, the last one first to return to.
    std::vector<Place> cameFrom;
    std::optional<Handoff> handoff;
    int hops = 0;
    int returns = 0;

    [[nodiscard]] bool awaitsAcceptance() const { return handoff && !handoff->accepted; }

    TIERDESK_FIELDS(Placement, place, assignee, owner, cameFrom, handoff, hops, returns)
};

struct Pending
{
    /// A key of the playbook's pending reasons.
    QString reason;
    std::optional<Instant> until;

    TIERDESK_FIELDS(Pending, reason, until)
};

struct Resolution
{
    /// A key of the playbook's resolution codes.
    QString code;
    QString text;

    TIERDESK_FIELDS(Resolution, code, text)
};

/// How far it is.
struct Progress
{
    StateKey state;
    StateType type = StateType::New;
    Instant since;
    std::optional<Pending> pending;
    std::optional<Resolution> resolution;
    /// The last closure; follow-ups count their days from it.
    std::optional<Instant> closedAt;
    int reopens = 0;

    TIERDESK_FIELDS(Progress, state, type, since, pending, resolution, closedAt, reopens)
};

/// When requester and desk last heard of each other.
struct Contacts
{
    /// The first public word of somebody who is neither the requester nor an automaton.
    std::optional<Instant> firstResponse;
    std::optional<Instant> lastFromRequester;
    std::optional<Instant> lastToRequester;

    TIERDESK_FIELDS(Contacts, firstResponse, lastFromRequester, lastToRequester)
};

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

    TIERDESK_FIELDS(Work, tasks, log, files)
};

} // namespace tierdesk
