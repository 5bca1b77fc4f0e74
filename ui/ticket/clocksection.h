// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The clocks of a ticket: how each stands, as words and as a bar of its intervals, and the sum behind it.
#pragma once

#include "ui/ticket/ticketsource.h"

#include <QWidget>

class QLabel;
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
    class Bar;
    struct Row
    {
        Clock clock;
        Bar* bar = nullptr;
        QLabel* summary = nullptr;
        QLabel* sum = nullptr;
    };

    void addRow(Clock clock);
    /// Says how the clocks stand now.
    void tell();

    DeskClient& m_client;
    QVBoxLayout* m_layout;
    std::vector<Row> m_rows;
    NextDue m_next;
};

} // namespace tierdesk
