// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escalation/ladder.h"

#include <algorithm>

namespace tierdesk {

namespace {

bool isOpenTicket(const Ticket& ticket)
{
    return ticket.exists() && isOpen(ticket.progress.type);
}

/// Whether a ladder of that trigger can stand on a ticket that is as done as this one.
bool mayStand(const Trigger& trigger, const Ticket& ticket)
{
    if (isOpenTicket(ticket))
        return true;
    const StateType type = ticket.progress.type;
    if (trigger.kind == TriggerKind::TimeInState)
        return type == StateType::Resolved || type == StateType::Closed;
    const bool ofDone = trigger.moment == Moment::Resolved || trigger.moment == Moment::Closed;
    return trigger.kind == TriggerKind::Event && ofDone && type != StateType::Merged && type != StateType::Cancelled;
}

const Clock* liveClock(const std::vector<Clock>& clocks, Metric metric)
{
    const auto found = std::ranges::find_if(
        clocks, [&](const Clock& clock) { return clock.metric == metric && clock.isLive() && clock.hasTarget(); });
    return found == clocks.end() ? nullptr : &*found;
}

} // namespace

std::optional<Moment> momentOf(const Ticket& before, const Ticket& after, const JournalEntry& entry)
{
    if (entry.is<TicketOpened>())
        return Moment::Opened;
    if (const auto* message = entry.is<MessageAdded>()) {
        if (message->kind == MessageKind::Received)
            return Moment::RequesterWrote;
        return message->kind == MessageKind::Note ? std::nullopt : std::optional(Moment::Replied);
    }
    if (const auto* assigned = entry.is<TicketAssigned>())
        return assigned->assignee ? Moment::Assigned : Moment::Changed;
    if (entry.is<TicketRouted>())
        return Moment::Routed;
    if (entry.is<TicketEscalated>())
        return Moment::Escalated;
    if (entry.is<TicketReturned>())
        return Moment::Returned;
    const StateType type = after.progress.type;
    if (type != before.progress.type) {
        if (type == StateType::Resolved)
            return Moment::Resolved;
        if (type == StateType::Closed)
            return Moment::Closed;
        if (after.progress.reopens > before.progress.reopens)
            return Moment::Reopened;
    }
    if (before.details != after.details || before.triage != after.triage)
        return Moment::Changed;
    return {};
}

std::vector<const RoutingRule*> routingRulesFor(const std::set<Moment>& happened, const Ticket& before,
                                                const Ticket& after, const PlaybookTimes& times, Instant at)
{
    std::vector<const RoutingRule*> rules;
    for (const RoutingRule& rule : times.playbook().routing) {
        const bool waited = std::ranges::any_of(rule.when, [&](Moment when) { return happened.contains(when); });
        if (!rule.enabled || !waited || !hold(rule.conditions, {after, times, at, &before}))
            continue;
        rules.push_back(&rule);
        if (std::ranges::find(rule.actions, ActionKind::StopRules, &Action::kind) != rule.actions.end())
            break;
    }
    return rules;
}

LadderFold::LadderFold(TimesOf times, ImportedPast past)
    : m_times(std::move(times))
    , m_past(past)
{}

Ladder* LadderFold::live(const RuleKey& protocol)
{
    const auto found = std::ranges::find_if(
        m_ladders, [&](const Ladder& ladder) { return ladder.isLive() && ladder.protocol == protocol; });
    return found == m_ladders.end() ? nullptr : &*found;
}

void LadderFold::apply(const Ticket& before, const Ticket& after, const JournalEntry& entry,
                       const std::vector<Clock>& clocks)
{
    // A log may hold rows out of order; waiting never goes back.
    m_at = std::max(m_at, entry.occurredAt);
    m_version = entry.playbook;
    learn(before, after, entry);
    remember(entry);
    const PlaybookTimes* times = m_version > 0 ? m_times(m_version) : nullptr;
    if (!times)
        return;
    Occasion occasion{after, clocks, *times, m_at, entry.sequence, false, {}};
    if (entry.cause.kind == CauseKind::Import && m_past == ImportedPast::PassedOver)
        occasion.imported = entry.recordedAt;
    climb(occasion);
}

void LadderFold::publish(const Ticket& ticket, const Publication& publication, const std::vector<Clock>& clocks)
{
    m_at = std::max(m_at, publication.at);
    m_version = publication.version;
    if (const PlaybookTimes* times = m_times(m_version))
        climb({ticket, clocks, *times, m_at, publication.sequence, true, {}});
}

void LadderFold::note(const DueStep& step, Instant at)
{
    if (Ladder* ladder = live(step.protocol))
        ladder->fired.push_back({step.step, step.repetition, step.due, at, 0});
}

void LadderFold::learn(const Ticket& before, const Ticket& after, const JournalEntry& entry)
{
    const Anchor now{m_at, entry.sequence};
    const bool opens = isOpenTicket(after) && !isOpenTicket(before);
    if (opens)
        m_facts.open = now;
    if (opens || before.placement.place.tier != after.placement.place.tier)
        m_facts.tier = now;
    if (after.placement.assignee.isNull() && (opens || before.placement.assignee))
        m_facts.unassigned = now;
    if (after.progress.reopens > before.progress.reopens)
        m_facts.reopened = now;
    if (after.placement.returns > before.placement.returns)
        m_facts.returned = now;
    if (const auto moment = momentOf(before, after, entry))
        m_facts.moments[*moment] = now;
}

/// What was done on a ladder itself.
void LadderFold::remember(const JournalEntry& entry)
{
    const auto byCycle = [&](const RuleKey& rule, int cycle) {
        return std::ranges::find_if(
            m_ladders, [&](const Ladder& ladder) { return ladder.protocol == rule && ladder.cycle == cycle; });
    };
    if (const auto* fired = entry.is<RuleFired>()) {
        const auto ladder = byCycle(fired->rule, fired->cycle);
        if (ladder != m_ladders.end())
            ladder->fired.push_back({fired->step, fired->repetition, fired->due, entry.occurredAt, entry.sequence});
    } else if (const auto* acknowledged = entry.is<AlertAcknowledged>()) {
        const auto ladder = byCycle(acknowledged->rule, acknowledged->cycle);
        if (ladder != m_ladders.end())
            ladder->acknowledgedAt = entry.occurredAt;
    }
}

void LadderFold::climb(const Occasion& occasion)
{
    const std::vector<Protocol>& protocols = occasion.times.playbook().protocols;
    for (Ladder& ladder : m_ladders) {
        if (ladder.isLive() && std::ranges::find(protocols, ladder.protocol, &Protocol::key) == protocols.end()) {
            ladder.endedAt = occasion.at;
            ladder.endedBy = occasion.sequence;
        }
    }
    for (const Protocol& protocol : protocols)
        climb(protocol, occasion);
}

void LadderFold::climb(const Protocol& protocol, const Occasion& occasion)
{
    const std::optional<Anchor> anchor = anchorOf(protocol, occasion);
    Ladder* ladder = live(protocol.key);
    if (ladder && (!anchor || anchor->mark != ladder->mark)) {
        ladder->endedAt = occasion.at;
        ladder->endedBy = occasion.sequence;
        if (!ladder->waits.empty())
            ladder->waits.back().to = occasion.at;
        ladder = nullptr;
    }
    if (!anchor)
        return;
    if (!ladder) {
        Ladder fresh;
        fresh.protocol = protocol.key;
        fresh.cycle = 1 + static_cast<int>(std::ranges::count(m_ladders, protocol.key, &Ladder::protocol));
        fresh.since = anchor->since;
        fresh.mark = anchor->mark;
        fresh.passedUntil = occasion.published ? anchor->since : occasion.at;
        fresh.notBefore = occasion.published ? occasion.at : anchor->since;
        m_ladders.push_back(std::move(fresh));
        ladder = &m_ladders.back();
    } else if (occasion.published) {
        const PlaybookTimes* earlier = m_times(ladder->playbook);
        const Protocol* known = earlier ? earlier->playbook().protocol(protocol.key) : nullptr;
        if (!known || *known != protocol)
            ladder->notBefore = occasion.at;
    }
    ladder->playbook = m_version;
    if (occasion.imported)
        ladder->passedUntil = std::max(ladder->passedUntil, *occasion.imported);
    if (protocol.trigger.kind == TriggerKind::Clock)
        return;
    const StateType state = occasion.ticket.progress.type;
    const bool counts = std::ranges::find(protocol.pauses, state) == protocol.pauses.end();
    if (ladder->waits.empty()) {
        ladder->waits.push_back({counts, anchor->since, {}, state, {}, occasion.sequence});
    } else if (ladder->waits.back().running != counts) {
        ladder->waits.back().to = occasion.at;
        ladder->waits.push_back({counts, occasion.at, {}, state, {}, occasion.sequence});
    }
}

std::optional<LadderFold::Anchor> LadderFold::anchorOf(const Protocol& protocol, const Occasion& occasion)
{
    const Ticket& ticket = occasion.ticket;
    const Trigger& trigger = protocol.trigger;
    const bool stands = protocol.enabled && mayStand(trigger, ticket) &&
                        hold(protocol.scope, {ticket, occasion.times, occasion.at, nullptr});
    if (trigger.kind == TriggerKind::Scope) {
        if (!stands) {
            m_facts.scopes.erase(protocol.key);
            return {};
        }
        return m_facts.scopes.try_emplace(protocol.key, Anchor{occasion.at, occasion.sequence}).first->second;
    }
    if (!stands)
        return {};
    switch (trigger.kind) {
    case TriggerKind::AgeInTier:
        return m_facts.tier;
    case TriggerKind::TimeInState: {
        const Progress& progress = ticket.progress;
        if (std::ranges::find(trigger.states, progress.type) == trigger.states.end())
            return {};
        return Anchor{progress.since, progress.since.ms};
    }
    case TriggerKind::Unassigned:
        return ticket.placement.assignee ? std::nullopt : std::optional(m_facts.unassigned);
    case TriggerKind::NoContact: {
        const Instant heard = std::max(ticket.contacts.lastToRequester.value_or(ticket.createdAt), m_facts.open.since);
        return Anchor{heard, heard.ms};
    }
    case TriggerKind::Clock: {
        const Clock* clock = liveClock(occasion.clocks, trigger.metric);
        return clock ? std::optional(Anchor{clock->startedAt(), clock->cycle}) : std::nullopt;
    }
    case TriggerKind::Reopened:
        return ticket.progress.reopens >= trigger.times ? std::optional(m_facts.reopened) : std::nullopt;
    case TriggerKind::Returned:
        return ticket.placement.returns >= trigger.times ? std::optional(m_facts.returned) : std::nullopt;
    default: {
        const auto happened = m_facts.moments.find(trigger.moment);
        return happened == m_facts.moments.end() ? std::nullopt : std::optional(happened->second);
    }
    }
}

} // namespace tierdesk
