// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A desk on a real store in a temporary folder, seen from another station: what it does here, a window on the same file
// has to notice.
#pragma once

#include "ui/client/worker.h"

#include "core/desk/desk.h"

#include <QTemporaryDir>

namespace tierdesk::test {

class RealDesk
{
public:
    /// In a file of its own, or at the location.
    explicit RealDesk(const QString& location = {});

    [[nodiscard]] const QString& location() const { return m_location; }
    [[nodiscard]] StoreFactory open() const;
    [[nodiscard]] PlaybookPtr playbook() const;
    [[nodiscard]] static Now now();

    /// Works in the service desk and the network queue.
    [[nodiscard]] const Person& mira() const { return m_mira; }
    /// Her colleague in the same queues; gives the orders of this class.
    [[nodiscard]] const Person& tom() const { return m_tom; }
    /// Supervises and may see reports; comes to the desk when first asked for.
    [[nodiscard]] const Person& chief();
    [[nodiscard]] const Person& requester() const { return m_requester; }

    TicketId openTicket(const QString& subject, const QString& queue = {}, int impact = 2, int urgency = 2);
    /// "Ticket 1".."Ticket n" over three queues.
    std::vector<TicketId> openTickets(int count);
    Receipt order(TicketId ticket, Command command, TicketId other = {});
    [[nodiscard]] Ticket ticket(TicketId id);
    [[nodiscard]] Store& store() { return *m_store; }

private:
    [[nodiscard]] Person record(const QString& name, const QString& login, Role role);

    QTemporaryDir m_folder;
    QString m_location;
    std::unique_ptr<Store> m_store;
    Person m_mira;
    Person m_tom;
    Person m_chief;
    Person m_requester;
};

} // namespace tierdesk::test
