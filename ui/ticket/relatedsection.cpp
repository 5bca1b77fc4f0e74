// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/relatedsection.h"

#include "core/markup/formattedtext.h"
#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/ticket/likelihood.h"
#include "ui/ticket/rowbutton.h"
#include "ui/ticket/ticketact.h"
#include "ui/ticket/ticketactions.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>

namespace tierdesk {

namespace {

void clear(QWidget& host)
{
    qDeleteAll(host.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

QWidget* makeStack(QWidget* parent)
{
    auto* host = new QWidget(parent);
    auto* rows = new QVBoxLayout(host);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    return host;
}

} // namespace

RelatedSection::RelatedSection(TicketActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_links(makeStack(this))
    , m_found(makeStack(this))
{
    auto* link = new QToolButton(this);
    link->setDefaultAction(actions.registry().action(actionId(Act::Link)));
    link->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    link->setAutoRaise(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(gap::inside);
    all->addWidget(m_links);
    all->addWidget(link, 0, Qt::AlignLeading);
    all->addWidget(m_found);
}

void RelatedSection::setDossier(const DossierPtr& dossier)
{
    m_dossier = dossier;
    showLinks();
    const Details& details = dossier->ticket.details;
    const QString asked = QStringLiteral("%1 %2 %3 %4")
                              .arg(QString::number(dossier->ticket.id.value), details.subject, details.description,
                                   QString::number(details.requester.value));
    if (asked != std::exchange(m_askedFor, asked))
        look();
}

void RelatedSection::look()
{
    clear(*m_found);
    const Ticket& ticket = m_dossier->ticket;
    std::vector<TicketId> known{ticket.id};
    for (const Link& link : ticket.company.links)
        known.push_back(link.other);
    const Person* requester = m_dossier->person(ticket.details.requester);
    const QString words = ticket.details.subject + QLatin1Char(' ') + readableText(ticket.details.description);
    m_actions.client().read(
        this, m_lane,
        [known, words,
         requester = requester ? std::optional(*requester) : std::nullopt](Store& store) -> Stored<Found> {
            Found found;
            std::vector<TicketId> except = known;
            if (requester) {
                auto duplicates = likelyDuplicates(store, *requester, words, known.front());
                if (!duplicates)
                    return fail(duplicates.error());
                found.duplicates = *std::move(duplicates);
                for (const TicketRow& row : found.duplicates)
                    except.push_back(row.id);
            }
            auto similar = similarTickets(store, words, except);
            if (!similar)
                return fail(similar.error());
            found.similar = *std::move(similar);
            return found;
        },
        [this](const Stored<Found>& found) {
            if (found)
                showFound(*found);
        });
}

void RelatedSection::addHeading(QWidget& host, const QString& text)
{
    auto* heading = new QLabel(text, &host);
    heading->setFont(fontFor(TextSize::Small));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(gap::inside, gap::near, 0, gap::inside);
    heading->setWordWrap(true);
    host.layout()->addWidget(heading);
}

void RelatedSection::addRow(QWidget& host, const TicketRow& row, const QString& relation, Group group, LinkKind kind)
{
    const State* state = m_actions.client().playbook()->state(row.state);
    QStringList details{relation, state ? state->name : row.state.value, row.requesterName};
    details.removeAll(QString());
    auto* button = new RowButton(group == Group::Linked ? Icon::Link : Icon::Ticket,
                                 QStringLiteral("#%1 %2").arg(QString::number(row.id.value), row.subject),
                                 details.join(QStringLiteral(" · ")), &host);
    button->setToolTip(row.subject);
    button->setStruck(!isOpen(row.stateType));
    button->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(button, &QAbstractButton::clicked, this, [this, id = row.id] { Q_EMIT m_actions.jumpWanted(id); });
    const auto addAction = [&](Icon icon, const QString& text, auto run) {
        auto* action = new QAction(makeIcon(icon), text, button);
        connect(action, &QAction::triggered, this, run);
        button->addAction(action);
    };
    if (group == Group::Linked) {
        addAction(Icon::Unlink, tr("&Take the link away"), [this, kind, other = row.id] {
            m_actions.give(m_dossier->ticket.id, UnlinkTicket{kind}, other, this, {});
        });
    } else {
        addAction(Icon::Merge, tr("&Merge this ticket into it…"), [this, id = row.id] { m_actions.merge(id); });
        addAction(Icon::Link, tr("&Link to it…"), [this, id = row.id] { m_actions.link(id); });
    }
    host.layout()->addWidget(button);
}

void RelatedSection::showLinks()
{
    clear(*m_links);
    int shown = 0;
    for (const Link& link : m_dossier->ticket.company.links) {
        if (const TicketRow* row = m_dossier->row(link.other)) {
            addRow(*m_links, *row, nameOf(link.kind), Group::Linked, link.kind);
            ++shown;
        }
    }
    m_links->setVisible(shown > 0);
    Q_EMIT summaryChanged(shown > 0 ? tr("%n linked", nullptr, shown) : QString());
}

void RelatedSection::showFound(const Found& found)
{
    clear(*m_found);
    if (!found.duplicates.empty())
        addHeading(*m_found, tr("Also open for this requester, maybe the same"));
    for (const TicketRow& row : found.duplicates)
        addRow(*m_found, row, {}, Group::Duplicates, {});
    if (!found.similar.empty())
        addHeading(*m_found, tr("With like words"));
    for (const TicketRow& row : found.similar)
        addRow(*m_found, row, {}, Group::Similar, {});
}

} // namespace tierdesk
