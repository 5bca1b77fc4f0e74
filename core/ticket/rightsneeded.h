// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which rights a command needs on which queue, and whether somebody has them on a ticket.
#pragma once

#include "core/ticket/decide.h"

namespace tierdesk {

struct NeededRight
{
    Right right = Right::See;
    QueueKey queue;

    bool operator==(const NeededRight&) const = default;
};

/// What a member of staff needs for a command on this ticket. Requesters need nothing: what they may ask is decided
/// with the command.
[[nodiscard]] std::vector<NeededRight> rightsNeeded(const Ticket& ticket, const Command& command,
                                                    const Context& context);

/// Of one right on a ticket where it is: by grant, or because somebody is involved. Involved is who has it, owns it,
/// watches it or works in a queue that was asked for advice; they see, read and write notes. A client somebody does
/// not serve is closed to them whatever else holds.
[[nodiscard]] Permission permissionOn(const Person& person, Right right, const Ticket& ticket,
                                      const Playbook& playbook);

/// Nothing when a member of staff has the right on this ticket; why not, otherwise. One that may not even be seen does
/// not exist for them.
[[nodiscard]] std::optional<Refusal> refusalOn(const Person& person, Right right, const Ticket& ticket,
                                               const Playbook& playbook);

/// Nothing when the command is allowed. A ticket that may not even be seen is refused as if it did not exist.
[[nodiscard]] std::optional<Refusal> refusalByRights(const Ticket& ticket, const Command& command,
                                                     const Context& context);

} // namespace tierdesk
