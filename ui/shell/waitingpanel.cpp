// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/waitingpanel.h"

#include "ui/shell/metrics.h"
#include "ui/text/errortext.h"
#include "ui/ticket/ordertold.h"
#include "ui/widgets/messagebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk {

namespace {

constexpr int orderRole = Qt::UserRole;

/// What people wrote in it, on one line.
QString wordsOf(const Command& command)
{
    if (const auto* reply = std::get_if<Reply>(&command))
        return reply->body.simplified();
    if (const auto* note = std::get_if<AddNote>(&command))
        return note->body.simplified();
    if (const auto* contact = std::get_if<LogContact>(&command))
        return contact->body.simplified();
    return {};
}

} // namespace

WaitingPanel::WaitingPanel(DeskClient& client, QWidget* parent)
    : QDialog(parent)
    , m_client(client)
    , m_why(new MessageBar(this))
    , m_list(new QTreeWidget(this))
    , m_again(new QPushButton(tr("Try &again now"), this))
    , m_takeBack(new QPushButton(tr("&Take back"), this))
{
    setWindowTitle(tr("Waiting for the store"));
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 100, fontMetrics().height() * 20);
    auto* hint = new QLabel(
        tr("They are done in this order as soon as the store is there. What is taken back is not done, unless the "
           "connection was lost while it was being done: then look at the ticket."),
        this);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Orders that wait"));
    m_list->setHeaderLabels({tr("What will be told"), tr("Text")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, letter * 44);
    auto* close = new QPushButton(tr("Close"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::near);
    buttons->addWidget(m_again);
    buttons->addWidget(m_takeBack);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(m_why);
    rows->addWidget(hint);
    rows->addWidget(m_list, 1);
    rows->addLayout(buttons);
    m_again->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, [this] { m_client.outbox().tryAgain(); });
    connect(m_takeBack, &QPushButton::clicked, this, &WaitingPanel::takeBack);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &WaitingPanel::enable);
    connect(&m_client.outbox(), &Outbox::changed, this, &WaitingPanel::fill);
    fill();
}

void WaitingPanel::fill()
{
    const auto orders = m_client.outbox().waiting();
    if (orders.empty()) {
        close();
        return;
    }
    m_why->say(MessageTone::Warning, errorText(*m_client.outbox().trouble()));
    const qint64 current = m_list->currentItem() ? m_list->currentItem()->data(0, orderRole).toLongLong() : 0;
    const PlaybookPtr playbook = m_client.playbook();
    m_list->clear();
    for (const auto& [order, undone] : orders) {
        const QString words = undone.isEmpty() ? wordsOf(order.command) : undone;
        const QString told = !undone.isEmpty()
                                 //: What will be told when something was taken back.
                                 ? tr("Undone")
                                 : std::holds_alternative<OpenTicket>(order.command)
                                       ? tr("A new ticket")
                                       : orderTold(order.command, {order.id, order.ticket, {}, {}}, *playbook);
        auto* row = new QTreeWidgetItem(m_list, {told, words});
        row->setData(0, orderRole, order.id.value);
        row->setToolTip(1, words);
        if (order.id.value == current)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    enable();
}

void WaitingPanel::enable()
{
    m_takeBack->setEnabled(!m_list->selectedItems().isEmpty());
}

void WaitingPanel::takeBack()
{
    std::vector<CommandId> orders;
    for (const QTreeWidgetItem* item : m_list->selectedItems())
        orders.push_back(CommandId{item->data(0, orderRole).toLongLong()});
    for (const CommandId order : orders)
        m_client.outbox().takeBack(order);
}

} // namespace tierdesk
