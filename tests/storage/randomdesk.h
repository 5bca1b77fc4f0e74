// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Random orders on a real store, the same for the same numbers.
#pragma once

#include "tests/support/desktesting.h"

#include <ostream>

namespace tierdesk::test {

/// Numbers that pick from whatever there is when the step is taken, so that a shorter run stays meaningful.
struct RandomStep
{
    unsigned verb = 0;
    unsigned ticket = 0;
    unsigned other = 0;
    unsigned a = 0;
    unsigned b = 0;
};

std::ostream& operator<<(std::ostream& out, const RandomStep& step);

/// Verbs count from 0.
inline constexpr unsigned verbCount = 39;

/// What an hour costs in any tier.
inline constexpr int hourOfWork = 48;

class RandomDesk : public TestDesk
{
public:
    /// Under a playbook with agreements, so that clocks run.
    RandomDesk();

    /// Does it, unless the desk refuses. Throws on trouble with the store.
    void take(const RandomStep& step);
    /// So many steps from one seed.
    void takeMany(int steps, unsigned seed);

    [[nodiscard]] const std::vector<TicketId>& tickets() const { return m_tickets; }
    [[nodiscard]] int accepted() const { return m_accepted; }
    /// How often rules acted.
    [[nodiscard]] int fired() const { return m_fired; }

private:
    [[nodiscard]] Command opening(const RandomStep& step) const;
    [[nodiscard]] Command commandOf(const RandomStep& step) const;
    void changeDesk(const RandomStep& step);
    /// The clock is put on, now and then back, and one of two engines sweeps.
    void sweep(const RandomStep& step);

    std::vector<TicketId> m_tickets;
    std::vector<CommandId> m_commands;
    int m_accepted = 0;
    int m_fired = 0;
};

} // namespace tierdesk::test
