// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The names an import meets, and who or what they are here: known already, or new.
#pragma once

#include "core/desk/store.h"
#include "core/exchange/rowevents.h"

#include <QHash>
#include <QSet>

namespace tierdesk {

/// Adds to the playbook the queues, categories and services that rows name and it lacks.
class PlaybookNames
{
public:
    /// An empty playbook only gathers what rows name.
    explicit PlaybookNames(const Playbook& playbook = {});

    void meet(const MappedRow& row);
    /// Everything that others have met, in the order they met it.
    void meet(const PlaybookNames& others);
    [[nodiscard]] const Playbook& playbook() const { return m_playbook; }
    [[nodiscard]] bool hasGrown() const { return m_queues + m_categories + m_services > 0; }
    [[nodiscard]] qint64 newQueues() const { return m_queues; }
    [[nodiscard]] qint64 newCategories() const { return m_categories; }
    [[nodiscard]] qint64 newServices() const { return m_services; }

    /// Null for an empty name or one that was never met.
    [[nodiscard]] QueueKey queue(const QString& name) const { return m_queueOf.value(name); }
    [[nodiscard]] ServiceKey service(const QString& name) const { return m_serviceOf.value(name); }
    [[nodiscard]] CategoryKey category(const QString& name, const QString& sub) const;
    [[nodiscard]] Tier tierOf(const QueueKey& queue) const;

private:
    [[nodiscard]] QString freshKey(const QString& name);
    void meetQueue(const QString& name, Tier tier);
    void meetService(const QString& name);
    CategoryKey meetCategory(const QString& name, const CategoryKey& parent);

    Playbook m_playbook;
    QHash<QString, QueueKey> m_queueOf;
    QHash<QString, ServiceKey> m_serviceOf;
    /// By parent key and name.
    QHash<std::pair<QString, QString>, CategoryKey> m_categoryOf;
    QSet<QString> m_keys;
    qint64 m_queues = 0;
    qint64 m_categories = 0;
    qint64 m_services = 0;
};

/// Looks people and clients up by their exact names and records those that are new, in the import's transaction.
class PeopleNames
{
public:
    PeopleNames(Store& store, Transaction& transaction, JournalEntry envelope);

    [[nodiscard]] Stored<PersonId> person(const QString& name, Role role);
    [[nodiscard]] Stored<ClientId> client(const QString& name);
    [[nodiscard]] qint64 newPeople() const { return m_newPeople; }
    [[nodiscard]] qint64 newClients() const { return m_newClients; }

private:
    [[nodiscard]] Stored<Person> lookUp(const QString& name);
    [[nodiscard]] Stored<void> record(DeskEvent event);

    Store& m_store;
    Transaction& m_transaction;
    /// Cause and times of what is recorded here.
    JournalEntry m_envelope;
    QHash<QString, Person> m_people;
    QHash<QString, ClientId> m_clients;
    qint64 m_newPeople = 0;
    qint64 m_newClients = 0;
};

} // namespace tierdesk
