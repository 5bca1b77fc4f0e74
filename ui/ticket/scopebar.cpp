// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/scopebar.h"

#include "ui/shell/buttontone.h"
#include "ui/shell/colours.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/shell/stylepaint.h"
#include "ui/text/handofftext.h"
#include "ui/ticket/ticketactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace tierdesk {

ScopeBar::ScopeBar(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_hand(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setFont(fontFor(TextSize::Small));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("scope"));
    setTone(*m_hand, ButtonTone::Plain);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::apart, gap::inside, gap::near, gap::inside);
    row->setSpacing(gap::near);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_hand);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_hand, &QPushButton::clicked, this, [this] { m_actions.handTo(m_handTo); });
    hide();
}

void ScopeBar::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const auto scope = scopeHere(ticket, *playbook);
    const bool shown = scope && scope->permitted != Permitted::Change && isOpen(ticket.progress.type);
    setVisible(shown);
    if (!shown)
        return;
    const Names words = dossier.names(*playbook);
    const int side = iconSide(fontMetrics());
    m_icon->setPixmap(makeIcon(Icon::Lock, IconInk::Quiet).pixmap(side, side));
    m_text->setText(scopeText(*scope, words));
    m_text->setAccessibleName(m_text->text());
    m_handTo = scope->handTo;
    const Queue* to = playbook->queue(m_handTo);
    m_hand->setVisible(to && !to->retired && to->tier >= ticket.placement.place.tier);
    //: %1 is a queue.
    m_hand->setText(tr("Hand to %1…").arg(words.queue(m_handTo)));
    update();
}

void ScopeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = Colours::of(palette());
    painter.fillRect(rect(), mixed(colours.base, colours.info.fill, 0.6));
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.hairline);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), colours.info.strong);
}

} // namespace tierdesk
