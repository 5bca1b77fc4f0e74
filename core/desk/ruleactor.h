// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out what rules ask for, through the same decisions as everybody else's orders.
#pragma once

#include "core/desk/store.h"
#include "core/ticket/decide.h"

namespace tierdesk {

/// What a rule is called where it writes something.
struct RuleName
{
    RuleKey key;
    QString name;
    QString purpose;
};

/// Lives for one transaction.
class RuleActor
{
public:
    RuleActor(Transaction& transaction, const PlaybookTimes& times, Instant now);

    /// The events that the actions lead to on the ticket as it is, `fired` with what came of each of them first. An
    /// action that is refused leaves its reason there and the others go on.
    [[nodiscard]] Stored<std::vector<TicketEvent>> act(const Ticket& ticket, RuleFired fired, const RuleName& rule,
                                                       std::span<const Action> actions);

    /// The routing rules that one change of a ticket calls for, in order; those of the rules' own changes follow, each
    /// rule at most once.
    [[nodiscard]] Stored<std::vector<std::pair<RuleKey, std::vector<TicketEvent>>>>
    route(const Ticket& before, std::span<const TicketEvent> events);

private:
    struct Work;
    [[nodiscard]] Stored<ActionTaken> take(Work& work, const Action& action);
    [[nodiscard]] Stored<ActionTaken> assign(Work& work, const Action& action);
    [[nodiscard]] Stored<ActionTaken> order(Work& work, const Action& action, std::span<const Command> commands);
    [[nodiscard]] Stored<const std::vector<Person>*> staff();
    [[nodiscard]] JournalEntry entryOf(const Ticket& ticket, const TicketEvent& event) const;

    Transaction& m_transaction;
    const PlaybookTimes& m_times;
    const Playbook& m_playbook;
    Instant m_now;
    std::optional<std::vector<Person>> m_staff;
};

} // namespace tierdesk
