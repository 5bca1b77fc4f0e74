// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which comparisons make sense for what a condition looks at.
#pragma once

#include "core/playbook/condition.h"

namespace tierdesk {

/// In the order in which they are offered; the first one is the usual one.
[[nodiscard]] std::vector<Comparison> comparisonsOf(Attribute attribute);

/// Whether a comparison is with values; Changed and IsSet have none, Within and Outside a calendar instead.
[[nodiscard]] bool takesValues(Comparison comparison);
/// Whether a condition looks at more than the ticket as it stands, so that only a routing rule can ask for it.
[[nodiscard]] bool isForRoutingAlone(const Condition& condition);

/// Whether a comparison can have a calendar.
[[nodiscard]] bool takesCalendar(Comparison comparison);

} // namespace tierdesk
