// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What one ticket's history says that figures are made of.
#pragma once

#include "core/journal/entry.h"

#include <span>

namespace tierdesk {

/// Dropped: the ticket was cancelled there.
enum class Departure { Escalated, Returned, Moved, Done, Dropped };

/// An open ticket in a queue: from its arrival, or its reopening there, until it goes elsewhere or is done.
struct QueueVisit
{
    Place place;
    Instant from;
    /// No value while it lasts.
    std::optional<Instant> to;
    Departure by = Departure::Moved;

    bool operator==(const QueueVisit&) const = default;
    /// It had begun before that instant, and nothing before it ended it.
    [[nodiscard]] bool lastsUpTo(Instant instant) const { return from < instant && (!to || instant <= *to); }
};

/// Work that somebody logged while the ticket stood in that tier, under that playbook.
struct Effort
{
    Tier tier;
    int minutes = 0;
    int playbook = 0;

    bool operator==(const Effort&) const = default;
};

struct TicketFacts
{
    TicketId ticket;
    ClientId client;
    /// It was merged into another and is so still.
    bool merged = false;
    Instant createdAt;
    Place openedIn;
    /// Somebody had it for the first time: it was assigned, or a handoff accepted.
    std::optional<Instant> takenAt;
    std::optional<Instant> firstResponse;
    /// It went from open to resolved or closed, or was opened so.
    std::optional<Instant> firstResolved;
    std::optional<Instant> lastResolved;
    Place resolvedIn;
    /// Before it was first resolved it waited, or its requester wrote again.
    bool waited = false;
    bool askedAgain = false;
    /// It went from resolved or closed back to open.
    int reopens = 0;
    int returns = 0;
    /// The requester's last word on the last resolution, if it stands.
    std::optional<Outcome> rating{};
    /// An article solved it, and that word stands.
    bool solvedByArticle = false;
    /// Its tier rose.
    bool escalated = false;
    Tier highest{0};
    /// Its queues, repeats collapsed.
    std::vector<QueueKey> path;
    std::vector<QueueVisit> visits;
    /// Who had it from when on; null: nobody.
    std::vector<std::pair<Instant, PersonId>> holders;
    std::vector<Effort> efforts;

    /// X, Y, X next to each other in the path.
    [[nodiscard]] bool pingPong() const;
    /// Where it was just before that instant, and where it came at it.
    [[nodiscard]] const Place& placeBefore(Instant instant) const;
    [[nodiscard]] const Place& placeFrom(Instant instant) const;
    /// Who had it just before that instant. Null: nobody.
    [[nodiscard]] PersonId holderBefore(Instant instant) const;
    /// The same; when nobody did, who took it at that instant.
    [[nodiscard]] PersonId holderAt(Instant instant) const;
};

/// Of one ticket's whole history. What was taken back did not happen; an instant before that of an earlier entry, as a
/// log may have it, counts as that one.
[[nodiscard]] TicketFacts factsOf(std::span<const JournalEntry> history);

} // namespace tierdesk
