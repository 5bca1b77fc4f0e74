// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How far a ticket is, and when requester and desk last heard of each other.
#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/reflect.h"
#include "core/base/words.h"
#include "core/playbook/statetype.h"

#include <optional>

namespace tierdesk {

struct Pending
{
    /// A key of the playbook's pending reasons.
    QString reason;
    std::optional<Instant> until;

    TIERDESK_FIELDS(Pending, reason, until)
};

struct Resolution
{
    /// A key of the playbook's resolution codes.
    QString code;
    QString text;

    TIERDESK_FIELDS(Resolution, code, text)
};

/// Whether it was solved, as its requester sees it.
enum class Outcome { Satisfied, NotSatisfied };

template <>
struct Words<Outcome>
{
    static constexpr std::array words{"satisfied", "not-satisfied"};
};

struct OutcomeRating
{
    Outcome outcome = Outcome::Satisfied;
    QString text;

    TIERDESK_FIELDS(OutcomeRating, outcome, text)
};

/// How far it is.
struct Progress
{
    StateKey state;
    StateType type = StateType::New;
    Instant since;
    std::optional<Pending> pending;
    std::optional<Resolution> resolution;
    /// Of that resolution; the last word counts.
    std::optional<OutcomeRating> rating{};
    /// The last closure; follow-ups count their days from it.
    std::optional<Instant> closedAt;
    int reopens = 0;

    /// What it waits for: a key of the playbook's pending reasons, an import's own word, or empty.
    [[nodiscard]] QString pendingReason() const { return pending ? pending->reason : QString(); }

    TIERDESK_FIELDS(Progress, state, type, since, pending, resolution, rating, closedAt, reopens)
};

/// When requester and desk last heard of each other.
struct Contacts
{
    /// The first public word of somebody who is neither the requester nor an automaton.
    std::optional<Instant> firstResponse;
    std::optional<Instant> lastFromRequester;
    std::optional<Instant> lastToRequester;

    TIERDESK_FIELDS(Contacts, firstResponse, lastFromRequester, lastToRequester)
};

} // namespace tierdesk
