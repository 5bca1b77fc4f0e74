// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One whole ticket, as text or JSON.
#pragma once

#include "app/cli/session.h"

namespace tierdesk::cli {

/// A ticket with what is needed to say who and where.
struct TicketPage
{
    std::vector<JournalEntry> history;
    Ticket ticket;
    PlaybookPtr playbook;
    /// Everybody the ticket or its history speaks of.
    std::vector<Person> people;
    std::optional<Client> client;
};

[[nodiscard]] Answer<TicketPage> readPage(Session& session, std::vector<JournalEntry> history);
[[nodiscard]] QJsonObject pageDocument(const TicketPage& page, bool withEvents);
[[nodiscard]] QString pageText(const TicketPage& page, bool withEvents);

} // namespace tierdesk::cli
