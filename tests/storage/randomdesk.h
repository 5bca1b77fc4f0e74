// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Random orders on a real store, the same for the same numbers.
#pragma once

#include "tests/support/desktesting.h"

#include <ostream>

namespace tierdesk::test {

/// Numbers that pick from whatever there is when the step is taken, so that a shorter run stays meaningful.
struct Step
{
    unsigned verb = 0;
    unsigned ticket = 0;
    unsigned other = 0;
    unsigned a = 0;
    unsigned b = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step);

/// Verbs count from 0.
inline constexpr unsigned verbCount = 34;

class RandomDesk : public TestDesk
{
public:
    /// Under a playbook with agreements, so that clocks run.
    RandomDesk();

    /// Does it, unless the desk refuses. Throws on trouble with the store.
    void take(const Step& step);
    /// So many steps from one seed.
    void takeMany(int steps, unsigned seed);

    [[nodiscard]] const std::vector<TicketId>& tickets() const { return m_tickets; }
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    [[nodiscard]] Command opening(const Step& step) const;
    [[nodiscard]] Command commandOf(const Step& step) const;
    void changeDesk(const Step& step);

    std::vector<TicketId> m_tickets;
    std::vector<CommandId> m_commands;
    int m_accepted = 0;
};

} // namespace tierdesk::test
