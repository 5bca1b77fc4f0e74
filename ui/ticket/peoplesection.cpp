// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/peoplesection.h"

#include "ui/shell/metrics.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace tierdesk {

namespace {

void clear(QWidget& host)
{
    qDeleteAll(host.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace

PeopleSection::PeopleSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_requester(new PropertyButton(tr("Requester"), this))
    , m_client(new PropertyButton(tr("Client"), this))
    , m_assignee(new PropertyButton(tr("Has it"), this))
    , m_owner(new PropertyButton(tr("Answers for it"), this))
    , m_watchers(new QWidget(this))
    , m_questions(new QWidget(this))
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const std::pair<PropertyButton*, Act> buttons[] = {
        {m_requester, Act::Edit}, {m_client, Act::Edit}, {m_assignee, Act::Assign}, {m_owner, Act::Owner}};
    for (const auto& [button, act] : buttons) {
        QAction* action = actions.registry().action(actionId(act));
        button->setToolTip(plainText(action->text()));
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        rows->addWidget(button);
    }
    auto* flow = new FlowLayout(m_watchers);
    flow->setContentsMargins(gap::inside, gap::inside, gap::inside, gap::inside);
    flow->setSpacing(gap::inside);
    auto* lines = new QVBoxLayout(m_questions);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    rows->addWidget(m_watchers);
    rows->addWidget(m_questions);
}

void PeopleSection::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const Names words = dossier.names(*playbook);
    QStringList contact;
    if (const Person* requester = dossier.person(ticket.details.requester))
        contact = {requester->phone, requester->email};
    contact.removeAll(QString());
    const auto nameOf = [&](PersonId id) { return id ? words.person(id) : QString(); };
    m_requester->setValue(nameOf(ticket.details.requester), contact.join(QLatin1Char('\n')));
    m_client->setValue(dossier.clientName());
    m_assignee->setValue(nameOf(ticket.placement.assignee));
    m_owner->setValue(nameOf(ticket.placement.owner));
    showWatchers(ticket, words);
    showQuestions(ticket, words);
}

void PeopleSection::showWatchers(const Ticket& ticket, const Names& words)
{
    clear(*m_watchers);
    for (const PersonId id : ticket.company.watchers) {
        auto* chip = new Chip(words.person(id), Chip::Kind::Removable, m_watchers);
        chip->setAccessibleName(tr("Watcher: %1").arg(words.person(id)));
        connect(chip, &Chip::removeWanted, this,
                [this, id, ticket = ticket.id] { m_actions.give(ticket, UnwatchTicket{id}, {}, this, {}); });
        m_watchers->layout()->addWidget(chip);
    }
    for (const Act act : {Act::Watch, Act::AddWatcher}) {
        auto* button = new QToolButton(m_watchers);
        button->setDefaultAction(m_actions.registry().action(actionId(act)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        m_watchers->layout()->addWidget(button);
    }
}

void PeopleSection::showQuestions(const Ticket& ticket, const Names& words)
{
    clear(*m_questions);
    QAction* answer = m_actions.registry().action(actionId(Act::Answer));
    for (const Consult& consult : ticket.company.consults) {
        const QString asked =
            tr("%1 asked %2: %3").arg(words.person(consult.askedBy), words.queue(consult.queue), consult.question);
        const QString state = consult.answer
                                  ? tr("%1 answered: %2").arg(words.person(consult.answeredBy), *consult.answer)
                                  : tr("not answered yet");
        auto* row = new RowButton(Icon::Consult, asked, state, m_questions);
        row->setToolTip(asked + QLatin1Char('\n') + state);
        row->setEnabled(!consult.answer);
        connect(row, &QAbstractButton::clicked, answer, &QAction::trigger);
        m_questions->layout()->addWidget(row);
    }
    for (const ManagementNotice& notice : ticket.company.notices) {
        auto* row = new RowButton(Icon::EscalateManagement,
                                  tr("%1 told %2").arg(words.person(notice.by), words.person(notice.to)), notice.reason,
                                  m_questions);
        row->setToolTip(notice.reason);
        row->setEnabled(false);
        m_questions->layout()->addWidget(row);
    }
    m_questions->setVisible(!ticket.company.consults.empty() || !ticket.company.notices.empty());
}

} // namespace tierdesk
