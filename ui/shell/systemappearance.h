// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds out whether the desktop is dark. Qt 6.4 cannot say, so the places where desktops keep it are read.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <optional>

class QPalette;

namespace tierdesk {

/// What the desktop's settings can be read from; tests pass folders and values of their own.
struct DesktopEnvironment
{
    QString configFolder; ///< usually ~/.config
    QString gtkTheme;     ///< the variable GTK_THEME
    QString desktop;      ///< the variable XDG_CURRENT_DESKTOP
    /// Answers a GSettings key of org.gnome.desktop.interface, or an empty text. May be empty itself.
    std::function<QString(const QString& key)> gsettings;

    [[nodiscard]] static DesktopEnvironment current();
};

/// Whether the desktop asks for dark, as far as its settings say; nothing when they say nothing.
[[nodiscard]] std::optional<bool> desktopIsDark(const DesktopEnvironment& environment);

/// The same, and tells of changes while the program runs. Where the settings are silent the platform's own
/// palette decides, which has to be handed in before ours replaces it.
class SystemAppearance : public QObject
{
    Q_OBJECT
public:
    SystemAppearance(DesktopEnvironment environment, const QPalette& platformPalette, QObject* parent = nullptr);

    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void watch();

    DesktopEnvironment m_environment;
    bool m_platformIsDark;
    bool m_dark = false;
    QFileSystemWatcher m_watcher;
};

} // namespace tierdesk
