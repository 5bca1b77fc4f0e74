// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the front door records of the desk as a whole: people, clients and playbooks.
#include "core/desk/desk.h"
#include "core/playbook/codec.h"

namespace tierdesk {

namespace {

template <class T>
std::unexpected<DeskError> failed(const Stored<T>& stored)
{
    return fail(DeskError{stored.error()});
}

} // namespace

Done<void> Desk::record(DeskEvent event, PersonId actor, Transaction& transaction)
{
    const auto playbook = transaction.playbook();
    if (!playbook)
        return failed(playbook);
    const Instant now = m_now();
    JournalEntry entry{0,
                       {},
                       0,
                       Event{std::move(event)},
                       Cause{CauseKind::Person, actor, {}},
                       makeCommandId(),
                       now,
                       now,
                       *playbook ? (*playbook)->version : 0};
    if (auto done = transaction.append(entry); !done)
        return failed(done);
    if (auto done = transaction.commit(); !done)
        return failed(done);
    return {};
}

Done<Person> Desk::recordPerson(Person person, PersonId actor)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
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
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
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
