// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells the board what the person does with the ticket on show: looks at it, writes to it, or has gone for coffee.
#pragma once

#include "core/base/ids.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace tierdesk {

class Composer;
class PresenceBoard;

class PresenceReporter : public QObject
{
    Q_OBJECT

public:
    /// All outlive this or go with it.
    PresenceReporter(PresenceBoard& board, Composer& composer, QObject* parent);

    /// Null: none is on show.
    void setTicket(TicketId ticket);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void written();
    void awake();

    QPointer<PresenceBoard> m_board;
    Composer& m_composer;
    TicketId m_ticket;
    /// Ends with a while without a key.
    QTimer m_writing;
    /// Ends with a long while without any sign of the person.
    QTimer m_here;
    QElapsedTimer m_sinceSign;
};

} // namespace tierdesk
