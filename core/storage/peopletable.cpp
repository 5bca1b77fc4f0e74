// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/peopletable.h"

#include "core/base/fields.h"
#include "core/base/textfold.h"
#include "core/storage/idlist.h"

namespace tierdesk {

namespace {

#define TIERDESK_PERSON_COLUMNS "p.document"

Person readPersonRow(const Row& row)
{
    return fromJson<Person>(QJsonDocument::fromJson(row.bytes(0)).object()).value_or(Person{});
}

Client readClientRow(const Row& row)
{
    return {ClientId{row.number(0)}, row.text(1)};
}

/// As both databases fold what logins are found by.
QString lowerAscii(QString text)
{
    for (QChar& c : text) {
        if (c.unicode() < 0x80)
            c = c.toLower();
    }
    return text;
}

template <class T, class Read>
Stored<std::vector<T>> readAll(Connection& connection, const QString& sql, const Values& values, Read read)
{
    std::vector<T> all;
    if (auto done = connection.each(sql, values, [&](const Row& row) { all.push_back(read(row)); }); !done)
        return fail(done.error());
    return all;
}

QString conditionFor(std::span<const ClientId> clients, const QString& condition)
{
    return clients.empty()
               ? QString()
               : QStringLiteral(" AND (%1client IN (SELECT wanted.value FROM json_each(?) AS wanted))").arg(condition);
}

QString conditionFor(PeopleKind kind)
{
    switch (kind) {
    case PeopleKind::Staff:
        return QStringLiteral(" AND p.role <> 'requester'");
    case PeopleKind::Requesters:
        return QStringLiteral(" AND p.role = 'requester'");
    case PeopleKind::Anyone:
        break;
    }
    return {};
}

} // namespace

QString selectByWords(const QString& table, const QString& id, const QString& text, Values& values)
{
    QStringList parts;
    for (const QString& word : foldedWords(text)) {
        parts.append(QStringLiteral("SELECT %1 FROM %2 WHERE word >= ? AND word < ?").arg(id, table));
        values << word << QString(word + QStringLiteral("\U0010FFFF"));
    }
    return parts.join(QLatin1String(" INTERSECT "));
}

Stored<std::optional<Person>> readPerson(Connection& connection, PersonId id)
{
    return connection.first(QStringLiteral("SELECT " TIERDESK_PERSON_COLUMNS " FROM person AS p WHERE p.person = ?"),
                            {id.value}, readPersonRow);
}

Stored<std::optional<Person>> readPersonByLogin(Connection& connection, const QString& login)
{
    return connection.first(QStringLiteral("SELECT " TIERDESK_PERSON_COLUMNS " FROM person AS p "
                                           "WHERE lower(p.login) = ? AND p.login <> '' ORDER BY p.person"),
                            {lowerAscii(login)}, readPersonRow);
}

Stored<std::vector<Person>> readPeople(Connection& connection, std::span<const PersonId> ids)
{
    auto people = readAll<Person>(connection,
                                  QStringLiteral("SELECT " TIERDESK_PERSON_COLUMNS " FROM json_each(?) AS wanted "
                                                 "CROSS JOIN person AS p ON p.person = wanted.value"),
                                  {idList(ids)}, readPersonRow);
    if (people)
        putInOrder(*people, ids);
    return people;
}

Stored<std::vector<Person>> findPeopleRows(Connection& connection, const QString& text, PeopleKind kind, int limit,
                                           std::span<const ClientId> clients)
{
    Values values;
    const QString byWords = selectByWords(QStringLiteral("person_word"), QStringLiteral("person"), text, values);
    if (byWords.isEmpty() && !text.trimmed().isEmpty())
        return std::vector<Person>{};
    const QString among = byWords.isEmpty() ? QStringLiteral("1 = 1") : QStringLiteral("p.person IN (%1)").arg(byWords);
    if (!clients.empty())
        values << idList(clients);
    values << limit;
    // Best known: who asked most often. Bounded, so that a single letter stays quick.
    return readAll<Person>(
        connection,
        QStringLiteral("SELECT " TIERDESK_PERSON_COLUMNS " FROM (SELECT * FROM person AS p WHERE %1%2 LIMIT 1000) AS p "
                       "ORDER BY (SELECT count(*) FROM ticket WHERE requester = p.person) DESC, p.name_key IS NULL, "
                       "p.name_key, p.person LIMIT ?")
            .arg(among, conditionFor(kind) + conditionFor(clients, QStringLiteral("p.role <> 'requester' OR p."))),
        values, readPersonRow);
}

Stored<std::optional<Client>> readClient(Connection& connection, ClientId id)
{
    return connection.first(QStringLiteral("SELECT client, name FROM client WHERE client = ?"), {id.value},
                            readClientRow);
}

Stored<std::vector<Client>> findClientRows(Connection& connection, const QString& text, int limit,
                                           std::span<const ClientId> clients)
{
    Values values;
    const QString byWords = selectByWords(QStringLiteral("client_word"), QStringLiteral("client"), text, values);
    if (byWords.isEmpty() && !text.trimmed().isEmpty())
        return std::vector<Client>{};
    const QString among = byWords.isEmpty() ? QStringLiteral("1 = 1") : QStringLiteral("client IN (%1)").arg(byWords);
    if (!clients.empty())
        values << idList(clients);
    values << limit;
    return readAll<Client>(
        connection,
        QStringLiteral("SELECT client, name FROM client WHERE %1%2 ORDER BY name_key IS NULL, name_key, client LIMIT ?")
            .arg(among, conditionFor(clients, {})),
        values, readClientRow);
}

} // namespace tierdesk
