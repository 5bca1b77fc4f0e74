// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Nobody leaves what is not kept yet without being asked, and what they typed is there when they come back.
#pragma once

#include "ui/client/deskclient.h"

#include <QDialog>

class QLabel;

namespace tierdesk {

class SettingsPort;

/// Says what is not kept yet and why; goes by itself, accepted, as soon as all is.
class LeaveDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeaveDialog(DeskClient& client, QWidget* parent = nullptr);

private:
    void refresh();

    DeskClient& m_client;
    QLabel* m_text;
};

/// Whether the window may close: at once when all is kept, else as somebody says. Their texts then stay in the settings
/// of this computer, by the store's name.
[[nodiscard]] bool mayLeave(DeskClient& client, SettingsPort& settings, const QString& store, QWidget* window);

/// From now on what is typed while the store is away stands in the settings as well, a moment after it was typed, so
/// that it outlives a program that ends without a word.
void keepTextsWhileAway(DeskClient& client, SettingsPort& settings, const QString& store);

/// Gives the texts that were left so to the store, unless something newer is kept there.
void bringBackTexts(DeskClient& client, SettingsPort& settings, const QString& store);

} // namespace tierdesk
