// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom rules tell, and whom they give work to.
#include "core/escalation/team.h"
#include "tests/escalation/rules.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

Person worker(int id, Role role = Role::Technician)
{
    Person person;
    person.id = PersonId{id};
    person.role = role;
    person.queues = {frontDesk};
    return person;
}

Ticket atFrontDesk()
{
    Ticket ticket;
    ticket.placement.place = placeOf(frontDesk);
    return ticket;
}

Action assigns(AssignBy by, const char* skill = "")
{
    Action action = does(ActionKind::Assign, skill);
    action.by = by;
    return action;
}

std::vector<Candidate> three()
{
    const Instant morning = berlin("2026-11-16 08:00");
    return {{worker(1), {3, 3, morning + std::chrono::hours(1)}},
            {worker(2), {2, 8, morning}},
            {worker(3), {5, 5, morning + std::chrono::hours(2)}}};
}

std::vector<PersonId> ids(const std::vector<Person>& people)
{
    std::vector<PersonId> all;
    for (const Person& person : people)
        all.push_back(person.id);
    return all;
}

} // namespace

TEST_CASE("Round robin takes who waited longest least loaded counts the pressing more sticky goes back")
{
    CHECK(chosenBy(assigns(AssignBy::RoundRobin), three(), {}) == PersonId{2});
    CHECK(chosenBy(assigns(AssignBy::LeastLoaded), three(), {}) == PersonId{1});
    CHECK(chosenBy(assigns(AssignBy::Sticky), three(), PersonId{3}) == PersonId{3});
    CHECK(chosenBy(assigns(AssignBy::Sticky), three(), PersonId{9}) == PersonId{1});
}

TEST_CASE("Who has no room gets nothing and when nobody has there is nobody")
{
    std::vector<Candidate> people = three();
    people[0].person.capacity = 3;
    CHECK(chosenBy(assigns(AssignBy::LeastLoaded), people, {}) == PersonId{3});
    CHECK(chosenBy(assigns(AssignBy::Sticky), people, PersonId{1}) == PersonId{3});
    people[1].person.capacity = 1;
    people[2].person.capacity = 5;
    CHECK(chosenBy(assigns(AssignBy::LeastLoaded), people, {}).isNull());
}

TEST_CASE("Who is away off shift elsewhere or a machine is not asked and a skill is")
{
    const PlaybookTimes times(std::make_shared<const Playbook>(timedPlaybook()));
    const Instant noon = berlin("2026-11-16 12:00");
    std::vector<Person> staff{worker(1), worker(2), worker(3), worker(4), worker(5, Role::Automaton)};
    staff[0].absences = {{noon - std::chrono::hours(4), noon + std::chrono::hours(1), {}}};
    staff[1].hours = timedPlaybook().calendars.front().key;
    staff[2].queues = {network};
    staff[3].skills = {QStringLiteral("Printers")};
    const auto there = [&](const Action& action, Instant at) {
        return ids(availableFor(action, atFrontDesk(), times, staff, at));
    };
    CHECK(there(assigns(AssignBy::LeastLoaded), noon) == std::vector{PersonId{2}, PersonId{4}});
    CHECK(there(assigns(AssignBy::LeastLoaded), noon + std::chrono::hours(7)) == std::vector{PersonId{1}, PersonId{4}});
    CHECK(there(assigns(AssignBy::Skill, "printers"), noon) == std::vector{PersonId{4}});
}

TEST_CASE("A rule always finds somebody to tell the one it names else the lead else any supervisor")
{
    Playbook book = timedPlaybook();
    std::vector<Person> staff{worker(1), worker(2, Role::Supervisor), worker(3, Role::Supervisor),
                              worker(4, Role::Administrator)};
    staff[2].queues = {network};
    Ticket ticket = atFrontDesk();
    const auto told = [&](Audience audience) { return toldBy(tells(audience), ticket, book, staff); };
    CHECK(told(Audience::Lead) == std::vector{PersonId{2}});
    CHECK(told(Audience::Assignee) == std::vector{PersonId{2}});
    ticket.placement.assignee = PersonId{1};
    CHECK(told(Audience::Assignee) == std::vector{PersonId{1}});
    CHECK(told(Audience::Owner) == std::vector{PersonId{1}});
    CHECK(told(Audience::Queue) == std::vector{PersonId{1}, PersonId{2}, PersonId{4}});
    const auto desk = std::ranges::find(book.queues, frontDesk, &Queue::key);
    desk->lead = PersonId{1};
    desk->onCall = PersonId{3};
    CHECK(told(Audience::Lead) == std::vector{PersonId{1}});
    CHECK(told(Audience::OnCall) == std::vector{PersonId{3}});
    CHECK(told(Audience::Manager) == std::vector{PersonId{1}});
    desk->lead = {};
    staff.erase(staff.begin() + 1, staff.begin() + 3);
    CHECK(told(Audience::Lead) == std::vector{PersonId{4}});
}
