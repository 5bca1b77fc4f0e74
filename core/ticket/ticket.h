// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket as it stands: the fold over its journal.
#pragma once

#include "core/ticket/sections.h"

#include <variant>

namespace tierdesk {

struct Message
{
    MessageId id;
    MessageKind kind = MessageKind::Note;
    PersonId author;
    Channel channel = Channel::Web;
    QString body;
    Instant at;
    /// The order that brought it; an undo of that order withdraws it.
    CommandId command;
    bool withdrawn = false;

    bool operator==(const Message&) const = default;
    [[nodiscard]] bool isPublic() const { return kind != MessageKind::Note; }
};

/// Somebody was told by a rule.
struct Alert
{
    RuleKey rule;
    /// Which of the ticket's ladders of that protocol.
    int cycle = 0;
    /// The last time.
    Instant at;
    std::vector<PersonId> told;
    QString text;
    /// Null while nobody has.
    PersonId acknowledgedBy;

    bool operator==(const Alert&) const = default;
};

struct Ticket
{
    TicketId id;
    /// The version of its last journal entry; 0 for a ticket that does not exist yet.
    int version = 0;
    Instant createdAt;
    Instant changedAt;

    Details details;
    Triage triage;
    Placement placement;
    Progress progress;
    Contacts contacts;
    Company company;
    Work work;
    Merging merging;
    Guidance guidance;

    std::vector<Message> messages;
    std::vector<Alert> alerts;
    /// The guides as they were when they were begun, by the number of the run from 1; an undone run keeps its number.
    std::vector<Guide> begunGuides;
    /// Those that were last told of as open; some may no longer be linked.
    std::vector<TicketId> toldOpen;
    /// Numbers given out so far; an undone task, file or confidential entry keeps its number.
    qint64 lastTask = 0;
    qint64 lastFile = 0;
    qint64 lastConfidential = 0;

    bool operator==(const Ticket&) const = default;
    [[nodiscard]] bool exists() const { return version > 0; }
    [[nodiscard]] const Alert* alert(const RuleKey& rule, int cycle) const;
    [[nodiscard]] Alert* alert(const RuleKey& rule, int cycle);
    [[nodiscard]] const Message* message(MessageId wanted) const;
    [[nodiscard]] const Task* task(TaskId wanted) const;
    [[nodiscard]] const ConfidentialEntry* confidential(ConfidentialId wanted) const;
    [[nodiscard]] const Consult* consult(ConsultId wanted) const;
    [[nodiscard]] const UsedArticle* used(ArticleId article, ArticleUse use) const;
    [[nodiscard]] const GuideRun* guideRun(GuideRunId wanted) const;
    /// As it was when the run began.
    [[nodiscard]] const Guide* guideOf(GuideRunId run) const;
    /// The linked children that are open.
    [[nodiscard]] std::vector<TicketId> openChildren() const;
    [[nodiscard]] bool isWatchedBy(PersonId person) const;
    /// It came up a tier and the receiver has neither accepted nor returned it. A ticket that is done awaits nothing.
    [[nodiscard]] bool awaitsAcceptance() const;
};

/// One part of a ticket, as an undo stores it.
using Section = std::variant<Details, Triage, Placement, Progress, Contacts, Company, Work, Merging, Guidance>;

/// The word of each section, in the order of the variant.
inline constexpr std::array sectionWords{"details", "triage", "placement", "progress", "contacts",
                                         "company", "work",   "merging",   "guidance"};

/// The sections in which the two differ, as they are in `now`.
[[nodiscard]] std::vector<Section> differingSections(const Ticket& before, const Ticket& now);

/// The value that `ticket` has in the section of the same kind.
[[nodiscard]] Section sectionLike(const Section& section, const Ticket& ticket);

/// Puts the section into the ticket.
void restore(Ticket& ticket, const Section& section);

} // namespace tierdesk
