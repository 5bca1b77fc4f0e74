// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of the window as soon as it shows a list and a ticket, for documents and for machines without a screen.
#pragma once

#include "ui/shell/settingsport.h"

#include <QMap>

namespace tierdesk {

class MainWindow;
class SelfServiceWindow;

/// Settings of nobody: a picture depends on no machine and leaves nothing behind.
class ForgetfulSettings final : public SettingsPort
{
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values[key] = value; }
    void remove(const QString& key) override { m_values.remove(key); }

private:
    QMap<QString, QVariant> m_values;
};

/// Returns at once; the program leaves when the picture is taken: 0, or 4 when it cannot be or nothing was listed.
void takeScreenshot(MainWindow& window, const QString& file);
/// The same of self-service, once its first answers have come.
void takeScreenshot(SelfServiceWindow& window, const QString& file);

} // namespace tierdesk
