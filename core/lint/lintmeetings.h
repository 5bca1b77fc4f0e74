// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the linter that looks at what rules do to each other. Private to core/lint.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

/// The playbook has no errors.
void lintMeetings(const Playbook& playbook, std::vector<LintFinding>& findings);

} // namespace tierdesk
