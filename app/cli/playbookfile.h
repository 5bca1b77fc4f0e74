// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Playbooks from files, with the linter's word on them.
#pragma once

#include "app/cli/trouble.h"
#include "core/lint/lint.h"

namespace tierdesk::cli {

class Session;

/// The document itself; "-" is standard input.
[[nodiscard]] Answer<QByteArray> readDocument(const QString& name);

/// The file is whole or as it was.
[[nodiscard]] Outcome writeDocument(const QString& name, const QByteArray& bytes);

/// Refused when it is no playbook at all.
[[nodiscard]] Answer<std::vector<LintFinding>> lintFindings(const QByteArray& document, const QString& name,
                                                            std::span<const Person> staff = {});

/// Refused when it is no playbook or the linter finds an error in it.
[[nodiscard]] Answer<Playbook> readPlaybookFile(const QString& name);

/// Puts a playbook in force, the linter's errors being the caller's, and judges open tickets by it; says the version.
/// Interrupted, the playbook is in force, and the other tickets follow with the next program that looks after the
/// rules.
[[nodiscard]] Answer<int> publishPlaybook(Session& session, Playbook playbook, const QString& note);

/// "error at queues[3].tier: ..." line by line.
[[nodiscard]] QString findingsText(const std::vector<LintFinding>& findings);

} // namespace tierdesk::cli
