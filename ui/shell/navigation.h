// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The sidebar: where to go, and how much waits there.
#pragma once

#include "ui/client/deskclient.h"
#include "ui/shell/navigationmodel.h"

#include <QListView>
#include <QTimer>

namespace tierdesk {

class SavedViews;

class Navigation : public QListView
{
    Q_OBJECT

public:
    /// Both outlive it.
    Navigation(DeskClient& client, SavedViews& views, QWidget* parent = nullptr);

    [[nodiscard]] NavigationModel& places() { return *m_model; }
    /// Marks the place that lists this, or none.
    void markShown(const SavedView& shown);
    /// Marks one that lists no tickets, until a list is marked.
    void markPage(Page page);
    /// What to call the list: the place's title, or that it is a search.
    [[nodiscard]] QString titleFor(const SavedView& shown) const;
    /// Goes there as if it were clicked; false when there is no such place.
    void go(const QString& key);

    void keyboardSearch(const QString&) override {}

Q_SIGNALS:
    void chosen(const tierdesk::SavedView& view);
    void pageChosen(tierdesk::Page page);
    void foldingChanged();
    /// From the menu of a view.
    void renameWanted(const QString& name);
    void removeWanted(const QString& name);
    void replaceWanted(const QString& name);
    /// Enter: the keyboard goes on to the list.
    void left();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void count();
    void remark();

    DeskClient& m_client;
    SavedViews& m_views;
    NavigationModel* m_model;
    Lane m_lane;
    QTimer m_soon;
    Page m_page = Page::Lists;
    SavedView m_shown;
};

} // namespace tierdesk
