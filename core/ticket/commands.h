// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of the desk for one ticket, in the imperative. Window, command line, bulk, mail and import all
// speak these, so that a rule never depends on the button that was pressed.
#pragma once

#include "core/base/compiledonce.h"
#include "core/ticket/commands_company.h"
#include "core/ticket/patch.h"
#include "core/ticket/ticket.h"

#include <variant>

namespace tierdesk {

/// A new ticket. Without a queue it goes to the intake queue.
struct OpenTicket
{
    Details details;
    Impact impact;
    Urgency urgency;
    QueueKey queue;
    /// A phone call is often taken by the one who will solve it.
    PersonId assignee;
    /// What its requester read before and was not helped by.
    std::vector<ArticleId> tried{};
};

struct EditTicket
{
    DetailsPatch patch;
    /// What its writer saw in the fields of the patch. A field that says something else by now is refused as
    /// FieldsChanged; one that is not set here is written in any case.
    DetailsPatch seen{};
};

/// Classify and rate in one step. What is not set stays.
struct TriageTicket
{
    std::optional<TicketKind> kind;
    std::optional<CategoryKey> category;
    std::optional<ServiceKey> service;
    std::optional<Impact> impact;
    std::optional<Urgency> urgency;
    /// A priority with a null value takes an override back.
    std::optional<PriorityOverride> priority;
    /// A queue of the same tier.
    std::optional<QueueKey> queue;
};

/// To another queue of the same tier.
struct RouteTicket
{
    QueueKey queue;
};

/// I take it.
struct ClaimTicket
{
    enum class From {
        /// From whoever has it.
        Anybody,
        /// Refused when somebody was faster.
        Nobody
    };
    From from = From::Anybody;
};

struct AssignTicket
{
    PersonId assignee;
};

struct UnassignTicket
{};

struct NameOwner
{
    PersonId owner;
};

/// Functional escalation: to a queue of a higher tier, with what the receiver must know.
struct EscalateTicket
{
    QueueKey queue;
    HandoffPacket packet;
};

/// The receiver takes the ticket over.
struct AcceptHandoff
{};

/// Back to the last queue it came from that is still at work.
struct ReturnTicket
{
    QString reason;
    QString text;
};

/// The requester wrote (mail, web, a call taken by a colleague). From somebody who has no part in the ticket it opens
/// a linked one, which tells them nothing of this one.
struct ReceiveMessage
{
    PersonId from;
    Channel channel = Channel::Mail;
    QString body;
};

/// A public answer to the requester. Articles that it names ("KB-12") are cited by it.
struct Reply
{
    QString body;
    /// The last message its writer saw. Refused as AnsweredSince when something public came after it from somebody
    /// else; without it, sent in any case.
    std::optional<MessageId> seen{};
};

struct AddNote
{
    QString body;
};

/// A phone call or chat that took place.
struct LogContact
{
    Channel channel = Channel::Phone;
    QString body;
};

struct SetPending
{
    /// One of the pending types.
    StateType type = StateType::PendingRequester;
    QString reason;
    std::optional<Instant> until;
};

struct ResumeTicket
{};

struct ResolveTicket
{
    Resolution resolution;
    /// What solved it; null for none.
    ArticleId article{};
};

struct CloseTicket
{};

struct ReopenTicket
{
    QString reason;
};

/// By the requester, once for each resolution; another word replaces the one before.
struct RateOutcome
{
    OutcomeRating rating;
};

struct CancelTicket
{
    QString reason;
};

struct Command : std::variant<OpenTicket, EditTicket, TriageTicket, RouteTicket, ClaimTicket, AssignTicket,
                              UnassignTicket, NameOwner, EscalateTicket, AcceptHandoff, ReturnTicket, InvolveManagement,
                              AskConsult, AnswerConsult, ReceiveMessage, Reply, AddNote, LogContact, SetPending,
                              ResumeTicket, ResolveTicket, CloseTicket, ReopenTicket, CancelTicket, MergeTicket,
                              UnmergeTicket, SplitTicket, LinkTicket, UnlinkTicket, WatchTicket, UnwatchTicket, AddTask,
                              TickTask, LogWork, AttachFile, AcknowledgeAlert, UseArticle, StartGuide, AnswerGuide,
                              GoBackInGuide, LayGuideAside, RateOutcome, AddConfidential, ShowConfidential>
{
    TIERDESK_COMPILED_ONCE(Command)
};

} // namespace tierdesk
