// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that say something, and commands that say how far a ticket is.
#include "core/ticket/decider.h"

#include <QRegularExpression>

namespace tierdesk {

namespace {

/// Longer than this it is more than a thank-you, whatever it begins with.
constexpr int longestThanks = 80;

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return text.toCaseFolded().split(between, Qt::SkipEmptyParts);
}

/// Nothing but words of thanks and the writer's name: "Thanks, still broken" is no thank-you.
bool onlyThanks(const ReceiveMessage& message, const Context& context)
{
    if (message.body.size() > longestThanks || message.body.contains(QLatin1Char('?')))
        return false;
    const auto writer = context.people(message.from);
    const QStringList name = writer ? wordsOf(writer->name) : QStringList{};
    QStringList words = wordsOf(message.body);
    bool thanked = false;
    while (!words.isEmpty()) {
        qsizetype understood = name.contains(words.first()) ? 1 : 0;
        for (const QString& thanks : context.playbook.followUp.thanks) {
            const QStringList phrase = wordsOf(thanks);
            if (phrase.isEmpty() || words.first(std::min(phrase.size(), words.size())) != phrase)
                continue;
            understood = std::max(understood, phrase.size());
            thanked = true;
        }
        if (understood == 0)
            return false;
        words.remove(0, understood);
    }
    return thanked;
}

/// Requester, watcher or colleague; or a colleague has taken the call and vouches for the caller. Anyone else may have
/// guessed the number.
bool hasPart(const Ticket& ticket, const ReceiveMessage& message, const Context& context)
{
    const bool vouched = context.actor.isStaff() && context.actor.role != Role::Automaton;
    const auto writer = context.people(message.from);
    return vouched || ticket.details.requester == message.from || ticket.isWatchedBy(message.from) ||
           (writer && writer->isStaff());
}

bool mayReopen(const Ticket& ticket, const Context& context)
{
    const auto days = std::chrono::days(context.playbook.followUp.reopenWithinDays);
    return ticket.progress.closedAt && context.now <= *ticket.progress.closedAt + days &&
           context.playbook.transition(ticket.progress.type, StateType::Open);
}

bool isOver(StateType type)
{
    return type == StateType::Closed || type == StateType::Cancelled;
}

/// What stands for a subject when a message without one opens a ticket.
QString firstLine(const QString& body)
{
    constexpr qsizetype longest = 100;
    const QString line = body.trimmed().section(QLatin1Char('\n'), 0, 0).trimmed();
    return line.size() <= longest ? line : line.first(longest - 1) + QChar(0x2026);
}

} // namespace

bool opensFollowUp(const Ticket& ticket, const ReceiveMessage& message, const Context& context)
{
    if (!hasPart(ticket, message, context))
        return true;
    if (!isOver(ticket.progress.type) || onlyThanks(message, context))
        return false;
    const FollowUp mode = context.playbook.followUp.mode;
    return mode == FollowUp::NewTicket || (mode == FollowUp::Reopen && !mayReopen(ticket, context));
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
    const auto writer = m_context.people(command.from);
    if (!writer)
        return refuse(Reason::UnknownPerson, {QString::number(command.from.value)});
    if (!m_context.actor.isStaff() && m_context.actor.id != command.from)
        return refuse(Reason::NotStaff, {m_context.actor.name});
    if (opensFollowUp(m_ticket, command, m_context)) {
        openFollowUp(command, *writer);
        return {};
    }
    const StateType type = m_ticket.progress.type;
    const bool thanks = onlyThanks(command, m_context);
    if (isOver(type) && m_playbook.followUp.mode == FollowUp::Reject && !thanks)
        return refuse(Reason::ClosedToFollowUp);
    MessageAdded message;
    message.kind = MessageKind::Received;
    message.author = command.from;
    message.channel = command.channel;
    message.body = command.body;
    record(std::move(message));
    if (!thanks && (type == StateType::PendingRequester || type == StateType::Resolved || isOver(type))) {
        StateChanged reopened;
        reopened.reason = QStringLiteral("requester-wrote");
        // A playbook that allows no such move leaves the state alone; the message is kept all the same.
        [[maybe_unused]] const Refused stays = move(StateType::Open, std::move(reopened));
    }
    return {};
}

void Decider::openFollowUp(const ReceiveMessage& message, const Person& writer)
{
    const bool hasItsPart = hasPart(m_ticket, message, m_context);
    const TicketId id = m_context.other.id;
    const State* state = m_playbook.stateOf(StateType::New);
    TicketOpened opened;
    if (hasItsPart) {
        opened.details = m_ticket.details;
        opened.details.externalId.clear();
        opened.triage = m_ticket.triage;
    } else {
        opened.details.subject = firstLine(message.body);
    }
    if (!writer.isStaff()) {
        opened.details.requester = writer.id;
        opened.details.client = writer.client;
    }
    opened.details.description = message.body;
    opened.details.channel = message.channel;
    opened.place = placeOf(m_playbook.intake);
    opened.state = state ? state->key : StateKey{};
    recordOn(id, std::move(opened));
    recordOn(id, TicketLinked{{hasItsPart ? LinkKind::FollowUpOf : LinkKind::Related, m_ticket.id}});
    record(TicketLinked{{hasItsPart ? LinkKind::FollowUp : LinkKind::Related, id}});
}

Refused Decider::operator()(const Reply& command)
{
    if (command.body.trimmed().isEmpty())
        return refuse(Reason::TextMissing);
    const auto news = [&](const Message& message) {
        return command.seen && message.id > *command.seen && message.isPublic() && !message.withdrawn &&
               message.author != m_context.actor.id;
    };
    if (const auto newer = std::ranges::find_if(m_ticket.messages, news); newer != m_ticket.messages.end()) {
        const auto author = m_context.people(newer->author);
        return refuse(Reason::AnsweredSince, {QString::number(newer->id.value), author ? author->name : QString()});
    }
    say(MessageKind::Reply, m_ticket.details.channel, command.body);
    cite(command.body);
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
    if (command.article) {
        if (Refused no = use(command.article, ArticleUse::Solved))
            return no;
    }
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
    // What was closed long ago a requester opens anew by a new ticket, as by a mail.
    const bool resolved = m_ticket.progress.type == StateType::Resolved;
    const bool allowed = m_playbook.followUp.mode == FollowUp::Reopen && mayReopen(m_ticket, m_context);
    if (!m_context.actor.isStaff() && !resolved && !allowed)
        return refuse(Reason::ClosedToFollowUp);
    StateChanged change;
    change.reason = command.reason;
    return move(StateType::Open, std::move(change));
}

Refused Decider::operator()(const RateOutcome& command)
{
    if (m_context.actor.id != m_ticket.details.requester)
        return refuse(Reason::NotTheRequester);
    const StateType type = m_ticket.progress.type;
    if (type != StateType::Resolved && type != StateType::Closed)
        return refuse(Reason::NothingToRate);
    OutcomeRating rating{command.rating.outcome, command.rating.text.trimmed()};
    if (m_ticket.progress.rating == rating)
        return refuse(Reason::NothingChanges);
    record(OutcomeRated{std::move(rating)});
    return {};
}

Refused Decider::operator()(const CancelTicket& command)
{
    StateChanged change;
    change.reason = command.reason;
    return move(StateType::Cancelled, std::move(change));
}

} // namespace tierdesk
