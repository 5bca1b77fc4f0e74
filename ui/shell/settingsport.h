// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window keeps what a person chose on this machine: appearance, shortcuts, what was used last.
#pragma once

#include <QSettings>
#include <QVariant>

namespace tierdesk {

/// A small store of named values. Keys are paths such as "shortcuts/ticket.reply".
class SettingsPort
{
public:
    virtual ~SettingsPort() = default;
    /// An invalid variant when nothing is kept under the key.
    [[nodiscard]] virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
    virtual void remove(const QString& key) = 0;
};

/// The port on the platform's own settings. The QSettings must outlive it.
class QtSettings final : public SettingsPort
{
public:
    explicit QtSettings(QSettings& settings)
        : m_settings(settings)
    {}
    [[nodiscard]] QVariant value(const QString& key) const override { return m_settings.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }
    void remove(const QString& key) override { m_settings.remove(key); }

private:
    QSettings& m_settings;
};

} // namespace tierdesk
