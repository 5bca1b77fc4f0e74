// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/scopebar.h"

#include "ui/text/handofftext.h"
#include "ui/ticket/ticketactions.h"

namespace tierdesk {

ScopeBar::ScopeBar(TicketActions& actions, QWidget* parent)
    : TintedBar(Icon::Lock, &Colours::info, parent)
    , m_actions(actions)
{
    connect(this, &TintedBar::pressed, this, [this] { m_actions.handTo(m_handTo); });
}

void ScopeBar::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const auto scope = scopeHere(ticket, *playbook);
    if (!scope || scope->permitted == Permitted::Change || !isOpen(ticket.progress.type)) {
        hide();
        return;
    }
    const Names words = dossier.names(*playbook);
    m_handTo = scope->handTo;
    const Queue* to = playbook->queue(m_handTo);
    const bool mayHand = to && !to->retired && to->tier >= ticket.placement.place.tier;
    //: %1 is a queue.
    say(scopeText(*scope, words), mayHand ? tr("Hand to %1…").arg(words.queue(m_handTo)) : QString());
}

} // namespace tierdesk
