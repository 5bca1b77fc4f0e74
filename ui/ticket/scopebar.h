// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Says, before somebody oversteps, that what a ticket is about belongs to others, and hands the ticket to them.
#pragma once

#include "ui/ticket/ticketsource.h"
#include "ui/widgets/tintedbar.h"

namespace tierdesk {

class TicketActions;

class ScopeBar : public TintedBar
{
    Q_OBJECT

public:
    explicit ScopeBar(TicketActions& actions, QWidget* parent = nullptr);

    /// Hides itself where the service may be changed, and for a ticket that is done.
    void setDossier(const TicketDossier& dossier);

private:
    TicketActions& m_actions;
    QueueKey m_handTo;
};

} // namespace tierdesk
