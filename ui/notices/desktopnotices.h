// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Notices on the desktop: together what comes together, not in the quiet hours, and gathered where somebody wishes so.
#pragma once

#include "ui/notices/noticecenter.h"
#include "ui/shell/settingsport.h"

#include <QSystemTrayIcon>

namespace tierdesk {

/// How somebody wants to be told on this machine.
struct NoticeWish
{
    bool onDesktop = true;
    /// Equal ones: no quiet hours.
    QTime quietFrom{0, 0};
    QTime quietTo{0, 0};
    /// Minutes between two messages; 0: at once.
    int gatherMinutes = 0;

    /// Quiet hours may cross midnight.
    [[nodiscard]] bool isQuiet(QTime now) const;
    [[nodiscard]] static NoticeWish read(const SettingsPort& settings);
    void write(SettingsPort& settings) const;
};

class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    DesktopNotices(NoticeCenter& center, DeskClient& client, SettingsPort& settings, QObject* parent = nullptr);

Q_SIGNALS:
    /// Somebody pressed the message or the icon.
    void wanted();
    /// What was said, for those who have no desktop that shows it.
    void said(const QString& title, const QString& text);

private:
    void arrived(const std::vector<NoticeItem>& items);
    /// Says what waits, unless it has to wait longer.
    void say();

    NoticeCenter& m_center;
    DeskClient& m_client;
    SettingsPort& m_settings;
    QSystemTrayIcon m_tray;
    QTimer m_later;
    std::vector<NoticeItem> m_waiting;
    std::optional<Instant> m_lastSaid;
};

} // namespace tierdesk
