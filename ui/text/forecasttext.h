// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What a forecast goes by, how right it was, and what speaks for a breach, in words.
#pragma once

#include "core/triage/breachforecast.h"

namespace tierdesk {

/// "Nobody has it"
[[nodiscard]] QString nameOf(RiskReason reason);
/// "nobody has it, the queue is busy"
[[nodiscard]] QString riskReasonsText(const std::vector<RiskReason>& reasons);
/// Some sentences: what is learnt from, and how far forecasts of the last month were off; or why there is none.
[[nodiscard]] QString forecastBasisText(const BreachForecast& forecast);

} // namespace tierdesk
