// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done with tickets, as actions of the registry: what is possible now and why not, the dialogs,
// the orders and their undo.
#pragma once

#include "ui/ticket/composemode.h"
#include "ui/ticket/ticketsource.h"

namespace tierdesk {

class ActionRegistry;
class Toast;

/// One order for several tickets. The runner shows how many it touches, gives it and reports each refusal.
struct BulkOrder
{
    std::vector<TicketId> tickets;
    Command command;
    /// The second ticket of a merge or a link.
    TicketId other;
    /// What it does, for people: "Set waiting for vendor".
    QString what;
};

class TicketActions : public QObject
{
    Q_OBJECT

public:
    using BulkRunner = std::function<void(const BulkOrder&)>;

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
    void setBulkRunner(BulkRunner runner) { m_bulk = std::move(runner); }
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
    BulkRunner m_bulk;
};

} // namespace tierdesk
