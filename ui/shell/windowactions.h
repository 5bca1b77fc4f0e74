// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the main window itself, and the menus that show them with those of the tickets.
#pragma once

#include "ui/shell/actionregistry.h"

#include <QCoreApplication>

class QMenu;
class QMenuBar;

namespace tierdesk {

class MenuFiller;

class WindowActions
{
    Q_DECLARE_TR_FUNCTIONS(WindowActions)

public:
    /// Adds what the window can do; what an action does is connected by the window.
    static void add(ActionRegistry& registry);

    /// Every action stands in one menu: those of the window where they belong, those of tickets by their category.
    static void buildMenus(QMenuBar& bar, ActionRegistry& registry);

private:
    static void addList(ActionRegistry& registry);
    static void addGo(ActionRegistry& registry);
    static void addView(ActionRegistry& registry);
    static void addProgram(ActionRegistry& registry);
    static void fillTicketMenu(MenuFiller& filler, QMenu& menu);
};

} // namespace tierdesk
