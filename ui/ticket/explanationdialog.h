// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Why rules acted on a ticket or did not, now or at any instant: made by the code that lets them act.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/text/whytext.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace tierdesk {

class MomentEdit;

class ExplanationDialog : public QDialog
{
    Q_OBJECT

public:
    /// The client outlives it.
    ExplanationDialog(DeskClient& client, TicketId ticket, QWidget* parent = nullptr);

private:
    void ask();
    void fill(const std::vector<std::vector<WhyLine>>& rules);

    DeskClient& m_client;
    TicketId m_ticket;
    Lane m_lane;
    QComboBox* m_rule;
    MomentEdit* m_at;
    QTreeWidget* m_lines;
};

} // namespace tierdesk
