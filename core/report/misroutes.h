// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Which choices of a queue came back: by category, by who chose, by rule.
#pragma once

#include "core/journal/entry.h"

#include <map>
#include <span>

namespace tierdesk {

/// A choice is an escalation, a move within a tier, or an opening above tier 1.
struct MisrouteCount
{
    int chosen = 0;
    /// Of these, how often the ticket was returned from there.
    int returned = 0;
    /// Of the returns, those of a ticket that the receiver had accepted first.
    int afterAcceptance = 0;

    TIERDESK_FIELDS(MisrouteCount, chosen, returned, afterAcceptance)
};

/// A return counts against the choice that brought the ticket to the queue that returns it, not against that queue:
/// against the category the ticket had then, and against the rule or else the person that chose. A ticket that came
/// back to a queue from further up stands there by the choice that first brought it. What was taken back counts
/// nowhere.
struct MisrouteReport
{
    MisrouteCount all;
    /// Null: it had none.
    std::map<CategoryKey, MisrouteCount> categories;
    /// Null: an imported log does not say who.
    std::map<PersonId, MisrouteCount> senders;
    /// By the rule's key, whatever version of it acted.
    std::map<QString, MisrouteCount> rules;
    /// Keys of return reasons; empty when an imported log gives none.
    std::map<QString, int> reasons;

    bool operator==(const MisrouteReport&) const = default;
};

/// Takes in one ticket's history after the other, in any order.
class MisrouteTally
{
public:
    void add(std::span<const JournalEntry> history);
    [[nodiscard]] const MisrouteReport& report() const { return m_report; }

private:
    MisrouteReport m_report;
};

} // namespace tierdesk
