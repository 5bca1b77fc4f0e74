// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a rule tells and whom it gives work to.
#pragma once

#include "core/clock/clockfold.h"
#include "core/people/person.h"
#include "core/playbook/protocol.h"

#include <span>

namespace tierdesk {

/// What somebody has to do.
struct Load
{
    /// Open tickets assigned.
    int tickets = 0;
    /// The same, the pressing counting more: 4 for the first priority down to 1.
    int weight = 0;
    /// When a ticket was last given to them.
    std::optional<Instant> lastGiven;
};

/// Not absent, and within their hours.
[[nodiscard]] bool isThere(const Person& person, Instant at, const PlaybookTimes& times);

/// Whom an action tells about the ticket, each once; nobody only when there is no lead in the whole desk.
[[nodiscard]] std::vector<PersonId> toldBy(const Action& action, const Ticket& ticket, const Playbook& playbook,
                                           std::span<const Person> staff);

/// Where an action moves a ticket; null when there is nowhere. Upwards without a queue named: the nearest tier's first
/// team that the ticket's queue may escalate to.
[[nodiscard]] QueueKey escalationTarget(const Action& action, const Place& from, const Playbook& playbook);

struct Candidate
{
    Person person;
    Load load;
};

/// Those who work in the ticket's queue, are there and have room. Loads are to be looked up for these alone.
[[nodiscard]] std::vector<Person> availableFor(const Action& action, const Ticket& ticket, const PlaybookTimes& times,
                                               std::span<const Person> staff, Instant at);

/// Who gets the ticket; null when there is nobody. Equals are told apart by their number.
[[nodiscard]] PersonId chosenBy(const Action& action, std::vector<Candidate> candidates, PersonId lastAssignee);

} // namespace tierdesk
