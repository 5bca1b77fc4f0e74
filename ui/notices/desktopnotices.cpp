// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/desktopnotices.h"

#include "ui/shell/icons.h"
#include "ui/text/names.h"

#include <QDateTime>

namespace tierdesk {

namespace {

constexpr std::chrono::minutes lookAgain{1};
constexpr std::size_t mostLines = 3;

/// Desktops read tags in what a notice says (Desktop Notifications Specification, "Markup"), and could load a picture.
QString withoutTags(QString text)
{
    return text.replace(QLatin1Char('<'), QChar(0x2039)).replace(QLatin1Char('>'), QChar(0x203a));
}

} // namespace

bool NoticeWish::isQuiet(QTime now) const
{
    if (quietFrom == quietTo)
        return false;
    if (quietFrom < quietTo)
        return quietFrom <= now && now < quietTo;
    return now >= quietFrom || now < quietTo;
}

NoticeWish NoticeWish::read(const SettingsPort& settings)
{
    const auto time = [&](const char* key) {
        const QTime kept = QTime::fromString(settings.value(QLatin1String(key)).toString(), Qt::ISODate);
        return kept.isValid() ? kept : QTime(0, 0);
    };
    const QVariant desktop = settings.value(QStringLiteral("notices/desktop"));
    return {!desktop.isValid() || desktop.toBool(), time("notices/quietFrom"), time("notices/quietTo"),
            settings.value(QStringLiteral("notices/gatherMinutes")).toInt()};
}

void NoticeWish::write(SettingsPort& settings) const
{
    settings.setValue(QStringLiteral("notices/desktop"), onDesktop);
    settings.setValue(QStringLiteral("notices/quietFrom"), quietFrom.toString(Qt::ISODate));
    settings.setValue(QStringLiteral("notices/quietTo"), quietTo.toString(Qt::ISODate));
    settings.setValue(QStringLiteral("notices/gatherMinutes"), gatherMinutes);
}

DesktopNotices::DesktopNotices(NoticeCenter& center, DeskClient& client, SettingsPort& settings, QObject* parent)
    : QObject(parent)
    , m_center(center)
    , m_client(client)
    , m_settings(settings)
    , m_tray(makeIcon(Icon::Bell))
{
    m_tray.setToolTip(tr("Tierdesk"));
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &DesktopNotices::say);
    connect(&m_tray, &QSystemTrayIcon::messageClicked, this, &DesktopNotices::wanted);
    connect(&m_tray, &QSystemTrayIcon::activated, this, &DesktopNotices::wanted);
    connect(&m_center, &NoticeCenter::arrived, this, &DesktopNotices::arrived);
}

void DesktopNotices::arrived(const std::vector<NoticeItem>& items)
{
    m_waiting.insert(m_waiting.begin(), items.begin(), items.end());
    say();
}

void DesktopNotices::say()
{
    // What was read meanwhile need not be said.
    std::erase_if(m_waiting, [this](const NoticeItem& item) {
        return std::ranges::find(m_center.unread(), item.notice.sequence, [](const NoticeItem& other) {
                   return other.notice.sequence;
               }) == m_center.unread().end();
    });
    const NoticeWish wish = NoticeWish::read(m_settings);
    if (m_waiting.empty() || !wish.onDesktop) {
        m_waiting.clear();
        return;
    }
    const Instant now = m_client.now();
    const bool tooSoon = m_lastSaid && now - *m_lastSaid < std::chrono::minutes(wish.gatherMinutes);
    if (tooSoon || wish.isQuiet(QDateTime::fromMSecsSinceEpoch(now.ms).time())) {
        m_later.start(lookAgain);
        return;
    }
    m_lastSaid = now;
    const auto playbook = m_client.playbook();
    const Names names(*playbook);
    QString title = names.rule(m_waiting.front().notice.rule);
    if (m_waiting.size() > 1)
        title = tr("%Ln notices", nullptr, static_cast<int>(m_waiting.size()));
    QStringList lines;
    for (const NoticeItem& item : m_waiting) {
        if (lines.size() == mostLines) {
            lines.append(QString(QChar(0x2026)));
            break;
        }
        lines.append(QStringLiteral("#%1 %2: %3")
                         .arg(QString::number(item.notice.ticket.value), item.subject, item.notice.text));
    }
    m_waiting.clear();
    const QString text = withoutTags(lines.join(QLatin1Char('\n')));
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        m_tray.show();
        m_tray.showMessage(title, text, makeIcon(Icon::Bell));
    }
    Q_EMIT said(title, text);
}

} // namespace tierdesk
