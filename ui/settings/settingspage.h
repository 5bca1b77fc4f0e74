// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the settings. Nothing takes effect before it is applied.
#pragma once

#include "ui/shell/icons.h"

#include <QWidget>
#include <optional>

namespace tierdesk {

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual Icon icon() const = 0;
    /// Shows what holds now.
    virtual void load() = 0;
    /// What is wrong with what was entered, as a sentence; nothing when it can be applied.
    [[nodiscard]] virtual std::optional<QString> validate() const { return std::nullopt; }
    virtual void apply() = 0;
};

} // namespace tierdesk
