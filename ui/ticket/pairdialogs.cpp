// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/pairdialogs.h"

#include "ui/shell/metrics.h"
#include "ui/text/enumnames.h"
#include "ui/text/errortext.h"
#include "ui/text/timetext.h"
#include "ui/ticket/fields.h"
#include "ui/ticket/messagelist.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace tierdesk {

PairDialog::PairDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_field(makeTicketField(client, ticket(), this))
{
    m_field->setPlaceholderText(tr("Number or some words"));
    connect(m_field, &PickField::pickedChanged, this, [this] {
        const auto row = rowOf(*m_field);
        fetch(row ? row->id : TicketId{});
    });
}

void PairDialog::fetch(TicketId id)
{
    m_other = {};
    if (!id) {
        otherArrived();
        return;
    }
    client().read(
        this, m_lane,
        // Where its merges end: that is the ticket the order will be about.
        [id, here = ticket(), me = client().me().id](Store& store) -> Stored<std::optional<TicketDossier>> {
            std::vector<TicketId> seen;
            for (TicketId next = id;;) {
                auto found = loadDossier(store, next, me);
                if (!found || !*found)
                    return found;
                seen.push_back(next);
                next = (*found)->ticket.merging.into;
                if (!next || next == here || std::ranges::find(seen, next) != seen.end())
                    return found;
            }
        },
        [this](const Stored<std::optional<TicketDossier>>& found) {
            if (!found)
                showTrouble(errorText(found.error()));
            else if (*found) {
                m_other = (*found)->ticket;
                for (const auto& [known, person] : (*found)->people)
                    know(person);
            }
            otherArrived();
        });
}

MergeDialog::MergeDialog(DeskClient& client, DossierPtr dossier, TicketId target, QWidget* parent)
    : PairDialog(client, std::move(dossier), parent)
    , m_here(new QLabel(this))
    , m_there(new QLabel(this))
{
    addRow(tr("&Into:"), &field());
    auto* both = new QGridLayout;
    both->addWidget(new QLabel(tr("This one goes"), this), 0, 0);
    both->addWidget(new QLabel(tr("This one stays"), this), 0, 1);
    both->addWidget(m_here, 1, 0);
    both->addWidget(m_there, 1, 1);
    for (QLabel* label : {m_here, m_there}) {
        label->setWordWrap(true);
        label->setFrameShape(QFrame::StyledPanel);
        label->setMargin(gap::near);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        label->setMinimumSize(fontMetrics().averageCharWidth() * 34, 7 * fontMetrics().lineSpacing());
    }
    m_here->setText(summaryOf(this->dossier().ticket));
    both->setRowStretch(1, 1);
    body().addLayout(both, 1);
    field().setFocus();
    dress(Icon::Merge, tr("Merge"), tr("Merge"));
    if (target)
        fetch(target);
    otherArrived();
}

QString MergeDialog::summaryOf(const Ticket& ticket) const
{
    const Names words = names();
    const QString requester = ticket.details.requester ? words.person(ticket.details.requester) : tr("no requester");
    QStringList lines{tr("#%1 %2").arg(QString::number(ticket.id.value), ticket.details.subject),
                      tr("%1, %2").arg(words.state(ticket.progress.state), words.place(ticket.placement.place)),
                      requester, tr("opened %1").arg(whenText(ticket.createdAt, client().now())),
                      tr("%n messages", nullptr, static_cast<int>(ticket.messages.size()))};
    return lines.join(QLatin1Char('\n'));
}

void MergeDialog::otherArrived()
{
    const Ticket there = other();
    m_there->setText(there.exists() ? summaryOf(there) : tr("Choose the ticket that goes on."));
    refresh();
}

Wanted MergeDialog::wanted() const
{
    return {MergeTicket{}, other().id};
}

QString MergeDialog::missing() const
{
    return other().exists() ? QString() : tr("Choose the ticket it goes into.");
}

QStringList MergeDialog::remarks() const
{
    const Ticket there = other();
    if (!there.exists() || there.details.client == dossier().ticket.details.client)
        return {};
    return {tr("Take care: the two tickets belong to different clients, and each will read what the other wrote.")};
}

LinkDialog::LinkDialog(DeskClient& client, DossierPtr dossier, TicketId target, QWidget* parent)
    : PairDialog(client, std::move(dossier), parent)
    , m_kind(new QComboBox(this))
{
    for (const LinkKind kind : allValues<LinkKind>())
        m_kind->addItem(nameOf(kind), QString(toWord(kind)));
    addRow(tr("This ticket &is:"), m_kind);
    addRow(tr("&Ticket:"), &field());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LinkDialog::refresh);
    field().setFocus();
    dress(Icon::Link, tr("Link to another ticket"), tr("Link"));
    if (target)
        fetch(target);
}

Wanted LinkDialog::wanted() const
{
    return {LinkTicket{valueOf<LinkKind>(*m_kind)}, other().id};
}

QString LinkDialog::missing() const
{
    return other().exists() ? QString() : tr("Choose the other ticket.");
}

UnmergeDialog::UnmergeDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : PairDialog(client, std::move(dossier), parent)
    , m_hint(new QLabel(this))
    , m_messages(new MessageList(this))
{
    field().hide();
    m_hint->setWordWrap(true);
    m_hint->setBuddy(m_messages);
    m_messages->setAccessibleName(tr("Messages that came after the merge"));
    body().addWidget(m_hint);
    body().addWidget(m_messages, 1);
    connect(m_messages, &QListWidget::itemChanged, this, &UnmergeDialog::refresh);
    m_messages->setFocus();
    dress(Icon::Split, tr("Take the merge apart"), tr("Take apart"));
    fetch(this->dossier().ticket.merging.into);
}

void UnmergeDialog::otherArrived()
{
    const Names words = names();
    m_messages->show(other(), words, client().now(), dossier().ticket.progress.since);
    m_hint->setText(
        m_messages->count() > 0
            ? tr("These came after the merge. Tick those that belong to #%1; the others stay.").arg(ticket().value)
            : tr("Nothing was written after the merge, so nothing has to be sorted."));
    m_messages->setVisible(m_messages->count() > 0);
    refresh();
}

Wanted UnmergeDialog::wanted() const
{
    return {UnmergeTicket{m_messages->ticked()}, other().id};
}

QString UnmergeDialog::missing() const
{
    return other().exists() ? QString() : tr("Reading the ticket it went into…");
}

SplitDialog::SplitDialog(DeskClient& client, DossierPtr dossier, MessageId message, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_subject(new QLineEdit(this))
    , m_messages(new MessageList(this))
{
    const Names words = names();
    m_messages->show(this->dossier().ticket, words, client.now());
    m_messages->tick(message);
    addRow(tr("&Subject:"), m_subject);
    addRow(tr("&Messages:"), m_messages);
    m_subject->setPlaceholderText(tr("What the new ticket is about"));
    connect(m_subject, &QLineEdit::textChanged, this, &SplitDialog::refresh);
    connect(m_messages, &QListWidget::itemChanged, this, &SplitDialog::refresh);
    m_subject->setFocus();
    dress(Icon::Split, tr("Split off a new ticket"), tr("Split"));
}

Wanted SplitDialog::wanted() const
{
    return {SplitTicket{m_messages->ticked(), m_subject->text().trimmed()}, {}};
}

QString SplitDialog::missing() const
{
    if (m_messages->count() == 0)
        return tr("There is no message that could be split off.");
    if (m_messages->ticked().empty())
        return tr("Tick the messages that belong to the new ticket.");
    return m_subject->text().trimmed().isEmpty() ? tr("Say what the new ticket is about.") : QString();
}

} // namespace tierdesk
