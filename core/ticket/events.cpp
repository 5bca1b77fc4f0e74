// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ticket/events.h"

namespace tierdesk {

TIERDESK_COMPILED_HERE(TicketEvent)

bool TicketEvent::operator==(const TicketEvent& other) const
{
    return static_cast<const variant&>(*this) == other;
}

} // namespace tierdesk
