// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The lists I keep under a name, as the store has them.
#pragma once

#include "ui/client/deskclient.h"

namespace tierdesk {

class SavedViews : public QObject
{
    Q_OBJECT

public:
    explicit SavedViews(DeskClient& client, QObject* parent = nullptr);

    void load();
    /// In the order they were kept.
    [[nodiscard]] const std::vector<SavedView>& all() const { return m_views; }
    [[nodiscard]] const SavedView* find(const QString& name) const;

    /// Takes the place of a view of the same name.
    void keep(const SavedView& view);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);

Q_SIGNALS:
    void changed();
    /// The views are as they were before; the store would not take them.
    void notKept(const tierdesk::DeskError& error);

private:
    void save(std::vector<SavedView> views);

    DeskClient& m_client;
    Lane m_lane;
    std::vector<SavedView> m_views;
};

} // namespace tierdesk
