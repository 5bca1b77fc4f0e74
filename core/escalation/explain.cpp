// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escalation/explain.h"

#include "core/ticket/apply.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// What a clock or a ladder counted of its intervals up to an instant.
std::vector<OpenSpan> countedSpans(const std::vector<ClockInterval>& intervals, const BusinessTime* hours,
                                   Instant until)
{
    std::vector<OpenSpan> spans;
    for (const ClockInterval& interval : intervals) {
        const Instant end = std::min(interval.to.value_or(until), until);
        if (!interval.running || end <= interval.from)
            continue;
        if (hours)
            std::ranges::copy(hours->spans(interval.from, end), std::back_inserter(spans));
        else
            spans.push_back({interval.from, end});
    }
    return spans;
}

class Explaining
{
public:
    Explaining(const TicketCourse& course, const CourseBasis& basis, Instant at)
        : m_course(course)
        , m_basis(basis)
        , m_at(at)
    {}

    [[nodiscard]] LadderExplanation ladder(const Ladder& ladder) const
    {
        LadderExplanation explained{ladder, {}};
        // A ladder that is over is told by the playbook that it stood under.
        const PlaybookTimes* times = m_basis.times(ladder.playbook);
        const Protocol* protocol = times ? times->playbook().protocol(ladder.protocol) : nullptr;
        if (!protocol)
            return explained;
        for (StepStanding& standing : standings(ladder, *protocol, m_course.ticket(), m_course.clocks(), *times)) {
            const Step& step = *protocol->step(standing.step);
            StepExplanation one{
                standing, verdictOf(step.conditions, {m_course.ticket(), *times, m_at, nullptr}), {}, {}, {}};
            std::ranges::copy_if(ladder.fired, std::back_inserter(one.firings),
                                 [&](const Firing& firing) { return firing.step == step.key; });
            count(one, ladder, *protocol, *times);
            explained.steps.push_back(std::move(one));
        }
        return explained;
    }

private:
    void count(StepExplanation& step, const Ladder& ladder, const Protocol& protocol, const PlaybookTimes& times) const
    {
        const Instant due = step.firings.empty() ? step.standing.due.value_or(m_at) : step.firings.front().due;
        const Instant until = std::min({due, m_at, ladder.endedAt.value_or(m_at)});
        const std::vector<ClockInterval>* intervals = &ladder.waits;
        const BusinessTime* hours = times.hours(protocol.calendar);
        if (protocol.trigger.kind == TriggerKind::Clock) {
            const auto clock = std::ranges::find_if(m_course.clocks(), [&](const Clock& one) {
                return one.metric == protocol.trigger.metric && one.cycle == ladder.mark;
            });
            if (clock == m_course.clocks().end())
                return;
            intervals = &clock->intervals;
            hours = times.hours(clock->calendar);
        }
        step.counted = countedSpans(*intervals, hours, until);
        for (const OpenSpan& span : step.counted)
            step.sum += span.length();
    }

    const TicketCourse& m_course;
    const CourseBasis& m_basis;
    Instant m_at;
};

} // namespace

ProtocolExplanation explainProtocol(const TicketCourse& course, const CourseBasis& basis, const RuleKey& rule,
                                    Instant at)
{
    ProtocolExplanation explained{rule, at, TriggerState::UnknownRule, {}, {}};
    const Explaining explaining(course, basis, at);
    for (const Ladder& ladder : course.ladders()) {
        if (ladder.protocol == rule)
            explained.ladders.push_back(explaining.ladder(ladder));
    }
    const PlaybookTimes* times = course.times();
    const Protocol* protocol = times ? times->playbook().protocol(rule) : nullptr;
    if (!protocol)
        return explained;
    explained.scope = verdictOf(protocol->scope, {course.ticket(), *times, at, nullptr});
    const bool stands = !explained.ladders.empty() && explained.ladders.back().ladder.isLive();
    if (stands)
        explained.trigger = TriggerState::Holds;
    else if (!protocol->enabled)
        explained.trigger = TriggerState::SwitchedOff;
    else if (!explained.scope.holds)
        explained.trigger = TriggerState::OutOfScope;
    else if (!isOpen(course.ticket().progress.type))
        explained.trigger = TriggerState::TicketDone;
    else
        explained.trigger = TriggerState::NotMet;
    return explained;
}

RoutingExplanation explainRouting(std::span<const JournalEntry> history, const CourseBasis& basis, const RuleKey& rule,
                                  Instant at)
{
    RoutingExplanation explained{rule, TriggerState::UnknownRule, {}};
    Ticket ticket;
    for (auto entry = history.begin(); entry != history.end() && entry->recordedAt <= at;) {
        // One change: the entries of one order that nobody but its giver brought about.
        const Ticket before = ticket;
        const auto first = entry;
        std::set<Moment> happened;
        Ticket snapshot;
        bool acted = false;
        for (; entry != history.end() && entry->command == first->command; ++entry) {
            const Ticket last = ticket;
            ticket = apply(std::move(ticket), *entry);
            const auto* fired = entry->is<RuleFired>();
            acted = acted || (fired && fired->rule == rule);
            if (entry->cause.kind == CauseKind::Rule)
                continue;
            snapshot = ticket;
            if (const auto moment = momentOf(last, ticket, *entry))
                happened.insert(*moment);
        }
        const PlaybookTimes* times = basis.times(first->playbook);
        const RoutingRule* known = times ? times->playbook().routingRule(rule) : nullptr;
        if (!known)
            continue;
        explained.trigger = known->enabled ? TriggerState::NotMet : TriggerState::SwitchedOff;
        if (std::ranges::none_of(known->when, [&](Moment when) { return happened.contains(when); }))
            continue;
        RoutingOccasion occasion{first->sequence, first->occurredAt, {}, false, acted};
        occasion.conditions = verdictOf(known->conditions, {snapshot, *times, first->occurredAt, &before});
        const auto tried = routingRulesFor(happened, before, snapshot, *times, first->occurredAt);
        occasion.stopped = occasion.conditions.holds && std::ranges::find(tried, known) == tried.end();
        explained.occasions.push_back(std::move(occasion));
    }
    const bool held = std::ranges::any_of(explained.occasions, &RoutingOccasion::acted);
    if (held)
        explained.trigger = TriggerState::Holds;
    return explained;
}

} // namespace tierdesk
