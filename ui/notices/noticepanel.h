// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The notices that wait to be read, and what can be done about them. They stay until somebody reads them.
#pragma once

#include "ui/notices/noticecenter.h"

#include <QDialog>

class QPushButton;
class QStackedLayout;
class QTreeWidget;

namespace tierdesk {

class NoticePanel : public QDialog
{
    Q_OBJECT

public:
    /// The center and the client outlive it.
    NoticePanel(NoticeCenter& center, DeskClient& client, QWidget* parent = nullptr);

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);

private:
    void fill();
    void enable();
    [[nodiscard]] std::vector<Notice> chosen() const;

    NoticeCenter& m_center;
    DeskClient& m_client;
    QTreeWidget* m_list;
    QStackedLayout* m_stack;
    QPushButton* m_open;
    QPushButton* m_care;
    QPushButton* m_read;
    QPushButton* m_all;
};

} // namespace tierdesk
