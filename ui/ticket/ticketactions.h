// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done with tickets, as actions of the registry: what is possible now and why not, the dialogs,
// the orders and their undo.
#pragma once

#include "ui/ticket/bulkorder.h"
#include "ui/ticket/composemode.h"
#include "ui/ticket/ticketsource.h"

namespace tierdesk {

class ActionRegistry;
class Toast;

class TicketActions : public QObject
{
    Q_OBJECT

public:
    /// Shows how many tickets it touches, gives the order and reports each refusal.
    using RunInBulk = std::function<void(const BulkOrder&)>;

    /// Adds the actions to the registry. Dialogs open over `window`; what was done is told in `toast`. All outlive
    /// this.
    TicketActions(DeskClient& client, ActionRegistry& registry, Toast& toast, QWidget& window);
    ~TicketActions() override;

    /// What the actions act on from now on: none, one or many. A TicketView follows by itself.
    void setTickets(std::vector<TicketId> tickets);
    [[nodiscard]] const std::vector<TicketId>& tickets() const { return m_tickets; }
    /// The ticket when there is exactly one, else nothing chosen.
    [[nodiscard]] TicketSource& source() { return m_source; }

    /// Without a runner the orders go out one after the other and refusals are counted.
    void setBulkRunner(RunInBulk run) { m_bulk = std::move(run); }
    /// Puts orders on the stack of undo as one step, for a bulk runner. `what` is told when it is undone.
    void remember(std::vector<CommandId> orders, const QString& what);

Q_SIGNALS:
    /// Somebody wants to see that ticket.
    void jumpWanted(tierdesk::TicketId ticket);
    /// The composer of the ticket's view shall take the keyboard.
    void composeWanted(tierdesk::ComposeMode mode);
    void printWanted();

private:
    DeskClient& m_client;
    ActionRegistry& m_registry;
    Toast& m_toast;
    QWidget& m_window;
    TicketSource m_source;
    std::vector<TicketId> m_tickets;
    RunInBulk m_bulk;
};

} // namespace tierdesk
