// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The window: places on the left, the list, the ticket beside or below it. Puts its parts together and lets them
// speak to each other; what they do they do themselves.
#pragma once

#include "core/desk/writeout.h"
#include "core/playbook/importeddays.h"

#include <QMainWindow>
#include <functional>
#include <memory>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace tierdesk {

class ActionRegistry;
class BulkDesk;
class CommandPalette;
class DeskClient;
class ListOutput;
class ListPane;
class Navigation;
class NoticeCenter;
class Pages;
class PaletteProvider;
class SavedViews;
class SettingsPort;
class StatusLine;
class TakeNext;
class Theme;
class TicketActions;
class TicketView;
class Toast;

/// What the window needs from outside; everything outlives it.
struct WindowParts
{
    DeskClient& client;
    SettingsPort& settings;
    Theme& theme;
    /// How people call the store: the file's name.
    QString storeName;
    /// Opens the import assistant over the window; without one there is no such action.
    std::function<void(QWidget&)> import;
    /// Reads days off out of another program's calendar; without it the playbook says that it cannot.
    std::function<std::optional<DayImport>(const QByteArray&)> readDays = {};
    /// What texts that cannot be kept now are left under.
    QString location = {};
    /// Writes out all that is known of somebody; without it the people window cannot.
    WriteOut writeOut = {};
};

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts);
    ~MainWindow() override;

    [[nodiscard]] ActionRegistry& actions() { return *m_registry; }
    [[nodiscard]] ListPane& list() { return *m_list; }
    [[nodiscard]] Navigation& navigation() { return *m_navigation; }
    [[nodiscard]] TicketActions& tickets() { return *m_tickets; }
    [[nodiscard]] Pages& pages() { return *m_pages; }
    [[nodiscard]] SavedViews& views() { return *m_views; }
    [[nodiscard]] Toast& toast() { return *m_toast; }

    /// Shows the ticket, in the list when it is listed, and moves the keyboard to it.
    void openTicket(TicketId ticket);

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Arrangement { Right, Below };

    void buildParts();
    void connectParts();
    void connectActions();
    void connectListActions();
    void connectViewActions();
    void addProviders();
    void onAction(const char* id, std::function<void()> run);
    void restoreState();
    void saveState();

    void showChosen();
    void refreshPage();
    void arrange(Arrangement arrangement);
    void nextPane(int by);
    void setSidebarShown(bool shown);
    void scaleText(qreal factor);
    void refreshChecks();
    void saveViewAs();
    void renameView(const QString& name);
    void showNotices();
    void sayTaken(TicketId ticket, CommandId order);
    void sayError(const DeskError& error);

    WindowParts m_parts;
    ActionRegistry* m_registry;
    Toast* m_toast;
    TicketActions* m_tickets;
    SavedViews* m_views;
    Navigation* m_navigation;
    ListPane* m_list;
    ListOutput* m_output;
    TicketView* m_ticket;
    QStackedWidget* m_desk;
    TakeNext* m_takeNext;
    BulkDesk* m_bulk;
    NoticeCenter* m_notices;
    StatusLine* m_status;
    CommandPalette* m_palette;
    std::vector<std::unique_ptr<PaletteProvider>> m_providers;
    QWidget* m_sidebar;
    QSplitter* m_outer;
    QSplitter* m_inner;
    Pages* m_pages;
    Arrangement m_arrangement = Arrangement::Right;
};

} // namespace tierdesk
