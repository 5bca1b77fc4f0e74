// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark, and how large the text is.
#pragma once

#include "ui/settings/settingspage.h"

class QComboBox;

namespace tierdesk {

class SegmentedControl;
class SettingsPort;
class Theme;

class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    AppearancePage(Theme& theme, SettingsPort& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Appearance"); }
    [[nodiscard]] Icon icon() const override { return Icon::Sun; }
    void load() override;
    void apply() override;

private:
    Theme& m_theme;
    SettingsPort& m_settings;
    SegmentedControl* m_appearance;
    QComboBox* m_size;
};

} // namespace tierdesk
