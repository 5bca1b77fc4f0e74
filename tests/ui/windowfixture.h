// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window on a store, with settings of its own that a second window may find again.
#pragma once

#include "tests/ui/lookfixtures.h"
#include "ui/client/deskclient.h"
#include "ui/queue/listpane.h"
#include "ui/queue/tickettable.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pages.h"
#include "ui/shell/settingsport.h"
#include "ui/shell/theme.h"
#include "ui/ticket/ticketactions.h"

#include <QApplication>
#include <QTest>

namespace tierdesk::test {

struct OpenWindow
{
    OpenWindow(StoreFactory open, const Person& me, PlaybookPtr playbook, Now now, SettingsPort& settings)
        : theme(*qApp, {})
        , client(std::move(open), me, std::move(playbook), std::move(now))
        , window({client, settings, theme, QStringLiteral("desk"), {}})
    {
        window.resize(1360, 860);
        window.show();
        reactivate();
    }

    [[nodiscard]] TicketListModel& model() { return window.list().model(); }
    [[nodiscard]] TicketTable& table() { return window.list().table(); }
    /// The list is there, whole and as asked for.
    [[nodiscard]] bool settles()
    {
        return QTest::qWaitFor([this] { return !model().isWaiting() && model().isComplete(); });
    }
    /// A window manager gives the keyboard back to the window when a popup closes; without a screen nobody does.
    void reactivate()
    {
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    [[nodiscard]] std::vector<TicketId> chosen() { return window.tickets().tickets(); }

    Theme theme;
    DeskClient client;
    MainWindow window;
};

} // namespace tierdesk::test
