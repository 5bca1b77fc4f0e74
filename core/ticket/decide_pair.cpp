// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands about two tickets: merge and un-merge, split, link and unlink.
#include "core/ticket/decider.h"

#include <set>

namespace tierdesk {

Refused Decider::requireOther() const
{
    const Ticket& other = m_context.other;
    if (!other.exists())
        return refuse(Reason::NoSuchTicket, {QString::number(other.id.value)});
    if (other.id == m_ticket.id)
        return refuse(Reason::SameTicket);
    return {};
}

Absorbed Decider::takenOver(const Ticket& target, std::vector<Task>& tasks) const
{
    Absorbed what;
    what.source = m_ticket.id;
    auto watch = [&](PersonId person) {
        const bool known = target.isWatchedBy(person) || target.details.requester == person ||
                           std::ranges::find(what.watchers, person) != what.watchers.end();
        if (person && !known)
            what.watchers.push_back(person);
    };
    watch(m_ticket.details.requester);
    std::ranges::for_each(m_ticket.company.watchers, watch);
    for (const QString& tag : m_ticket.details.tags) {
        if (!target.details.tags.contains(tag))
            what.tags.append(tag);
    }
    for (const Link& link : m_ticket.company.links) {
        const bool known = std::ranges::find(target.company.links, link) != target.company.links.end();
        if (link.other != target.id && !known)
            what.links.push_back(link);
    }
    qint64 number = target.lastTask;
    for (Task task : m_ticket.work.tasks) {
        if (task.done)
            continue;
        task.id = TaskId{++number};
        what.tasks.push_back(task.id);
        tasks.push_back(std::move(task));
    }
    return what;
}

Refused Decider::operator()(const MergeTicket&)
{
    if (Refused no = requireOther())
        return no;
    const Ticket& target = m_context.other;
    // The desk follows the target's own chain, so a target that is still merged can only lead back here.
    if (target.merging.into)
        return refuse(Reason::MergeCycle, {QString::number(target.id.value)});
    const State* state = m_playbook.stateOf(StateType::Merged);
    if (!state || !m_playbook.transition(m_ticket.progress.type, StateType::Merged))
        return refuse(Reason::MoveNotLegal, {toWord(m_ticket.progress.type), toWord(StateType::Merged)});
    if (target.details.client != m_ticket.details.client && !m_context.actor.leads())
        return refuse(Reason::OtherClient, {QString::number(target.id.value)});
    std::vector<Task> tasks;
    const Absorbed what = takenOver(target, tasks);
    record(TicketMerged{target.id, state->key});
    recordOn(target.id, TicketAbsorbed{what, std::move(tasks)});
    return {};
}

Result<std::vector<MessageAdded>, Refusal> Decider::copies(const Ticket& from, const std::vector<MessageId>& ids) const
{
    std::vector<MessageAdded> result;
    for (const MessageId id : std::set(ids.begin(), ids.end())) {
        const Message* message = from.message(id);
        if (!message || message->withdrawn)
            return fail(refuse(Reason::NoSuchMessage, {QString::number(id.value)}));
        const auto author = m_context.people(message->author);
        const bool automatic = author && author->role == Role::Automaton;
        result.push_back({message->kind, message->author, message->channel, message->body, automatic, message->at});
    }
    return result;
}

Refused Decider::operator()(const UnmergeTicket& command)
{
    if (!m_ticket.merging.into)
        return refuse(Reason::NotMerged);
    if (Refused no = requireOther())
        return no;
    const Ticket& target = m_context.other;
    if (m_ticket.merging.into != target.id)
        return refuse(Reason::NotMerged, {QString::number(target.id.value)});
    // What it brought has gone on with the target, so the target comes back first.
    if (target.merging.into)
        return Refusal{Reason::AlreadyMerged, target.id, {QString::number(target.merging.into.value)}};
    const auto moved = copies(target, command.messages);
    if (!moved)
        return moved.error();
    record(TicketUnmerged{});
    for (const MessageAdded& message : *moved) {
        if (*message.writtenAt < m_ticket.progress.since)
            return refuse(Reason::NoSuchMessage);
        record(message);
    }
    recordOn(target.id, TicketReleased{m_ticket.id, command.messages});
    return {};
}

Refused Decider::operator()(const SplitTicket& command)
{
    if (command.subject.trimmed().isEmpty())
        return refuse(Reason::SubjectMissing);
    if (command.messages.empty())
        return refuse(Reason::NoSuchMessage);
    const TicketId id = m_context.other.id;
    const State* state = m_playbook.stateOf(StateType::New);
    TicketOpened opened;
    opened.details = m_ticket.details;
    opened.details.subject = command.subject;
    opened.details.externalId.clear();
    opened.details.description.clear();
    opened.triage = m_ticket.triage;
    opened.place = m_ticket.placement.place;
    opened.state = state ? state->key : StateKey{};
    const auto copied = copies(m_ticket, command.messages);
    if (!copied)
        return copied.error();
    recordOn(id, std::move(opened));
    for (const MessageAdded& message : *copied)
        recordOn(id, message);
    recordOn(id, TicketLinked{{LinkKind::SplitFrom, m_ticket.id}});
    record(TicketLinked{{LinkKind::SplitInto, id}});
    return {};
}

Refused Decider::operator()(const LinkTicket& command)
{
    if (Refused no = requireOther())
        return no;
    const Ticket& other = m_context.other;
    const Link here{command.kind, other.id};
    const Link there{opposite(command.kind), m_ticket.id};
    const auto& links = m_ticket.company.links;
    if (std::ranges::find(links, here) != links.end())
        return refuse(Reason::AlreadyLinked, {QString::number(other.id.value)});
    record(TicketLinked{here});
    if (std::ranges::find(other.company.links, there) == other.company.links.end())
        recordOn(other.id, TicketLinked{there});
    return {};
}

Refused Decider::operator()(const UnlinkTicket& command)
{
    if (Refused no = requireOther())
        return no;
    const Ticket& other = m_context.other;
    const Link here{command.kind, other.id};
    const Link there{opposite(command.kind), m_ticket.id};
    const auto& links = m_ticket.company.links;
    if (std::ranges::find(links, here) == links.end())
        return refuse(Reason::NotLinked, {QString::number(other.id.value)});
    record(TicketUnlinked{here});
    if (std::ranges::find(other.company.links, there) != other.company.links.end())
        recordOn(other.id, TicketUnlinked{there});
    return {};
}

} // namespace tierdesk
