// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the front door records of the desk as a whole: people, clients and playbooks.
#include "core/base/texts.h"
#include "core/desk/deskparts.h"
#include "core/playbook/codec.h"

namespace tierdesk {

namespace {

/// Whoever works for some clients alone opens no others to anybody, themselves among them.
bool opensClients(const Person& person, const std::optional<Person>& before, const Person& by)
{
    if (by.serves.empty() || !person.isStaff())
        return false;
    const bool was = before && before->isStaff();
    if (person.serves.empty())
        return !was || !before->serves.empty();
    return std::ranges::any_of(
        person.serves, [&](ClientId client) { return !serves(by, client) && !(was && serves(*before, client)); });
}

} // namespace

Done<void> Desk::append(DeskEvent event, const Cause& cause, Transaction& transaction)
{
    const auto playbook = transaction.playbook();
    if (!playbook)
        return failed(playbook);
    const Instant now = m_now();
    makeTextsWhole(event);
    JournalEntry entry{
        0, {}, 0, Event{std::move(event)}, cause, makeCommandId(), now, now, *playbook ? (*playbook)->version : 0};
    if (auto done = transaction.append(entry); !done)
        return failed(done);
    return {};
}

Done<void> Desk::record(DeskEvent event, PersonId actor, Transaction& transaction)
{
    if (auto done = append(std::move(event), Cause{CauseKind::Person, actor, {}}, transaction); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return failed(done);
    return {};
}

Done<void> Desk::require(Right right, PersonId actor)
{
    if (const auto person = holding(right, actor, m_store, m_capacity); !person)
        return fail(person.error());
    return {};
}

Done<Person> Desk::found(Playbook first, Person administrator)
{
    const auto current = m_store.playbook();
    if (!current)
        return failed(current);
    if (*current)
        return refused(Reason::NothingChanges);
    administrator.role = Role::Administrator;
    {
        const auto transaction = m_store.begin();
        if (!transaction)
            return failed(transaction);
        const auto id = (*transaction)->newPersonId();
        if (!id)
            return failed(id);
        administrator.id = *id;
        if (auto done = record(PersonRecorded{administrator}, {}, **transaction); !done)
            return fail(done.error());
    }
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    first.version = 1;
    const QString document = QString::fromUtf8(toDocument(first));
    if (auto done = record(PlaybookPublished{1, document, {}}, administrator.id, **transaction); !done)
        return fail(done.error());
    return administrator;
}

Done<Person> Desk::recordPerson(Person person, PersonId actor)
{
    makeTextsWhole(person);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto before = (*transaction)->person(person.id);
    if (!before)
        return failed(before);
    const bool staff = person.isStaff() || (*before && (*before)->isStaff());
    const auto by = holding(staff ? Right::EditPeople : Right::Edit, actor, **transaction, m_capacity);
    if (!by)
        return fail(by.error());
    for (const Person& whom : {person, before->value_or(person)}) {
        if (auto done = mayChange(whom, actor, **transaction, m_capacity); !done)
            return fail(done.error());
    }
    for (const ClientId client : {person.client, *before ? (*before)->client : person.client}) {
        if (!staff && !serves(*by, client))
            return refused(Reason::ClientNotServed, {QString::number(client.value)});
    }
    if (opensClients(person, *before, *by))
        return refused(Reason::ClientNotServed, {QString()});
    if (!person.login.isEmpty()) {
        const auto taken = (*transaction)->personByLogin(person.login);
        if (!taken)
            return failed(taken);
        if (*taken && (*taken)->id != person.id)
            return refused(Reason::LoginTaken, {person.login, (*taken)->name});
    }
    if (!person.id) {
        const auto id = (*transaction)->newPersonId();
        if (!id)
            return failed(id);
        person.id = *id;
    }
    if (auto done = record(PersonRecorded{person}, actor, **transaction); !done)
        return fail(done.error());
    return person;
}

Done<Client> Desk::recordClient(Client client, PersonId actor)
{
    makeTextsWhole(client);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    const auto by = holding(Right::Edit, actor, **transaction, m_capacity);
    if (!by)
        return fail(by.error());
    if (!serves(*by, client.id))
        return refused(Reason::ClientNotServed, {QString::number(client.id.value)});
    if (!client.id) {
        const auto id = (*transaction)->newClientId();
        if (!id)
            return failed(id);
        client.id = *id;
    }
    if (auto done = record(ClientRecorded{client}, actor, **transaction); !done)
        return fail(done.error());
    return client;
}

Done<int> Desk::publish(Playbook playbook, const QString& note, PersonId actor)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    if (const auto by = holding(Right::EditPlaybook, actor, **transaction, m_capacity); !by)
        return fail(by.error());
    const auto current = (*transaction)->playbook();
    if (!current)
        return failed(current);
    playbook.version = (*current ? (*current)->version : 0) + 1;
    const int version = playbook.version;
    const QString document = QString::fromUtf8(toDocument(playbook));
    if (auto done = record(PlaybookPublished{version, document, note}, actor, **transaction); !done)
        return fail(done.error());
    return version;
}

} // namespace tierdesk
