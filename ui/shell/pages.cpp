// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "core/people/rights.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/queue/listpane.h"
#include "ui/queue/tickettable.h"
#include "ui/shell/navigation.h"

namespace tierdesk {

namespace {

constexpr std::size_t rememberedPlaces = 50;

} // namespace

Pages::Pages(Parts parts, QWidget* lists, QWidget* parent)
    : QStackedWidget(parent)
    , m_parts(parts)
{
    addWidget(lists);
    connect(&parts.navigation, &Navigation::chosen, this, &Pages::go);
    connect(&parts.navigation, &Navigation::dashboardChosen, this, &Pages::goToDashboard);
    connect(&parts.navigation, &Navigation::left, this, [this] { front().setFocus(); });
}

Pages::Place Pages::here() const
{
    return onDashboard() ? Place() : m_parts.list.shown();
}

void Pages::remember()
{
    if (m_past.empty() || m_past.back() != here())
        m_past.push_back(here());
    if (m_past.size() > rememberedPlaces)
        m_past.erase(m_past.begin());
}

void Pages::show(const Place& place)
{
    if (!place)
        return showDashboard();
    setCurrentIndex(0);
    m_parts.navigation.markShown(*place);
    m_parts.list.show(*place);
}

void Pages::go(const SavedView& view)
{
    remember();
    show(view);
}

bool Pages::mayGoToDashboard() const
{
    const DeskClient& client = m_parts.client;
    return holdsAnywhere(client.me(), Right::SeeReports, client.playbook()->grants());
}

void Pages::goToDashboard()
{
    if (onDashboard() || !mayGoToDashboard())
        return;
    remember();
    showDashboard();
}

void Pages::showDashboard()
{
    if (!m_dashboard) {
        m_dashboard = new DashboardView(m_parts.client, m_parts.settings, this);
        connect(m_dashboard, &DashboardView::listWanted, this, [this](const SavedView& view) {
            go(view);
            m_parts.list.setTitle(view.name);
            front().setFocus();
        });
        addWidget(m_dashboard);
    }
    setCurrentWidget(m_dashboard);
    m_parts.navigation.markDashboard();
    front().setFocus();
}

void Pages::goBack()
{
    if (m_past.empty())
        return;
    const Place before = m_past.back();
    m_past.pop_back();
    show(before);
}

void Pages::showLists()
{
    if (!onDashboard())
        return;
    remember();
    setCurrentIndex(0);
    m_parts.navigation.markShown(m_parts.list.shown());
}

QWidget& Pages::front()
{
    return onDashboard() ? static_cast<QWidget&>(*m_dashboard) : m_parts.list.table();
}

} // namespace tierdesk
