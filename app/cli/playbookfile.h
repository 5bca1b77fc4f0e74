// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Playbooks from files, with the linter's word on them.
#pragma once

#include "app/cli/trouble.h"
#include "core/lint/lint.h"

namespace tierdesk::cli {

/// The document itself; "-" is standard input.
[[nodiscard]] Answer<QByteArray> readDocument(const QString& name);

/// Refused when it is no playbook at all.
[[nodiscard]] Answer<std::vector<LintFinding>> lintFindings(const QByteArray& document, const QString& name,
                                                            std::span<const Person> staff = {});

/// Refused when it is no playbook or the linter finds an error in it.
[[nodiscard]] Answer<Playbook> readPlaybookFile(const QString& name);

/// "error at queues[3].tier: ..." line by line.
[[nodiscard]] QString findingsText(const std::vector<LintFinding>& findings);

} // namespace tierdesk::cli
