// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the linter that looks at calendars and agreements. Private to core/lint.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

void lintTimes(const Playbook& playbook, std::vector<LintFinding>& findings);

} // namespace tierdesk
