// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the person who needs help may know of their ticket: what was said to them and by them, and how far it is.
// Nothing of notes, queues, tiers, clocks, colleagues or rules.
#pragma once

#include "core/journal/entry.h"

#include <functional>
#include <span>

namespace tierdesk {

/// Answered: by the desk. Contact: a call or a chat written down. Joined: it goes on in another ticket.
enum class PublicKind {
    Opened,
    Wrote,
    Answered,
    Contact,
    Waiting,
    GoesOn,
    Resolved,
    Closed,
    Reopened,
    Cancelled,
    Joined,
    Attached,
    Rated
};

template <>
struct Words<PublicKind>
{
    static constexpr std::array words{"opened", "wrote",    "answered",  "contact", "waiting",  "goes-on", "resolved",
                                      "closed", "reopened", "cancelled", "joined",  "attached", "rated"};
};

struct PublicItem
{
    PublicKind kind = PublicKind::Opened;
    Instant at;
    /// The requester did it.
    bool own = false;
    /// Of who wrote; else empty.
    QString author;
    QString text;
    /// For Attached.
    std::optional<Attachment> file;
    /// For Rated.
    std::optional<Outcome> outcome;

    bool operator==(const PublicItem&) const = default;
};

struct PublicTicket
{
    TicketId id;
    PersonId requester;
    QString subject;
    ServiceKey service;
    StateType state = StateType::New;
    Instant createdAt;
    /// When something was said or came of it that they may know.
    Instant changedAt;
    std::optional<Instant> closedAt;
    std::optional<OutcomeRating> rating;
    /// In their order; the first is that it was opened.
    std::vector<PublicItem> items;

    bool operator==(const PublicTicket&) const = default;
    [[nodiscard]] bool isDone() const { return state == StateType::Resolved || state == StateType::Closed; }
};

/// Of a whole history. `nameOf` is asked for those who wrote publicly.
[[nodiscard]] PublicTicket publicTicketOf(std::span<const JournalEntry> history,
                                          const std::function<QString(PersonId)>& nameOf);

/// Whether its requester may open it again; what they write does so too.
[[nodiscard]] bool mayReopen(const PublicTicket& ticket, const Playbook& playbook, Instant now);

} // namespace tierdesk
