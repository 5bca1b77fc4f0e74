// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed in somebody's queues since a moment, and what the next shift must know: the note that writes itself.
#pragma once

#include "core/desk/store.h"

namespace tierdesk {

/// What a ticket is in the note for, the most pressing first; each ticket stands at the first that fits.
/// Due: within eight of its working hours. Promised: the handoff that brought it here made a promise. Unanswered: its
/// requester wrote, and nobody has answered since. Arrived and gone: since the moment.
enum class HandoverPart { Overdue, Due, ToAccept, Promised, Unanswered, Arrived, Gone };

template <>
struct Words<HandoverPart>
{
    static constexpr std::array words{"overdue", "due", "to-accept", "promised", "unanswered", "arrived", "gone"};
};

struct HandoverTerms
{
    /// Empty: all.
    std::vector<QueueKey> queues;
    Instant since;
    Instant now;
};

struct HandoverLine
{
    TicketRow row;
    /// What the requester was promised; empty for none.
    QString promise;

    bool operator==(const HandoverLine&) const = default;
};

struct HandoverNote
{
    HandoverTerms terms;
    /// In the order of the parts; the most urgent first within each.
    std::array<std::vector<HandoverLine>, Words<HandoverPart>::words.size()> parts;

    [[nodiscard]] const std::vector<HandoverLine>& operator[](HandoverPart part) const
    {
        return parts.at(static_cast<std::size_t>(part));
    }
};

/// Of what the store shows to whoever looks.
[[nodiscard]] Stored<HandoverNote> handoverNote(Store& store, const HandoverTerms& terms);

} // namespace tierdesk
