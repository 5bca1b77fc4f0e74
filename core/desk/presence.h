// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is at which ticket just now.
#pragma once

#include "core/base/ids.h"
#include "core/base/words.h"

namespace tierdesk {

enum class PresenceMode { Viewing, Typing };

template <>
struct Words<PresenceMode>
{
    static constexpr std::array words{"viewing", "typing"};
};

struct Presence
{
    /// Names one running program.
    QString station;
    PersonId person;
    TicketId ticket;
    PresenceMode mode = PresenceMode::Viewing;
    /// Counts on with every sign of life. Whose stands still has gone; clocks of two computers need not agree.
    qint64 beat = 0;

    bool operator==(const Presence&) const = default;
};

} // namespace tierdesk
