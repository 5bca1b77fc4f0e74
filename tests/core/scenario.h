// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// given(history).when(command).then(events) or .refused(reason): a decision as a test reads it.
#pragma once

#include "core/journal/codec.h"
#include "core/ticket/apply.h"
#include "core/ticket/decide.h"
#include "tests/core/fixture.h"
#include "tests/support/catch.h"

namespace tierdesk {

std::ostream& operator<<(std::ostream& out, const Decided& decided);
std::ostream& operator<<(std::ostream& out, const Refusal& refusal);

} // namespace tierdesk

namespace tierdesk::test {

/// Each event becomes an entry with an order of its own (1, 2, ...), a minute apart from dawn, by Ada.
[[nodiscard]] std::vector<JournalEntry> historyOf(TicketId ticket, std::vector<TicketEvent> events);
[[nodiscard]] Ticket ticketOf(TicketId ticket, std::vector<TicketEvent> events);

/// The ticket acted on is number 1; the other is 2, and without a history it does not exist yet.
class Scenario
{
public:
    explicit Scenario(std::vector<TicketEvent> history);

    Scenario& by(PersonId actor);
    Scenario& after(Milliseconds sinceDawn);
    Scenario& with(std::vector<TicketEvent> otherHistory);
    Scenario& with(Ticket other);
    Scenario& under(Playbook playbook);
    Scenario& when(const Command& command);
    /// Takes back the nth order, from 1.
    Scenario& whenUndone(qint64 order);

    /// On ticket 1.
    void then(const std::vector<TicketEvent>& expected);
    void thenOnBoth(const std::vector<Decided>& expected);
    void refused(Reason reason, const QStringList& details);
    void refused(Reason reason);

    /// The events, for a closer look; empty when it was refused.
    [[nodiscard]] std::vector<Decided> events() const;
    /// Ticket 1 with what was decided for it.
    [[nodiscard]] Ticket ticket() const;

private:
    [[nodiscard]] Context context() const;

    std::vector<JournalEntry> m_history;
    Playbook m_playbook = playbook();
    Instant m_now;
    PersonId m_actor = ada;
    Ticket m_other;
    Decision m_decision;
};

[[nodiscard]] Scenario given(std::vector<TicketEvent> history);

inline constexpr TicketId one{1};
inline constexpr TicketId two{2};

} // namespace tierdesk::test
