// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about/writeout.h"

#include "app/about/plain.h"
#include "core/ticket/apply.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace tierdesk {

namespace {

bool isAbout(std::span<const JournalEntry> history, const WhoseData& whose)
{
    const Ticket ticket = fold(history);
    if (whose.client)
        return ticket.details.client == whose.client;
    const PersonId person = whose.person;
    return ticket.details.requester == person || ticket.isWatchedBy(person) ||
           std::ranges::any_of(ticket.messages, [&](const Message& message) { return message.author == person; }) ||
           std::ranges::any_of(history, [&](const JournalEntry& entry) { return entry.cause.actor == person; });
}

/// Who they are, as the directory has them.
Stored<QJsonObject> directoryOf(Store& store, const WhoseData& whose)
{
    if (whose.person) {
        const auto person = store.person(whose.person);
        if (!person)
            return fail(person.error());
        return QJsonObject{{QStringLiteral("person"), plain(person->value_or(Person{}))}};
    }
    const auto client = store.client(whose.client);
    if (!client)
        return fail(client.error());
    constexpr int everybody = 1'000'000;
    const auto people = store.findPeople({}, PeopleKind::Requesters, everybody);
    if (!people)
        return fail(people.error());
    QJsonArray theirs;
    for (const Person& person : *people) {
        if (person.client == whose.client)
            theirs.append(plain(person));
    }
    return QJsonObject{{QStringLiteral("client"), plain(client->value_or(Client{}))},
                       {QStringLiteral("people"), theirs}};
}

/// Their tickets with their whole histories, and the files those hold.
struct Found
{
    QJsonArray tickets;
    QStringList files;
};

Stored<Found> ticketsOf(Store& store, const WhoseData& whose, const ProgressReport& report)
{
    Found found;
    qint64 looked = 0;
    bool stopped = false;
    const auto scanned = store.scan([&](std::span<const JournalEntry> history) {
        stopped = report && report(++looked, 0) == Progressing::Cancel;
        if (stopped)
            return Progressing::Cancel;
        if (!isAbout(history, whose))
            return Progressing::Continue;
        QJsonArray entries;
        for (const JournalEntry& entry : history)
            entries.append(plain(entry));
        const Ticket ticket = fold(history);
        for (const Attachment& file : ticket.work.files)
            found.files.append(file.sha256);
        found.tickets.append(
            QJsonObject{{QStringLiteral("ticket"), plain(ticket)}, {QStringLiteral("history"), entries}});
        return Progressing::Continue;
    });
    if (!scanned)
        return fail(scanned.error());
    if (stopped)
        return fail(StorageError{StorageFault::Cancelled, {}, {}});
    found.files.removeDuplicates();
    found.files.removeAll(QString());
    return found;
}

Stored<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(StorageError{StorageFault::ReadOnly, path, file.errorString()});
    return {};
}

} // namespace

Done<WrittenOut> writeOut(Store& store, Desk& desk, const WhoseData& whose, PersonId actor, const QString& folder,
                          const ProgressReport& report)
{
    const auto failed = [](const StorageError& error) { return fail(DeskError{error}); };
    if (QDir(folder).exists() && !QDir(folder).isEmpty())
        return failed({StorageFault::AlreadyThere, folder, {}});
    auto document = directoryOf(store, whose);
    if (!document)
        return failed(document.error());
    const auto found = ticketsOf(store, whose, report);
    if (!found)
        return failed(found.error());
    if (!QDir().mkpath(folder + QStringLiteral("/files")))
        return failed({StorageFault::ReadOnly, folder, {}});
    // First, so that nothing lies outside that the journal does not know of.
    const int tickets = static_cast<int>(found->tickets.size());
    if (auto recorded = desk.recordExport(whose.person, whose.client, tickets, actor); !recorded)
        return fail(recorded.error());
    for (const QString& sha256 : found->files) {
        const auto bytes = store.file(sha256);
        if (!bytes)
            return failed(bytes.error());
        if (auto written = writeFile(folder + QStringLiteral("/files/") + sha256, *bytes); !written)
            return failed(written.error());
    }
    document->insert(QStringLiteral("tickets"), found->tickets);
    const QByteArray json = QJsonDocument(*document).toJson();
    if (auto written = writeFile(folder + QStringLiteral("/data.json"), json); !written)
        return failed(written.error());
    return WrittenOut{tickets, static_cast<int>(found->files.size())};
}

} // namespace tierdesk
