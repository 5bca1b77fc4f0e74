// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The people around a ticket, and the organisations requesters belong to.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/reflect.h"
#include "core/base/words.h"

#include <QStringList>
#include <functional>
#include <vector>

namespace tierdesk {

/// Automaton: an account that acts by itself, such as a monitoring system or an imported log's robot.
enum class Role { Requester, Technician, Supervisor, Administrator, Automaton };

template <>
struct Words<Role>
{
    static constexpr std::array words{"requester", "technician", "supervisor", "administrator", "automaton"};
};

/// An organisation served by the desk.
struct Client
{
    ClientId id;
    QString name;

    TIERDESK_FIELDS(Client, id, name)
};

/// Away from `from` up to, and without, `to`.
struct Absence
{
    Instant from;
    Instant to;
    /// Who gets what would come to them, and what they have that is reopened; null: the queue.
    PersonId substitute;

    TIERDESK_FIELDS(Absence, from, to, substitute)
};

struct Person
{
    PersonId id;
    QString name;
    /// The short name a person is called by on the command line; unique among staff, empty for most requesters.
    QString login;
    QString email;
    QString phone;
    Role role = Role::Requester;
    ClientId client;
    /// The queues a member of staff works in.
    std::vector<QueueKey> queues;
    QStringList skills{};
    /// How many open tickets rules may give them; 0: as many as come.
    int capacity = 0;
    /// Their working hours; null: always.
    CalendarKey hours{};
    std::vector<Absence> absences{};
    /// The clients a member of staff works for; empty: all of them.
    std::vector<ClientId> serves{};
    /// Signs in no more and may do nothing; what they did stays.
    bool left = false;

    [[nodiscard]] bool isStaff() const { return role != Role::Requester; }
    [[nodiscard]] bool leads() const { return role == Role::Supervisor || role == Role::Administrator; }

    TIERDESK_FIELDS(Person, id, name, login, email, phone, role, client, queues, skills, capacity, hours, absences,
                    serves, left)
};

/// What somebody acts as: what they are, or whatever they are, as somebody who needs help and has their own tickets.
enum class Capacity { Role, Requester };

[[nodiscard]] inline Person actingAs(Capacity capacity, Person person)
{
    if (capacity == Capacity::Requester) {
        person.role = Role::Requester;
        person.queues.clear();
        person.serves.clear();
    }
    return person;
}

/// Looks a person up by id; nothing when there is none.
using PersonLookup = std::function<std::optional<Person>(PersonId)>;

} // namespace tierdesk
