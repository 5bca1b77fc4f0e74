// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/alertbar.h"

#include "ui/text/timetext.h"
#include "ui/ticket/ticketactions.h"

#include <QLocale>

namespace tierdesk {

AlertBar::AlertBar(TicketActions& actions, QWidget* parent)
    : TintedBar(Icon::Bell, &Colours::warning, parent)
    , m_actions(actions)
{
    connect(this, &TintedBar::pressed, this, [this] { m_actions.give(m_ticket, m_command, {}, this, {}); });
}

void AlertBar::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const Alert* newest = nullptr;
    for (const Alert& alert : ticket.alerts) {
        if (!alert.acknowledgedBy && (!newest || newest->at <= alert.at))
            newest = &alert;
    }
    if (!newest || !isOpen(ticket.progress.type)) {
        hide();
        return;
    }
    m_ticket = ticket.id;
    m_command = {newest->rule, newest->cycle};
    const Names names = dossier.names(*m_actions.client().playbook());
    QStringList told;
    for (const PersonId person : newest->told)
        told.append(names.person(person));
    const QString when = whenText(newest->at, m_actions.client().now());
    const QString people = QLocale().createSeparatedList(told);
    say(newest->text.isEmpty()
            //: %1 are persons, %2 a time, %3 an escalation rule.
            ? tr("“%3” told %1 %2. Nobody has taken it up yet.").arg(people, when, names.rule(newest->rule))
            //: %1 are persons, %2 a time, %3 what a rule told them.
            : tr("A rule told %1 %2: “%3” Nobody has taken it up yet.").arg(people, when, newest->text),
        tr("I take care of it"));
}

} // namespace tierdesk
