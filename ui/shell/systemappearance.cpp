// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemappearance.h"

#include <QDir>
#include <QFileInfo>
#include <QPalette>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace tierdesk {
namespace {

QString gnomeSetting(const QString& key)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("gsettings"));
    if (program.isEmpty())
        return {};
    QProcess process;
    process.start(program, {QStringLiteral("get"), QStringLiteral("org.gnome.desktop.interface"), key});
    if (!process.waitForFinished(500) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed().remove(u'\'');
}

bool namesDarkTheme(const QString& theme)
{
    return theme.endsWith(QStringLiteral("-dark"), Qt::CaseInsensitive) ||
           theme.endsWith(QStringLiteral(":dark"), Qt::CaseInsensitive);
}

std::optional<bool> gnomeIsDark(const DesktopEnvironment& environment)
{
    static const QStringList desktops{QStringLiteral("GNOME"), QStringLiteral("Unity"), QStringLiteral("Budgie"),
                                      QStringLiteral("X-Cinnamon"), QStringLiteral("Pantheon")};
    const QStringList here = environment.desktop.split(u':', Qt::SkipEmptyParts);
    const bool keepsGSettings = std::any_of(
        here.begin(), here.end(), [](const QString& name) { return desktops.contains(name, Qt::CaseInsensitive); });
    if (!keepsGSettings || !environment.gsettings)
        return std::nullopt;
    const QString scheme = environment.gsettings(QStringLiteral("color-scheme"));
    if (scheme == QStringLiteral("prefer-dark"))
        return true;
    if (scheme == QStringLiteral("prefer-light"))
        return false;
    const QString theme = environment.gsettings(QStringLiteral("gtk-theme"));
    if (theme.isEmpty())
        return std::nullopt;
    return namesDarkTheme(theme);
}

std::optional<bool> kdeIsDark(const DesktopEnvironment& environment)
{
    if (!environment.desktop.contains(QStringLiteral("KDE"), Qt::CaseInsensitive))
        return std::nullopt;
    QSettings globals(environment.configFolder + QStringLiteral("/kdeglobals"), QSettings::IniFormat);
    const QStringList parts = globals.value(QStringLiteral("Colors:Window/BackgroundNormal")).toStringList();
    if (parts.size() < 3)
        return std::nullopt;
    return QColor(parts[0].toInt(), parts[1].toInt(), parts[2].toInt()).lightness() < 128;
}

std::optional<bool> gtkFileIsDark(const DesktopEnvironment& environment)
{
    for (const auto& version : {QStringLiteral("gtk-4.0"), QStringLiteral("gtk-3.0")}) {
        const QString path = environment.configFolder + u'/' + version + QStringLiteral("/settings.ini");
        if (!QFileInfo::exists(path))
            continue;
        QSettings file(path, QSettings::IniFormat);
        const QVariant prefers = file.value(QStringLiteral("Settings/gtk-application-prefer-dark-theme"));
        if (prefers.isValid())
            return prefers.toBool();
        const QString theme = file.value(QStringLiteral("Settings/gtk-theme-name")).toString();
        if (!theme.isEmpty())
            return namesDarkTheme(theme);
    }
    return std::nullopt;
}

#ifdef Q_OS_WIN
std::optional<bool> windowsIsDark()
{
    const QSettings registry(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    const QVariant light = registry.value(QStringLiteral("AppsUseLightTheme"));
    if (!light.isValid())
        return std::nullopt;
    return light.toInt() == 0;
}
#endif

} // namespace

DesktopEnvironment DesktopEnvironment::current()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), qEnvironmentVariable("GTK_THEME"),
            qEnvironmentVariable("XDG_CURRENT_DESKTOP"), gnomeSetting};
}

std::optional<bool> desktopIsDark(const DesktopEnvironment& environment)
{
#ifdef Q_OS_WIN
    if (const auto windows = windowsIsDark())
        return windows;
#endif
    if (!environment.gtkTheme.isEmpty())
        return namesDarkTheme(environment.gtkTheme);
    if (const auto kde = kdeIsDark(environment))
        return kde;
    if (const auto gnome = gnomeIsDark(environment))
        return gnome;
    return gtkFileIsDark(environment);
}

SystemAppearance::SystemAppearance(DesktopEnvironment environment, const QPalette& platformPalette, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_platformIsDark(platformPalette.color(QPalette::Window).lightness() < 128)
{
    read();
    watch();
    // Settings files are replaced, not written in place: the watch has to be set on the new file, once it is whole.
    auto* settled = new QTimer(this);
    settled->setSingleShot(true);
    settled->setInterval(100);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, settled, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, settled, qOverload<>(&QTimer::start));
    connect(settled, &QTimer::timeout, this, [this] {
        watch();
        const bool before = m_dark;
        read();
        if (m_dark != before)
            Q_EMIT changed();
    });
}

void SystemAppearance::read()
{
    m_dark = desktopIsDark(m_environment).value_or(m_platformIsDark);
}

void SystemAppearance::watch()
{
    for (const auto& name : {QStringLiteral("dconf/user"), QStringLiteral("kdeglobals"),
                             QStringLiteral("gtk-4.0/settings.ini"), QStringLiteral("gtk-3.0/settings.ini")}) {
        const QString path = m_environment.configFolder + u'/' + name;
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace tierdesk
