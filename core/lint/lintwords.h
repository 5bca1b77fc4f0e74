// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the linter's rules, in their order. Comes with lintrule.h.
#pragma once

#include "core/base/words.h"
#include "core/lint/lintrule.h"

namespace tierdesk {

inline constexpr std::array lintRuleWords{"empty-key",
                                          "empty-name",
                                          "duplicate-key",
                                          "unknown-queue",
                                          "unknown-category",
                                          "unknown-tier",
                                          "tier-out-of-range",
                                          "tier-missing",
                                          "intake-missing",
                                          "intake-retired",
                                          "state-type-missing",
                                          "transition-without-state",
                                          "need-never-met",
                                          "stuck-state",
                                          "unreachable-state",
                                          "matrix-shape",
                                          "matrix-rank",
                                          "matrix-order",
                                          "category-cycle",
                                          "escalation-not-higher",
                                          "escalation-to-retired",
                                          "handoff-impossible",
                                          "handoff-shadowed",
                                          "part-twice",
                                          "service-owner-retired",
                                          "scope-to-retired",
                                          "scope-to-lower",
                                          "guard-negative",
                                          "cost-negative",
                                          "kind-out-of-tier",
                                          "list-empty",
                                          "days-negative",
                                          "reopen-not-legal",
                                          "unknown-zone",
                                          "unknown-calendar",
                                          "calendar-circle",
                                          "calendar-without-hours",
                                          "hours-overlap",
                                          "day-missing",
                                          "unknown-service",
                                          "metric-out-of-type",
                                          "minutes-negative",
                                          "target-order",
                                          "agreement-shadowed",
                                          "percent-out-of-range",
                                          "unknown-pending-reason",
                                          "condition-meaningless",
                                          "condition-value",
                                          "condition-for-routing",
                                          "offset-without-clock",
                                          "action-incomplete",
                                          "nothing-to-do",
                                          "never-holds",
                                          "rule-shadowed",
                                          "rule-loop",
                                          "rules-overlap",
                                          "queue-without-people",
                                          "nobody-there",
                                          "state-never-waits",
                                          "agreements-do-not-fit",
                                          "launch-without-program",
                                          "launch-placeholder",
                                          "launch-shell",
                                          "guide-unreachable",
                                          "guide-dead-end",
                                          "guide-loop",
                                          "guide-without-outcome",
                                          "guide-target",
                                          "guide-incomplete",
                                          "guide-value",
                                          "guide-for-staff",
                                          "unknown-guide",
                                          "unknown-launch",
                                          "nobody-administers",
                                          "unknown-field"};

template <>
struct Words<LintRule>
{
    static constexpr auto words = lintRuleWords;
};

} // namespace tierdesk
