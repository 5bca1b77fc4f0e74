// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets made up out of the values that conditions name, to see by the engine's own eyes whether rules can meet.
#pragma once

#include "core/escalation/conditions.h"
#include "core/lint/lint.h"

#include <set>

namespace tierdesk {

/// A ticket, and an instant at which rules are tried on it.
struct ExampleTicket
{
    Ticket ticket;
    Instant at;
    /// What it was given, for words about it.
    std::vector<ExampleValue> values;
};

/// Each attribute that some conditions look at takes each value they name, values around a number, and one besides
/// them; an instant every hour of a week where they look at the time. Up to 4,096 tickets, which is all there are for
/// most rules. What has changed is not made up: such conditions never hold for an example.
class ExampleTickets
{
public:
    ExampleTickets(const PlaybookTimes& times, std::span<const Conditions* const> looked);

    /// Instead of what the conditions name.
    void put(Attribute attribute, std::vector<QStringList> settings);

    /// The first of which that is true.
    [[nodiscard]] std::optional<ExampleTicket> find(const std::function<bool(const ExampleTicket&)>& wanted) const;

    /// Whether `find` looks at all there are.
    [[nodiscard]] bool areAll() const;
    [[nodiscard]] bool holds(const Conditions& conditions, const ExampleTicket& example) const;

    /// The ticket in another queue, and its tier.
    [[nodiscard]] ExampleTicket moved(ExampleTicket example, const QueueKey& queue) const;

private:
    /// What an attribute may be set to, one after the other.
    struct Choices
    {
        Attribute attribute;
        std::vector<QStringList> settings;
    };

    void look(const Condition& condition);
    [[nodiscard]] Choices& choicesFor(Attribute attribute);
    void give(ExampleTicket& example, Attribute attribute, const QStringList& values) const;
    void drop(Attribute attribute);
    [[nodiscard]] bool isNamed(Attribute attribute) const;

    const PlaybookTimes& m_times;
    std::vector<Choices> m_choices;
};

/// What the playbook calls what the example was given.
[[nodiscard]] std::vector<ExampleValue> exampleOf(const ExampleTicket& example, const Playbook& playbook);

/// Whether what a condition asks for can be told from made-up tickets: not for patterns and for what has changed.
[[nodiscard]] bool canBeMadeUp(const Condition& condition);

} // namespace tierdesk
