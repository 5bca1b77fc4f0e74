// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The program's objects in the order they need each other: look, store and person, client, window.
#pragma once

#include "app/console/startup.h"
#include "ui/client/rulerunner.h"
#include "ui/selfservice/selfservicewindow.h"
#include "ui/shell/idlelock.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

namespace tierdesk {

class Console
{
public:
    /// The application, the options and the settings outlive it.
    Console(QApplication& application, const ConsoleOptions& options, SettingsPort& settings);

    /// Opens or makes the store and builds the window, which is not shown yet. Null when somebody left, or when
    /// `silent` and something is missing, which was then said on standard error; and for who needs help, who is given
    /// the other window.
    [[nodiscard]] MainWindow* open();
    /// The window of self-service, for requesters and for who asks for it; else null.
    [[nodiscard]] SelfServiceWindow* selfService() const { return m_help.get(); }
    /// Shows the window as soon as its first list has come, so that it is laid out and painted once; after a moment
    /// without a list.
    void show();

private:
    void openSelfService(const Start& begun);
    /// Locking and passwords, where people sign in by one.
    void guard(const Start& begun);
    [[nodiscard]] SignInDialog* makeSignIn(SignInDialog::Purpose purpose);

    const ConsoleOptions& m_options;
    SettingsPort& m_settings;
    Theme m_theme;
    std::unique_ptr<DeskClient> m_client;
    std::unique_ptr<RuleRunner> m_rules;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SelfServiceWindow> m_help;
    /// For the password of who sits here; made when it is first asked for.
    std::unique_ptr<Worker> m_door;
    std::unique_ptr<IdleLock> m_lock;
};

} // namespace tierdesk
