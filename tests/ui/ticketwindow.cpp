// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ticketwindow.h"

#include "core/storage/openstore.h"

#include <QApplication>
#include <QTest>

namespace tierdesk::test {

bool soon(const std::function<bool()>& holds)
{
    return QTest::qWaitFor(holds, 5000);
}

TicketWindow::TicketWindow(Me me, const std::function<void(TestDesk&)>& prepare)
    : m_me(me)
{
    if (prepare)
        prepare(desk);
    new QVBoxLayout(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    build();
    resize(1100, 780);
    show();
    activateWindow();
    (void)QTest::qWaitForWindowActive(this);
}

TicketWindow::~TicketWindow()
{
    qDeleteAll(findChildren<OrderDialog*>());
    delete m_view;
}

void TicketWindow::build()
{
    const PersonId me = m_me == Me::Anna ? desk.anna : m_me == Me::Ben ? desk.ben : desk.boss;
    const Person person = must(desk.store().person(me)).value();
    m_client = std::make_unique<DeskClient>([path = desk.path()] { return openStore(path); }, person,
                                            must(desk.store().playbook()),
                                            [this] { return Instant{m_clock.fetch_add(1000)}; });
    m_board = std::make_unique<PresenceBoard>(*m_client);
    m_registry = std::make_unique<ActionRegistry>();
    m_registry->attach(*this);
    m_toast = new Toast(*this);
    m_actions = std::make_unique<TicketActions>(*m_client, *m_registry, *m_toast, *this);
    m_view = new TicketView(*m_actions, this);
    m_view->setPresence(*m_board);
    m_view->furnish();
    layout()->addWidget(m_view);
}

void TicketWindow::restart()
{
    const TicketId shown = m_view->shown();
    delete m_view;
    m_actions.reset();
    delete m_toast;
    m_registry.reset();
    m_board.reset();
    m_client.reset();
    build();
    showTicket(shown);
}

void TicketWindow::showTicket(TicketId ticket)
{
    m_actions->setTickets({ticket});
    if (!soon([&] { return m_view->shown() == ticket && !m_actions->source().isLoading(); }))
        throw std::runtime_error("the ticket does not appear");
}

OrderDialog* TicketWindow::dialog() const
{
    for (OrderDialog* dialog : findChildren<OrderDialog*>()) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

OrderDialog& TicketWindow::opened(Act act)
{
    trigger(act);
    if (!soon([this] { return dialog() != nullptr; }))
        throw std::runtime_error("no dialog opens");
    OrderDialog* opened = dialog();
    opened->activateWindow();
    (void)soon([opened] { return opened->isActiveWindow() && opened->isAncestorOf(QApplication::focusWidget()); });
    return *opened;
}

} // namespace tierdesk::test
