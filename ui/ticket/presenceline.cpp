// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/presenceline.h"

#include "ui/client/presenceboard.h"
#include "ui/shell/icons.h"
#include "ui/shell/metrics.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace tierdesk {

PresenceLine::PresenceLine(const PresenceBoard& board, QWidget* parent)
    : QWidget(parent)
    , m_board(&board)
    , m_icon(new QLabel(this))
    , m_text(new ElidedLabel(QString(), this))
{
    m_text->setFont(fontFor(TextSize::Small));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setObjectName(QStringLiteral("presence"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(gap::near, 0, gap::near, gap::inside);
    row->setSpacing(gap::inside);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&board, &PresenceBoard::changed, this, [this](const QList<TicketId>& tickets) {
        if (tickets.contains(m_ticket))
            refresh();
    });
    hide();
}

void PresenceLine::setTicket(TicketId ticket)
{
    m_ticket = ticket;
    refresh();
}

QString PresenceLine::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void PresenceLine::refresh()
{
    const auto here = m_board ? m_board->at(m_ticket) : std::vector<Beside>{};
    setVisible(!here.empty());
    if (here.empty())
        return;
    const bool writing = here.front().mode == PresenceMode::Typing;
    const int side = iconSide(m_text->fontMetrics());
    m_icon->setPixmap(
        makeIcon(writing ? Icon::Edit : Icon::Eye, writing ? IconInk::Accent : IconInk::Quiet).pixmap(side, side));
    m_text->setText(m_board->textAt(m_ticket));
    m_text->setAccessibleName(m_text->text());
}

} // namespace tierdesk
