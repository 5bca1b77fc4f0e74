// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

namespace tierdesk {

TIERDESK_COMPILED_HERE(DeskEvent)
TIERDESK_COMPILED_HERE(Event)

bool DeskEvent::operator==(const DeskEvent& other) const
{
    return static_cast<const variant&>(*this) == other;
}

bool Event::operator==(const Event& other) const
{
    return static_cast<const variant&>(*this) == other;
}

} // namespace tierdesk
