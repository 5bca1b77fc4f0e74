// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Puts our look on the application: style, palette and fonts, light or dark as the person or the desktop wants it.
#pragma once

#include "ui/shell/colours.h"
#include "ui/shell/systemappearance.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace tierdesk {

enum class Appearance { System, Light, Dark };

/// "system", "light", "dark": how an appearance is kept in the settings.
[[nodiscard]] QString appearanceKey(Appearance appearance);
/// The reverse; an unknown key is System.
[[nodiscard]] Appearance parseAppearance(const QString& key);

/// There is one, made right after the QApplication and before the first window; it must live as long as windows do.
class Theme : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QApplication& application, DesktopEnvironment environment = DesktopEnvironment::current());

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const { return colours().dark; }
    [[nodiscard]] const Colours& colours() const;
    /// 1.0 is the system's own text size.
    [[nodiscard]] qreal textScale() const { return m_textScale; }

    void setAppearance(Appearance appearance);
    /// Between 0.75 and 3; other values are brought into that range.
    void setTextScale(qreal scale);

Q_SIGNALS:
    /// After palette or fonts changed. Widgets need not listen: they get their change events from Qt.
    void changed();

private:
    void apply();
    void applyFonts();

    QApplication& m_application;
    const QFont m_systemFont;
    SystemAppearance m_system;
    Appearance m_appearance = Appearance::System;
    qreal m_textScale = 1.0;
};

} // namespace tierdesk
