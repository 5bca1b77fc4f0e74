// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the most urgent ticket I may take; when a colleague was faster, the one after it.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

class TakeNext : public QObject
{
    Q_OBJECT

public:
    explicit TakeNext(DeskClient& client, QObject* parent = nullptr);

    /// One at a time; a second call while one runs does nothing.
    void start();
    /// What `start` chooses from: open, nobody's, in the queues I work in, or in any when I am in none.
    [[nodiscard]] static TicketFilter filterFor(const Person& me);

Q_SIGNALS:
    void taken(tierdesk::TicketId ticket, tierdesk::CommandId order);
    void nothingToTake();
    void failed(const tierdesk::DeskError& error);

private:
    struct Taken
    {
        TicketId ticket;
        CommandId order;
    };

    DeskClient& m_client;
    bool m_running = false;
};

} // namespace tierdesk
