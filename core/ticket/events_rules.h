// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Events about what rules did.
#pragma once

#include "core/base/instant.h"
#include "core/playbook/protocol.h"

namespace tierdesk {

/// One action of a rule and what came of it.
struct ActionTaken
{
    ActionKind kind = ActionKind::Tell;
    /// Who was told, or was given the ticket; nobody when there was nobody.
    std::vector<PersonId> people;
    /// What was told.
    QString text;
    /// The word of the refusal's reason; empty for what was done.
    QString refused;

    TIERDESK_FIELDS(ActionTaken, kind, people, text, refused)
};

/// A rule acted. The events that it brought about follow it, with the rule as their cause.
struct RuleFired
{
    RuleKey rule;
    /// For a protocol: which of the ticket's ladders, which step of it and how often that had acted. 0 and nothing for
    /// a routing rule. With the ticket and the rule this is the key that no two firings share.
    int cycle = 0;
    QString step;
    int repetition = 0;
    /// When it should have been; later than that it is late.
    Instant due;
    std::vector<ActionTaken> actions;

    TIERDESK_FIELDS(RuleFired, rule, cycle, step, repetition, due, actions)
};

/// So much later than it should have been that people ought to know: nobody was there to act, or the clock was put on.
[[nodiscard]] constexpr bool isLate(const RuleFired& fired, Instant at)
{
    return at - fired.due >= std::chrono::minutes(5);
}

/// Somebody who was told takes care of it; the ladder tells nobody else.
struct AlertAcknowledged
{
    RuleKey rule;
    int cycle = 0;

    TIERDESK_FIELDS(AlertAcknowledged, rule, cycle)
};

} // namespace tierdesk
