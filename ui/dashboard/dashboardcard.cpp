// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardcard.h"

#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"

#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace tierdesk {

DashboardCard::DashboardCard(const QString& title, QWidget* content, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_more(new QToolButton(this))
{
    setAccessibleName(title);
    m_title->setFont(emphasised(fontFor(TextSize::Body)));
    m_more->setIcon(makeIcon(Icon::More, IconInk::Quiet));
    m_more->setAutoRaise(true);
    //: The menu of a card of the dashboard; %1 is the card's title
    m_more->setAccessibleName(tr("Arrange “%1”").arg(title));
    m_more->setToolTip(m_more->accessibleName());
    auto* menu = new QMenu(m_more);
    connect(menu->addAction(makeIcon(Icon::ChevronUp), tr("Move &up")), &QAction::triggered, this,
            [this] { Q_EMIT moveWanted(-1); });
    connect(menu->addAction(makeIcon(Icon::ChevronDown), tr("Move &down")), &QAction::triggered, this,
            [this] { Q_EMIT moveWanted(1); });
    connect(menu->addAction(makeIcon(Icon::Cross), tr("&Hide")), &QAction::triggered, this, &DashboardCard::hideWanted);
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(gap::apart, gap::near, gap::apart, gap::apart);
    all->setSpacing(gap::near);
    all->addLayout(head);
    all->addWidget(content);
    all->addStretch(1);
}

QString DashboardCard::title() const
{
    return m_title->text();
}

void DashboardCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_title->setFont(emphasised(fontFor(TextSize::Body)));
}

void DashboardCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const SmoothPainting smooth(painter);
    const Colours& colours = Colours::of(palette());
    paintPanel(painter, rect().adjusted(0, 0, -1, -1), colours.base, colours.hairline, radius::card);
}

} // namespace tierdesk
