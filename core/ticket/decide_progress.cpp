// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that say something, and commands that say how far a ticket is.
#include "core/ticket/decider.h"

namespace tierdesk {

namespace {

/// Longer than this it is more than a thank-you, whatever it begins with.
constexpr int longestThanks = 80;

bool onlyThanks(const QString& body, const QStringList& thanks)
{
    const QString text = body.trimmed();
    if (text.size() > longestThanks || text.contains(QLatin1Char('?')))
        return false;
    return std::ranges::any_of(thanks, [&](const QString& word) { return text.startsWith(word, Qt::CaseInsensitive); });
}

bool withinFollowUpDays(const Ticket& ticket, const Context& context)
{
    const auto days = std::chrono::days(context.playbook.followUp.reopenWithinDays);
    return ticket.progress.closedAt && context.now <= *ticket.progress.closedAt + days;
}

} // namespace

bool opensFollowUp(const Ticket& ticket, const ReceiveMessage& message, const Context& context)
{
    const FollowUpPolicy& policy = context.playbook.followUp;
    const StateType type = ticket.progress.type;
    if ((type != StateType::Closed && type != StateType::Cancelled) || onlyThanks(message.body, policy.thanks))
        return false;
    if (policy.mode == FollowUp::NewTicket)
        return true;
    return policy.mode == FollowUp::Reopen && !withinFollowUpDays(ticket, context);
}

Refused Decider::move(StateType to, StateChanged change)
{
    const StateType from = m_ticket.progress.type;
    const Transition* transition = m_playbook.transition(from, to);
    const State* state = m_playbook.stateOf(to);
    if (!transition || !state)
        return refuse(Reason::MoveNotLegal, {toWord(from), toWord(to)});
    for (const Required needed : transition->needs) {
        switch (needed) {
        case Required::Reason:
            if (change.reason.trimmed().isEmpty())
                return refuse(Reason::ReasonMissing);
            break;
        case Required::Resolution:
            if (!change.resolution || change.resolution->text.trimmed().isEmpty())
                return refuse(Reason::TextMissing);
            break;
        case Required::PendingReason:
            if (!change.pending || change.pending->reason.isEmpty())
                return refuse(Reason::ReasonMissing);
            break;
        case Required::Until:
            if (!change.pending || !change.pending->until)
                return refuse(Reason::UntilMissing);
            break;
        }
    }
    change.state = state->key;
    change.type = to;
    record(std::move(change));
    return {};
}

void Decider::say(MessageKind kind, Channel channel, const QString& body)
{
    MessageAdded message;
    message.kind = kind;
    message.author = m_context.actor.id;
    message.channel = channel;
    message.body = body;
    message.automatic = m_context.actor.role == Role::Automaton;
    record(std::move(message));
}

Refused Decider::operator()(const ReceiveMessage& command)
{
    if (command.body.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    if (!m_context.people(command.from))
        return refuse(Reason::UnknownPerson, {QString::number(command.from.value)});
    if (opensFollowUp(m_ticket, command, m_context)) {
        openFollowUp(command);
        return {};
    }
    MessageAdded message;
    message.kind = MessageKind::Received;
    message.author = command.from;
    message.channel = command.channel;
    message.body = command.body;
    record(std::move(message));

    const StateType type = m_ticket.progress.type;
    const FollowUpPolicy& policy = m_playbook.followUp;
    const bool thanks = onlyThanks(command.body, policy.thanks);
    const bool closed = type == StateType::Closed || type == StateType::Cancelled;
    if (closed && policy.mode == FollowUp::Reject && !thanks) {
        m_decided.clear();
        return refuse(Reason::ClosedToFollowUp);
    }
    if (thanks || (type != StateType::PendingRequester && type != StateType::Resolved && !closed))
        return {};
    StateChanged reopened;
    reopened.reason = QStringLiteral("requester-wrote");
    return move(StateType::Open, std::move(reopened));
}

void Decider::openFollowUp(const ReceiveMessage& message)
{
    const TicketId id = m_context.other.id;
    const State* state = m_playbook.stateOf(StateType::New);
    TicketOpened opened;
    opened.details = m_ticket.details;
    opened.details.description = message.body;
    opened.details.channel = message.channel;
    opened.details.externalId.clear();
    opened.triage = m_ticket.triage;
    opened.place = placeOf(m_playbook.intake);
    opened.state = state ? state->key : StateKey{};
    recordOn(id, std::move(opened));
    recordOn(id, TicketLinked{{LinkKind::FollowUpOf, m_ticket.id}});
    record(TicketLinked{{LinkKind::FollowUp, id}});
}

Refused Decider::operator()(const Reply& command)
{
    if (command.body.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    say(MessageKind::Reply, m_ticket.details.channel, command.body);
    openIfNew();
    return {};
}

Refused Decider::operator()(const AddNote& command)
{
    if (command.body.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    say(MessageKind::Note, Channel::Web, command.body);
    return {};
}

Refused Decider::operator()(const LogContact& command)
{
    if (command.body.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    say(MessageKind::Contact, command.channel, command.body);
    openIfNew();
    return {};
}

Refused Decider::operator()(const SetPending& command)
{
    if (!isPending(command.type))
        return refuse(Reason::MoveNotLegal, {toWord(m_ticket.progress.type), toWord(command.type)});
    if (!command.reason.isEmpty() &&
        std::ranges::find(m_playbook.pendingReasons, command.reason, &Choice::key) == m_playbook.pendingReasons.end())
        return refuse(Reason::UnknownPendingReason, {command.reason});
    if (command.until && *command.until <= m_context.now)
        return refuse(Reason::UntilInThePast);
    StateChanged change;
    change.pending = Pending{command.reason, command.until};
    return move(command.type, std::move(change));
}

Refused Decider::operator()(const ResumeTicket&)
{
    if (!isPending(m_ticket.progress.type))
        return refuse(Reason::MoveNotLegal, {toWord(m_ticket.progress.type), toWord(StateType::Open)});
    return move(StateType::Open, {});
}

Refused Decider::operator()(const ResolveTicket& command)
{
    if (std::ranges::find(m_playbook.resolutionCodes, command.resolution.code, &Choice::key) ==
        m_playbook.resolutionCodes.end())
        return refuse(Reason::UnknownResolutionCode, {command.resolution.code});
    StateChanged change;
    change.resolution = command.resolution;
    return move(StateType::Resolved, std::move(change));
}

Refused Decider::operator()(const CloseTicket&)
{
    return move(StateType::Closed, {});
}

Refused Decider::operator()(const ReopenTicket& command)
{
    if (isOpen(m_ticket.progress.type))
        return refuse(Reason::MoveNotLegal, {toWord(m_ticket.progress.type), toWord(StateType::Open)});
    StateChanged change;
    change.reason = command.reason;
    return move(StateType::Open, std::move(change));
}

Refused Decider::operator()(const CancelTicket& command)
{
    StateChanged change;
    change.reason = command.reason;
    return move(StateType::Cancelled, std::move(change));
}

} // namespace tierdesk
