// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Guides: what the linter looks for in their graphs.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

void lintGuides(const Playbook& playbook, std::vector<LintFinding>& findings);

} // namespace tierdesk
