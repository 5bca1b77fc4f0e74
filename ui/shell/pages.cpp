// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/people/rights.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/knowledgeview.h"
#include "ui/queue/listpane.h"
#include "ui/queue/tickettable.h"
#include "ui/reports/reportsview.h"
#include "ui/shell/navigation.h"

namespace tierdesk {

namespace {

constexpr std::size_t rememberedPlaces = 50;

} // namespace

Pages::Pages(Parts parts, QWidget* lists, QWidget* parent)
    : QStackedWidget(parent)
    , m_parts(std::move(parts))
{
    m_pages.emplace(Page::Lists, lists);
    addWidget(lists);
    connect(&m_parts.navigation, &Navigation::chosen, this, &Pages::go);
    connect(&m_parts.navigation, &Navigation::pageChosen, this, &Pages::goTo);
    connect(&m_parts.navigation, &Navigation::left, this, [this] { front().setFocus(); });
}

Page Pages::shown() const
{
    const auto found = std::ranges::find(m_pages, currentWidget(), &std::pair<const Page, QWidget*>::second);
    return found == m_pages.end() ? Page::Lists : found->first;
}

Pages::Place Pages::here() const
{
    switch (shown()) {
    case Page::Lists:
        return {Page::Lists, m_parts.list.shown()};
    case Page::Dashboard:
    case Page::Reports:
        break;
    case Page::Knowledge:
        return {Page::Knowledge, {}, m_knowledge->pane().article()};
    }
    return {shown()};
}

void Pages::remember()
{
    if (m_past.empty() || m_past.back() != here())
        m_past.push_back(here());
    if (m_past.size() > rememberedPlaces)
        m_past.erase(m_past.begin());
}

QWidget& Pages::made(Page page)
{
    if (const auto found = m_pages.find(page); found != m_pages.end())
        return *found->second;
    QWidget* fresh = nullptr;
    const auto list = [this](const SavedView& view) {
        go(view);
        m_parts.list.setTitle(view.name);
        front().setFocus();
    };
    if (page == Page::Dashboard) {
        fresh = m_dashboard = new DashboardView(m_parts.client, m_parts.settings, this);
        m_dashboard->setPresence(m_parts.presence);
        connect(m_dashboard, &DashboardView::listWanted, this, list);
    } else if (page == Page::Reports) {
        fresh = m_reports = new ReportsView(m_parts.client, m_parts.desk, this);
        connect(m_reports, &ReportsView::listWanted, this, list);
    } else {
        fresh = m_knowledge = new KnowledgeView(m_parts.articles, this);
        connect(m_knowledge, &KnowledgeView::listWanted, this, list);
    }
    m_pages.emplace(page, fresh);
    addWidget(fresh);
    return *fresh;
}

void Pages::show(const Place& place)
{
    setCurrentWidget(&made(place.page));
    if (place.page == Page::Lists) {
        m_parts.navigation.markShown(place.view);
        m_parts.list.show(place.view);
        return;
    }
    m_parts.navigation.markPage(place.page);
    if (place.page == Page::Knowledge && place.article)
        m_knowledge->open(place.article);
    front().setFocus();
}

void Pages::go(const SavedView& view)
{
    remember();
    show({Page::Lists, view});
}

QString Pages::whyNot(Page page) const
{
    const DeskClient& client = m_parts.client;
    const bool reports = holdsAnywhere(client.me(), Right::SeeReports, client.playbook()->grants());
    return (page == Page::Dashboard || page == Page::Reports) && !reports ? tr("You may not see reports.") : QString();
}

void Pages::goTo(Page page)
{
    if (page == shown() || !whyNot(page).isEmpty())
        return;
    remember();
    if (page != Page::Lists)
        return show({page});
    // As it was left, without asking for it anew.
    setCurrentWidget(&made(page));
    m_parts.navigation.markShown(m_parts.list.shown());
}

void Pages::openArticle(ArticleId article)
{
    remember();
    show({Page::Knowledge, {}, article});
}

void Pages::goBack()
{
    if (m_past.empty())
        return;
    const Place before = m_past.back();
    m_past.pop_back();
    show(before);
}

QWidget& Pages::front()
{
    return shown() == Page::Lists ? m_parts.list.table() : *currentWidget();
}

} // namespace tierdesk
