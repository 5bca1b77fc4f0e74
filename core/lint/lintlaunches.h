// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The programs that can be started from a ticket: what the linter looks for in their templates.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

void lintLaunches(const Playbook& playbook, std::vector<LintFinding>& findings);

} // namespace tierdesk
