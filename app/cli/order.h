// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs that give one order for one ticket: from the command line to the desk and back to a receipt.
#pragma once

#include "app/cli/session.h"
#include "app/cli/verb.h"

#include <QJsonObject>

namespace tierdesk::cli {

/// What the person should know, though it forbids nothing: for programs, and in words.
struct Warning
{
    QJsonObject document;
    QString text;
};

/// Gives the order in the session's name, or previews it with --dry-run, and prints the receipt, with what the person
/// should know besides.
Outcome give(Session& session, const Arguments& arguments, TicketId ticket, Command command, TicketId other = {},
             const std::vector<Warning>& warnings = {});

/// Prints what was done to which tickets.
Outcome printReceipt(Session& session, const Receipt& receipt, const std::vector<Warning>& warnings = {});

/// The verb's own options and those of every order.
[[nodiscard]] std::vector<Option> orderOptions(std::vector<Option> own = {});

using MakeCommand = Answer<Command> (*)(Session& session, const Arguments& arguments);

/// A verb whose first word is the ticket.
template <MakeCommand make>
Outcome order(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    auto command = make(session, arguments);
    if (!command)
        return fail(command.error());
    return give(session, arguments, *ticket, *std::move(command));
}

/// A verb whose first two words are tickets.
template <MakeCommand make>
Outcome orderForTwo(Session& session, const Arguments& arguments)
{
    const auto ticket = session.ticket(arguments.word(0));
    if (!ticket)
        return fail(ticket.error());
    const auto other = session.ticket(arguments.word(1));
    if (!other)
        return fail(other.error());
    auto command = make(session, arguments);
    if (!command)
        return fail(command.error());
    return give(session, arguments, *ticket, *std::move(command), *other);
}

} // namespace tierdesk::cli
