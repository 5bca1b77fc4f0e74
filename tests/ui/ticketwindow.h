// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A window with a ticket's view on a real store, and a second desk on the same one, for tests and pictures.
#pragma once

#include "tests/support/desktesting.h"
#include "ui/client/presenceboard.h"
#include "ui/shell/actionregistry.h"
#include "ui/ticket/orderdialog.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"
#include "ui/ticket/ticketview.h"
#include "ui/widgets/toast.h"

#include <QVBoxLayout>
#include <atomic>

namespace tierdesk::test {

/// True as soon as it holds; waits up to five seconds.
[[nodiscard]] bool soon(const std::function<bool()>& holds);

class TicketWindow : public QWidget
{
public:
    enum class Me { Anna, Ben, Boss };

    /// `prepare` works on the store before anything looks at it.
    explicit TicketWindow(Me me = Me::Anna, const std::function<void(TestDesk&)>& prepare = {});
    ~TicketWindow() override;

    /// Shows the ticket and waits until it is there.
    void showTicket(TicketId ticket);
    /// Builds the view anew on the same store, as a new start of the program would.
    void restart();
    void trigger(Act act) { m_registry->action(actionId(act))->trigger(); }
    [[nodiscard]] bool isOffered(Act act) { return m_registry->whyDisabled(actionId(act)).isEmpty(); }
    /// The dialog that is open; null when none is.
    [[nodiscard]] OrderDialog* dialog() const;
    /// Opens the dialog of an action and waits until it is there.
    OrderDialog& opened(Act act);
    [[nodiscard]] Ticket ticket(TicketId id) { return desk.ticket(id); }

    /// Time passes.
    void wait(std::chrono::milliseconds time) { m_clock.fetch_add(time.count()); }

    [[nodiscard]] TicketView& view() { return *m_view; }
    [[nodiscard]] TicketActions& actions() { return *m_actions; }
    [[nodiscard]] ActionRegistry& registry() { return *m_registry; }
    [[nodiscard]] DeskClient& client() { return *m_client; }
    [[nodiscard]] PresenceBoard& board() { return *m_board; }
    [[nodiscard]] Toast& toast() { return *m_toast; }

    /// The second desk: what a colleague at another one does.
    TestDesk desk;

private:
    void build();

    Me m_me;
    std::atomic<qint64> m_clock{1772454000000};
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<PresenceBoard> m_board;
    std::unique_ptr<ActionRegistry> m_registry;
    Toast* m_toast = nullptr;
    std::unique_ptr<TicketActions> m_actions;
    TicketView* m_view = nullptr;
};

} // namespace tierdesk::test
