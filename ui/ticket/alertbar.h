// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Says that a rule has told somebody about the ticket and nobody has taken it up yet.
#pragma once

#include "ui/ticket/ticketsource.h"
#include "ui/widgets/tintedbar.h"

namespace tierdesk {

class TicketActions;

class AlertBar : public TintedBar
{
    Q_OBJECT

public:
    explicit AlertBar(TicketActions& actions, QWidget* parent = nullptr);

    /// Shows the newest alert that waits; hides itself where none does, and for a ticket that is done.
    void setDossier(const TicketDossier& dossier);

private:
    TicketActions& m_actions;
    TicketId m_ticket;
    AcknowledgeAlert m_command;
};

} // namespace tierdesk
