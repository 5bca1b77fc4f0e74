// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/persondialog.h"

#include "ui/ticket/fields.h"

#include <QPlainTextEdit>

namespace tierdesk {

PersonDialog::PersonDialog(Purpose purpose, DeskClient& client, DossierPtr dossier, QWidget* parent)
    : OrderDialog(client, std::move(dossier), parent)
    , m_purpose(purpose)
    , m_person(makePersonField(client, purpose == Purpose::Watch ? PeopleKind::Anyone : PeopleKind::Staff, this))
{
    m_person->setPlaceholderText(tr("Type some letters of the name"));
    addRow(tr("&Person:"), m_person);
    if (purpose == Purpose::Management) {
        m_reason = makeTextField(3, this);
        m_reason->setPlaceholderText(tr("Why they should know, and what you need from them."));
        addRow(tr("&Reason:"), m_reason);
        connect(m_reason, &QPlainTextEdit::textChanged, this, &PersonDialog::refresh);
    }
    connect(m_person, &PickField::pickedChanged, this, [this] {
        if (const auto found = personOf(*m_person))
            know(*found);
        refresh();
    });
    m_person->setFocus();
    switch (purpose) {
    case Purpose::Assign:
        dress(Icon::Assign, tr("Assign"), tr("Assign"));
        break;
    case Purpose::Owner:
        dress(Icon::Person, tr("Name who answers for it"), tr("Name"));
        break;
    case Purpose::Watch:
        dress(Icon::Eye, tr("Add a watcher"), tr("Add"));
        break;
    case Purpose::Management:
        dress(Icon::EscalateManagement, tr("Tell management"), tr("Tell"));
        break;
    }
}

PersonId PersonDialog::person() const
{
    const auto found = personOf(*m_person);
    return found ? found->id : PersonId{};
}

Wanted PersonDialog::wanted() const
{
    switch (m_purpose) {
    case Purpose::Assign:
        return {AssignTicket{person()}, {}};
    case Purpose::Owner:
        return {NameOwner{person()}, {}};
    case Purpose::Watch:
        return {WatchTicket{person()}, {}};
    case Purpose::Management:
        break;
    }
    return {InvolveManagement{person(), m_reason->toPlainText().trimmed()}, {}};
}

QString PersonDialog::missing() const
{
    if (!person())
        return tr("Choose a person.");
    if (m_reason && m_reason->toPlainText().trimmed().isEmpty())
        return tr("Say why they should know.");
    return {};
}

} // namespace tierdesk
