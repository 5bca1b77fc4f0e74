// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong or doubtful in a playbook, and where. Its words live in ui/text.
#pragma once

#include "core/base/fields.h"
#include "core/playbook/lintrule.h"
#include "core/playbook/playbook.h"

#include <QByteArray>

namespace tierdesk {

/// A playbook with errors cannot be published; a warning is for a person to weigh.
enum class LintSeverity { Error, Warning };

template <>
struct Words<LintSeverity>
{
    static constexpr std::array words{"error", "warning"};
};

[[nodiscard]] LintSeverity severityOf(LintRule rule);

struct LintFinding
{
    LintRule rule = LintRule::EmptyName;
    /// "queues[3].escalatesTo[0]"
    QString path;
    QStringList details;

    [[nodiscard]] LintSeverity severity() const { return severityOf(rule); }
    bool operator==(const LintFinding&) const = default;
};

/// In the order of the document; empty when there is nothing to say.
[[nodiscard]] std::vector<LintFinding> lint(const Playbook& playbook);

[[nodiscard]] bool hasErrors(const std::vector<LintFinding>& findings);

/// As lint, and fields that are not known. The error is that of parsePlaybook.
[[nodiscard]] Result<std::vector<LintFinding>, FieldError> lintDocument(const QByteArray& document);

} // namespace tierdesk
