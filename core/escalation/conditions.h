// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a rule asks for holds, with the value that each condition saw. The engine and the explanation both ask
// here.
#pragma once

#include "core/clock/clockfold.h"
#include "core/playbook/condition.h"

namespace tierdesk {

/// What a rule is tried on: a ticket, and for a routing rule the change that it follows.
struct Tried
{
    const Ticket& ticket;
    const PlaybookTimes& times;
    Instant at;
    /// The ticket before the change; null where there is none, and nothing has changed then.
    const Ticket* before = nullptr;
};

struct ConditionVerdict
{
    Condition condition;
    /// What stood there, as `Condition::values` are written; empty for nothing.
    QStringList actual;
    bool holds = false;

    bool operator==(const ConditionVerdict&) const = default;
};

struct GroupVerdict
{
    Join join = Join::All;
    std::vector<ConditionVerdict> conditions;
    bool holds = false;

    bool operator==(const GroupVerdict&) const = default;
};

struct Verdict
{
    std::vector<GroupVerdict> groups;
    bool holds = true;

    bool operator==(const Verdict&) const = default;
};

/// Looks at every condition, also where one already decides.
[[nodiscard]] Verdict verdictOf(const Conditions& conditions, const Tried& tried);

/// verdictOf(…).holds, without looking further than it must.
[[nodiscard]] bool hold(const Conditions& conditions, const Tried& tried);

/// The ticket's values of an attribute, as `Condition::values` are written; several only for tags, links and files.
[[nodiscard]] QStringList valuesOf(Attribute attribute, const Ticket& ticket);

} // namespace tierdesk
