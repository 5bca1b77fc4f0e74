// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The people around a ticket, and the organisations requesters belong to.
#pragma once

#include "core/base/ids.h"
#include "core/base/reflect.h"
#include "core/base/words.h"

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

    [[nodiscard]] bool isStaff() const { return role != Role::Requester; }
    [[nodiscard]] bool leads() const { return role == Role::Supervisor || role == Role::Administrator; }

    TIERDESK_FIELDS(Person, id, name, login, email, phone, role, client, queues)
};

/// Looks a person up by id; nothing when there is none.
using PersonLookup = std::function<std::optional<Person>(PersonId)>;

} // namespace tierdesk
