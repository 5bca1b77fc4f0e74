// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Small ordered scales: 1 is the most, 0 is not yet said.
#pragma once

#include <QtGlobal>
#include <compare>

namespace tierdesk {

template <class Tag>
struct Rank
{
    int value = 0;

    [[nodiscard]] constexpr bool isSet() const { return value != 0; }
    auto operator<=>(const Rank&) const = default;
};

/// How much of the business suffers: 1 high.
using Impact = Rank<struct ImpactTag>;
/// How soon it must be put right: 1 high.
using Urgency = Rank<struct UrgencyTag>;
/// What comes first: 1 is the most pressing. priority = matrix[impact][urgency], unless overridden.
using Priority = Rank<struct PriorityTag>;
/// Level of support, 0 self-service to 4 outside. Unlike the scales above, 0 is a value.
struct Tier
{
    int value = 1;
    auto operator<=>(const Tier&) const = default;
};

} // namespace tierdesk
