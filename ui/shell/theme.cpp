// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include "ui/shell/metrics.h"
#include "ui/shell/style.h"

#include <QApplication>
#include <QToolTip>

namespace tierdesk {

QString appearanceKey(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    case Appearance::System:
        break;
    }
    return QStringLiteral("system");
}

Appearance parseAppearance(const QString& key)
{
    if (key == QStringLiteral("light"))
        return Appearance::Light;
    if (key == QStringLiteral("dark"))
        return Appearance::Dark;
    return Appearance::System;
}

Theme::Theme(QApplication& application, DesktopEnvironment environment)
    : m_application(application)
    , m_systemFont(QApplication::font())
    , m_system(std::move(environment), QApplication::palette())
{
    QApplication::setStyle(new Style);
    applyFonts();
    apply();
    connect(&m_system, &SystemAppearance::changed, this, [this] {
        if (m_appearance == Appearance::System)
            apply();
    });
}

const Colours& Theme::colours() const
{
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && m_system.isDark());
    return dark ? Colours::darkColours() : Colours::lightColours();
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setTextScale(qreal scale)
{
    m_textScale = std::clamp(scale, 0.75, 3.0);
    applyFonts();
    Q_EMIT changed();
}

void Theme::apply()
{
    const QPalette palette = colours().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette); // platforms bring one of their own
    Q_EMIT changed();
}

void Theme::applyFonts()
{
    QFont font = m_systemFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * m_textScale);
    else
        font.setPixelSize(qRound(font.pixelSize() * m_textScale));
    QApplication::setFont(font);
    for (const char* quietClass : {"QHeaderView", "QToolTip", "QStatusBar", "QTipLabel"})
        QApplication::setFont(fontFor(TextSize::Small), quietClass);
}

} // namespace tierdesk
