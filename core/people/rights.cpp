// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/rights.h"

#include <algorithm>

namespace tierdesk {

namespace {

template <class T>
bool holds(const std::vector<T>& list, const T& wanted)
{
    return std::ranges::find(list, wanted) != list.end();
}

std::vector<Right> rightsUpTo(Right last, std::initializer_list<Right> more = {})
{
    std::vector<Right> rights;
    for (const Right right : allValues<Right>()) {
        if (right <= last || std::ranges::find(more, right) != more.end())
            rights.push_back(right);
    }
    return rights;
}

} // namespace

bool Grant::covers(const Person& person, const QueueKey& queue) const
{
    switch (place) {
    case GrantPlace::Anywhere:
        return true;
    case GrantPlace::OwnQueues:
        return holds(person.queues, queue);
    case GrantPlace::OtherQueues:
        return !holds(person.queues, queue);
    case GrantPlace::Listed:
        return holds(queues, queue);
    }
    return false;
}

bool Grant::gives(Right right) const
{
    if (holds(rights, right))
        return true;
    return right == Right::See &&
           std::ranges::any_of(rights, [](Right one) { return isOfQueue(one) && one != Right::MoveIn; });
}

const Grants& defaultGrants()
{
    static const Grants grants{
        {Role::Technician, GrantPlace::Anywhere, {}, rightsUpTo(Right::Reopen, {Right::EditArticles})},
        {Role::Automaton, GrantPlace::Anywhere, {}, rightsUpTo(Right::Reopen)},
        {Role::Supervisor, GrantPlace::Anywhere, {}, rightsUpTo(Right::SeeReports)},
        {Role::Administrator, GrantPlace::Anywhere, {}, rightsUpTo(Right::EditPeople)}};
    return grants;
}

Permission permissionOn(const Person& person, Right right, const QueueKey& queue, const Grants& grants)
{
    if (person.left)
        return {Ground::HasLeft, {}};
    if (!person.isStaff())
        return {Ground::NotStaff, {}};
    std::optional<Grant> elsewhere;
    for (const Grant& grant : grants) {
        if (grant.role != person.role || !grant.gives(right))
            continue;
        if (!isOfQueue(right) || grant.covers(person, queue))
            return {Ground::Granted, grant};
        elsewhere = grant;
    }
    return {elsewhere ? Ground::OtherQueue : Ground::NotGranted, elsewhere};
}

bool holdsAnywhere(const Person& person, Right right, const Grants& grants)
{
    const Ground ground = permissionOn(person, right, {}, grants).ground;
    return ground == Ground::Granted || ground == Ground::OtherQueue;
}

bool serves(const Person& person, ClientId client)
{
    return person.serves.empty() || holds(person.serves, client);
}

bool Sight::isEverything() const
{
    return !isNothing() && clients.empty() && mode == Queues::AllBut && queues.empty();
}

Sight sightOf(const Person& person, Right right, const Grants& grants)
{
    if (person.left || !person.isStaff())
        return {};
    bool own = false;
    bool others = false;
    std::vector<QueueKey> listed;
    for (const Grant& grant : grants) {
        if (grant.role != person.role || !grant.gives(right))
            continue;
        own |= grant.place == GrantPlace::Anywhere || grant.place == GrantPlace::OwnQueues;
        others |= grant.place == GrantPlace::Anywhere || grant.place == GrantPlace::OtherQueues;
        if (grant.place == GrantPlace::Listed)
            std::ranges::copy(grant.queues, std::back_inserter(listed));
    }
    Sight sight{person.id, person.serves, others ? Sight::Queues::AllBut : Sight::Queues::Only, {}, person.queues};
    // What is asked for: hidden queues when the others are seen, seen ones when they are not.
    if (others && !own) {
        std::ranges::copy_if(person.queues, std::back_inserter(sight.queues),
                             [&](const QueueKey& queue) { return !holds(listed, queue); });
    } else if (!others) {
        sight.queues = listed;
        if (own)
            std::ranges::copy(person.queues, std::back_inserter(sight.queues));
    }
    return sight;
}

} // namespace tierdesk
