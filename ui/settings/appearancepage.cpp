// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancepage.h"

#include "ui/shell/metrics.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/theme.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr std::array appearances{Appearance::System, Appearance::Light, Appearance::Dark};
constexpr std::array sizes{90, 100, 110, 125, 150, 175, 200};

} // namespace

AppearancePage::AppearancePage(Theme& theme, SettingsPort& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_appearance(new SegmentedControl(this))
    , m_size(new QComboBox(this))
{
    m_appearance->setAccessibleName(tr("Light or dark"));
    m_appearance->addSegment(tr("As the desktop"));
    m_appearance->addSegment(tr("Light"), Icon::Sun);
    m_appearance->addSegment(tr("Dark"), Icon::Moon);
    for (const int size : sizes)
        //: Size of the text, of the system's own size
        m_size->addItem(tr("%1 %").arg(size), size);
    auto* sizeLabel = new QLabel(tr("&Text size"), this);
    sizeLabel->setBuddy(m_size);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addWidget(new QLabel(tr("Light or dark"), this));
    rows->addWidget(m_appearance, 0, Qt::AlignLeading);
    rows->addSpacing(gap::near);
    rows->addWidget(sizeLabel);
    rows->addWidget(m_size, 0, Qt::AlignLeading);
    rows->addStretch(1);
}

void AppearancePage::load()
{
    const auto now = std::ranges::find(appearances, m_theme.appearance());
    m_appearance->setCurrent(static_cast<int>(now - appearances.begin()));
    const int percent = qRound(m_theme.textScale() * 100);
    if (m_size->findData(percent) < 0)
        m_size->addItem(tr("%1 %").arg(percent), percent);
    m_size->setCurrentIndex(m_size->findData(percent));
}

void AppearancePage::apply()
{
    const Appearance wanted = appearances.at(static_cast<std::size_t>(m_appearance->current()));
    m_theme.setAppearance(wanted);
    m_theme.setTextScale(m_size->currentData().toInt() / 100.0);
    m_settings.setValue(QStringLiteral("look/appearance"), appearanceKey(wanted));
    m_settings.setValue(QStringLiteral("look/textScale"), m_theme.textScale());
}

} // namespace tierdesk
