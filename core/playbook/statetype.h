// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The fixed types behind the states an administrator may name as they like. Behaviour follows the type alone.
#pragma once

#include "core/base/words.h"

namespace tierdesk {

enum class StateType { New, Open, PendingRequester, PendingVendor, PendingTimer, Resolved, Closed, Merged, Cancelled };

template <>
struct Words<StateType>
{
    static constexpr std::array words{
        "new",    "open",   "pending-requester", "pending-vendor", "pending-timer", "resolved",
        "closed", "merged", "cancelled"};
};

[[nodiscard]] constexpr bool isPending(StateType type)
{
    return type == StateType::PendingRequester || type == StateType::PendingVendor || type == StateType::PendingTimer;
}

/// Someone still has to do something: new, open or pending.
[[nodiscard]] constexpr bool isOpen(StateType type)
{
    return type == StateType::New || type == StateType::Open || isPending(type);
}

} // namespace tierdesk
