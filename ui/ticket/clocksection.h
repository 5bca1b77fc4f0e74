// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of a ticket: how each stands, as words and as a bar of its intervals, and the sum behind it.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QVBoxLayout;

namespace tierdesk {

class ClockSection : public QWidget
{
    Q_OBJECT

public:
    explicit ClockSection(DeskClient& client, QWidget* parent = nullptr);

    void setDossier(const TicketDossier& dossier);

Q_SIGNALS:
    /// What stands beside the title: what is due next.
    void summaryChanged(const QString& summary);

private:
    DeskClient& m_client;
    QVBoxLayout* m_rows;
};

} // namespace tierdesk
