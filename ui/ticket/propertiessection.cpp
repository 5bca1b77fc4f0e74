// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/propertiessection.h"

#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/handofftext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"
#include "ui/widgets/tagedit.h"

#include <QAction>

namespace tierdesk {

PropertiesSection::PropertiesSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_state = add(tr("State"), Act::Pending);
    m_priority = add(tr("Priority"), Act::Triage);
    m_impact = add(tr("Impact"), Act::Triage);
    m_urgency = add(tr("Urgency"), Act::Triage);
    m_category = add(tr("Category"), Act::Triage);
    m_service = add(tr("Service"), Act::Triage);
    m_kind = add(tr("Kind"), Act::Triage);
    m_queue = add(tr("Queue"), Act::Route);
    m_channel = add(tr("Channel"), Act::Edit);
    m_asset = add(tr("Asset"), Act::Edit);
    m_externalId = add(tr("Elsewhere"), Act::Edit);
    m_tags = new TagEdit(this);
    m_tags->setPlaceholderText(tr("Add a tag"));
    m_tags->setAccessibleName(tr("Tags"));
    rows->addSpacing(gap::inside);
    rows->addWidget(m_tags);
    rows->addSpacing(gap::inside);
    m_moves = add(tr("Moves"), Act::Escalate);
    m_opened = add(tr("Opened"), Act::Edit);
    m_response = add(tr("First answer"), Act::Reply);
    m_contact = add(tr("Last contact"), Act::Reply);
    // What only happened cannot be changed.
    for (PropertyButton* row : {m_moves, m_opened, m_response, m_contact})
        row->setEnabled(false);
    connect(m_tags, &TagEdit::tagsEdited, this, &PropertiesSection::giveTags);
}

PropertyButton* PropertiesSection::add(const QString& name, Act act)
{
    auto* button = new PropertyButton(name, this);
    layout()->addWidget(button);
    QAction* action = m_actions.registry().action(actionId(act));
    button->setToolTip(plainText(action->text()));
    connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
    return button;
}

void PropertiesSection::setDossier(const TicketDossier& dossier)
{
    const Ticket& ticket = dossier.ticket;
    const PlaybookPtr playbook = m_actions.client().playbook();
    const Names words = dossier.names(*playbook);
    m_ticket = ticket.id;
    showState(ticket, words);
    showRating(ticket, words);
    showFiling(dossier, words);
    showTimes(ticket, words);
}

void PropertiesSection::showState(const Ticket& ticket, const Names& words)
{
    const Progress& progress = ticket.progress;
    QStringList remarks;
    if (progress.pending) {
        remarks.append(words.pendingReason(progress.pending->reason));
        if (progress.pending->until)
            remarks.append(tr("until %1").arg(momentText(*progress.pending->until)));
    }
    if (progress.resolution)
        remarks.append(tr("%1: %2").arg(words.resolutionCode(progress.resolution->code), progress.resolution->text));
    remarks.append(tr("since %1").arg(whenText(progress.since, m_actions.client().now())));
    remarks.removeAll(QString());
    m_state->setValue(words.state(progress.state), remarks.join(QLatin1Char('\n')));
}

void PropertiesSection::showRating(const Ticket& ticket, const Names& words)
{
    const Triage& triage = ticket.triage;
    QString remark;
    if (triage.overridden)
        remark =
            tr("Set by hand: %1 The matrix says %2.").arg(triage.overridden->reason, words.priority(triage.computed));
    m_priority->setValue(triage.priority().isSet() ? words.priority(triage.priority()) : QString(), remark);
    m_impact->setValue(triage.impact.isSet() ? words.impact(triage.impact) : QString());
    m_urgency->setValue(triage.urgency.isSet() ? words.urgency(triage.urgency) : QString());
}

void PropertiesSection::showFiling(const TicketDossier& dossier, const Names& words)
{
    const Details& details = dossier.ticket.details;
    m_category->setValue(words.category(details.category));
    const auto scope = scopeHere(dossier.ticket, words.playbook());
    m_service->setValue(words.service(details.service), scope ? scopeText(*scope, words) : QString());
    m_kind->setValue(nameOf(details.kind));
    m_queue->setValue(words.place(dossier.ticket.placement.place));
    m_channel->setValue(nameOf(details.channel));
    m_asset->setValue(details.asset);
    m_asset->setVisible(!details.asset.isEmpty());
    m_externalId->setValue(details.externalId);
    m_externalId->setVisible(!details.externalId.isEmpty());
    if (m_tags->tags() != details.tags)
        m_tags->setTags(details.tags);
    m_seenTags = details.tags;
}

void PropertiesSection::showTimes(const Ticket& ticket, const Names& words)
{
    const Placement& placement = ticket.placement;
    QStringList moves{tr("%n hops", nullptr, placement.hops)};
    if (placement.returns > 0)
        moves.append(tr("%n returns", nullptr, placement.returns));
    if (ticket.progress.reopens > 0)
        moves.append(tr("%n reopenings", nullptr, ticket.progress.reopens));
    QStringList from;
    for (const Place& place : placement.cameFrom)
        from.append(words.place(place));
    m_moves->setValue(moves.join(QStringLiteral(", ")),
                      from.isEmpty() ? QString() : tr("came from %1").arg(from.join(QStringLiteral(" › "))));
    m_opened->setValue(whenText(ticket.createdAt, m_actions.client().now()));
    const Contacts& contacts = ticket.contacts;
    m_response->setValue(contacts.firstResponse ? whenText(*contacts.firstResponse, m_actions.client().now())
                                                : QString());
    QStringList last;
    if (contacts.lastFromRequester)
        last.append(tr("from them %1").arg(whenText(*contacts.lastFromRequester, m_actions.client().now())));
    if (contacts.lastToRequester)
        last.append(tr("to them %1").arg(whenText(*contacts.lastToRequester, m_actions.client().now())));
    m_contact->setValue(last.join(QLatin1Char('\n')));
}

void PropertiesSection::giveTags(const QStringList& tags)
{
    EditTicket edit;
    edit.patch.tags = tags;
    edit.seen.tags = std::exchange(m_seenTags, tags);
    m_actions.give(m_ticket, edit, {}, this, {});
}

} // namespace tierdesk
