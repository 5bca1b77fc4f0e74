// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticepanel.h"

#include "ui/shell/metrics.h"
#include "ui/text/names.h"
#include "ui/text/timetext.h"
#include "ui/widgets/emptystate.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTreeWidget>

namespace tierdesk {

namespace {

constexpr int sequenceRole = Qt::UserRole;

} // namespace

NoticePanel::NoticePanel(NoticeCenter& center, DeskClient& client, QWidget* parent)
    : QDialog(parent)
    , m_center(center)
    , m_client(client)
    , m_list(new QTreeWidget(this))
    , m_open(new QPushButton(tr("&Open the ticket"), this))
    , m_care(new QPushButton(tr("I &take care of it"), this))
    , m_read(new QPushButton(tr("&Mark as read"), this))
    , m_all(new QPushButton(tr("Mark &all as read"), this))
{
    setWindowTitle(tr("Notices"));
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 110, fontMetrics().height() * 24);
    m_list->setAccessibleName(tr("Notices"));
    m_list->setHeaderLabels({tr("When"), tr("Ticket"), tr("What"), tr("Rule")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, letter * 26);
    m_list->setColumnWidth(1, letter * 34);
    m_list->setColumnWidth(2, letter * 34);
    m_care->setToolTip(tr("The rule then tells nobody else about this ticket."));

    auto* stacked = new QWidget(this);
    m_stack = new QStackedLayout(stacked);
    m_stack->addWidget(m_list);
    m_stack->addWidget(new EmptyState(
        Icon::Bell, tr("Nothing to read."),
        tr("When a rule of the playbook tells you something, it stands here until you have read it."), stacked));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(gap::near);
    for (QPushButton* button : {m_open, m_care, m_read})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(m_all);
    auto* rows = new QVBoxLayout(this);
    rows->setSpacing(gap::near);
    rows->addWidget(stacked, 1);
    rows->addLayout(buttons);

    const auto open = [this] {
        const std::vector<Notice> notices = chosen();
        if (notices.empty())
            return;
        Q_EMIT ticketWanted(notices.front().ticket);
        m_center.markRead({notices.front().sequence});
        close();
    };
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QTreeWidget::itemActivated, this, open);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &NoticePanel::enable);
    connect(m_care, &QPushButton::clicked, this, [this] {
        for (const Notice& notice : chosen())
            m_center.acknowledge(notice);
    });
    connect(m_read, &QPushButton::clicked, this, [this] {
        std::vector<qint64> read;
        for (const Notice& notice : chosen())
            read.push_back(notice.sequence);
        m_center.markRead(read);
    });
    connect(m_all, &QPushButton::clicked, this, [this] {
        std::vector<qint64> read;
        for (const NoticeItem& item : m_center.unread())
            read.push_back(item.notice.sequence);
        m_center.markRead(read);
    });
    connect(&m_center, &NoticeCenter::changed, this, &NoticePanel::fill);
    fill();
}

void NoticePanel::fill()
{
    const qint64 current = m_list->currentItem() ? m_list->currentItem()->data(0, sequenceRole).toLongLong() : 0;
    const auto playbook = m_client.playbook();
    const Names names(*playbook);
    m_list->clear();
    for (const NoticeItem& item : m_center.unread()) {
        const Notice& notice = item.notice;
        const bool late = notice.at - notice.due >= std::chrono::minutes(5);
        const QString when = late ? tr("%1, late").arg(stampText(notice.at)) : stampText(notice.at);
        auto* row = new QTreeWidgetItem(
            m_list, {when, QStringLiteral("#%1  %2").arg(QString::number(notice.ticket.value), item.subject),
                     notice.text, names.rule(notice.rule)});
        row->setData(0, sequenceRole, notice.sequence);
        if (late)
            row->setToolTip(0, tr("It was due %1; nobody was there to act.").arg(stampText(notice.due)));
        row->setToolTip(1, item.subject);
        row->setToolTip(2, notice.text);
        if (notice.sequence == current)
            m_list->setCurrentItem(row);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_stack->setCurrentIndex(m_center.unread().empty() ? 1 : 0);
    enable();
}

void NoticePanel::enable()
{
    const bool some = !m_list->selectedItems().isEmpty();
    for (QPushButton* button : {m_open, m_care, m_read})
        button->setEnabled(some);
    m_all->setEnabled(!m_center.unread().empty());
}

std::vector<Notice> NoticePanel::chosen() const
{
    std::vector<Notice> notices;
    for (const NoticeItem& item : m_center.unread()) {
        for (const QTreeWidgetItem* row : m_list->selectedItems()) {
            if (row->data(0, sequenceRole).toLongLong() == item.notice.sequence)
                notices.push_back(item.notice);
        }
    }
    return notices;
}

} // namespace tierdesk
