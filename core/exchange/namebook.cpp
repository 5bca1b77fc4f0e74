// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/namebook.h"

#include "core/base/texts.h"

namespace tierdesk {

namespace {

/// More namesakes than this are not looked through.
constexpr int namesakes = 200;

} // namespace

PlaybookNames::PlaybookNames(const Playbook& playbook)
    : m_playbook(playbook)
{
    for (const Queue& queue : playbook.queues) {
        m_queueOf.insert(queue.name, queue.key);
        m_keys.insert(queue.key.value);
    }
    for (const Service& service : playbook.services) {
        m_serviceOf.insert(service.name, service.key);
        m_keys.insert(service.key.value);
    }
    for (const Category& category : playbook.categories) {
        m_categoryOf.insert({category.parent.value, category.name}, category.key);
        m_keys.insert(category.key.value);
    }
}

QString PlaybookNames::freshKey(const QString& name)
{
    QString word;
    for (const QChar letter : name.toLower()) {
        if (letter.isLetterOrNumber())
            word.append(letter);
        else if (!word.isEmpty() && !word.endsWith(QLatin1Char('-')))
            word.append(QLatin1Char('-'));
    }
    if (word.endsWith(QLatin1Char('-')))
        word.chop(1);
    if (word.isEmpty())
        word = QStringLiteral("imported");
    QString key = word;
    for (int i = 2; m_keys.contains(key); ++i)
        key = word + QLatin1Char('-') + QString::number(i);
    m_keys.insert(key);
    return key;
}

CategoryKey PlaybookNames::meetCategory(const QString& name, const CategoryKey& parent)
{
    if (name.isEmpty())
        return parent;
    CategoryKey& key = m_categoryOf[{parent.value, name}];
    if (!key) {
        key = CategoryKey{freshKey(name)};
        m_playbook.categories.push_back({key, name, parent});
        ++m_categories;
    }
    return key;
}

void PlaybookNames::meetQueue(const QString& name, Tier tier)
{
    if (name.isEmpty() || m_queueOf.contains(name))
        return;
    Queue queue;
    queue.key = QueueKey{freshKey(name)};
    queue.name = name;
    queue.tier = tier;
    m_queueOf.insert(name, queue.key);
    m_playbook.queues.push_back(std::move(queue));
    ++m_queues;
}

void PlaybookNames::meetService(const QString& name)
{
    if (name.isEmpty() || m_serviceOf.contains(name))
        return;
    const ServiceKey key{freshKey(name)};
    m_serviceOf.insert(name, key);
    m_playbook.services.push_back({key, name, m_playbook.intake, {}});
    ++m_services;
}

void PlaybookNames::meet(const MappedRow& row)
{
    meetQueue(row.queue, row.tier);
    meetService(row.service);
    meetCategory(row.subcategory, meetCategory(row.category, {}));
}

void PlaybookNames::meet(const PlaybookNames& others)
{
    for (const Queue& queue : others.m_playbook.queues)
        meetQueue(queue.name, queue.tier);
    for (const Service& service : others.m_playbook.services)
        meetService(service.name);
    // A parent is always met before its children.
    QHash<QString, CategoryKey> here;
    for (const Category& category : others.m_playbook.categories)
        here.insert(category.key.value, meetCategory(category.name, here.value(category.parent.value)));
}

CategoryKey PlaybookNames::category(const QString& name, const QString& sub) const
{
    const CategoryKey root = name.isEmpty() ? CategoryKey{} : m_categoryOf.value({QString(), name});
    return sub.isEmpty() ? root : m_categoryOf.value({root.value, sub});
}

Tier PlaybookNames::tierOf(const QueueKey& key) const
{
    const Queue* queue = m_playbook.queue(key);
    return queue ? queue->tier : Tier{};
}

PeopleNames::PeopleNames(Store& store, Transaction& transaction, JournalEntry envelope)
    : m_store(store)
    , m_transaction(transaction)
    , m_envelope(std::move(envelope))
{}

Stored<void> PeopleNames::record(DeskEvent event)
{
    JournalEntry entry = m_envelope;
    makeTextsWhole(event);
    entry.event = Event{std::move(event)};
    return m_transaction.append(entry);
}

Stored<Person> PeopleNames::lookUp(const QString& name)
{
    const auto known = m_people.constFind(name);
    if (known != m_people.constEnd())
        return *known;
    const auto found = m_store.findPeople(name, PeopleKind::Anyone, namesakes);
    if (!found)
        return fail(found.error());
    const auto same = std::ranges::find(*found, name, &Person::name);
    return same == found->end() ? Person{} : *same;
}

Stored<PersonId> PeopleNames::person(const QString& name, Role role)
{
    if (name.isEmpty())
        return PersonId{};
    auto person = lookUp(name);
    if (!person)
        return fail(person.error());
    const bool isNew = !person->id;
    if (isNew) {
        const auto id = m_transaction.newPersonId();
        if (!id)
            return fail(id.error());
        person->id = *id;
        person->name = name;
        person->role = role;
        ++m_newPeople;
    }
    // Somebody who asked for help before turns out to give it, too.
    const bool promoted = !person->isStaff() && role != Role::Requester;
    if (promoted)
        person->role = role;
    if (isNew || promoted) {
        if (auto done = record(PersonRecorded{*person}); !done)
            return fail(done.error());
    }
    m_people.insert(name, *person);
    return person->id;
}

Stored<ClientId> PeopleNames::client(const QString& name)
{
    if (name.isEmpty())
        return ClientId{};
    ClientId& id = m_clients[name];
    if (id)
        return id;
    const auto found = m_store.findClients(name, namesakes);
    if (!found)
        return fail(found.error());
    const auto same = std::ranges::find(*found, name, &Client::name);
    if (same != found->end())
        return id = same->id;
    const auto fresh = m_transaction.newClientId();
    if (!fresh)
        return fail(fresh.error());
    if (auto done = record(ClientRecorded{Client{*fresh, name}}); !done)
        return fail(done.error());
    ++m_newClients;
    return id = *fresh;
}

} // namespace tierdesk
