// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The places one can go to: my work, the queues by tier with what waits there, and the views I keep.
#pragma once

#include "core/desk/listquery.h"
#include "core/people/person.h"
#include "core/playbook/playbook.h"
#include "ui/shell/icons.h"
#include "ui/shell/page.h"

#include <QAbstractListModel>
#include <QSet>

namespace tierdesk {

struct NavigationItem
{
    enum class Kind { Heading, Page, Place, Tier, Queue, View };

    Kind kind = Kind::Place;
    /// A word of Page, "my:assigned", "tier:2", "queue:network", "view:Morning round"; a heading has one too.
    QString key;
    QString title;
    Icon icon = Icon::Inbox;
    /// What the place lists; the name is the title.
    SavedView list;
    /// Negative: not known or of no interest.
    int open = -1;
    int unassigned = 0;
    /// Of a tier: its queues are folded away.
    bool folded = false;
};

class NavigationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setPlaybook(std::shared_ptr<const Playbook> playbook, const Person& me);
    void setCounts(const std::vector<QueueCount>& queues, const MyWorkCounts& mine);
    void setViews(const std::vector<SavedView>& views);
    void setFolded(const QSet<QString>& keys);
    [[nodiscard]] const QSet<QString>& folded() const { return m_folded; }
    void toggleFold(const QString& key);

    [[nodiscard]] const NavigationItem& item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    /// Every place in order, those folded away too.
    [[nodiscard]] const std::vector<NavigationItem>& places() const { return m_all; }
    /// The row with that key, or -1.
    [[nodiscard]] int rowOf(const QString& key) const;
    /// The place that lists this filter, seen or folded away; null when none does.
    [[nodiscard]] const NavigationItem* placeOf(const SavedView& shown) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void rebuild();
    void addMyWork();
    void addQueues();
    void addTier(const TierEntry& tier);
    void addViews();
    void addHeading(const QString& key, const QString& title);
    /// What a tier or a queue is there for.
    [[nodiscard]] QString purposeOf(const NavigationItem& item) const;
    [[nodiscard]] QString myQueues() const;

    std::shared_ptr<const Playbook> m_playbook;
    Person m_me;
    QHash<QueueKey, QueueCount> m_counts;
    bool m_counted = false;
    MyWorkCounts m_mine;
    std::vector<SavedView> m_views;
    QSet<QString> m_folded;
    std::vector<NavigationItem> m_all;
    std::vector<NavigationItem> m_items;
};

} // namespace tierdesk
