// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the linter that looks whether somebody is there for what rules ask. Private to core/lint.
#pragma once

#include "core/lint/lint.h"

namespace tierdesk {

/// The playbook has no errors. Nothing is said while nobody is given, or nobody works in any queue.
void lintStaff(const Playbook& playbook, std::span<const Person> staff, std::vector<LintFinding>& findings);

} // namespace tierdesk
