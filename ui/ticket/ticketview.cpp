// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticketview.h"

namespace tierdesk {

TicketView::TicketView(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
{}

TicketView::~TicketView() = default;

} // namespace tierdesk
