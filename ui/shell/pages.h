// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is in the window and where one was: a list with its ticket, or the dashboard.
#pragma once

#include "core/desk/listquery.h"

#include <QStackedWidget>

namespace tierdesk {

class DashboardView;
class DeskClient;
class ListPane;
class Navigation;
class SettingsPort;

class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    struct Parts
    {
        DeskClient& client;
        SettingsPort& settings;
        Navigation& navigation;
        ListPane& list;
    };

    /// Takes the page of lists over; the parts outlive it.
    Pages(Parts parts, QWidget* lists, QWidget* parent = nullptr);

    /// Lists it and remembers where one was.
    void go(const SavedView& view);
    /// Who may see reports.
    [[nodiscard]] bool mayGoToDashboard() const;
    /// Nothing for others. It is made when it is first asked for.
    void goToDashboard();
    void goBack();
    /// Back to the list that was shown last.
    void showLists();

    [[nodiscard]] bool onDashboard() const { return currentIndex() > 0; }
    /// Null until it was shown once.
    [[nodiscard]] DashboardView* dashboard() const { return m_dashboard; }
    /// What takes the keyboard on the page shown.
    [[nodiscard]] QWidget& front();

private:
    /// Nothing stands for the dashboard.
    using Place = std::optional<SavedView>;

    [[nodiscard]] Place here() const;
    void remember();
    void show(const Place& place);
    void showDashboard();

    Parts m_parts;
    DashboardView* m_dashboard = nullptr;
    std::vector<Place> m_past;
};

} // namespace tierdesk
