// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A large store of plausible tickets, the same for the same numbers, filled as an import fills one.
#pragma once

#include "core/desk/store.h"

namespace tierdesk::bench {

struct Size
{
    int tickets = 100000;
    int queues = 60;
    int requesters = 20000;
    /// Of a hundred tickets.
    int open = 30;
    quint32 seed = 1;
};

[[nodiscard]] Playbook plausiblePlaybook(const Size& size);

/// Appends people and tickets; the store holds nothing but its administrator and playbook.
[[nodiscard]] Stored<void> fillPlausibly(Store& store, const Size& size);

} // namespace tierdesk::bench
