// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What must happen when a ticket waits (escalation protocols), and when one arrives or changes (routing rules).
#pragma once

#include "core/playbook/action.h"
#include "core/playbook/agreement.h"
#include "core/playbook/condition.h"
#include "core/playbook/statetype.h"

namespace tierdesk {

using RuleKey = Key<struct RuleTag>;

/// What can happen to a ticket that a rule may wait for.
enum class Moment {
    Opened,
    RequesterWrote,
    Replied,
    Assigned,
    Routed,
    Escalated,
    Returned,
    Resolved,
    Closed,
    Reopened,
    /// Anything else that changes what the ticket is about or how pressing it is.
    Changed
};

template <>
struct Words<Moment>
{
    static constexpr std::array words{"opened",   "requester-wrote", "replied", "assigned", "routed", "escalated",
                                      "returned", "resolved",        "closed",  "reopened", "changed"};
};

enum class TriggerKind {
    /// Since it came to its tier.
    AgeInTier,
    /// Since it came to one of the states.
    TimeInState,
    /// Since nobody has it.
    Unassigned,
    /// Since the requester last heard of us, or wrote first.
    NoContact,
    /// By the running clock of a metric; it must have a target.
    Clock,
    /// Since it was reopened for that time, or once more.
    Reopened,
    /// Since it was returned for that time, or once more.
    Returned,
    /// Since the scope holds: a tag, an impact, a complexity.
    Scope,
    /// Since something happened.
    Event
};

template <>
struct Words<TriggerKind>
{
    static constexpr std::array words{"age-in-tier", "time-in-state", "unassigned", "no-contact", "clock",
                                      "reopened",    "returned",      "scope",      "event"};
};

/// What starts a ladder, and starts it anew. Ladders but those of TimeInState and Event end when a ticket is done.
struct Trigger
{
    TriggerKind kind = TriggerKind::Unassigned;
    /// For TimeInState.
    std::vector<StateType> states;
    /// For Clock.
    Metric metric = Metric::Resolution;
    /// For Reopened and Returned.
    int times = 1;
    /// For Event.
    Moment moment = Moment::Opened;

    TIERDESK_FIELDS(Trigger, kind, states, metric, times, moment)
};

/// What a step's amount counts from.
enum class Offset {
    /// Minutes since the trigger.
    After,
    /// For a clock: percent of its target used.
    Share,
    /// For a clock: minutes of its calendar before its deadline.
    BeforeDeadline,
    /// For a clock: minutes after its deadline, by the protocol's calendar.
    AfterDeadline
};

template <>
struct Words<Offset>
{
    static constexpr std::array words{"after", "share", "before-deadline", "after-deadline"};
};

struct Step
{
    /// Tells it from its siblings for ever: a step that moves within the ladder stays the one that it was.
    QString key;
    Offset offset = Offset::After;
    int amount = 0;
    /// Asked for besides the scope. While they do not hold the step waits, and acts as soon as they do.
    Conditions conditions;
    std::vector<Action> actions;
    /// Again after so many minutes, by the protocol's calendar; 0: never.
    int repeatMinutes = 0;
    /// How often it acts in all; 0: until the ladder ends.
    int atMost = 0;

    TIERDESK_FIELDS(Step, key, offset, amount, conditions, actions, repeatMinutes, atMost)
};

struct Protocol
{
    RuleKey key;
    QString name;
    /// Why it is there, for those whom it tells.
    QString purpose;
    bool enabled = true;
    Conditions scope;
    Trigger trigger;
    /// The hours that count; null: around the clock.
    CalendarKey calendar;
    /// Time in these states does not count. A clock has pauses of its own.
    std::vector<StateType> pauses;
    std::vector<Step> steps;

    TIERDESK_FIELDS(Protocol, key, name, purpose, enabled, scope, trigger, calendar, pauses, steps)
    /// Null when there is none.
    [[nodiscard]] const Step* step(const QString& wanted) const;
};

/// Tried in order within the order that brought the change, each at most once.
struct RoutingRule
{
    RuleKey key;
    QString name;
    bool enabled = true;
    std::vector<Moment> when;
    Conditions conditions;
    std::vector<Action> actions;

    TIERDESK_FIELDS(RoutingRule, key, name, enabled, when, conditions, actions)
};

} // namespace tierdesk
