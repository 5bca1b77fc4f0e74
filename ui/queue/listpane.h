// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window: what is listed and how, the list, and what to say when there is nothing.
#pragma once

#include "core/desk/listquery.h"
#include "ui/queue/filterbar.h"
#include "ui/queue/ticketlistmodel.h"

class QLabel;
class QStackedLayout;
class QToolButton;

namespace tierdesk {

class EmptyState;
class FilterHints;
class MessageBar;
class TicketTable;

class ListPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListPane(DeskClient& client, QWidget* parent = nullptr);

    /// Lists it; the name is left to `setTitle`.
    void show(const SavedView& view);
    /// What is listed now, without a name.
    [[nodiscard]] const SavedView& shown() const { return m_shown; }
    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;

    [[nodiscard]] TicketListModel& model() { return *m_model; }
    [[nodiscard]] TicketTable& table() { return *m_table; }
    [[nodiscard]] FilterBar& filterBar() { return *m_filter; }

Q_SIGNALS:
    /// Another filter, order or grouping.
    void shownChanged();
    void saveViewWanted();
    void newTicketWanted();

private:
    [[nodiscard]] QWidget* buildHeader();
    void buildSortMenu();
    void buildGroupMenu();
    void list();
    void refreshWords();
    void refreshState();
    void setListing(SavedView view);

    DeskClient& m_client;
    SavedView m_shown;
    TicketFilter m_parsed;
    TicketListModel* m_model;
    TicketTable* m_table;
    FilterHints* m_hints;
    FilterBar* m_filter;
    QLabel* m_title;
    QLabel* m_count;
    QToolButton* m_sort;
    QToolButton* m_group;
    QToolButton* m_save;
    MessageBar* m_trouble;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_slow;
};

} // namespace tierdesk
