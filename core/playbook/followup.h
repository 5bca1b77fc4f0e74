// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a message to a ticket that is done leads to.
#pragma once

#include "core/base/reflect.h"
#include "core/base/words.h"

#include <QStringList>

namespace tierdesk {

/// What a requester's message does to a closed ticket.
enum class FollowUp { Reopen, NewTicket, Reject };

template <>
struct Words<FollowUp>
{
    static constexpr std::array words{"reopen", "new-ticket", "reject"};
};

struct FollowUpPolicy
{
    FollowUp mode = FollowUp::Reopen;
    /// Days after the last closure within which a message reopens; later it opens a new, linked ticket.
    int reopenWithinDays = 14;
    /// A short message of nothing but these phrases and the writer's name does not reopen.
    QStringList thanks;

    TIERDESK_FIELDS(FollowUpPolicy, mode, reopenWithinDays, thanks)
};

} // namespace tierdesk
