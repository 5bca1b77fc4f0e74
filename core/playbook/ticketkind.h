// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of tickets, which agreements and rules tell apart.
#pragma once

#include "core/base/words.h"

namespace tierdesk {

/// ITIL 4 practices: incident, service request, problem, change enablement.
enum class TicketKind { Incident, ServiceRequest, Problem, Change };

template <>
struct Words<TicketKind>
{
    static constexpr std::array words{"incident", "service-request", "problem", "change"};
};

} // namespace tierdesk
