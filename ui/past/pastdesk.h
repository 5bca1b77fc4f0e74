// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk as it stood at an instant, read from the store: queues, a list, a ticket.
#pragma once

#include "ui/ticket/ticketdossier.h"

namespace tierdesk {

/// As many tickets as the list holds at most.
inline constexpr int pastListLength = 500;

struct PastDesk
{
    Past past;
    /// Whose tickets are listed; null: all that were open.
    QueueKey queue;
    /// Without queues that had nothing open.
    std::vector<QueueCount> queues;
    /// The most urgent first.
    TicketsThen tickets;

    bool operator==(const PastDesk&) const = default;
};

/// Runs in the reading thread.
[[nodiscard]] Stored<PastDesk> readPastDesk(Store& store, const Past& past, const QueueKey& queue);

/// The ticket as it stood; nothing when there was none then. People have the names they have today.
[[nodiscard]] std::optional<TicketDossier> dossierAt(const TicketDossier& today, const Past& past);

} // namespace tierdesk
