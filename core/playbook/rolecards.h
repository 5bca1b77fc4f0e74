// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What people of a role see first.
#pragma once

#include "core/base/fields.h"
#include "core/people/person.h"

namespace tierdesk {

/// The cards that the dashboard shows people of a role, in their order, while they have chosen none themselves.
struct RoleCards
{
    Role role = Role::Technician;
    QStringList cards;

    TIERDESK_FIELDS(RoleCards, role, cards)
};

} // namespace tierdesk
