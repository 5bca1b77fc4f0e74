// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command leads to. Pure and total: time, people, other tickets and the playbook come in as values.
#pragma once

#include "core/base/result.h"
#include "core/journal/entry.h"
#include "core/people/person.h"
#include "core/ticket/commands.h"
#include "core/ticket/refusal.h"

#include <span>

namespace tierdesk {

/// The version of an article, if the actor may read it. A preview that has no such lookup leaves articles out.
using ArticleLookup = std::function<std::optional<int>(ArticleId)>;

/// What a decision may look at besides the ticket and the command.
struct Context
{
    const Playbook& playbook;
    Instant now;
    Person actor;
    PersonLookup people;
    /// The second ticket of a merge, un-merge, link or unlink; the new ticket of a split or a follow-up, not yet
    /// existing and named by its id alone.
    Ticket other;
    ArticleLookup articles{};
};

/// An event and the ticket it happens to.
struct Decided
{
    TicketId ticket;
    TicketEvent event;

    bool operator==(const Decided&) const = default;
};

using Decision = Result<std::vector<Decided>, Refusal>;

/// Decides a command on `ticket`. For OpenTicket the ticket holds its new id and nothing else.
[[nodiscard]] Decision decide(const Ticket& ticket, const Command& command, const Context& context);

/// Decides how to take back what the order `command` did to the ticket whose whole history this is.
/// Refuses when somebody has changed the same part since, when a message has already gone out, or when there is
/// nothing.
[[nodiscard]] Decision decideUndo(std::span<const JournalEntry> history, CommandId command, const Context& context);

/// Whether the new message needs a ticket of its own (the follow-up policy says so, or its writer has no part in this
/// one), so that the desk can allot a number before it decides.
[[nodiscard]] bool opensFollowUp(const Ticket& ticket, const ReceiveMessage& message, const Context& context);

} // namespace tierdesk
