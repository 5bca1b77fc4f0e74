// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowevents.h"

#include "core/ticket/apply.h"

namespace tierdesk {

namespace {

/// Takes over what the row says and leaves the rest.
Details detailsAfter(Details details, const ResolvedRow& row)
{
    const auto take = [](auto& field, const auto& said) {
        if (said != std::remove_cvref_t<decltype(said)>{})
            field = said;
    };
    take(details.subject, row.row.subject);
    take(details.description, row.row.description);
    take(details.requester, row.requester);
    take(details.client, row.client);
    take(details.service, row.service);
    take(details.category, row.category);
    take(details.asset, row.row.asset);
    take(details.tags, row.row.tags);
    take(details.externalId, row.row.externalId);
    details.kind = row.row.kind.value_or(details.kind);
    details.channel = row.row.channel.value_or(details.channel);
    return details;
}

Triage triageAfter(Triage triage, const MappedRow& row, const Playbook& playbook)
{
    if (row.impact.isSet())
        triage.impact = row.impact;
    if (row.urgency.isSet())
        triage.urgency = row.urgency;
    triage.computed = playbook.priority(triage.impact, triage.urgency);
    if (!row.priority.isSet())
        return triage;
    if (row.priority == triage.computed)
        triage.overridden.reset();
    else
        triage.overridden = PriorityOverride{row.priority, QStringLiteral("import")};
    return triage;
}

StateKey keyOf(StateType type, const Playbook& playbook)
{
    const State* state = playbook.stateOf(type);
    return state ? state->key : StateKey{};
}

StateChanged changeTo(StateType type, const MappedRow& row, const Playbook& playbook)
{
    StateChanged change;
    change.state = keyOf(type, playbook);
    change.type = type;
    if (isPending(type))
        change.pending = Pending{row.stateText, {}};
    if (type == StateType::Resolved || type == StateType::Closed)
        change.resolution = Resolution{{}, row.resolution};
    return change;
}

/// Collects events while it keeps the ticket as it stands after them.
class Difference
{
public:
    Difference(const ResolvedRow& row, Ticket ticket, const Playbook& playbook, Instant at, PersonId actor)
        : m_row(row)
        , m_playbook(playbook)
        , m_ticket(std::move(ticket))
        , m_at(at)
        , m_actor(actor)
    {}

    void add(TicketEvent event) { addAt(m_at, m_actor, std::move(event)); }

    void addAt(Instant at, PersonId actor, TicketEvent event)
    {
        JournalEntry entry;
        entry.ticket = m_ticket.id;
        entry.version = m_ticket.version + 1;
        entry.event = Event{event};
        entry.cause.actor = actor;
        entry.occurredAt = at;
        m_ticket = apply(std::move(m_ticket), entry);
        m_events.push_back({at, actor, std::move(event)});
    }

    void details()
    {
        const DetailsPatch patch = difference(m_ticket.details, detailsAfter(m_ticket.details, m_row));
        if (patch != DetailsPatch{})
            add(TicketEdited{patch});
    }

    void triage()
    {
        const Triage wanted = triageAfter(m_ticket.triage, m_row.row, m_playbook);
        if (wanted != m_ticket.triage)
            add(TicketTriaged{wanted});
    }

    void place()
    {
        const Place old = m_ticket.placement.place;
        if (!m_row.queue || m_row.queue == old.queue)
            return;
        const Place place{m_row.queue, m_row.row.tier};
        if (place.tier > old.tier)
            add(TicketEscalated{place, {}});
        else if (place.tier < old.tier)
            add(TicketReturned{place, {}, {}});
        else
            add(TicketRouted{place});
    }

    void state()
    {
        const auto wanted = m_row.row.state;
        const auto& pending = m_ticket.progress.pending;
        const bool otherWait = wanted && isPending(*wanted) && pending && pending->reason != m_row.row.stateText;
        if (wanted && (*wanted != m_ticket.progress.type || otherWait))
            add(changeTo(*wanted, m_row.row, m_playbook));
    }

    void assignee()
    {
        if (m_row.row.assigneeSays != AssigneeSays::Nothing && m_row.assignee != m_ticket.placement.assignee)
            add(TicketAssigned{m_row.assignee});
    }

    [[nodiscard]] std::vector<DatedEvent> take() { return std::move(m_events); }

private:
    const ResolvedRow& m_row;
    const Playbook& m_playbook;
    Ticket m_ticket;
    Instant m_at;
    PersonId m_actor;
    std::vector<DatedEvent> m_events;
};

PersonId actorOf(const ResolvedRow& row)
{
    return row.changedBy ? row.changedBy : row.openedBy;
}

} // namespace

std::vector<DatedEvent> openingEvents(const ResolvedRow& resolved, const Playbook& playbook, RowShape shape,
                                      Instant now)
{
    const MappedRow& row = resolved.row;
    const Instant openedAt = row.openedAt.value_or(row.changedAt.value_or(now));
    const Instant changedAt = std::max(openedAt, row.changedAt.value_or(openedAt));
    const StateType type = row.state.value_or(StateType::New);
    const StateType first = type == StateType::New ? StateType::New : StateType::Open;

    TicketOpened opened;
    opened.details = detailsAfter({}, resolved);
    opened.triage = triageAfter({}, row, playbook);
    const Queue* intake = playbook.queue(playbook.intake);
    opened.place =
        resolved.queue ? Place{resolved.queue, row.tier} : Place{playbook.intake, intake ? intake->tier : Tier{}};
    opened.state = keyOf(first, playbook);
    opened.type = first;

    Difference events(resolved, {}, playbook, changedAt, actorOf(resolved));
    events.addAt(openedAt, resolved.openedBy ? resolved.openedBy : actorOf(resolved), std::move(opened));
    events.assignee();
    if (shape == RowShape::Event) {
        events.state();
        return events.take();
    }
    // A row that is a whole ticket also knows how it ended.
    const bool over = type == StateType::Resolved || type == StateType::Closed;
    if (over && type == StateType::Closed && row.resolvedAt)
        events.addAt(std::max(changedAt, *row.resolvedAt), actorOf(resolved),
                     changeTo(StateType::Resolved, row, playbook));
    if (!over)
        events.state();
    else
        events.addAt(
            std::max(changedAt, (type == StateType::Closed ? row.closedAt : row.resolvedAt).value_or(changedAt)),
            actorOf(resolved), changeTo(type, row, playbook));
    return events.take();
}

std::vector<DatedEvent> differingEvents(const ResolvedRow& row, const Ticket& ticket, const Playbook& playbook,
                                        Instant now)
{
    const Instant at = row.row.changedAt.value_or(row.row.openedAt.value_or(now));
    Difference events(row, ticket, playbook, at, actorOf(row));
    events.details();
    events.triage();
    events.place();
    events.state();
    events.assignee();
    return events.take();
}

} // namespace tierdesk
