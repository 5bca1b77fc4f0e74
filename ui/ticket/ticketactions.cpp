// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketactions.h"

namespace tierdesk {

TicketActions::TicketActions(DeskClient& client, ActionRegistry& registry, Toast& toast, QWidget& window)
    : m_client(client)
    , m_registry(registry)
    , m_toast(toast)
    , m_window(window)
    , m_source(client)
{}

TicketActions::~TicketActions() = default;

void TicketActions::setTickets(std::vector<TicketId> tickets)
{
    m_tickets = std::move(tickets);
    m_source.choose(m_tickets.size() == 1 ? m_tickets.front() : TicketId{});
}

void TicketActions::remember(std::vector<CommandId>, const QString&) {}

} // namespace tierdesk
