// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The list that is shown, on paper, in a PDF file and on the clipboard.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

class ListPane;
class Toast;

class ListOutput : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the list; what it tells goes to the toast.
    ListOutput(DeskClient& client, ListPane& list, Toast& toast);

    /// Asks for a printer, or a file, and then reads the rows.
    void print();
    void savePdf();
    /// As text and as links; nothing for no tickets.
    void copy(const std::vector<TicketId>& tickets);

Q_SIGNALS:
    void failed(const tierdesk::DeskError& error);

private:
    void withRows(std::function<void(std::vector<TicketRow>)> use);

    DeskClient& m_client;
    ListPane& m_list;
    Toast& m_toast;
};

} // namespace tierdesk
