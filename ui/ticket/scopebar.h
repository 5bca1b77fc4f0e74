// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Says, before somebody oversteps, that what a ticket is about belongs to others, and hands the ticket to them.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tierdesk {

class TicketActions;

class ScopeBar : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeBar(TicketActions& actions, QWidget* parent = nullptr);

    /// Hides itself where the service may be changed, and for a ticket that is done.
    void setDossier(const TicketDossier& dossier);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    TicketActions& m_actions;
    QueueKey m_handTo;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_hand;
};

} // namespace tierdesk
