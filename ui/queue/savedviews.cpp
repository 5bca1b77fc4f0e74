// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/savedviews.h"

namespace tierdesk {

SavedViews::SavedViews(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{
    load();
}

void SavedViews::load()
{
    m_client.read(
        this, m_lane, [me = m_client.me().id](Store& store) { return store.savedViews(me); },
        [this](Stored<std::vector<SavedView>> views) {
            if (!views || *views == m_views)
                return;
            m_views = *std::move(views);
            Q_EMIT changed();
        });
}

const SavedView* SavedViews::find(const QString& name) const
{
    const auto found = std::ranges::find(m_views, name, &SavedView::name);
    return found == m_views.end() ? nullptr : &*found;
}

void SavedViews::keep(const SavedView& view)
{
    std::vector<SavedView> views = m_views;
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same != views.end())
        *same = view;
    else
        views.push_back(view);
    save(std::move(views));
}

void SavedViews::rename(const QString& from, const QString& to)
{
    std::vector<SavedView> views = m_views;
    if (from != to)
        std::erase_if(views, [&](const SavedView& view) { return view.name == to; });
    const auto found = std::ranges::find(views, from, &SavedView::name);
    if (found == views.end())
        return;
    found->name = to;
    save(std::move(views));
}

void SavedViews::remove(const QString& name)
{
    std::vector<SavedView> views = m_views;
    std::erase_if(views, [&](const SavedView& view) { return view.name == name; });
    save(std::move(views));
}

void SavedViews::save(std::vector<SavedView> views)
{
    std::vector<SavedView> before = std::exchange(m_views, std::move(views));
    Q_EMIT changed();
    auto work = [views = m_views, me = m_client.me().id](Desk&, Store& store) -> Done<int> {
        const auto done = store.saveViews(me, views);
        if (!done)
            return fail(DeskError{done.error()});
        return 0;
    };
    m_client.write(this, std::move(work), [this, before = std::move(before)](const Done<int>& done) {
        if (done)
            return;
        m_views = before;
        Q_EMIT changed();
        Q_EMIT notKept(done.error());
    });
}

} // namespace tierdesk
