// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the program as a whole, each opened by its action: settings, playbook, people, shortcuts, about.
#pragma once

#include "core/base/ids.h"
#include "core/desk/past.h"
#include "core/desk/writeout.h"
#include "core/playbook/importeddays.h"

#include <QObject>
#include <functional>
#include <optional>

class QWidget;

namespace tierdesk {

class ActionRegistry;
class DeskClient;
class ListPane;
class SettingsPort;
class Theme;

class ProgramDialogs : public QObject
{
    Q_OBJECT

public:
    /// Everything outlives it.
    struct Parts
    {
        DeskClient& client;
        SettingsPort& settings;
        Theme& theme;
        ActionRegistry& actions;
        ListPane& list;
        std::function<std::optional<DayImport>(const QByteArray&)> readDays;
        WriteOut writeOut;
    };
    /// Over that window, which owns it.
    ProgramDialogs(Parts parts, QWidget& window);

    /// In a window of its own; with a ticket, that one is read there.
    void showPast(std::optional<Past> past, TicketId ticket);

Q_SIGNALS:
    void ticketWanted(tierdesk::TicketId ticket);
    /// The look may have changed.
    void settingsClosed();

private:
    void showWall();
    void showSettings();
    void showShortcuts();
    void showAbout();

    Parts m_parts;
    QWidget& m_window;
};

} // namespace tierdesk
