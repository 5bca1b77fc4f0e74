// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that the linter looks for, and what a finding of it says besides.
#pragma once

namespace tierdesk {

/// The comments say what the details of a finding hold.
enum class LintRule {
    EmptyKey,
    EmptyName,
    /// The key (or "1 → 2") that stands there twice.
    DuplicateKey,
    UnknownQueue,    ///< The queue named.
    UnknownCategory, ///< The category named.
    /// The tier's number.
    UnknownTier,
    /// The tier's number; tiers run from 0 to 4.
    TierOutOfRange,
    /// The tier's number.
    TierMissing,
    IntakeMissing,
    /// The queue.
    IntakeRetired,
    /// The word of the state type.
    StateTypeMissing,
    /// The words of the state types from and to, and of the one without a state.
    TransitionWithoutState,
    /// From, to, and the word of what no command can give for such a move.
    NeedNeverMet,
    /// The word of a state type that is open and has no way out.
    StuckState,
    /// The word of a state type that no moves lead to from new.
    UnreachableState,
    /// How many there are and how many there should be.
    MatrixShape,
    /// The number that names no priority.
    MatrixRank,
    /// A higher impact or urgency gives a less pressing priority here.
    MatrixOrder,
    /// The category's key.
    CategoryCycle,
    /// The queues from and to.
    EscalationNotHigher,
    EscalationToRetired,
    /// The tiers from and to.
    HandoffImpossible,
    /// The tiers from and to: an earlier standard fits everything that this one fits.
    HandoffShadowed,
    /// The word of a part of the packet that is asked for twice.
    PartTwice,
    ServiceOwnerRetired, ///< The queue.
    ScopeToRetired,      ///< The queue.
    /// The tier and the queue, which is in a lower one.
    ScopeToLower,
    /// The number.
    GuardNegative,
    CostNegative, ///< The number.
    /// The queue; tier 4 is for vendors and engineering, and they are for tier 4.
    KindOutOfTier,
    /// A list of reasons or codes without which a command can never be given.
    ListEmpty,
    /// The number of days.
    DaysNegative,
    /// Closed tickets are to be reopened, and no move from closed to open is legal.
    ReopenNotLegal,
    UnknownZone,     ///< The zone.
    UnknownCalendar, ///< The calendar named.
    /// The calendar's key; its bases lead back to it.
    CalendarCircle,
    /// The calendar.
    CalendarWithoutHours,
    /// The two spans that overlap.
    HoursOverlap,
    /// The name of the exception.
    DayMissing,
    /// The service named.
    UnknownService,
    /// The words of the metric and of the agreement's type.
    MetricOutOfType,
    /// The number of minutes.
    MinutesNegative,
    /// The ranks of the more pressing priority, which has more time, and of the other.
    TargetOrder,
    /// The agreement that always comes first.
    AgreementShadowed,
    /// The number of percent.
    PercentOutOfRange,
    /// The reason named.
    UnknownPendingReason,
    /// The attribute's word and the comparison's, which say nothing together.
    ConditionMeaningless,
    /// The attribute's word and the value that names nothing.
    ConditionValue,
    /// The word of what only a routing rule can ask for.
    ConditionForRouting,
    /// The word of the offset; it is for a trigger by clock alone.
    OffsetWithoutClock,
    /// The word of the action, which lacks its queue, tag, priority, skill or person.
    ActionIncomplete,
    /// A rule, or a step, without an action; a protocol without a step.
    NothingToDo,
    /// The attribute's word; no ticket can have both of what is asked for. Nothing where several stand in each other's
    /// way.
    NeverHolds,
    /// The rule that always stops it.
    RuleShadowed,
    /// The rule that sends a ticket back to where this one takes it from.
    RuleLoop,
    /// The other rule that acts on the same tickets at the same time, and the word of the action that both take.
    RulesOverlap,
    /// The queue.
    QueueWithoutPeople,
    /// The queue of the ticket, or empty; then the number of a weekday (1 is Monday) and a time of day, in UTC.
    NobodyThere,
    /// The state types that only an open ticket or a resolved one can wait in.
    StateNeverWaits,
    /// The rank of the priority, the minutes of the teams and the vendor together, those of the agreement, and the way
    /// from queue to queue that takes them.
    AgreementsDoNotFit,
    LaunchWithoutProgram,
    LaunchPlaceholder, ///< The placeholder that names nothing.
    LaunchShell,       ///< The shell.
    GuideUnreachable,  ///< The node.
    GuideDeadEnd,      ///< The node.
    /// The nodes on the way round, with arrows.
    GuideLoop,
    /// The guide has no end.
    GuideWithoutOutcome,
    /// The name of a node that is not there.
    GuideTarget,
    /// The node, and what it lacks: "text", "choices", "action", "outcome", "value".
    GuideIncomplete,
    /// The word of a field and the value that it cannot have.
    GuideValue,
    /// What only staff can do, in a guide for requesters: the word of the action.
    GuideForStaff,
    UnknownGuide,  ///< The guide named.
    UnknownLaunch, ///< The program named.
    /// The words of the rights that no role would have, so that nobody could ever change that.
    NobodyAdministers,
    /// The name of a field that no version up to this one knows.
    UnknownField
};

} // namespace tierdesk

#include "core/lint/lintwords.h"
