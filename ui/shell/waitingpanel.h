// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The orders that wait for the store: what they are, why they wait, and a way to take one back.
#pragma once

#include "ui/client/deskclient.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace tierdesk {

class MessageBar;

class WaitingPanel : public QDialog
{
    Q_OBJECT

public:
    /// The client outlives it. Closes by itself when nothing waits any more.
    explicit WaitingPanel(DeskClient& client, QWidget* parent = nullptr);

private:
    void fill();
    void enable();
    void takeBack();

    DeskClient& m_client;
    MessageBar* m_why;
    QTreeWidget* m_list;
    QPushButton* m_again;
    QPushButton* m_takeBack;
};

} // namespace tierdesk
