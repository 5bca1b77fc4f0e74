// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How somebody wants to be told of what rules say.
#pragma once

#include "ui/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QTimeEdit;

namespace tierdesk {

class SettingsPort;

class NoticesPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit NoticesPage(SettingsPort& settings, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Notices"); }
    [[nodiscard]] Icon icon() const override { return Icon::Bell; }
    void load() override;
    void apply() override;

private:
    void enable();

    SettingsPort& m_settings;
    QCheckBox* m_desktop;
    QCheckBox* m_quiet;
    QTimeEdit* m_from;
    QTimeEdit* m_to;
    QComboBox* m_gather;
};

} // namespace tierdesk
