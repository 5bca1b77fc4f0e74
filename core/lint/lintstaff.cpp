// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lintstaff.h"

#include "core/escalation/team.h"
#include "core/lint/exampletickets.h"

#include <algorithm>

namespace tierdesk {

namespace {

class StaffLinter
{
public:
    StaffLinter(const Playbook& playbook, std::span<const Person> staff, std::vector<LintFinding>& findings)
        : m_times(std::make_shared<const Playbook>(playbook))
        , m_playbook(m_times.playbook())
        , m_findings(findings)
    {
        for (const Person& person : staff) {
            if (person.isStaff() && person.role != Role::Automaton)
                m_staff.push_back(person);
        }
    }

    void run()
    {
        if (std::ranges::all_of(m_staff, [](const Person& person) { return person.queues.empty(); }))
            return;
        for (std::size_t i = 0; i < m_playbook.queues.size(); ++i) {
            const Queue& queue = m_playbook.queues[i];
            if (!queue.retired && queue.kind == QueueKind::Team && queue.tier != Tier{0} &&
                membersOf(queue.key).empty())
                m_findings.push_back({LintRule::QueueWithoutPeople,
                                      QStringLiteral("queues[%1]").arg(i),
                                      {queue.name},
                                      std::vector<ExampleValue>{{Attribute::Queue, queue.name}}});
        }
        for (std::size_t i = 0; i < m_playbook.protocols.size(); ++i) {
            const Protocol& protocol = m_playbook.protocols[i];
            for (std::size_t j = 0; protocol.enabled && j < protocol.steps.size(); ++j)
                step(protocol, protocol.steps[j], QStringLiteral("protocols[%1].steps[%2]").arg(i).arg(j));
        }
    }

private:
    [[nodiscard]] std::vector<Person> membersOf(const QueueKey& queue) const
    {
        std::vector<Person> members;
        std::ranges::copy_if(m_staff, std::back_inserter(members), [&](const Person& person) {
            return std::ranges::find(person.queues, queue) != person.queues.end();
        });
        return members;
    }

    /// Those who should be there when the step acts on a ticket of that queue; nobody when nobody needs to be.
    [[nodiscard]] std::vector<Person> neededFor(const Action& action, const Queue& queue) const
    {
        switch (action.kind) {
        case ActionKind::Tell: {
            Ticket ticket;
            ticket.placement.place = {queue.key, queue.tier};
            if (action.audience == Audience::Assignee || action.audience == Audience::Owner)
                return {};
            std::vector<Person> told;
            for (const PersonId id : toldBy(action, ticket, m_playbook, m_staff)) {
                const auto person = std::ranges::find(m_staff, id, &Person::id);
                if (person != m_staff.end())
                    told.push_back(*person);
            }
            return told;
        }
        case ActionKind::Assign:
            return membersOf(queue.key);
        case ActionKind::MoveUp:
        case ActionKind::MoveTo: {
            const QueueKey target = escalationTarget(action, {queue.key, queue.tier}, m_playbook);
            const Queue* there = m_playbook.queue(target);
            return there && there->kind == QueueKind::Team ? membersOf(target) : std::vector<Person>{};
        }
        default:
            return {};
        }
    }

    /// The hours in which the step can come due.
    [[nodiscard]] std::vector<CalendarKey> hoursOf(const Protocol& protocol, const Step& step) const
    {
        if (step.offset != Offset::Share && step.offset != Offset::BeforeDeadline)
            return {protocol.calendar};
        std::vector<CalendarKey> calendars;
        for (const Agreement& agreement : m_playbook.agreements) {
            if (agreement.target(protocol.trigger.metric))
                calendars.push_back(agreement.calendar);
        }
        return calendars;
    }

    /// The first half hour of a usual week in which the calendar counts and none of them is there.
    [[nodiscard]] std::optional<Instant> gap(const std::vector<CalendarKey>& calendars,
                                             const std::vector<Person>& people) const
    {
        constexpr int halfHours = 336;
        // Monday, 2026-03-02T00:00Z; by this week's hours, whoever is on leave now.
        constexpr Instant monday{1772409600000};
        for (int i = 0; i < halfHours; ++i) {
            const Instant at = monday + std::chrono::minutes(30 * i);
            const bool counts = std::ranges::any_of(calendars, [&](const CalendarKey& key) {
                const BusinessTime* hours = m_times.hours(key);
                return !hours || hours->isOpen(at);
            });
            const bool there = std::ranges::any_of(people, [&](Person person) {
                person.absences.clear();
                return isThere(person, at, m_times);
            });
            if (counts && !there)
                return at;
        }
        return std::nullopt;
    }

    void step(const Protocol& protocol, const Step& step, const QString& path)
    {
        Conditions conditions = protocol.scope;
        std::ranges::copy(step.conditions, std::back_inserter(conditions));
        const Conditions* looked = &conditions;
        ExampleTickets tickets(m_times, std::span(&looked, 1));
        const std::vector<CalendarKey> calendars = hoursOf(protocol, step);
        for (const Queue& queue : m_playbook.queues) {
            if (queue.retired || queue.kind != QueueKind::Team)
                continue;
            for (std::size_t i = 0; i < step.actions.size(); ++i) {
                const std::vector<Person> people = neededFor(step.actions[i], queue);
                const auto at = people.empty() ? std::nullopt : gap(calendars, people);
                if (!at)
                    continue;
                tickets.put(Attribute::Queue, {{queue.key.value}});
                const auto ticket =
                    tickets.find([&](const ExampleTicket& one) { return tickets.holds(conditions, one); });
                if (!ticket)
                    continue;
                const QDateTime when = QDateTime::fromMSecsSinceEpoch(at->ms, Qt::UTC);
                m_findings.push_back({LintRule::NobodyThere,
                                      path + QStringLiteral(".actions[%1]").arg(i),
                                      {queue.name, QString::number(when.date().dayOfWeek()),
                                       when.time().toString(QStringLiteral("HH:mm"))},
                                      exampleOf(*ticket, m_playbook)});
                return;
            }
        }
    }

    PlaybookTimes m_times;
    const Playbook& m_playbook;
    std::vector<Person> m_staff;
    std::vector<LintFinding>& m_findings;
};

} // namespace

void lintStaff(const Playbook& playbook, std::span<const Person> staff, std::vector<LintFinding>& findings)
{
    StaffLinter(playbook, staff, findings).run();
}

} // namespace tierdesk
