// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/rightsneeded.h"

namespace tierdesk {

namespace {

/// One overload for each command whose rights depend on what it says; the rest need one right where the ticket is.
class Needs
{
public:
    Needs(const Ticket& ticket, const Context& context)
        : m_ticket(ticket)
        , m_context(context)
        , m_here(ticket.placement.place.queue)
    {}

    void operator()(const OpenTicket& command)
    {
        const QueueKey queue = command.queue ? command.queue : m_context.playbook.intake;
        need(Right::MoveIn, queue);
        if (command.assignee)
            need(command.assignee == m_context.actor.id ? Right::AssignSelf : Right::AssignOthers, queue);
    }
    void operator()(const TriageTicket& command)
    {
        need(Right::Edit);
        if (command.queue && *command.queue != m_here)
            move(*command.queue);
    }
    void operator()(const RouteTicket& command) { move(command.queue); }
    void operator()(const EscalateTicket& command) { move(command.queue); }
    void operator()(const ReturnTicket&) { need(Right::MoveOut); }
    void operator()(const AssignTicket& command) { assign(command.assignee); }
    void operator()(const NameOwner& command) { assign(command.owner); }
    void operator()(const UnassignTicket&) { assign(m_ticket.placement.assignee); }
    void operator()(const ClaimTicket&) { need(Right::AssignSelf); }
    void operator()(const AcceptHandoff&) { need(Right::AssignSelf); }
    void operator()(const MergeTicket&) { pair(); }
    void operator()(const UnmergeTicket&) { pair(); }
    void operator()(const SplitTicket&) { need(Right::Merge); }
    void operator()(const LinkTicket&) { link(); }
    void operator()(const UnlinkTicket&) { link(); }
    void operator()(const WatchTicket& command) { watch(command.person); }
    void operator()(const UnwatchTicket& command) { watch(command.person); }
    void operator()(const EditTicket&) { need(Right::Edit); }
    void operator()(const SetPending&) { need(Right::Edit); }
    void operator()(const ResumeTicket&) { need(Right::Edit); }
    void operator()(const AddTask&) { need(Right::Edit); }
    void operator()(const TickTask&) { need(Right::Edit); }
    void operator()(const Reply&) { need(Right::Reply); }
    void operator()(const LogContact&) { need(Right::Reply); }
    void operator()(const ReceiveMessage&) { need(Right::Note); }
    void operator()(const AddNote&) { need(Right::Note); }
    void operator()(const LogWork&) { need(Right::Note); }
    void operator()(const AttachFile&) { need(Right::Note); }
    void operator()(const AddConfidential&)
    {
        need(Right::Note);
        need(Right::SeeVault);
    }
    void operator()(const ShowConfidential&)
    {
        need(Right::Read);
        need(Right::SeeVault);
    }
    void operator()(const UseArticle&) { need(Right::Note); }
    void operator()(const StartGuide&) { need(Right::Note); }
    void operator()(const AnswerGuide& command)
    {
        need(Right::Note);
        const Guide* guide = m_ticket.guideOf(command.run);
        const GuideNode* node = guide ? guide->node(command.answer.node) : nullptr;
        const bool sets = node && node->action && node->action->kind == GuideActionKind::SetField;
        if (sets && !command.answer.skipped)
            need(Right::Edit);
    }
    void operator()(const GoBackInGuide&) { need(Right::Note); }
    void operator()(const LayGuideAside&) { need(Right::Note); }
    void operator()(const InvolveManagement&) { need(Right::Note); }
    void operator()(const AskConsult&) { need(Right::Note); }
    void operator()(const AnswerConsult&) { need(Right::Note); }
    void operator()(const ResolveTicket&) { need(Right::Close); }
    void operator()(const CloseTicket&) { need(Right::Close); }
    void operator()(const CancelTicket&) { need(Right::Close); }
    void operator()(const ReopenTicket&) { need(Right::Reopen); }
    void operator()(const AcknowledgeAlert&) { need(Right::Read); }
    void operator()(const RateOutcome&) { need(Right::Read); }

    [[nodiscard]] std::vector<NeededRight> take() { return std::move(m_needed); }

private:
    void need(Right right) { need(right, m_here); }
    void need(Right right, const QueueKey& queue) { m_needed.push_back({right, queue}); }
    void move(const QueueKey& to)
    {
        need(Right::MoveOut);
        need(Right::MoveIn, to);
    }
    void assign(PersonId whom) { need(whom == m_context.actor.id ? Right::AssignSelf : Right::AssignOthers); }
    void watch(PersonId whom) { need(whom == m_context.actor.id ? Right::Read : Right::Edit); }
    void pair()
    {
        need(Right::Merge);
        if (m_context.other.exists())
            need(Right::Merge, m_context.other.placement.place.queue);
    }
    void link()
    {
        need(Right::Edit);
        if (m_context.other.exists())
            need(Right::See, m_context.other.placement.place.queue);
    }

    const Ticket& m_ticket;
    const Context& m_context;
    QueueKey m_here;
    std::vector<NeededRight> m_needed;
};

bool isInvolved(const Person& person, const Ticket& ticket)
{
    const auto asksThem = [&](const Consult& consult) {
        return !consult.answer && std::ranges::find(person.queues, consult.queue) != person.queues.end();
    };
    return ticket.placement.assignee == person.id || ticket.placement.owner == person.id ||
           ticket.isWatchedBy(person.id) || std::ranges::any_of(ticket.company.consults, asksThem);
}

Refusal refused(Reason reason, TicketId ticket, QStringList details = {})
{
    return {reason, ticket, std::move(details)};
}

/// What a requester may ask for, on a ticket of their own or for one.
class OwnBusiness
{
public:
    explicit OwnBusiness(const Context& context)
        : m_context(context)
    {}

    /// They say what it is about and how urgent; who does it, where and how pressing that is are the desk's to say.
    bool operator()(const OpenTicket& open) const
    {
        const Person& me = m_context.actor;
        const bool theirs =
            open.details.requester == me.id && (!open.details.client || open.details.client == me.client);
        return theirs && !open.assignee && !open.queue && !open.impact.isSet() && open.details.tags.isEmpty() &&
               open.details.externalId.isEmpty();
    }
    bool operator()(const ReceiveMessage&) const { return true; }
    bool operator()(const AttachFile&) const { return true; }
    bool operator()(const ReopenTicket&) const { return true; }
    bool operator()(const RateOutcome&) const { return true; }
    template <class Other>
    bool operator()(const Other&) const
    {
        return false;
    }

private:
    const Context& m_context;
};

/// Somebody else's ticket does not exist for them. What they write to it opens one of their own, which tells nothing.
std::optional<Refusal> refusalOfRequester(const Ticket& ticket, const Command& command, const Context& context)
{
    const Person& me = context.actor;
    const bool talks = std::holds_alternative<OpenTicket>(command) || std::holds_alternative<ReceiveMessage>(command);
    if (!talks && ticket.details.requester != me.id)
        return refused(Reason::NoSuchTicket, ticket.id);
    if (!std::visit(OwnBusiness(context), command))
        return refused(Reason::NotStaff, ticket.id, {me.name});
    return {};
}

/// Whom a command would make the ticket's: its client, and that of the requester it names, who may be another's.
std::vector<ClientId> newClients(const Ticket& ticket, const Command& command, const Context& context)
{
    std::vector<ClientId> clients;
    const auto addClientOf = [&](PersonId requester) {
        const auto person = requester ? context.people(requester) : std::nullopt;
        if (person && person->client)
            clients.push_back(person->client);
    };
    if (const auto* open = std::get_if<OpenTicket>(&command)) {
        addClientOf(open->details.requester);
        if (clients.empty() || open->details.client)
            clients.push_back(open->details.client);
        return clients;
    }
    const auto* edit = std::get_if<EditTicket>(&command);
    if (edit && edit->patch.requester)
        addClientOf(*edit->patch.requester);
    if (edit && edit->patch.client)
        clients.push_back(*edit->patch.client);
    return clients.empty() ? std::vector{ticket.details.client} : clients;
}

} // namespace

std::vector<NeededRight> rightsNeeded(const Ticket& ticket, const Command& command, const Context& context)
{
    Needs needs(ticket, context);
    std::visit(needs, command);
    return needs.take();
}

Permission permissionOn(const Person& person, Right right, const Ticket& ticket, const Playbook& playbook)
{
    const Permission permission = permissionOn(person, right, ticket.placement.place.queue, playbook.grants());
    if (permission.ground == Ground::HasLeft || permission.ground == Ground::NotStaff)
        return permission;
    if (!serves(person, ticket.details.client))
        return {Ground::OtherClient, {}};
    if (!permission.allowed() && right <= Right::Note && isInvolved(person, ticket))
        return {Ground::Involved, {}};
    return permission;
}

std::optional<Refusal> refusalOn(const Person& person, Right right, const Ticket& ticket, const Playbook& playbook)
{
    if (person.left)
        return refused(Reason::MayNotSignIn, ticket.id, {person.name});
    if (permissionOn(person, right, ticket, playbook).allowed())
        return {};
    if (!permissionOn(person, Right::See, ticket, playbook).allowed())
        return refused(Reason::NoSuchTicket, ticket.id);
    const QueueKey& here = ticket.placement.place.queue;
    const Queue* queue = playbook.queue(here);
    return refused(Reason::NoRight, ticket.id, {toWord(right), queue ? queue->name : here.value});
}

std::optional<Refusal> refusalByRights(const Ticket& ticket, const Command& command, const Context& context)
{
    const Person& actor = context.actor;
    const Playbook& playbook = context.playbook;
    if (actor.left)
        return refused(Reason::MayNotSignIn, ticket.id, {actor.name});
    if (!actor.isStaff())
        return refusalOfRequester(ticket, command, context);
    if (ticket.exists()) {
        if (auto no = refusalOn(actor, Right::See, ticket, playbook))
            return no;
    }
    if (context.other.exists() && !permissionOn(actor, Right::See, context.other, playbook).allowed())
        return refused(Reason::NoSuchTicket, ticket.id, {QString::number(context.other.id.value)});
    if (!actor.serves.empty()) {
        for (const ClientId client : newClients(ticket, command, context)) {
            if (!serves(actor, client))
                return refused(Reason::ClientNotServed, ticket.id, {QString::number(client.value)});
        }
    }
    for (const NeededRight& need : rightsNeeded(ticket, command, context)) {
        if (ticket.exists() && need.queue == ticket.placement.place.queue) {
            if (auto no = refusalOn(actor, need.right, ticket, playbook))
                return no;
            continue;
        }
        // An unknown queue is for the command to refuse.
        const Queue* queue = playbook.queue(need.queue);
        if (queue && !permissionOn(actor, need.right, need.queue, playbook.grants()).allowed())
            return refused(Reason::NoRight, ticket.id, {toWord(need.right), queue->name});
    }
    return {};
}

} // namespace tierdesk
