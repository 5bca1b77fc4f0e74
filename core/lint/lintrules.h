// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the linter that looks at protocols and routing rules, and at whether the agreements fit into one another.
// Private to core/lint.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

void lintRules(const Playbook& playbook, std::vector<LintFinding>& findings);

} // namespace tierdesk
