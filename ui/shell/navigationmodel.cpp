// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationmodel.h"

#include "core/people/rights.h"

namespace tierdesk {

namespace {

using Kind = NavigationItem::Kind;

[[nodiscard]] Icon iconOf(const Queue& queue)
{
    switch (queue.kind) {
    case QueueKind::Vendor:
        return Icon::Vendor;
    case QueueKind::Engineering:
        return Icon::Engineering;
    case QueueKind::Team:
        break;
    }
    return Icon::Queue;
}

[[nodiscard]] Icon iconOf(Tier tier)
{
    constexpr std::array icons{Icon::Tier0, Icon::Tier1, Icon::Tier2, Icon::Tier3, Icon::Tier4};
    return icons.at(static_cast<std::size_t>(std::clamp(tier.value, 0, 4)));
}

[[nodiscard]] SavedView listOf(const QString& title, const QString& filter)
{
    SavedView view;
    view.name = title;
    view.filter = filter;
    return view;
}

[[nodiscard]] NavigationItem place(const QString& key, const QString& title, Icon icon, const QString& filter, int open)
{
    NavigationItem item;
    item.key = key;
    item.title = title;
    item.icon = icon;
    item.list = listOf(title, filter);
    item.open = open;
    return item;
}

} // namespace

void NavigationModel::setPlaybook(std::shared_ptr<const Playbook> playbook, const Person& me)
{
    m_playbook = std::move(playbook);
    m_me = me;
    rebuild();
}

void NavigationModel::setCounts(const std::vector<QueueCount>& queues, const MyWorkCounts& mine)
{
    QHash<QueueKey, QueueCount> counts;
    for (const QueueCount& count : queues)
        counts.insert(count.queue, count);
    if (m_counted && counts == m_counts && mine == m_mine)
        return;
    m_counts = std::move(counts);
    m_mine = mine;
    m_counted = true;
    rebuild();
}

void NavigationModel::setViews(const std::vector<SavedView>& views)
{
    if (views == m_views)
        return;
    m_views = views;
    rebuild();
}

void NavigationModel::setFolded(const QSet<QString>& keys)
{
    m_folded = keys;
    rebuild();
}

void NavigationModel::toggleFold(const QString& key)
{
    if (!m_folded.remove(key))
        m_folded.insert(key);
    rebuild();
}

QString NavigationModel::myQueues() const
{
    QStringList keys;
    for (const QueueKey& key : m_me.queues)
        keys.append(key.value);
    return keys.isEmpty() ? QString() : QStringLiteral(" queue:") + keys.join(QLatin1Char(','));
}

// Only what changed is told, so that counts may come every second without disturbing hover or scroll.
void NavigationModel::rebuild()
{
    if (!m_playbook)
        return;
    m_all.clear();
    addMyWork();
    addQueues();
    addViews();
    std::vector<NavigationItem> seen;
    bool folded = false;
    for (const NavigationItem& item : m_all) {
        if (item.kind == Kind::Tier)
            folded = item.folded;
        else if (item.kind != Kind::Queue)
            folded = false;
        if (!folded || item.kind != Kind::Queue)
            seen.push_back(item);
    }
    const bool sameRows = std::ranges::equal(seen, m_items, {}, &NavigationItem::key, &NavigationItem::key);
    if (sameRows) {
        m_items = std::move(seen);
        if (!m_items.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_items = std::move(seen);
    endResetModel();
}

void NavigationModel::addHeading(const QString& key, const QString& title)
{
    NavigationItem heading;
    heading.kind = Kind::Heading;
    heading.key = key;
    heading.title = title;
    m_all.push_back(heading);
}

void NavigationModel::addMyWork()
{
    const auto known = [this](int count) { return m_counted ? count : -1; };
    if (holdsAnywhere(m_me, Right::SeeReports, m_playbook->grants())) {
        m_all.push_back(place(QString(toWord(Page::Dashboard)), tr("Dashboard"), Icon::Layout, {}, -1));
        m_all.back().kind = Kind::Page;
        m_all.push_back(place(QString(toWord(Page::Reports)), tr("Reports"), Icon::Clock, {}, -1));
        m_all.back().kind = Kind::Page;
    }
    m_all.push_back(place(QString(toWord(Page::Knowledge)), tr("Knowledge base"), Icon::Article, {}, -1));
    m_all.back().kind = Kind::Page;
    addHeading(QStringLiteral("heading:my"), tr("My work"));
    m_all.push_back(place(QStringLiteral("my:assigned"), tr("Assigned to me"), Icon::Person,
                          QStringLiteral("assignee:me"), known(m_mine.assigned)));
    m_all.push_back(place(QStringLiteral("my:mentioned"), tr("Mentioned"), Icon::Mention, QStringLiteral("mentions:me"),
                          known(m_mine.mentioned)));
    m_all.push_back(place(QStringLiteral("my:watched"), tr("Watched"), Icon::Eye, QStringLiteral("watcher:me"),
                          known(m_mine.watched)));
    m_all.push_back(place(QStringLiteral("my:handoffs"), tr("Handoffs to accept"), Icon::Handoff,
                          QStringLiteral("handoff:waiting") + myQueues(), known(m_mine.toAccept)));
    int untaken = 0;
    for (const QueueCount& count : std::as_const(m_counts)) {
        if (m_me.queues.empty() || std::ranges::find(m_me.queues, count.queue) != m_me.queues.end())
            untaken += count.unassigned;
    }
    m_all.push_back(place(QStringLiteral("my:untaken"), tr("Nobody has taken"), Icon::Inbox,
                          QStringLiteral("assignee:none") + myQueues(), known(untaken)));
}

void NavigationModel::addQueues()
{
    addHeading(QStringLiteral("heading:queues"), tr("Queues"));
    int open = 0;
    for (const QueueCount& count : std::as_const(m_counts))
        open += count.open;
    m_all.push_back(place(QStringLiteral("all"), tr("All open tickets"), Icon::Ticket, {}, m_counted ? open : -1));
    for (const TierEntry& tier : m_playbook->tiers)
        addTier(tier);
}

void NavigationModel::addTier(const TierEntry& tier)
{
    const QString word = QStringLiteral("tier:%1").arg(tier.tier.value);
    NavigationItem head = place(word, tier.name, iconOf(tier.tier), word, -1);
    //: %1 is the number of a level of support, %2 its name
    head.list.name = tr("Tier %1: %2").arg(tier.tier.value).arg(tier.name);
    head.kind = Kind::Tier;
    head.folded = m_folded.contains(word);
    std::vector<NavigationItem> queues;
    int open = 0;
    for (const Queue& queue : m_playbook->queues) {
        const QueueCount count = m_counts.value(queue.key);
        if (queue.tier != tier.tier || (queue.retired && count.open == 0))
            continue;
        const QString key = QStringLiteral("queue:") + queue.key.value;
        NavigationItem item = place(key, queue.name, iconOf(queue), key, m_counted ? count.open : -1);
        item.kind = Kind::Queue;
        item.unassigned = count.unassigned;
        open += count.open;
        head.unassigned += count.unassigned;
        queues.push_back(std::move(item));
    }
    if (queues.empty())
        return;
    head.open = m_counted && head.folded ? open : -1;
    if (!head.folded)
        head.unassigned = 0;
    m_all.push_back(std::move(head));
    std::ranges::move(queues, std::back_inserter(m_all));
}

void NavigationModel::addViews()
{
    if (m_views.empty())
        return;
    addHeading(QStringLiteral("heading:views"), tr("My views"));
    for (const SavedView& view : m_views) {
        NavigationItem item = place(QStringLiteral("view:") + view.name, view.name, Icon::View, view.filter, -1);
        item.kind = Kind::View;
        item.list = view;
        m_all.push_back(std::move(item));
    }
}

int NavigationModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_items, key, &NavigationItem::key);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

const NavigationItem* NavigationModel::placeOf(const SavedView& shown) const
{
    const NavigationItem* found = nullptr;
    for (const NavigationItem& item : m_all) {
        if (item.kind == Kind::Heading || item.kind == Kind::Page || item.list.filter != shown.filter.trimmed())
            continue;
        // Of two places with one filter the view that is ordered so is meant.
        const bool ordered =
            item.list.sort == shown.sort && item.list.group == shown.group && item.list.direction == shown.direction;
        if (!found || (item.kind == Kind::View && ordered))
            found = &item;
    }
    return found;
}

int NavigationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || item(index.row()).kind == Kind::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QString NavigationModel::purposeOf(const NavigationItem& item) const
{
    if (item.kind == Kind::Tier) {
        const auto tier = std::ranges::find_if(m_playbook->tiers, [&](const TierEntry& entry) {
            return item.key == QStringLiteral("tier:%1").arg(entry.tier.value);
        });
        return tier == m_playbook->tiers.end() ? QString() : tier->scope;
    }
    const Queue* queue = item.kind == Kind::Queue ? m_playbook->queue(QueueKey{item.key.mid(6)}) : nullptr;
    return queue ? queue->purpose : QString();
}

QVariant NavigationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const NavigationItem& one = item(index.row());
    if (role == Qt::DisplayRole)
        return one.title;
    if (role == Qt::ToolTipRole) {
        const QString purpose = purposeOf(one);
        return purpose.isEmpty() ? one.title : one.title + QLatin1Char('\n') + purpose;
    }
    if (role == Qt::AccessibleTextRole) {
        QStringList words{one.list.name};
        if (one.open >= 0)
            words.append(tr("%Ln open", nullptr, one.open));
        if (one.unassigned > 0)
            words.append(tr("%Ln unassigned", nullptr, one.unassigned));
        if (one.folded)
            words.append(tr("folded"));
        return words.join(QStringLiteral(", "));
    }
    return {};
}

} // namespace tierdesk
