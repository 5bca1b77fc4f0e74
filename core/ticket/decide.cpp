// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/decider.h"
#include "core/ticket/rightsneeded.h"

namespace tierdesk {

Decision decide(const Ticket& ticket, const Command& command, const Context& context)
{
    const bool opens = std::holds_alternative<OpenTicket>(command);
    if (!opens && !ticket.exists())
        return fail(Refusal{Reason::NoSuchTicket, ticket.id, {}});
    if (auto refusal = refusalByRights(ticket, command, context))
        return fail(*std::move(refusal));
    // What was confided to a ticket stays there when it goes into another one.
    const bool toMerged =
        std::holds_alternative<UnmergeTicket>(command) || std::holds_alternative<ShowConfidential>(command);
    if (ticket.merging.into && !toMerged)
        return fail(Refusal{Reason::AlreadyMerged, ticket.id, {QString::number(ticket.merging.into.value)}});
    Decider decider(ticket, context);
    if (Refused refused = std::visit(decider, command))
        return fail(*std::move(refused));
    return decider.take();
}

Decider::Decider(const Ticket& ticket, const Context& context)
    : m_ticket(ticket)
    , m_context(context)
    , m_playbook(context.playbook)
{}

void Decider::record(TicketEvent event)
{
    recordOn(m_ticket.id, std::move(event));
}

void Decider::recordOn(TicketId ticket, TicketEvent event)
{
    m_decided.push_back({ticket, std::move(event)});
}

Refusal Decider::refuse(Reason reason, QStringList details) const
{
    return {reason, m_ticket.id, std::move(details)};
}

Refused Decider::requireOpen() const
{
    if (isOpen(m_ticket.progress.type))
        return {};
    const State* state = m_playbook.state(m_ticket.progress.state);
    return refuse(Reason::NotOpen, {state ? state->name : m_ticket.progress.state.value});
}

Refused Decider::requireStaff(PersonId person) const
{
    const auto found = m_context.people(person);
    if (!found)
        return refuse(Reason::UnknownPerson, {QString::number(person.value)});
    if (!found->isStaff())
        return refuse(Reason::NotStaff, {found->name});
    return {};
}

Refused Decider::requireQueue(const QueueKey& key) const
{
    const Queue* queue = m_playbook.queue(key);
    if (!queue)
        return refuse(Reason::UnknownQueue, {key.value});
    if (queue->retired)
        return refuse(Reason::RetiredQueue, {queue->name});
    return {};
}

Refused Decider::requireClassification(const CategoryKey& category, const ServiceKey& service) const
{
    if (category && !m_playbook.category(category))
        return refuse(Reason::UnknownCategory, {category.value});
    if (service && !m_playbook.service(service))
        return refuse(Reason::UnknownService, {service.value});
    return {};
}

Result<Triage, Refusal> Decider::rated(Impact impact, Urgency urgency, std::optional<PriorityOverride> priority) const
{
    const auto outside = [](int value, const QStringList& names) { return value < 0 || value > names.size(); };
    const PriorityMatrix& matrix = m_playbook.matrix;
    if (outside(impact.value, matrix.impacts))
        return fail(refuse(Reason::RankOutOfRange, {QStringLiteral("impact"), QString::number(impact.value)}));
    if (outside(urgency.value, matrix.urgencies))
        return fail(refuse(Reason::RankOutOfRange, {QStringLiteral("urgency"), QString::number(urgency.value)}));
    if (priority && !priority->priority.isSet())
        priority.reset();
    if (priority && outside(priority->priority.value, matrix.priorities))
        return fail(
            refuse(Reason::RankOutOfRange, {QStringLiteral("priority"), QString::number(priority->priority.value)}));
    if (priority && priority->reason.trimmed().isEmpty())
        return fail(refuse(Reason::ReasonMissing));
    return Triage{impact, urgency, m_playbook.priority(impact, urgency), std::move(priority)};
}

Place Decider::placeOf(const QueueKey& key) const
{
    const Queue* queue = m_playbook.queue(key);
    return {key, queue ? queue->tier : Tier{}};
}

const QString& Decider::queueName(const QueueKey& key) const
{
    const Queue* queue = m_playbook.queue(key);
    return queue ? queue->name : key.value;
}

void Decider::openIfNew()
{
    const State* open = m_playbook.stateOf(StateType::Open);
    if (m_ticket.progress.type == StateType::New && open && m_playbook.transition(StateType::New, StateType::Open))
        record(StateChanged{open->key, StateType::Open, {}, {}, {}});
}

Refused Decider::operator()(const OpenTicket& command)
{
    const State* state = m_playbook.stateOf(StateType::New);
    const QueueKey queue = command.queue ? command.queue : m_playbook.intake;
    if (command.details.subject.trimmed().isEmpty())
        return refuse(Reason::SubjectMissing);
    if (Refused no = requireQueue(queue))
        return no;
    if (Refused no = requireClassification(command.details.category, command.details.service))
        return no;
    Details details = command.details;
    details.tags.removeDuplicates();
    if (details.requester) {
        const auto requester = m_context.people(details.requester);
        if (!requester)
            return refuse(Reason::UnknownPerson, {QString::number(details.requester.value)});
        if (!details.client)
            details.client = requester->client;
    }
    if (command.assignee) {
        if (Refused no = requireStaff(command.assignee))
            return no;
    }
    const auto triage = rated(command.impact, command.urgency, {});
    if (!triage)
        return triage.error();
    const State* open = m_playbook.stateOf(StateType::Open);
    if (command.assignee && open)
        state = open;
    record(TicketOpened{std::move(details), *triage, placeOf(queue), state ? state->key : StateKey{},
                        state ? state->type : StateType::New});
    if (command.assignee)
        record(TicketAssigned{command.assignee});
    for (const ArticleId article : command.tried) {
        if (Refused no = use(article, ArticleUse::Tried))
            return no;
    }
    return {};
}

Refused Decider::operator()(const EditTicket& command)
{
    if (Refused no = requireUnchanged(command))
        return no;
    Details wanted = patched(m_ticket.details, command.patch);
    wanted.tags.removeDuplicates();
    if (wanted.subject.trimmed().isEmpty())
        return refuse(Reason::SubjectMissing);
    if (Refused no = requireClassification(wanted.category, wanted.service))
        return no;
    if (wanted.requester != m_ticket.details.requester && wanted.requester) {
        const auto requester = m_context.people(wanted.requester);
        if (!requester)
            return refuse(Reason::UnknownPerson, {QString::number(wanted.requester.value)});
        if (!command.patch.client)
            wanted.client = requester->client;
    }
    const DetailsPatch patch = difference(m_ticket.details, wanted);
    if (patch == DetailsPatch{})
        return refuse(Reason::NothingChanges);
    record(TicketEdited{patch});
    return {};
}

/// Two people who change the same field: the second is shown what the first wrote. Details: the fields.
Refused Decider::requireUnchanged(const EditTicket& command) const
{
    const DetailsPatch theirs = difference(patched(m_ticket.details, command.seen), m_ticket.details);
    const DetailsPatch wanted = difference(m_ticket.details, patched(m_ticket.details, command.patch));
    QStringList fields;
    DetailsPatch::fields(theirs, [&](const char* name, const auto& changed) {
        using Field = std::remove_cvref_t<decltype(changed)>;
        DetailsPatch::fields(wanted, [&](const char* other, const auto& mine) {
            if constexpr (std::is_same_v<Field, std::remove_cvref_t<decltype(mine)>>) {
                if (QLatin1String(name) == QLatin1String(other) && changed && mine)
                    fields.append(QLatin1String(name));
            }
        });
    });
    return fields.isEmpty() ? Refused{} : refuse(Reason::FieldsChanged, fields);
}

Refused Decider::operator()(const TriageTicket& command)
{
    if (Refused no =
            requireClassification(command.category.value_or(CategoryKey{}), command.service.value_or(ServiceKey{})))
        return no;
    const Triage& old = m_ticket.triage;
    const auto triage = rated(command.impact.value_or(old.impact), command.urgency.value_or(old.urgency),
                              command.priority ? command.priority : old.overridden);
    if (!triage)
        return triage.error();
    DetailsPatch patch;
    patch.kind = command.kind;
    patch.category = command.category;
    patch.service = command.service;
    patch = difference(m_ticket.details, patched(m_ticket.details, patch));
    if (patch != DetailsPatch{})
        record(TicketEdited{patch});
    if (*triage != old)
        record(TicketTriaged{*triage});
    if (command.queue && *command.queue != m_ticket.placement.place.queue) {
        if (Refused no = (*this)(RouteTicket{*command.queue}))
            return no;
    }
    openIfNew();
    return m_decided.empty() ? Refused{refuse(Reason::NothingChanges)} : Refused{};
}

} // namespace tierdesk
