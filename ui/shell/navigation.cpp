// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/queue/savedviews.h"
#include "ui/shell/navigationdelegate.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>

namespace tierdesk {

namespace {

using Kind = NavigationItem::Kind;

/// Counting walks over queues, not tickets, yet nobody reads a number that changes more often.
constexpr std::chrono::milliseconds countingPause{400};

} // namespace

Navigation::Navigation(DeskClient& client, SavedViews& views, QWidget* parent)
    : QListView(parent)
    , m_client(client)
    , m_views(views)
    , m_model(new NavigationModel(this))
{
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Places"));
    viewport()->setBackgroundRole(QPalette::Window);
    m_model->setPlaybook(client.playbook(), client.me());

    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Navigation::count);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start(countingPause);
    };
    connect(&client, &DeskClient::ticketsChanged, this, soon);
    connect(&client, &DeskClient::storeBack, this, soon);
    connect(&client, &DeskClient::playbookChanged, this,
            [this] { m_model->setPlaybook(m_client.playbook(), m_client.me()); });
    connect(&views, &SavedViews::changed, this, [this] { m_model->setViews(m_views.all()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &Navigation::remark);
    count();
}

void Navigation::count()
{
    struct Counts
    {
        std::vector<QueueCount> queues;
        MyWorkCounts mine;
    };
    auto ask = [me = m_client.me().id](Store& store) -> Stored<Counts> {
        auto queues = store.queueCounts();
        if (!queues)
            return fail(queues.error());
        const auto mine = store.myWork(me);
        if (!mine)
            return fail(mine.error());
        return Counts{*std::move(queues), *mine};
    };
    m_client.read(this, m_lane, std::move(ask), [this](const Stored<Counts>& counts) {
        if (counts)
            m_model->setCounts(counts->queues, counts->mine);
    });
}

void Navigation::markShown(const SavedView& shown)
{
    m_page = Page::Lists;
    m_shown = shown;
    remark();
}

void Navigation::markPage(Page page)
{
    m_page = page;
    remark();
}

void Navigation::remark()
{
    const NavigationItem* place = m_page == Page::Lists ? m_model->placeOf(m_shown) : nullptr;
    const int row = m_model->rowOf(place ? place->key : QString(toWord(m_page)));
    if (row < 0)
        clearSelection();
    else
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::ClearAndSelect);
}

QString Navigation::titleFor(const SavedView& shown) const
{
    const NavigationItem* place = m_model->placeOf(shown);
    return place ? place->list.name : tr("Search");
}

void Navigation::go(const QString& key)
{
    const auto& places = m_model->places();
    const auto found = std::ranges::find(places, key, &NavigationItem::key);
    if (found == places.end() || found->kind == Kind::Heading)
        return;
    if (found->kind == Kind::Page)
        Q_EMIT pageChosen(parseWord<Page>(found->key).value_or(Page::Lists));
    else
        Q_EMIT chosen(SavedView(found->list));
}

void Navigation::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled))
        return;
    const QString key = m_model->item(index.row()).key;
    if (m_model->item(index.row()).kind == Kind::Tier &&
        NavigationDelegate::foldHandle(visualRect(index), layoutDirection()).contains(event->position().toPoint())) {
        m_model->toggleFold(key);
        Q_EMIT foldingChanged();
        return;
    }
    go(key);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    const NavigationItem* item = index.isValid() ? &m_model->item(index.row()) : nullptr;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool fold = event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const bool unfold = event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    if (item && item->kind == Kind::Tier && ((fold && !item->folded) || (unfold && item->folded))) {
        m_model->toggleFold(QString(item->key));
        Q_EMIT foldingChanged();
    } else if (item && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        go(QString(item->key));
        Q_EMIT left();
    } else {
        QListView::keyPressEvent(event);
        // Arrows go there at once, as in a mail program.
        if (currentIndex() != index && currentIndex().isValid())
            go(QString(m_model->item(currentIndex().row()).key));
    }
}

void Navigation::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model->item(index.row()).kind != Kind::View)
        return;
    const QString name = m_model->item(index.row()).title;
    QMenu menu(this);
    connect(menu.addAction(tr("Rename…")), &QAction::triggered, this, [this, name] { Q_EMIT renameWanted(name); });
    connect(menu.addAction(tr("Replace by what is listed now")), &QAction::triggered, this,
            [this, name] { Q_EMIT replaceWanted(name); });
    connect(menu.addAction(makeIcon(Icon::Cross, IconInk::Danger), tr("Delete")), &QAction::triggered, this,
            [this, name] { Q_EMIT removeWanted(name); });
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                             : event->globalPos());
}

void Navigation::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace tierdesk
