// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/listpane.h"

#include "ui/queue/filterhints.h"
#include "ui/queue/tickettable.h"
#include "ui/text/enumnames.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

/// An order that no column stands for has no arrow in the header.
[[nodiscard]] std::optional<TicketColumn> columnOf(SortKey key)
{
    for (const TicketColumn column : allValues<TicketColumn>()) {
        if (sortKeyOf(column) == key)
            return column;
    }
    return {};
}

[[nodiscard]] QToolButton* menuButton(Icon icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(makeIcon(icon, IconInk::Quiet));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAutoRaise(true);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

ListPane::ListPane(DeskClient& client, QWidget* parent)
    : QWidget(parent)
    , m_client(client)
    , m_model(new TicketListModel(client, this))
    , m_table(new TicketTable(client, *m_model, this))
    , m_hints(new FilterHints(client, this))
    , m_filter(new FilterBar([this](const QString& text, int cursor) { return m_hints->suggest(text, cursor); }, this))
    , m_trouble(new MessageBar(this))
    , m_empty(new EmptyState(Icon::Ticket, {}, {}, this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(buildHeader());
    rows->addWidget(m_trouble);
    auto* body = new QWidget(this);
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    rows->addWidget(body, 1);

    m_slow.setSingleShot(true);
    m_slow.setInterval(std::chrono::milliseconds(400));
    connect(&m_slow, &QTimer::timeout, this, &ListPane::refreshState);
    connect(m_filter, &FilterBar::asked, this, [this](const QString& text, const TicketFilter& filter) {
        m_shown.filter = text;
        m_parsed = filter;
        list();
    });
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_model, &TicketListModel::listed, this, &ListPane::refreshState);
    connect(m_model, &TicketListModel::troubled, this, &ListPane::refreshState);
    connect(m_model, &TicketListModel::listingChanged, this, [this] {
        // A click on a column's head.
        m_shown.sort = m_model->listing().sort;
        m_shown.direction = m_model->listing().direction;
        refreshWords();
        Q_EMIT shownChanged();
    });
    connect(&client, &DeskClient::storeBack, this, &ListPane::refreshState);
    m_table->setSortingEnabled(false);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const SortKey key = sortKeyOf(static_cast<TicketColumn>(column));
        const bool again = m_shown.sort == key && m_shown.direction == SortDirection::Ascending;
        m_model->sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    setFocusProxy(m_table);
    refreshWords();
}

QWidget* ListPane::buildHeader()
{
    auto* header = new QWidget(this);
    auto* rows = new QVBoxLayout(header);
    rows->setContentsMargins(gap::apart, gap::near + gap::inside, gap::apart, gap::near);
    rows->setSpacing(gap::near);
    auto* line = new QHBoxLayout;
    line->setSpacing(gap::near);
    m_title = new QLabel(header);
    m_title->setFont(fontFor(TextSize::Title));
    m_count = new QLabel(header);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_sort = menuButton(Icon::Sort, header);
    m_group = menuButton(Icon::Group, header);
    m_save = new QToolButton(header);
    m_save->setIcon(makeIcon(Icon::Plus, IconInk::Quiet));
    m_save->setAutoRaise(true);
    m_save->setToolTip(tr("Keep this list as a view"));
    m_save->setAccessibleName(tr("Keep this list as a view"));
    connect(m_save, &QToolButton::clicked, this, &ListPane::saveViewWanted);
    line->addWidget(m_title);
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_sort);
    line->addWidget(m_group);
    line->addWidget(m_save);
    rows->addLayout(line);
    rows->addWidget(m_filter);
    buildSortMenu();
    buildGroupMenu();
    return header;
}

void ListPane::buildSortMenu()
{
    auto* keys = new QActionGroup(this);
    for (const SortKey key : allValues<SortKey>()) {
        QAction* action = m_sort->menu()->addAction(nameOf(key));
        action->setCheckable(true);
        action->setData(static_cast<int>(key));
        keys->addAction(action);
        connect(action, &QAction::triggered, this, [this, key] {
            SavedView view = m_shown;
            view.sort = key;
            setListing(std::move(view));
        });
    }
    m_sort->menu()->addSeparator();
    QAction* reverse = m_sort->menu()->addAction(tr("The other way round"));
    reverse->setCheckable(true);
    connect(reverse, &QAction::triggered, this, [this](bool on) {
        SavedView view = m_shown;
        view.direction = on ? SortDirection::Descending : SortDirection::Ascending;
        setListing(std::move(view));
    });
    connect(m_sort->menu(), &QMenu::aboutToShow, this, [this, keys, reverse] {
        for (QAction* action : keys->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(m_shown.sort));
        reverse->setChecked(m_shown.direction == SortDirection::Descending);
    });
}

void ListPane::buildGroupMenu()
{
    auto* groups = new QActionGroup(this);
    for (const GroupBy by : allValues<GroupBy>()) {
        QAction* action = m_group->menu()->addAction(nameOf(by));
        action->setCheckable(true);
        action->setData(static_cast<int>(by));
        groups->addAction(action);
        connect(action, &QAction::triggered, this, [this, by] {
            SavedView view = m_shown;
            view.group = by;
            setListing(std::move(view));
        });
    }
    connect(m_group->menu(), &QMenu::aboutToShow, this, [this, groups] {
        for (QAction* action : groups->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(m_shown.group));
    });
}

void ListPane::setListing(SavedView view)
{
    m_shown = std::move(view);
    list();
}

void ListPane::show(const SavedView& view)
{
    m_shown = view;
    m_shown.name.clear();
    m_filter->setText(view.filter);
    // A view kept under an older playbook may speak of what is no longer understood: then its words are searched for.
    const auto filter = parseFilter(view.filter);
    m_parsed = filter ? *filter : TicketFilter{{}, view.filter};
    list();
}

void ListPane::list()
{
    const Listing listing{m_parsed, m_shown.sort, m_shown.direction, m_shown.group};
    const bool another = listing != m_model->listing();
    m_model->show(listing);
    m_slow.start();
    refreshWords();
    if (!another)
        Q_EMIT shownChanged();
}

void ListPane::setTitle(const QString& title)
{
    m_title->setText(title);
    m_table->setAccessibleDescription(title);
}

QString ListPane::title() const
{
    return m_title->text();
}

void ListPane::refreshWords()
{
    m_sort->setText(nameOf(m_shown.sort));
    //: Tool tip of the button that chooses how the list is ordered; %1 is that order
    m_sort->setToolTip(tr("Order: %1").arg(nameOf(m_shown.sort)));
    m_group->setText(m_shown.group == GroupBy::None ? tr("Group") : nameOf(m_shown.group));
    m_group->setToolTip(tr("How the list is grouped"));
    QHeaderView* header = m_table->horizontalHeader();
    const auto column = columnOf(m_shown.sort);
    header->setSortIndicatorShown(column.has_value());
    if (column)
        header->setSortIndicator(static_cast<int>(*column), m_shown.direction == SortDirection::Ascending
                                                                ? Qt::AscendingOrder
                                                                : Qt::DescendingOrder);
}

void ListPane::refreshState()
{
    if (m_model->trouble())
        m_trouble->say(MessageTone::Warning, tr("The list cannot be read just now. What you see may be old; it is "
                                                "tried again by itself."));
    else
        m_trouble->hide();
    const bool nothing = m_model->ticketCount() == 0;
    if (m_model->isWaiting() && nothing && !m_slow.isActive())
        m_empty->setTexts(tr("The list is on its way."), {});
    else if (!m_model->isWaiting() && nothing && m_parsed == TicketFilter{})
        m_empty->setTexts(tr("No open tickets."), tr("A new ticket appears here as soon as it is opened."));
    else if (!m_model->isWaiting() && nothing)
        m_empty->setTexts(tr("No ticket is like that."), tr("Take a word out of the filter, or press Escape in it "
                                                            "to see all open tickets."));
    if (!m_model->isWaiting() || !nothing || !m_slow.isActive())
        m_stack->setCurrentIndex(nothing ? 1 : 0);
    if (!m_model->isWaiting() && m_model->isComplete())
        m_count->setText(tr("%Ln tickets", nullptr, static_cast<int>(m_model->ticketCount())));
}

} // namespace tierdesk
