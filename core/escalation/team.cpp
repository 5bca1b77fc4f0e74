// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/escalation/team.h"

#include <algorithm>
#include <tuple>

namespace tierdesk {

namespace {

bool worksIn(const Person& person, const QueueKey& queue)
{
    return std::ranges::find(person.queues, queue) != person.queues.end();
}

template <class Fits>
std::vector<PersonId> allWho(std::span<const Person> staff, Fits fits)
{
    std::vector<PersonId> people;
    for (const Person& person : staff) {
        if (fits(person))
            people.push_back(person.id);
    }
    return people;
}

std::vector<PersonId> leadsOf(const Queue* queue, std::span<const Person> staff)
{
    if (queue && queue->lead)
        return {queue->lead};
    const auto supervisor = [](const Person& person) { return person.role == Role::Supervisor; };
    auto own = allWho(staff, [&](const Person& p) { return queue && supervisor(p) && worksIn(p, queue->key); });
    if (!own.empty())
        return own;
    auto any = allWho(staff, supervisor);
    return any.empty() ? allWho(staff, [](const Person& p) { return p.role == Role::Administrator; }) : any;
}

} // namespace

bool isThere(const Person& person, Instant at, const PlaybookTimes& times)
{
    const bool absent = std::ranges::any_of(
        person.absences, [&](const Absence& absence) { return absence.from <= at && at < absence.to; });
    const BusinessTime* hours = times.hours(person.hours);
    return !absent && (!hours || hours->isOpen(at));
}

std::vector<PersonId> toldBy(const Action& action, const Ticket& ticket, const Playbook& playbook,
                             std::span<const Person> staff)
{
    const Placement& placement = ticket.placement;
    const Queue* queue = playbook.queue(placement.place.queue);
    const auto oneOr = [&](PersonId person) { return person ? std::vector<PersonId>{person} : leadsOf(queue, staff); };
    switch (action.audience) {
    case Audience::Assignee:
        return oneOr(placement.assignee);
    case Audience::Owner:
        return oneOr(placement.owner ? placement.owner : placement.assignee);
    case Audience::Manager:
        return oneOr(queue ? queue->manager : PersonId{});
    case Audience::OnCall:
        return oneOr(queue ? queue->onCall : PersonId{});
    case Audience::Person:
        return oneOr(action.person);
    case Audience::Queue: {
        auto members = allWho(
            staff, [&](const Person& p) { return p.role != Role::Automaton && worksIn(p, placement.place.queue); });
        return members.empty() ? leadsOf(queue, staff) : members;
    }
    case Audience::Lead:
        break;
    }
    return leadsOf(queue, staff);
}

QueueKey escalationTarget(const Action& action, const Place& from, const Playbook& playbook)
{
    if (action.queue)
        return action.queue;
    const Queue* best = nullptr;
    for (const Queue& queue : playbook.queues) {
        if (playbook.mayEscalate(from.queue, queue.key) && queue.kind == QueueKind::Team &&
            (!best || queue.tier < best->tier))
            best = &queue;
    }
    return best ? best->key : QueueKey{};
}

std::vector<Person> availableFor(const Action& action, const Ticket& ticket, const PlaybookTimes& times,
                                 std::span<const Person> staff, Instant at)
{
    std::vector<Person> available;
    std::ranges::copy_if(staff, std::back_inserter(available), [&](const Person& person) {
        const bool skilled = action.by != AssignBy::Skill || person.skills.contains(action.text, Qt::CaseInsensitive);
        return person.role != Role::Automaton && worksIn(person, ticket.placement.place.queue) && skilled &&
               isThere(person, at, times);
    });
    return available;
}

PersonId chosenBy(const Action& action, std::vector<Candidate> candidates, PersonId lastAssignee)
{
    std::erase_if(candidates, [](const Candidate& candidate) {
        return candidate.person.capacity > 0 && candidate.load.tickets >= candidate.person.capacity;
    });
    if (candidates.empty())
        return {};
    if (action.by == AssignBy::Sticky &&
        std::ranges::any_of(candidates, [&](const Candidate& c) { return c.person.id == lastAssignee; }))
        return lastAssignee;
    const auto order = [&](const Candidate& candidate) {
        const qint64 given = candidate.load.lastGiven ? candidate.load.lastGiven->ms : 0;
        const qint64 first = action.by == AssignBy::RoundRobin ? given : candidate.load.weight;
        return std::tuple(first, given, candidate.person.id);
    };
    return std::ranges::min(candidates, {}, order).person.id;
}

} // namespace tierdesk
