// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/personform.h"

#include "ui/playbook/fieldkit.h"

#include <QFormLayout>

namespace tierdesk {

PersonForm::PersonForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_login(new QLineEdit(this))
    , m_mail(new QLineEdit(this))
    , m_phone(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_client(new QComboBox(this))
    , m_queues(new KeysEdit(KeysEdit::Others::No, this))
    , m_serves(new KeysEdit(KeysEdit::Others::No, this))
    , m_left(new QCheckBox(tr("Has &left: signs in no more, what they did stays"), this))
{
    for (const Role role : allValues<Role>())
        m_role->addItem(nameOf(role), QVariant::fromValue(static_cast<int>(role)));
    m_queues->setFieldName(tr("Queues"));
    m_queues->setHint(tr("None yet"));
    m_serves->setFieldName(tr("Clients"));
    m_serves->setHint(tr("Every client"));
    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("Lo&gin"), m_login);
    rows->addRow(tr("&Mail"), m_mail);
    rows->addRow(tr("&Phone"), m_phone);
    rows->addRow(tr("&Role"), m_role);
    rows->addRow(tr("Belongs &to"), m_client);
    rows->addRow(tr("Works in the &queues"), m_queues);
    rows->addRow(tr("Works for the &clients"), m_serves);
    rows->addRow(QString(), m_left);
    for (QLineEdit* edit : {m_name, m_login, m_mail, m_phone}) {
        edit->setMaxLength(200);
        connect(edit, &QLineEdit::textEdited, this, &PersonForm::edited);
    }
    for (const QComboBox* box : {m_role, m_client})
        connect(box, &QComboBox::activated, this, &PersonForm::edited);
    for (const KeysEdit* keys : {m_queues, m_serves})
        connect(keys, &KeysEdit::keysEdited, this, &PersonForm::edited);
    connect(m_left, &QCheckBox::clicked, this, &PersonForm::edited);
    connect(this, &PersonForm::edited, this, &PersonForm::refresh);
}

void PersonForm::setChoices(const Playbook& playbook, const std::vector<Client>& clients)
{
    m_queues->setChoices(queueChoices(playbook, NoneToo::No));
    std::vector<Choice> choices;
    m_client->clear();
    m_client->addItem(tr("No client"), qint64{0});
    for (const Client& client : clients) {
        choices.push_back({QString::number(client.id.value), client.name});
        m_client->addItem(client.name, client.id.value);
    }
    m_serves->setChoices(choices);
    show(m_person);
}

void PersonForm::show(const Person& person)
{
    m_person = person;
    showText(*m_name, person.name);
    showText(*m_login, person.login);
    showText(*m_mail, person.email);
    showText(*m_phone, person.phone);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(person.role)));
    m_client->setCurrentIndex(std::max(m_client->findData(person.client.value), 0));
    m_queues->setKeys(keyTexts(person.queues));
    m_serves->setKeys(keyTexts(person.serves));
    m_left->setChecked(person.left);
    refresh();
}

Person PersonForm::person() const
{
    Person person = m_person;
    person.name = m_name->text().trimmed();
    person.login = m_login->text().trimmed();
    person.email = m_mail->text().trimmed();
    person.phone = m_phone->text().trimmed();
    person.role = static_cast<Role>(m_role->currentData().toInt());
    person.client = ClientId{m_client->currentData().toLongLong()};
    person.queues = fromKeyTexts<QueueKey>(m_queues->keys());
    person.serves = fromKeyTexts<ClientId>(m_serves->keys());
    person.left = m_left->isChecked();
    return person;
}

QString PersonForm::missing() const
{
    const Person now = person();
    if (now.name.isEmpty())
        return tr("A name is needed.");
    return now.isStaff() && now.login.isEmpty() ? tr("Staff need a login.") : QString();
}

void PersonForm::refresh()
{
    const bool staff = person().isStaff();
    m_queues->setEnabled(staff);
    m_serves->setEnabled(staff);
}

} // namespace tierdesk
