// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/editdialog.h"

#include "ui/ticket/fieldchoicedialog.h"
#include "ui/ticket/fields.h"
#include "ui/widgets/tagedit.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace tierdesk {

EditDialog::EditDialog(DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
{
    addWords();
    addPeople();
    addFiling();
    follow();
    m_subject->setFocus();
    dress(Icon::Edit, tr("Edit details"), tr("Save"));
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());
}

void EditDialog::addWords()
{
    const Details& now = dossier().ticket.details;
    m_subject = new QLineEdit(now.subject, this);
    m_description = makeTextField(4, this);
    m_description->setPlainText(now.description);
    addRow(tr("&Subject:"), m_subject);
    addRow(tr("&Description:"), m_description);
}

void EditDialog::addPeople()
{
    const Details& now = dossier().ticket.details;
    m_requester = makePersonField(client(), PeopleKind::Anyone, this);
    if (const Person* person = dossier().person(now.requester))
        m_requester->setPicked(itemOf(*person, playbook()));
    m_client = makeClientField(client(), this);
    if (now.client)
        m_client->setPicked(PickItem{dossier().clientName(), {}, QVariant::fromValue(now.client.value), 0});
    m_channel = makeChannelBox(allValues<Channel>(), now.channel, this);
    addRow(tr("&Requester:"), m_requester);
    addRow(tr("C&lient:"), m_client);
    addRow(tr("C&hannel:"), m_channel);
}

void EditDialog::addFiling()
{
    const Details& now = dossier().ticket.details;
    m_kind = makeKindBox(now.kind, this);
    m_category = makeCategoryField(client().playbook(), now.category, this);
    m_service = makeServiceBox(playbook(), now.service, this);
    m_asset = new QLineEdit(now.asset, this);
    m_externalId = new QLineEdit(now.externalId, this);
    m_tags = new TagEdit(this);
    m_tags->setTags(now.tags);
    addRow(tr("&Kind:"), m_kind);
    addRow(tr("&Category:"), m_category);
    addRow(tr("Ser&vice:"), m_service);
    addRow(tr("&Asset:"), m_asset);
    addRow(tr("&Number elsewhere:"), m_externalId);
    addRow(tr("&Tags:"), m_tags);
}

void EditDialog::follow()
{
    for (QLineEdit* edit : {m_subject, m_asset, m_externalId})
        connect(edit, &QLineEdit::textChanged, this, &EditDialog::refresh);
    for (QComboBox* box : {m_channel, m_kind, m_service})
        connect(box, &QComboBox::currentIndexChanged, this, &EditDialog::refresh);
    for (PickField* field : {m_client, m_category})
        connect(field, &PickField::pickedChanged, this, &EditDialog::refresh);
    connect(m_description, &QPlainTextEdit::textChanged, this, &EditDialog::refresh);
    connect(m_tags, &TagEdit::tagsEdited, this, &EditDialog::refresh);
    connect(m_requester, &PickField::pickedChanged, this, [this] {
        if (const auto found = personOf(*m_requester))
            know(*found);
        refresh();
    });
}

Wanted EditDialog::wanted() const
{
    Details now = opened().ticket.details;
    const auto requester = personOf(*m_requester);
    now.subject = m_subject->text().trimmed();
    now.description = m_description->toPlainText();
    now.requester = requester ? requester->id : PersonId{};
    now.client = clientOf(*m_client);
    now.channel = valueOf<Channel>(*m_channel);
    now.kind = valueOf<TicketKind>(*m_kind);
    now.category = categoryOf(*m_category);
    now.service = serviceOf(*m_service);
    now.asset = m_asset->text().trimmed();
    now.externalId = m_externalId->text().trimmed();
    now.tags = m_tags->tags();
    return {EditTicket{difference(opened().ticket.details, now)}, {}};
}

Command EditDialog::guarded(Command command) const
{
    EditTicket edit = std::get<EditTicket>(std::move(command));
    edit.seen = sightOf(opened().ticket.details, edit.patch);
    return edit;
}

QString EditDialog::missing() const
{
    for (const PickField* field : {m_requester, m_client, m_category}) {
        if (!field->typed().isEmpty())
            return tr("“%1” is not known. Choose from the list or empty the field.").arg(field->typed());
    }
    return {};
}

} // namespace tierdesk
