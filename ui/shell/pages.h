// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one is in the window and where one was: a list with its ticket, the dashboard, reports, the knowledge base.
#pragma once

#include "core/desk/listquery.h"
#include "ui/shell/page.h"

#include <QStackedWidget>
#include <map>

namespace tierdesk {

class ArticleActions;
class DashboardView;
class DeskClient;
class KnowledgeView;
class ListPane;
class Navigation;
class PresenceBoard;
class ReportsView;
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
        ArticleActions& articles;
        /// What the desk is called.
        QString desk = {};
        /// Null while nobody tells who is at which ticket.
        const PresenceBoard* presence = nullptr;
    };

    /// Takes the page of lists over; the parts outlive it.
    Pages(Parts parts, QWidget* lists, QWidget* parent = nullptr);

    /// Lists it and remembers where one was.
    void go(const SavedView& view);
    /// Why I may not go there, in words; empty when I may.
    [[nodiscard]] QString whyNot(Page page) const;
    /// A page is made when it is first asked for.
    void goTo(Page page);
    void openArticle(ArticleId article);
    void goBack();

    [[nodiscard]] Page shown() const;
    /// Null until it was shown once.
    [[nodiscard]] DashboardView* dashboard() const { return m_dashboard; }
    [[nodiscard]] ReportsView* reports() const { return m_reports; }
    [[nodiscard]] KnowledgeView* knowledge() const { return m_knowledge; }
    /// What takes the keyboard on the page shown.
    [[nodiscard]] QWidget& front();

private:
    struct Place
    {
        Page page = Page::Lists;
        SavedView view{};
        ArticleId article{};

        bool operator==(const Place&) const = default;
    };

    [[nodiscard]] Place here() const;
    void remember();
    void show(const Place& place);
    [[nodiscard]] QWidget& made(Page page);

    Parts m_parts;
    DashboardView* m_dashboard = nullptr;
    ReportsView* m_reports = nullptr;
    KnowledgeView* m_knowledge = nullptr;
    std::map<Page, QWidget*> m_pages;
    std::vector<Place> m_past;
};

} // namespace tierdesk
