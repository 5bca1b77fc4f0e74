// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintmeetings.h"

#include "core/lint/exampletickets.h"

#include <algorithm>

namespace tierdesk {

namespace {

bool stops(const RoutingRule& rule)
{
    return std::ranges::find(rule.actions, ActionKind::StopRules, &Action::kind) != rule.actions.end();
}

/// Where the actions send a ticket by name; null when they do not.
QueueKey targetOf(const std::vector<Action>& actions)
{
    const auto move = std::ranges::find_if(actions, [](const Action& action) {
        return (action.kind == ActionKind::MoveTo || action.kind == ActionKind::MoveUp) && action.queue;
    });
    return move == actions.end() ? QueueKey{} : move->queue;
}

bool answersToMoves(const RoutingRule& rule)
{
    return std::ranges::any_of(rule.when,
                               [](Moment when) { return when == Moment::Routed || when == Moment::Escalated; });
}

bool moves(ActionKind kind)
{
    return kind == ActionKind::MoveTo || kind == ActionKind::MoveUp;
}

/// Of two actions at the same time the later one undoes the earlier, or says it twice.
bool collide(const Action& one, const Action& other)
{
    if (moves(one.kind) && moves(other.kind))
        return one.queue != other.queue || !one.queue;
    if (one.kind != other.kind)
        return false;
    switch (one.kind) {
    case ActionKind::SetPriority:
        return one.priority != other.priority;
    case ActionKind::SetState:
        return one.state != other.state;
    case ActionKind::Assign:
        return true;
    case ActionKind::Tell:
        return one.audience == other.audience && one.person == other.person;
    default:
        return false;
    }
}

std::optional<ActionKind> collision(const std::vector<Action>& these, const std::vector<Action>& those)
{
    for (const Action& one : these) {
        for (const Action& other : those) {
            if (collide(one, other))
                return other.kind;
        }
    }
    return std::nullopt;
}

bool allCanBeMadeUp(const Conditions& conditions)
{
    return std::ranges::all_of(
        conditions, [](const ConditionGroup& group) { return std::ranges::all_of(group.conditions, canBeMadeUp); });
}

Conditions both(Conditions one, const Conditions& other)
{
    std::ranges::copy(other, std::back_inserter(one));
    return one;
}

class Meetings
{
public:
    Meetings(const Playbook& playbook, std::vector<LintFinding>& findings)
        : m_times(std::make_shared<const Playbook>(playbook))
        , m_playbook(m_times.playbook())
        , m_findings(findings)
    {}

    void run()
    {
        const auto& routing = m_playbook.routing;
        for (std::size_t i = 0; i < routing.size(); ++i) {
            const QString path = QStringLiteral("routing[%1]").arg(i);
            never(routing[i].conditions, path + QStringLiteral(".conditions"));
            if (!routing[i].enabled)
                continue;
            if (!shadowed(i, path) && !loops(i, path))
                overlapsRouting(i, path);
        }
        for (std::size_t i = 0; i < m_playbook.protocols.size(); ++i) {
            const Protocol& protocol = m_playbook.protocols[i];
            const QString path = QStringLiteral("protocols[%1]").arg(i);
            never(protocol.scope, path + QStringLiteral(".scope"));
            if (!protocol.enabled)
                continue;
            for (std::size_t j = 0; j < protocol.steps.size(); ++j) {
                const QString step = path + QStringLiteral(".steps[%1]").arg(j);
                bouncesBack(protocol, protocol.steps[j], step);
                overlapsStep(i, protocol.steps[j], step);
            }
        }
    }

private:
    using Wanted = std::function<bool(const ExampleTickets&, const ExampleTicket&)>;

    [[nodiscard]] ExampleTickets ticketsFor(std::initializer_list<const Conditions*> looked) const
    {
        return {m_times, std::span(looked.begin(), looked.size())};
    }

    void find(LintRule rule, const QString& path, QStringList details, const std::optional<ExampleTicket>& example = {})
    {
        LintFinding finding{rule, path, std::move(details)};
        if (example)
            finding.example = exampleOf(*example, m_playbook);
        m_findings.push_back(std::move(finding));
    }

    void never(const Conditions& conditions, const QString& path)
    {
        const bool said = std::ranges::any_of(m_findings, [&](const LintFinding& finding) {
            return finding.rule == LintRule::NeverHolds && finding.path.startsWith(path);
        });
        if (said || !allCanBeMadeUp(conditions))
            return;
        const ExampleTickets tickets = ticketsFor({&conditions});
        if (tickets.areAll() && !tickets.find([&](const ExampleTicket& one) { return tickets.holds(conditions, one); }))
            find(LintRule::NeverHolds, path, {});
    }

    /// Every ticket that the rule would take is stopped by an earlier one.
    bool shadowed(std::size_t index, const QString& path)
    {
        const RoutingRule& rule = m_playbook.routing[index];
        for (std::size_t i = 0; i < index; ++i) {
            const RoutingRule& earlier = m_playbook.routing[i];
            const bool everyTime = std::ranges::all_of(
                rule.when, [&](Moment when) { return std::ranges::find(earlier.when, when) != earlier.when.end(); });
            if (!earlier.enabled || !stops(earlier) || !everyTime)
                continue;
            const ExampleTickets tickets = ticketsFor({&rule.conditions, &earlier.conditions});
            const auto taken =
                tickets.find([&](const ExampleTicket& one) { return tickets.holds(rule.conditions, one); });
            const auto passes = tickets.find([&](const ExampleTicket& one) {
                return tickets.holds(rule.conditions, one) && !tickets.holds(earlier.conditions, one);
            });
            const bool told = taken && !passes && tickets.areAll() && allCanBeMadeUp(rule.conditions) &&
                              allCanBeMadeUp(earlier.conditions);
            if (told || earlier.conditions.empty() || earlier.conditions == rule.conditions) {
                find(LintRule::RuleShadowed, path, {earlier.name}, taken);
                return true;
            }
        }
        return false;
    }

    /// A ticket in the one's target that the other takes away, to where the one takes it back from.
    [[nodiscard]] std::optional<ExampleTicket> circle(const Conditions& one, const QueueKey& to,
                                                      const Conditions& other, const QueueKey& away) const
    {
        if (!to || !away || to == away)
            return std::nullopt;
        const ExampleTickets tickets = ticketsFor({&one, &other});
        const auto found = tickets.find([&](const ExampleTicket& ticket) {
            return tickets.holds(one, tickets.moved(ticket, away)) && tickets.holds(other, tickets.moved(ticket, to));
        });
        if (!found)
            return std::nullopt;
        ExampleTicket there = tickets.moved(*found, to);
        std::erase_if(there.values, [](const ExampleValue& value) {
            return value.attribute == Attribute::Queue || value.attribute == Attribute::Tier;
        });
        there.values.push_back({Attribute::Queue, to.value});
        return there;
    }

    bool loops(std::size_t index, const QString& path)
    {
        const RoutingRule& rule = m_playbook.routing[index];
        for (std::size_t i = 0; i < index; ++i) {
            const RoutingRule& earlier = m_playbook.routing[i];
            if (!earlier.enabled || !answersToMoves(earlier) || !answersToMoves(rule))
                continue;
            if (const auto ticket =
                    circle(rule.conditions, targetOf(rule.actions), earlier.conditions, targetOf(earlier.actions))) {
                find(LintRule::RuleLoop, path, {earlier.name}, ticket);
                return true;
            }
        }
        return false;
    }

    void bouncesBack(const Protocol& protocol, const Step& step, const QString& path)
    {
        const Conditions conditions = both(protocol.scope, step.conditions);
        for (const RoutingRule& rule : m_playbook.routing) {
            if (!rule.enabled || !answersToMoves(rule))
                continue;
            if (const auto ticket =
                    circle(conditions, targetOf(step.actions), rule.conditions, targetOf(rule.actions))) {
                find(LintRule::RuleLoop, path, {rule.name}, ticket);
                return;
            }
        }
    }

    [[nodiscard]] std::optional<ExampleTicket> meeting(const Conditions& one, const Conditions& other) const
    {
        const ExampleTickets tickets = ticketsFor({&one, &other});
        return tickets.find(
            [&](const ExampleTicket& ticket) { return tickets.holds(one, ticket) && tickets.holds(other, ticket); });
    }

    void overlapsRouting(std::size_t index, const QString& path)
    {
        const RoutingRule& rule = m_playbook.routing[index];
        for (std::size_t i = 0; i < index; ++i) {
            const RoutingRule& earlier = m_playbook.routing[i];
            const auto action = collision(earlier.actions, rule.actions);
            const bool sameTime = std::ranges::any_of(
                rule.when, [&](Moment when) { return std::ranges::find(earlier.when, when) != earlier.when.end(); });
            if (!earlier.enabled || stops(earlier) || !action || !sameTime)
                continue;
            if (const auto ticket = meeting(earlier.conditions, rule.conditions)) {
                find(LintRule::RulesOverlap, path, {earlier.name, toWord(*action)}, ticket);
                return;
            }
        }
    }

    void overlapsStep(std::size_t index, const Step& step, const QString& path)
    {
        const Protocol& protocol = m_playbook.protocols[index];
        for (std::size_t i = 0; i < index; ++i) {
            const Protocol& earlier = m_playbook.protocols[i];
            if (!earlier.enabled || earlier.trigger != protocol.trigger || earlier.calendar != protocol.calendar)
                continue;
            for (const Step& its : earlier.steps) {
                const auto action = collision(its.actions, step.actions);
                if (its.offset != step.offset || its.amount != step.amount || !action)
                    continue;
                if (const auto ticket =
                        meeting(both(earlier.scope, its.conditions), both(protocol.scope, step.conditions))) {
                    find(LintRule::RulesOverlap, path, {earlier.name, toWord(*action)}, ticket);
                    return;
                }
            }
        }
    }

    PlaybookTimes m_times;
    const Playbook& m_playbook;
    std::vector<LintFinding>& m_findings;
};

} // namespace

void lintMeetings(const Playbook& playbook, std::vector<LintFinding>& findings)
{
    Meetings(playbook, findings).run();
}

} // namespace tierdesk
