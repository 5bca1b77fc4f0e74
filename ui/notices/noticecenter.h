// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What rules told the person at this desk and they have not read yet.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

/// A notice and what its ticket is about.
struct NoticeItem
{
    Notice notice;
    QString subject;
};

class NoticeCenter : public QObject
{
    Q_OBJECT

public:
    explicit NoticeCenter(DeskClient& client, QObject* parent = nullptr);

    /// The newest first.
    [[nodiscard]] const std::vector<NoticeItem>& unread() const { return m_unread; }
    void markRead(const std::vector<qint64>& notices);
    /// I take care of it: the rule tells nobody else, and what it told me is read.
    void acknowledge(const Notice& notice);

Q_SIGNALS:
    void changed();
    /// What came since the last look, together; what is there when the window opens comes so too.
    void arrived(const std::vector<tierdesk::NoticeItem>& items);
    void failed(const tierdesk::DeskError& error);

private:
    void refresh();
    void take(std::vector<NoticeItem> items);

    DeskClient& m_client;
    Lane m_lane;
    QTimer m_soon;
    std::vector<NoticeItem> m_unread;
    qint64 m_newest = 0;
};

} // namespace tierdesk
