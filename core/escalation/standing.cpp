// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the steps of a ladder stand. The engine fires what this says is due, and the explanation shows the same.
#include "core/escalation/ladder.h"

#include <algorithm>

namespace tierdesk {

namespace {

Instant reach(const BusinessTime* hours, Instant from, Milliseconds amount)
{
    return hours ? hours->add(from, amount).value_or(Instant{std::numeric_limits<qint64>::max()}) : from + amount;
}

bool onlyTells(const Step& step)
{
    return std::ranges::all_of(step.actions, [](const Action& action) { return action.kind == ActionKind::Tell; });
}

/// One ladder, looked at.
class Look
{
public:
    Look(const Ladder& ladder, const Protocol& protocol, const Ticket& ticket, const std::vector<Clock>& clocks,
         const PlaybookTimes& times)
        : m_ladder(ladder)
        , m_protocol(protocol)
        , m_ticket(ticket)
        , m_times(times)
        , m_hours(times.hours(protocol.calendar))
    {
        if (protocol.trigger.kind != TriggerKind::Clock)
            return;
        const auto found = std::ranges::find_if(clocks, [&](const Clock& clock) {
            return clock.metric == protocol.trigger.metric && clock.cycle == ladder.mark;
        });
        m_clock = found == clocks.end() ? nullptr : &*found;
    }

    [[nodiscard]] StepStanding at(const Step& step) const
    {
        StepStanding standing{step.key, StepState::Waiting, firstDue(step), 1};
        const Firing* last = nullptr;
        for (const Firing& firing : m_ladder.fired) {
            if (firing.step == step.key)
                last = &firing;
        }
        if (last) {
            standing.repetition = last->repetition + 1;
            const bool again = step.repeatMinutes > 0 && (step.atMost == 0 || last->repetition < step.atMost);
            standing.due = again ? reach(m_hours, last->at, std::chrono::minutes(step.repeatMinutes)) : last->due;
            if (!again) {
                standing.state = StepState::Done;
                return standing;
            }
        }
        standing.state = stateOf(step, standing, last != nullptr);
        if (standing.due && standing.state != StepState::PassedOver)
            standing.due = std::max(*standing.due, m_ladder.notBefore);
        return standing;
    }

private:
    [[nodiscard]] StepState stateOf(const Step& step, const StepStanding& standing, bool hasFired) const
    {
        if (!m_ladder.isLive())
            return StepState::Ended;
        if (!standing.due || standsStill())
            return StepState::Paused;
        const bool before = *standing.due < m_ladder.passedUntil && m_ladder.notBefore <= m_ladder.passedUntil;
        if (before && !hasFired)
            return StepState::PassedOver;
        if (m_ladder.acknowledgedAt && onlyTells(step))
            return StepState::Acknowledged;
        return hold(step.conditions, {m_ticket, m_times, *standing.due, nullptr}) ? StepState::Waiting
                                                                                  : StepState::Held;
    }

    [[nodiscard]] bool standsStill() const
    {
        if (m_clock)
            return !m_clock->isRunning();
        return !m_ladder.waits.empty() && !m_ladder.waits.back().running;
    }

    [[nodiscard]] std::optional<Instant> firstDue(const Step& step) const
    {
        const Milliseconds amount = std::chrono::minutes(step.amount);
        if (!m_clock) {
            if (step.offset != Offset::After || m_protocol.trigger.kind == TriggerKind::Clock)
                return {};
            const auto due = usedUp(m_ladder.waits, m_hours, amount);
            // At once means as soon as somebody works.
            return due && m_hours && step.amount == 0 ? m_hours->nextOpening(*due) : due;
        }
        const BusinessTime* hours = m_times.hours(m_clock->calendar);
        const Milliseconds target = m_clock->target;
        switch (step.offset) {
        case Offset::After:
            return usedUp(m_clock->intervals, hours, amount);
        case Offset::Share:
            return usedUp(m_clock->intervals, hours, target * step.amount / 100);
        case Offset::BeforeDeadline:
            return usedUp(m_clock->intervals, hours, std::max(target - amount, Milliseconds(0)));
        case Offset::AfterDeadline: {
            const auto deadline = usedUp(m_clock->intervals, hours, target);
            return deadline ? std::optional(reach(m_hours, *deadline, amount)) : std::nullopt;
        }
        }
        return {};
    }

    const Ladder& m_ladder;
    const Protocol& m_protocol;
    const Ticket& m_ticket;
    const PlaybookTimes& m_times;
    const BusinessTime* m_hours;
    const Clock* m_clock = nullptr;
};

} // namespace

std::vector<StepStanding> standings(const Ladder& ladder, const Protocol& protocol, const Ticket& ticket,
                                    const std::vector<Clock>& clocks, const PlaybookTimes& times)
{
    const Look look(ladder, protocol, ticket, clocks, times);
    std::vector<StepStanding> all;
    for (const Step& step : protocol.steps)
        all.push_back(look.at(step));
    return all;
}

std::vector<DueStep> dueSteps(const std::vector<Ladder>& ladders, const Ticket& ticket,
                              const std::vector<Clock>& clocks, const PlaybookTimes& times)
{
    std::vector<DueStep> due;
    for (const Protocol& protocol : times.playbook().protocols) {
        for (const Ladder& ladder : ladders) {
            if (!ladder.isLive() || ladder.protocol != protocol.key)
                continue;
            for (const StepStanding& step : standings(ladder, protocol, ticket, clocks, times)) {
                if (step.state == StepState::Waiting)
                    due.push_back({protocol.key, ladder.cycle, step.step, step.repetition, *step.due});
            }
        }
    }
    std::ranges::stable_sort(due, {}, &DueStep::due);
    return due;
}

} // namespace tierdesk
