// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Open tickets that go astray without anybody being told by a clock.
#pragma once

#include "core/base/words.h"
#include "core/desk/listquery.h"

namespace tierdesk {

/// Bounced: came straight back to a queue it had left, in the last thirty days. Idle: nothing happened for three
/// working days. Ownerless: nobody does the work, nobody answers for it, and it is an hour old.
enum class RadarSign { Bounced, Idle, Ownerless };

template <>
struct Words<RadarSign>
{
    static constexpr std::array words{"bounced", "idle", "ownerless"};
};

/// The tickets that show the sign, without a name.
[[nodiscard]] SavedView listBehind(RadarSign sign);

} // namespace tierdesk
