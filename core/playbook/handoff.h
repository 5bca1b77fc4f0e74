// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes with a ticket from tier to tier, who may touch what, and how often a ticket may hop.
#pragma once

#include "core/base/ids.h"
#include "core/base/ranks.h"
#include "core/base/reflect.h"
#include "core/base/words.h"

#include <vector>

namespace tierdesk {

/// The parts of a handoff packet, in the order they are asked for.
enum class PacketPart {
    Symptom,
    ExactError,
    Scope,
    Environment,
    StepsTried,
    Evidence,
    Articles,
    Hypothesis,
    Ask,
    Promise
};

template <>
struct Words<PacketPart>
{
    static constexpr std::array words{"symptom",  "exact-error", "scope",      "environment", "steps-tried",
                                      "evidence", "articles",    "hypothesis", "ask",         "promise"};
};

/// What the next tier must be told when a ticket of a category goes from one tier to another.
struct HandoffStandard
{
    Tier from;
    Tier to;
    /// With those under it; null: whatever the category.
    CategoryKey category{};
    /// Without these a handoff is refused.
    std::vector<PacketPart> required{};
    /// Without these there is a warning.
    std::vector<PacketPart> wished{};

    TIERDESK_FIELDS(HandoffStandard, from, to, category, required, wished)
};

/// What a tier may do to a service.
enum class Permitted { Look, Change, HandOn };

template <>
struct Words<Permitted>
{
    static constexpr std::array words{"look", "change", "hand-on"};
};

struct ServiceScope
{
    Tier tier;
    Permitted permitted = Permitted::Look;
    /// Whom to hand to; null: the owner.
    QueueKey handTo;
    /// "Reset passwords, never change groups."
    QString note;

    TIERDESK_FIELDS(ServiceScope, tier, permitted, handTo, note)
};

/// When hopping between tiers calls for somebody who looks at it. 0 leaves a guard out.
struct HopGuard
{
    /// From that return on only a lead may return it once more.
    int approvalFromReturn = 0;
    /// After so many hops the one who moves it becomes its owner, until it is closed, unless it has one.
    int ownerAfterHops = 0;

    TIERDESK_FIELDS(HopGuard, approvalFromReturn, ownerAfterHops)
};

} // namespace tierdesk
