// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The workings of decide: one overload for each command, collecting events or saying no. Private to core/ticket.
#pragma once

#include "core/ticket/decide.h"

namespace tierdesk {

/// Nothing: go on. A refusal: the whole command is refused and no event leaves.
using Refused = std::optional<Refusal>;

class Decider
{
public:
    Decider(const Ticket& ticket, const Context& context);

    // What it is about, and how pressing (decide.cpp)
    Refused operator()(const OpenTicket& command);
    Refused operator()(const EditTicket& command);
    Refused operator()(const TriageTicket& command);
    // Where it is and whose it is (decide_placement.cpp)
    Refused operator()(const RouteTicket& command);
    Refused operator()(const ClaimTicket& command);
    Refused operator()(const AssignTicket& command);
    Refused operator()(const UnassignTicket& command);
    Refused operator()(const NameOwner& command);
    Refused operator()(const EscalateTicket& command);
    Refused operator()(const AcceptHandoff& command);
    Refused operator()(const ReturnTicket& command);
    // What is said, and how far it is (decide_progress.cpp)
    Refused operator()(const ReceiveMessage& command);
    Refused operator()(const Reply& command);
    Refused operator()(const AddNote& command);
    Refused operator()(const LogContact& command);
    Refused operator()(const SetPending& command);
    Refused operator()(const ResumeTicket& command);
    Refused operator()(const ResolveTicket& command);
    Refused operator()(const CloseTicket& command);
    Refused operator()(const ReopenTicket& command);
    Refused operator()(const CancelTicket& command);
    Refused operator()(const RateOutcome& command);
    // Two tickets at once (decide_pair.cpp)
    Refused operator()(const MergeTicket& command);
    Refused operator()(const UnmergeTicket& command);
    Refused operator()(const SplitTicket& command);
    Refused operator()(const LinkTicket& command);
    Refused operator()(const UnlinkTicket& command);
    // People and work around it (decide_company.cpp)
    Refused operator()(const InvolveManagement& command);
    Refused operator()(const AskConsult& command);
    Refused operator()(const AnswerConsult& command);
    Refused operator()(const WatchTicket& command);
    Refused operator()(const UnwatchTicket& command);
    Refused operator()(const AddTask& command);
    Refused operator()(const TickTask& command);
    Refused operator()(const LogWork& command);
    Refused operator()(const AttachFile& command);
    Refused operator()(const AddConfidential& command);
    Refused operator()(const ShowConfidential& command);
    Refused operator()(const UseArticle& command);
    Refused operator()(const AcknowledgeAlert& command);
    // Being led through a guide (decide_guides.cpp)
    Refused operator()(const StartGuide& command);
    Refused operator()(const AnswerGuide& command);
    Refused operator()(const GoBackInGuide& command);
    Refused operator()(const LayGuideAside& command);

    [[nodiscard]] std::vector<Decided> take() { return std::move(m_decided); }

private:
    void record(TicketEvent event);
    void recordOn(TicketId ticket, TicketEvent event);
    /// To another queue; who moves a ticket that hops too often answers for it from then on.
    void recordMove(TicketEvent event);
    [[nodiscard]] Refusal refuse(Reason reason, QStringList details = {}) const;
    [[nodiscard]] Refusal refuseAsAssigned(PersonId assignee) const;

    [[nodiscard]] Refused requireOpen() const;
    [[nodiscard]] Refused requireStaff(PersonId person) const;
    [[nodiscard]] Refused requireQueue(const QueueKey& key) const;
    [[nodiscard]] Refused requireOther() const;
    [[nodiscard]] Refused requireUnderWay(GuideRunId id) const;
    [[nodiscard]] Refused requireUnchanged(const EditTicket& command) const;
    [[nodiscard]] Refused requireClassification(const CategoryKey& category, const ServiceKey& service) const;
    [[nodiscard]] Result<Triage, Refusal> rated(Impact impact, Urgency urgency,
                                                std::optional<PriorityOverride> priority) const;
    [[nodiscard]] Place placeOf(const QueueKey& key) const;
    [[nodiscard]] const QString& queueName(const QueueKey& key) const;

    /// A legal move of state with what it needs, or a refusal.
    Refused move(StateType to, StateChanged change);
    /// The first hand laid on a new ticket opens it.
    void openIfNew();
    /// Once for each use.
    Refused use(ArticleId article, ArticleUse how);
    Refused setField(const GuideAction& action);
    /// The articles that a text names and its writer may read.
    void cite(const QString& body);
    void say(MessageKind kind, Channel channel, const QString& body);
    /// The messages of that ticket as they are to stand on another one, each once, in their order.
    [[nodiscard]] Result<std::vector<MessageAdded>, Refusal> copies(const Ticket& from,
                                                                    const std::vector<MessageId>& ids) const;
    void openFollowUp(const ReceiveMessage& message, const Person& writer);
    [[nodiscard]] Absorbed takenOver(const Ticket& target, std::vector<Task>& tasks) const;

    const Ticket& m_ticket;
    const Context& m_context;
    const Playbook& m_playbook;
    std::vector<Decided> m_decided;
};

} // namespace tierdesk
