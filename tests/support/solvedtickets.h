// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A past for a test desk, to be learnt from.
#pragma once

#include "tests/support/desktesting.h"

namespace tierdesk::test {

/// What tickets about printers and about passwords end as.
struct Matters
{
    CategoryKey printers{QStringLiteral("printer")};
    QueueKey printersAt = onSite;
    CategoryKey passwords{QStringLiteral("access")};
    QueueKey passwordsAt = frontDesk;
};

/// Opens and resolves so many tickets for that requester, about printers and passwords by turns.
void solveTickets(TestDesk& desk, int count, PersonId requester, const Matters& matters = {});

} // namespace tierdesk::test
