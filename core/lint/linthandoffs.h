// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the linter that looks at what goes from tier to tier. Private to core/lint.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

/// What each tier may do to the service at that place in the list.
void lintScopes(const Playbook& playbook, std::size_t service, std::vector<LintFinding>& findings);

/// Handoff standards and the guard over hops.
void lintHandoffs(const Playbook& playbook, std::vector<LintFinding>& findings);

} // namespace tierdesk
