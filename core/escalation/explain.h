// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a rule acted on a ticket, or did not: made of the same course, conditions and standings that the engine acts on.
#pragma once

#include "core/escalation/course.h"

namespace tierdesk {

/// Why a ladder stands on a ticket or not.
enum class TriggerState {
    Holds,
    UnknownRule,
    SwitchedOff,
    /// The ticket is resolved, closed, merged or cancelled.
    TicketDone,
    OutOfScope,
    /// It is in scope, and what the protocol waits for is not the case.
    NotMet
};

template <>
struct Words<TriggerState>
{
    static constexpr std::array words{"holds",       "unknown-rule", "switched-off",
                                      "ticket-done", "out-of-scope", "not-met"};
};

struct StepExplanation
{
    StepStanding standing;
    Verdict conditions;
    std::vector<Firing> firings;
    /// The stretches that were counted up to when it was due, or up to now, and what they come to.
    std::vector<OpenSpan> counted;
    Milliseconds sum{0};
};

struct LadderExplanation
{
    Ladder ladder;
    std::vector<StepExplanation> steps;
};

/// A protocol and a ticket at an instant.
struct ProtocolExplanation
{
    RuleKey rule;
    Instant at;
    TriggerState trigger = TriggerState::UnknownRule;
    Verdict scope;
    /// In the order in which they began.
    std::vector<LadderExplanation> ladders;
};

/// One change that a routing rule waits for, and what it saw.
struct RoutingOccasion
{
    /// The first entry of the change.
    qint64 sequence = 0;
    Instant at;
    Verdict conditions;
    /// An earlier rule stopped those after it.
    bool stopped = false;
    /// It is in the journal that the rule acted on it.
    bool acted = false;
};

struct RoutingExplanation
{
    RuleKey rule;
    TriggerState trigger = TriggerState::UnknownRule;
    /// Only the changes that it waits for.
    std::vector<RoutingOccasion> occasions;
};

/// `course` is the ticket's as of `at`.
[[nodiscard]] ProtocolExplanation explainProtocol(const TicketCourse& course, const CourseBasis& basis,
                                                  const RuleKey& rule, Instant at);

/// Over the ticket's history up to `at`, each change by the playbook that was in force.
[[nodiscard]] RoutingExplanation explainRouting(std::span<const JournalEntry> history, const CourseBasis& basis,
                                                const RuleKey& rule, Instant at);

} // namespace tierdesk
