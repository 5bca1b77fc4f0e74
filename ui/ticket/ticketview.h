// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One ticket to read and work on: header, timeline, composer, and the panels beside them.
#pragma once

#include <QWidget>

namespace tierdesk {

class TicketActions;

/// Shows the ticket of the actions' source and keeps it fresh without losing draft, selection or scroll.
class TicketView : public QWidget
{
    Q_OBJECT

public:
    /// The actions outlive the view.
    explicit TicketView(TicketActions& actions, QWidget* parent = nullptr);
    ~TicketView() override;

private:
    TicketActions& m_actions;
};

} // namespace tierdesk
