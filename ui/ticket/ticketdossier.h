// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything a person needs to work on one ticket, read from the store at once.
#pragma once

#include "core/desk/store.h"
#include "core/people/person.h"
#include "ui/text/names.h"

#include <map>

namespace tierdesk {

/// The people a ticket speaks of, by id.
using People = std::map<PersonId, Person>;

/// Answers from a copy of these people.
[[nodiscard]] PersonLookup lookupIn(People people);
/// Calls people by their names. Holds a reference to the playbook.
[[nodiscard]] Names namesOf(const Playbook& playbook, People people);

/// A ticket that was merged into the one on the desk, directly or through others.
struct MergedSource
{
    Ticket ticket;
    std::vector<JournalEntry> history;

    bool operator==(const MergedSource&) const = default;
};

struct TicketDossier
{
    Ticket ticket;
    std::vector<JournalEntry> history;
    std::vector<Clock> clocks;
    /// Whose messages are shown with this ticket's.
    std::vector<MergedSource> merged;
    People people;
    /// The clients the ticket and its journal name.
    std::map<ClientId, QString> clients;
    /// Linked tickets and the one it was merged into, as far as they exist.
    std::vector<TicketRow> linked;
    /// What I have typed here and not sent.
    std::vector<Draft> drafts;

    bool operator==(const TicketDossier&) const = default;
    [[nodiscard]] const Person* person(PersonId id) const;
    [[nodiscard]] const TicketRow* row(TicketId id) const;
    [[nodiscard]] QString clientName() const;
    /// Holds a reference to the playbook.
    [[nodiscard]] Names names(const Playbook& playbook) const;
};

/// Runs in the reading thread. Nothing when there is no such ticket.
[[nodiscard]] Stored<std::optional<TicketDossier>> loadDossier(Store& store, TicketId id, PersonId me);

} // namespace tierdesk
