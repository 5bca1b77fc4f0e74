// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/ruleactor.h"

#include "core/desk/packetprefill.h"
#include "core/escalation/team.h"
#include "core/ticket/apply.h"

#include <algorithm>
#include <set>

namespace tierdesk {

namespace {

/// Rules that answer to rules: so deep and no deeper.
constexpr int deepest = 3;

QString firstKey(const std::vector<Choice>& choices)
{
    return choices.empty() ? QString() : choices.front().key;
}

/// The order that brings a ticket into a state of that type.
std::vector<Command> commandsFor(StateType state, const Ticket& ticket, const Playbook& playbook, const QString& why)
{
    switch (state) {
    case StateType::Resolved:
        return {ResolveTicket{{firstKey(playbook.resolutionCodes), why}}};
    case StateType::Closed:
        return {CloseTicket{}};
    case StateType::Cancelled:
        return {CancelTicket{why}};
    case StateType::PendingRequester:
    case StateType::PendingVendor:
        return {SetPending{state, firstKey(playbook.pendingReasons), {}}};
    default:
        if (isPending(ticket.progress.type))
            return {ResumeTicket{}};
        return {ReopenTicket{why}};
    }
}

} // namespace

/// One firing under way: the ticket as it is so far, and what happened.
struct RuleActor::Work
{
    Ticket ticket;
    const RuleName& rule;
    std::vector<TicketEvent> events;

    /// What people read where an action has no words of its own.
    [[nodiscard]] QString words(const Action& action) const
    {
        if (!action.text.isEmpty())
            return action.text;
        return rule.purpose.isEmpty() ? rule.name : rule.purpose;
    }
};

RuleActor::RuleActor(Transaction& transaction, const PlaybookTimes& times, Instant now)
    : m_transaction(transaction)
    , m_times(times)
    , m_playbook(times.playbook())
    , m_now(now)
{}

JournalEntry RuleActor::entryOf(const Ticket& ticket, const TicketEvent& event) const
{
    return {0,     ticket.id, ticket.version + 1, Event{event}, {CauseKind::Rule, {}, {}}, {},
            m_now, m_now,     m_playbook.version};
}

Stored<const std::vector<Person>*> RuleActor::staff()
{
    if (!m_staff) {
        auto all = m_transaction.staff();
        if (!all)
            return fail(all.error());
        m_staff = *std::move(all);
    }
    return &*m_staff;
}

Stored<ActionTaken> RuleActor::order(Work& work, const Action& action, std::span<const Command> commands)
{
    Person automaton;
    automaton.role = Role::Automaton;
    std::optional<StorageError> trouble;
    const PersonLookup people = [&](PersonId id) -> std::optional<Person> {
        const auto found = m_transaction.person(id);
        if (found)
            return *found;
        trouble = found.error();
        return std::nullopt;
    };
    for (const Command& command : commands) {
        const Decision decision = decide(work.ticket, command, {m_playbook, m_now, automaton, people, {}});
        if (trouble)
            return fail(*trouble);
        if (!decision)
            return ActionTaken{action.kind, {}, {}, toWord(decision.error().reason)};
        for (const Decided& decided : *decision) {
            work.ticket = apply(std::move(work.ticket), entryOf(work.ticket, decided.event));
            work.events.push_back(decided.event);
        }
    }
    return ActionTaken{action.kind, {}, {}, {}};
}

Stored<ActionTaken> RuleActor::assign(Work& work, const Action& action)
{
    const auto all = staff();
    if (!all)
        return fail(all.error());
    std::vector<Candidate> candidates;
    for (const Person& person : availableFor(action, work.ticket, m_times, **all, m_now)) {
        const auto load = m_transaction.load(person.id);
        if (!load)
            return fail(load.error());
        candidates.push_back({person, *load});
    }
    PersonId last;
    if (action.by == AssignBy::Sticky) {
        const auto history = m_transaction.history(work.ticket.id);
        if (!history)
            return fail(history.error());
        for (const JournalEntry& entry : *history) {
            if (const auto* assigned = entry.is<TicketAssigned>(); assigned && assigned->assignee)
                last = assigned->assignee;
        }
    }
    const PersonId chosen = chosenBy(action, std::move(candidates), last);
    if (!chosen)
        return ActionTaken{action.kind, {}, {}, {}};
    const std::array<Command, 1> commands{AssignTicket{chosen}};
    auto taken = order(work, action, commands);
    if (taken && taken->refused.isEmpty())
        taken->people = {chosen};
    return taken;
}

Stored<ActionTaken> RuleActor::take(Work& work, const Action& action)
{
    const auto run = [&](std::vector<Command> commands) { return order(work, action, commands); };
    const Place& place = work.ticket.placement.place;
    switch (action.kind) {
    case ActionKind::MoveUp: {
        HandoffPacket packet = prefilledPacket(work.ticket);
        packet[PacketPart::Ask] = work.words(action);
        return run({EscalateTicket{escalationTarget(action, place, m_playbook), packet}});
    }
    case ActionKind::MoveTo: {
        const Queue* queue = m_playbook.queue(action.queue);
        if (!queue || queue->retired || queue->key == place.queue)
            return ActionTaken{action.kind, {}, {}, toWord(queue ? Reason::SameQueue : Reason::UnknownQueue)};
        const TicketEvent routed = TicketRouted{{queue->key, queue->tier}};
        work.ticket = apply(std::move(work.ticket), entryOf(work.ticket, routed));
        work.events.push_back(routed);
        return ActionTaken{action.kind, {}, {}, {}};
    }
    case ActionKind::Tell: {
        const auto all = staff();
        if (!all)
            return fail(all.error());
        return ActionTaken{action.kind, toldBy(action, work.ticket, m_playbook, **all), work.words(action), {}};
    }
    case ActionKind::SetPriority: {
        TriageTicket triage;
        triage.priority = PriorityOverride{action.priority, work.rule.name};
        return run({triage});
    }
    case ActionKind::AddTag:
    case ActionKind::RemoveTag: {
        EditTicket edit;
        edit.patch.tags = work.ticket.details.tags;
        edit.patch.tags->removeAll(action.text);
        if (action.kind == ActionKind::AddTag)
            edit.patch.tags->append(action.text);
        return run({edit});
    }
    case ActionKind::Assign:
        return assign(work, action);
    case ActionKind::AddNote:
        return run({AddNote{work.words(action)}});
    case ActionKind::AskForInformation:
        return run({Reply{work.words(action)},
                    SetPending{StateType::PendingRequester, firstKey(m_playbook.pendingReasons), {}}});
    case ActionKind::OpenConsult:
        return run({AskConsult{action.queue, work.words(action)}});
    case ActionKind::SetState:
        return run(commandsFor(action.state, work.ticket, m_playbook, work.words(action)));
    case ActionKind::StopRules:
        break;
    }
    return ActionTaken{action.kind, {}, {}, {}};
}

Stored<std::vector<TicketEvent>> RuleActor::act(const Ticket& ticket, RuleFired fired, const RuleName& rule,
                                                std::span<const Action> actions)
{
    Work work{ticket, rule, {}};
    for (const Action& action : actions) {
        auto taken = take(work, action);
        if (!taken)
            return fail(taken.error());
        const bool nobody = action.kind == ActionKind::Assign && taken->people.empty() && taken->refused.isEmpty();
        fired.actions.push_back(*std::move(taken));
        if (!nobody)
            continue;
        // It stays with nobody, and never silently.
        auto told = take(work, {});
        if (!told)
            return fail(told.error());
        fired.actions.push_back(*std::move(told));
    }
    work.events.insert(work.events.begin(), std::move(fired));
    return std::move(work.events);
}

Stored<std::vector<std::pair<RuleKey, std::vector<TicketEvent>>>> RuleActor::route(const Ticket& before,
                                                                                   std::span<const TicketEvent> events)
{
    std::vector<std::pair<RuleKey, std::vector<TicketEvent>>> done;
    std::set<RuleKey> tried;
    Ticket earlier = before;
    std::vector<TicketEvent> fresh(events.begin(), events.end());
    for (int depth = 0; depth < deepest && !fresh.empty(); ++depth) {
        // What happened since, and the snapshot that all rules of this round look at.
        Ticket snapshot = earlier;
        std::set<Moment> moments;
        for (const TicketEvent& event : fresh) {
            const Ticket last = snapshot;
            const JournalEntry entry = entryOf(snapshot, event);
            snapshot = apply(std::move(snapshot), entry);
            if (const auto moment = momentOf(last, snapshot, entry))
                moments.insert(*moment);
        }
        fresh.clear();
        Ticket current = snapshot;
        bool stopped = false;
        for (const RoutingRule* rule : routingRulesFor(moments, earlier, snapshot, m_times, m_now)) {
            if (!tried.insert(rule->key).second)
                continue;
            RuleFired fired;
            fired.rule = rule->key;
            fired.due = m_now;
            auto happened = act(current, std::move(fired), {rule->key, rule->name, {}}, rule->actions);
            if (!happened)
                return fail(happened.error());
            for (const TicketEvent& event : *happened) {
                current = apply(std::move(current), entryOf(current, event));
                if (!std::holds_alternative<RuleFired>(event))
                    fresh.push_back(event);
            }
            done.emplace_back(rule->key, *std::move(happened));
            stopped = std::ranges::find(rule->actions, ActionKind::StopRules, &Action::kind) != rule->actions.end();
        }
        if (stopped)
            break;
        earlier = snapshot;
    }
    return done;
}

} // namespace tierdesk
