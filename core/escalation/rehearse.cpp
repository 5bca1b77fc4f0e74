// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escalation/rehearse.h"

#include <algorithm>

namespace tierdesk {

namespace {

constexpr std::size_t firstShown = 50;
/// A ladder that repeats for ever is not followed further on one ticket.
constexpr int mostFirings = 1000;

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone::utc()).date();
}

template <class T>
int countMissing(const std::set<T>& from, const std::set<T>& in)
{
    return static_cast<int>(std::ranges::count_if(from, [&](const T& one) { return !in.contains(one); }));
}

} // namespace

int RehearsalResult::breachesAvoided() const
{
    return countMissing(inForce.breaches, draft.breaches);
}

int RehearsalResult::breachesAdded() const
{
    return countMissing(draft.breaches, inForce.breaches);
}

/// One ticket under one playbook.
struct Rehearsal::Replay
{
    const Rehearsal& rehearsal;
    const PlaybookTimes& times;
    RehearsedPlaybook& into;
    TicketCourse course;
    int fired = 0;

    void note(const RuleKey& rule, const QString& step, Instant at, std::span<const Action> actions)
    {
        if (!rehearsal.within(at))
            return;
        const Ticket& ticket = course.ticket();
        RehearsedRule& counted = into.rules[rule];
        ++into.firings;
        into.tickets.insert(ticket.id);
        ++counted.firings;
        counted.tickets.insert(ticket.id);
        const QDate day = dayOf(at);
        ++counted.weeks[day.addDays(1 - day.dayOfWeek())];
        const auto place = std::ranges::upper_bound(counted.first, at, {}, &RehearsedFiring::at);
        counted.first.insert(place, {ticket.id, at, step});
        if (counted.first.size() > firstShown)
            counted.first.pop_back();
        const Place& from = ticket.placement.place;
        for (const Action& action : actions) {
            if (action.kind == ActionKind::MoveTo || action.kind == ActionKind::MoveUp)
                ++into.moved[{from.queue, escalationTarget(action, from, times.playbook())}];
            if (action.kind != ActionKind::Tell)
                continue;
            for (const PersonId person : toldBy(action, ticket, times.playbook(), rehearsal.m_staff))
                ++into.told[{person, day}];
        }
    }

    /// What is due before that instant acts then.
    void fireBefore(Instant until)
    {
        for (; fired < mostFirings; ++fired) {
            const auto next = course.nextStep();
            if (!next || next->due >= until)
                return;
            const Protocol& protocol = *times.playbook().protocol(next->protocol);
            note(next->protocol, next->step, next->due, protocol.step(next->step)->actions);
            course.note(*next, next->due);
        }
    }

    /// The entries of one order, and what routing makes of them.
    void order(std::span<const JournalEntry> entries)
    {
        const Ticket before = course.ticket();
        std::set<Moment> happened;
        for (const JournalEntry& entry : entries) {
            const Ticket last = course.ticket();
            course.advance(entry);
            if (const auto moment = momentOf(last, course.ticket(), entry))
                happened.insert(*moment);
        }
        const Instant at = entries.front().occurredAt;
        for (const RoutingRule* rule : routingRulesFor(happened, before, course.ticket(), times, at))
            note(rule->key, {}, at, rule->actions);
    }
};

Rehearsal::Rehearsal(std::shared_ptr<const Playbook> draft, std::shared_ptr<const Playbook> inForce,
                     std::vector<Person> staff, Instant from, Instant to)
    : m_draft(std::move(draft))
    , m_inForce(std::move(inForce))
    , m_staff(std::move(staff))
{
    m_result.from = from;
    m_result.to = to;
}

void Rehearsal::replay(std::span<const JournalEntry> history, const PlaybookTimes& times, RehearsedPlaybook& into) const
{
    static const auto none = std::make_shared<const std::vector<Publication>>();
    const CourseBasis basis{none, [&times](int) { return &times; }};
    Replay replay{*this, times, into, TicketCourse(basis, ImportedPast::LivedAgain)};
    std::vector<JournalEntry> order;
    const auto flush = [&] {
        if (!order.empty())
            replay.order(order);
        order.clear();
    };
    for (const JournalEntry& entry : history) {
        // What rules did is what is being tried anew.
        if (entry.is<RuleFired>())
            continue;
        if (!order.empty() && order.front().command != entry.command)
            flush();
        if (order.empty())
            replay.fireBefore(std::min(entry.occurredAt, m_result.to));
        order.push_back(entry);
        // Before the first playbook there was none; in a rehearsal there always is one.
        order.back().playbook = std::max(entry.playbook, 1);
    }
    flush();
    replay.fireBefore(m_result.to);
    for (const Clock& clock : replay.course.clocks()) {
        const std::optional<Instant> at = clock.breachedAt ? clock.breachedAt
                                          : clock.isLive() ? clock.deadline
                                                           : std::nullopt;
        if (at && within(*at))
            into.breaches.emplace(replay.course.ticket().id, clock.metric, clock.cycle);
    }
}

void Rehearsal::add(std::span<const JournalEntry> history)
{
    const auto later =
        std::ranges::find_if(history, [&](const JournalEntry& e) { return e.occurredAt >= m_result.to; });
    const std::span<const JournalEntry> known = history.first(static_cast<std::size_t>(later - history.begin()));
    if (known.empty() || !known.front().ticket)
        return;
    ++m_result.looked;
    replay(known, m_draft, m_result.draft);
    replay(known, m_inForce, m_result.inForce);
}

} // namespace tierdesk
