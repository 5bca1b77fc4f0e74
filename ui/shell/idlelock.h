// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Covers the windows when nobody has touched them for a while, until who sits there gives their password again.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <functional>
#include <vector>

class QDialog;
class QWidget;

namespace tierdesk {

class IdleLock : public QObject
{
    Q_OBJECT

public:
    /// `after` says how long nobody may touch the windows: null or less is for ever. `makeDialog` makes what asks for
    /// the password; accepted it unlocks, rejected it leaves. Both are asked again and again.
    IdleLock(std::function<std::chrono::milliseconds()> after, std::function<QDialog*()> makeDialog,
             QObject* parent = nullptr);
    ~IdleLock() override;

    /// A window with this property holds the lock off while it is shown. It locks the desk itself when it is closed.
    static constexpr const char* awakeProperty = "keepsAwake";

    void lock();
    [[nodiscard]] bool isLocked() const { return m_dialog; }

Q_SIGNALS:
    /// Somebody would rather leave than unlock.
    void leaving();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    void cover();
    void unlock();

    std::function<std::chrono::milliseconds()> m_after;
    std::function<QDialog*()> m_makeDialog;
    QElapsedTimer m_untouched;
    QTimer m_timer;
    QPointer<QDialog> m_dialog;
    std::vector<QPointer<QWidget>> m_covers;
};

} // namespace tierdesk
