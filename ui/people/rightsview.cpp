// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/rightsview.h"

#include "ui/playbook/fieldkit.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/text/rightnames.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tierdesk {

RightsView::RightsView(QWidget* parent)
    : QWidget(parent)
    , m_queue(new QComboBox(this))
    , m_list(new QTreeWidget(this))
{
    auto* label = new QLabel(tr("What they may do &in"), this);
    label->setBuddy(m_queue);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("May they"), tr("Why")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Rights"));
    m_list->header()->setStretchLastSection(true);
    m_list->setColumnWidth(0, fontMetrics().averageCharWidth() * 30);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_queue, 1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(gap::near);
    rows->addLayout(head);
    rows->addWidget(m_list, 1);
    connect(m_queue, &QComboBox::currentIndexChanged, this, &RightsView::refresh);
}

void RightsView::show(const Person& person, PlaybookPtr playbook)
{
    m_person = person;
    if (playbook != m_playbook) {
        m_playbook = std::move(playbook);
        const QString chosen = m_queue->currentData().toString();
        const QSignalBlocker quiet(m_queue);
        m_queue->clear();
        for (const Choice& queue : queueChoices(*m_playbook, NoneToo::No))
            m_queue->addItem(queue.name, queue.key);
        m_queue->setCurrentIndex(std::max(m_queue->findData(chosen), 0));
    }
    refresh();
}

void RightsView::refresh()
{
    if (!m_playbook)
        return;
    const Names names(*m_playbook);
    const QueueKey queue{m_queue->currentData().toString()};
    m_list->clear();
    for (const Right right : allValues<Right>()) {
        const Permission permission = permissionOn(m_person, right, queue, m_playbook->grants());
        const QString why = permissionText(permission, m_person, isOfQueue(right) ? queue : QueueKey{}, names);
        auto* item = new QTreeWidgetItem(m_list, {nameOf(right), why});
        item->setIcon(0, permission.allowed() ? makeIcon(Icon::Accept, IconInk::Success)
                                              : makeIcon(Icon::Lock, IconInk::Quiet));
        item->setToolTip(1, why);
    }
}

} // namespace tierdesk
