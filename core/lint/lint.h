// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong or doubtful in a playbook, and where. Its words live in ui/text.
#pragma once

#include "core/base/fields.h"
#include "core/lint/lintrule.h"
#include "core/people/person.h"
#include "core/playbook/playbook.h"

#include <QByteArray>
#include <optional>
#include <span>

namespace tierdesk {

/// A playbook with errors cannot be published; a warning is for a person to weigh.
enum class LintSeverity { Error, Warning };

template <>
struct Words<LintSeverity>
{
    static constexpr std::array words{"error", "warning"};
};

[[nodiscard]] LintSeverity severityOf(LintRule rule);

/// Something that a ticket made up as an example has: what the playbook calls it, or its word. A time of day comes
/// after the number of its weekday, 1 for Monday, in UTC: "7 03:30".
struct ExampleValue
{
    Attribute attribute = Attribute::Category;
    QString value;

    bool operator==(const ExampleValue&) const = default;
};

struct LintFinding
{
    LintRule rule = LintRule::EmptyName;
    /// "queues[3].escalatesTo[0]"
    QString path;
    QStringList details;
    /// A ticket that shows it; nothing where none is needed to see it, one without values for any ticket.
    std::optional<std::vector<ExampleValue>> example = std::nullopt;

    [[nodiscard]] LintSeverity severity() const { return severityOf(rule); }
    bool operator==(const LintFinding&) const = default;
};

/// The document's parts one after the other; empty when there is nothing to say. With `staff`, those who work here, it
/// also looks whether anybody is there for what the rules ask.
[[nodiscard]] std::vector<LintFinding> lint(const Playbook& playbook, std::span<const Person> staff = {});

[[nodiscard]] bool hasErrors(const std::vector<LintFinding>& findings);

/// As lint, and fields that are not known. The error is that of parsePlaybook.
[[nodiscard]] Result<std::vector<LintFinding>, FieldError> lintDocument(const QByteArray& document,
                                                                        std::span<const Person> staff = {});

} // namespace tierdesk
