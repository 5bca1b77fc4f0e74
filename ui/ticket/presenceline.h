// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A quiet line that says who else is at the ticket; no lock, only so that two people do not answer at once.
#pragma once

#include "core/base/ids.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace tierdesk {

class ElidedLabel;
class PresenceBoard;

class PresenceLine : public QWidget
{
    Q_OBJECT

public:
    /// Hidden while nobody is there.
    PresenceLine(const PresenceBoard& board, QWidget* parent);

    void setTicket(TicketId ticket);
    [[nodiscard]] QString text() const;

private:
    void refresh();

    QPointer<const PresenceBoard> m_board;
    TicketId m_ticket;
    QLabel* m_icon;
    ElidedLabel* m_text;
};

} // namespace tierdesk
