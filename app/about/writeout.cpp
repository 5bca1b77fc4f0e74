// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about/writeout.h"

#include "app/about/named.h"
#include "app/about/plain.h"
#include "core/ticket/apply.h"

#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace tierdesk {

namespace {

/// A client's tickets are those it has now; a person's are all in which they stand.
bool isTheirs(std::span<const JournalEntry> history, const WhoseData& whose)
{
    if (whose.client)
        return fold(history).details.client == whose.client;
    const Named named{{whose.person}, {}};
    return std::ranges::any_of(history, [&](const JournalEntry& entry) { return isAbout(entry, named); });
}

/// Who they are, as the directory has them.
struct Directory
{
    QJsonObject document;
    Named named;
};

Stored<Directory> directoryOf(Store& store, const WhoseData& whose)
{
    if (whose.person) {
        const auto person = store.person(whose.person);
        if (!person)
            return fail(person.error());
        return Directory{{{QStringLiteral("person"), plain(person->value_or(Person{}))}}, {{whose.person}, {}}};
    }
    const auto client = store.client(whose.client);
    if (!client)
        return fail(client.error());
    constexpr int everybody = 1'000'000;
    const auto people = store.findPeople({}, PeopleKind::Requesters, everybody);
    if (!people)
        return fail(people.error());
    Directory found{{}, {{}, whose.client}};
    QJsonArray theirs;
    for (const Person& person : *people) {
        if (person.client != whose.client)
            continue;
        theirs.append(plain(person));
        found.named.people.insert(person.id);
    }
    found.document = {{QStringLiteral("client"), plain(client->value_or(Client{}))},
                      {QStringLiteral("people"), theirs}};
    return found;
}

/// What the desk's own journal says of them: sign-ins, talks with the assistant, articles, remarks, visits, exports.
Stored<QJsonArray> deskHistoryOf(Store& store, const Named& named)
{
    const auto transaction = store.begin();
    if (!transaction)
        return fail(transaction.error());
    auto history = (*transaction)->history(TicketId{});
    if (!history)
        return fail(history.error());
    QJsonArray entries;
    for (JournalEntry& entry : *history) {
        if (!isAbout(entry, named))
            continue;
        // That they published it is about them; the rules of the whole desk are not.
        if (const auto* published = entry.deskEvent<PlaybookPublished>())
            entry.event = Event{DeskEvent{PlaybookPublished{published->version, {}, published->note}}};
        entries.append(plain(entry));
    }
    return entries;
}

QJsonObject plainDraft(const Draft& draft)
{
    return {{QStringLiteral("ticket"), plain(draft.ticket)},
            {QStringLiteral("kind"), plain(draft.kind)},
            {QStringLiteral("body"), draft.body},
            {QStringLiteral("saved_at"), plain(draft.savedAt)}};
}

QJsonObject plainView(const SavedView& view)
{
    return {{QStringLiteral("name"), view.name}, {QStringLiteral("filter"), view.filter}};
}

/// Their way in, without what was made of the password.
QJsonValue plainAccount(const std::optional<Account>& account)
{
    if (!account)
        return {};
    return QJsonObject{{QStringLiteral("must_change"), account->mustChange},
                       {QStringLiteral("failures"), account->failures},
                       {QStringLiteral("blocked_until"), plain(account->blockedUntil)}};
}

/// What is kept of each of them beside the journal.
Stored<QJsonArray> keptOf(Store& store, const Named& named)
{
    QJsonArray kept;
    for (const PersonId person : named.people) {
        const auto account = store.account(person);
        if (!account)
            return fail(account.error());
        const auto drafts = store.drafts(person);
        if (!drafts)
            return fail(drafts.error());
        const auto views = store.savedViews(person);
        if (!views)
            return fail(views.error());
        QJsonArray texts;
        for (const Draft& draft : *drafts)
            texts.append(plainDraft(draft));
        QJsonArray lists;
        for (const SavedView& view : *views)
            lists.append(plainView(view));
        kept.append(QJsonObject{{QStringLiteral("person"), plain(person)},
                                {QStringLiteral("account"), plainAccount(*account)},
                                {QStringLiteral("drafts"), texts},
                                {QStringLiteral("saved_views"), lists}});
    }
    return kept;
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
        if (!isTheirs(history, whose))
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

/// Only once the journal has it that all of it is written out.
Stored<void> addBesideTickets(Store& store, const Named& named, QJsonObject& document)
{
    const auto history = deskHistoryOf(store, named);
    if (!history)
        return fail(history.error());
    const auto kept = keptOf(store, named);
    if (!kept)
        return fail(kept.error());
    document.insert(QStringLiteral("history"), *history);
    document.insert(QStringLiteral("kept"), *kept);
    return {};
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
    auto directory = directoryOf(store, whose);
    if (!directory)
        return failed(directory.error());
    const auto found = ticketsOf(store, whose, report);
    if (!found)
        return failed(found.error());
    if (!QDir().mkpath(folder + QStringLiteral("/files")))
        return failed({StorageFault::ReadOnly, folder, {}});
    // First, so that nothing lies outside that the journal does not know of.
    const int tickets = static_cast<int>(found->tickets.size());
    if (auto recorded = desk.recordExport(whose.person, whose.client, tickets, actor); !recorded)
        return fail(recorded.error());
    QJsonObject& document = directory->document;
    if (auto added = addBesideTickets(store, directory->named, document); !added)
        return failed(added.error());
    for (const QString& sha256 : found->files) {
        const auto bytes = store.file(sha256);
        if (!bytes)
            return failed(bytes.error());
        if (auto written = writeFile(folder + QStringLiteral("/files/") + sha256, *bytes); !written)
            return failed(written.error());
    }
    document.insert(QStringLiteral("tickets"), found->tickets);
    const QByteArray json = QJsonDocument(document).toJson();
    if (auto written = writeFile(folder + QStringLiteral("/data.json"), json); !written)
        return failed(written.error());
    return WrittenOut{tickets, static_cast<int>(found->files.size())};
}

} // namespace tierdesk
