// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How a generated ticket lives: who does what to it and when.
#pragma once

#include "core/demo/dice.h"
#include "core/ticket/decide.h"

namespace tierdesk {

/// What happens to a ticket in one go.
struct Visit
{
    Instant at;
    std::vector<JournalEntry> entries;
    Ticket before;
    Ticket after;
};

/// The people of a generated desk, and who works where.
struct GeneratedPeople
{
    /// Found by their ids.
    QHash<PersonId, Person> all;
    std::vector<PersonId> requesters;
    std::vector<PersonId> leads;
    std::map<QString, std::vector<PersonId>> staff;
};

class Lives
{
public:
    /// Both must outlive this.
    Lives(const Playbook& playbook, const GeneratedPeople& people, Dice& dice);

    /// Everything that happens to the ticket, visit by visit, in the order of time.
    [[nodiscard]] std::vector<Visit> live(TicketId ticket, Instant born);

private:
    void open(Instant born);
    void firstHand();
    void work();
    void ask();
    void climb();
    void finish();
    void comeBack();

    /// Begins a visit after so much working time.
    void wait(double meanMinutes);
    /// Gives an order if the desk takes it.
    bool give(PersonId actor, Command command);
    [[nodiscard]] PersonId someoneOf(const QueueKey& queue);
    [[nodiscard]] PersonId hand();
    [[nodiscard]] HandoffPacket packet();

    const Playbook& m_playbook;
    const GeneratedPeople& m_people;
    Dice& m_dice;
    std::vector<QueueKey> m_firstTier;
    Ticket m_ticket;
    std::vector<Visit> m_visits;
};

/// After so much working time: Monday to Friday, 8 to 17 h UTC.
[[nodiscard]] Instant afterWork(Instant from, Milliseconds span);

} // namespace tierdesk
