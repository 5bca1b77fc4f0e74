// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/projector.h"

#include "core/base/fields.h"
#include "core/base/textfold.h"
#include "core/storage/articletable.h"
#include "core/storage/articleuses.h"
#include "core/storage/conversationtable.h"
#include "core/storage/counttables.h"
#include "core/storage/peopletable.h"
#include "core/storage/reckoning.h"
#include "core/storage/searchsql.h"
#include "core/storage/spantable.h"
#include "core/storage/ticketcolumns.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tierdesk {

namespace {

QVariant keyOrNull(const QString& name)
{
    const QString key = sortKey(name);
    return key.isEmpty() ? QVariant() : QVariant(key);
}

/// Looks a name up once.
template <class Id>
Stored<QVariant> nameKey(Connection& connection, QHash<Id, QVariant>& known, Id id, const QString& sql)
{
    if (!id)
        return QVariant();
    if (const auto found = known.constFind(id); found != known.cend())
        return *found;
    const auto key = connection.first(
        sql, {id.value}, [](const Row& row) { return row.isNull(0) ? QVariant() : QVariant(row.text(0)); });
    if (!key)
        return fail(key.error());
    return *known.insert(id, key->value_or(QVariant()));
}

QStringList wordsOf(const Person& person)
{
    QString digits = person.phone;
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return foldedWords(person.name + QLatin1Char(' ') + person.login + QLatin1Char(' ') + person.email +
                       QLatin1Char(' ') + person.phone + QLatin1Char(' ') + digits);
}

QStringList foldedTags(const Ticket& ticket)
{
    QStringList tags;
    for (const QString& tag : ticket.details.tags)
        tags.append(folded(tag));
    tags.removeDuplicates();
    return tags;
}

/// Rows of (value, owner) that came and went, told to a table by two statements.
template <class List>
Stored<void> updateSet(Connection& connection, const QString& table, const QString& value, const QString& owner,
                       qint64 id, const List& before, const List& after)
{
    const auto missingIn = [](const List& list, const auto& entry) {
        return std::ranges::find(list, entry) == list.end();
    };
    for (const auto& gone : before) {
        if (!missingIn(after, gone))
            continue;
        const QString sql = QStringLiteral("DELETE FROM %1 WHERE %2 = ? AND %3 = ?").arg(table, value, owner);
        if (auto done = connection.run(sql, {gone, id}); !done)
            return done;
    }
    for (const auto& come : after) {
        if (!missingIn(before, come))
            continue;
        const QString sql = QStringLiteral("INSERT INTO %1 (%2, %3) VALUES (?, ?)").arg(table, value, owner);
        if (auto done = connection.run(sql, {come, id}); !done)
            return done;
    }
    return {};
}

QList<qint64> watchersOf(const Ticket& ticket)
{
    QList<qint64> watchers;
    for (const PersonId person : ticket.company.watchers) {
        if (!watchers.contains(person.value))
            watchers.append(person.value);
    }
    return watchers;
}

QStringList askedQueues(const Ticket& ticket)
{
    QStringList queues;
    for (const Consult& consult : ticket.company.consults) {
        if (!consult.answer)
            queues.append(consult.queue.value);
    }
    queues.removeDuplicates();
    return queues;
}

QStringList filesOf(const Ticket& ticket)
{
    QStringList files;
    for (const Attachment& file : ticket.work.files) {
        if (!file.sha256.isEmpty())
            files.append(file.sha256);
    }
    files.removeDuplicates();
    return files;
}

/// When; two in the same millisecond are as one.
QList<qint64> guidesBegun(const Ticket& ticket)
{
    QList<qint64> times;
    for (const GuideRun& run : ticket.guidance.runs) {
        if (!times.contains(run.at.ms))
            times.append(run.at.ms);
    }
    return times;
}

QString insertTicketSql()
{
    QString columns = QStringLiteral("ticket");
    QString marks = QStringLiteral("?");
    for (const char* column : ticketColumns) {
        columns += QLatin1String(", ") + QLatin1String(column);
        marks += QLatin1String(", ?");
    }
    return QStringLiteral("INSERT INTO ticket (%1) VALUES (%2)").arg(columns, marks);
}

} // namespace

Projector::Projector(Connection& connection, PlaybookShelf& shelf)
    : m_connection(connection)
    , m_shelf(shelf)
    , m_courses(connection, shelf)
{}

Stored<void> Projector::ticket(std::span<const JournalEntry> entries, const Ticket& before, const Ticket& after)
{
    const auto rows = m_courses.around(entries, before);
    if (!rows)
        return fail(rows.error());
    if (auto done = row(before, after, *rows); !done)
        return done;
    if (auto done = courses(after.id, *rows); !done)
        return done;
    if (auto done = sets(before, after); !done)
        return done;
    if (auto done = text(before, after); !done)
        return done;
    if (auto done = writeCounts(m_connection, before, after); !done)
        return done;
    if (auto done = writeFlows(m_connection, entries, before, after); !done)
        return done;
    if (auto done = rules(entries); !done)
        return done;
    if (auto done = writeSpans(m_connection, entries, before, after); !done)
        return done;
    return source(entries);
}

Stored<void> Projector::stand(const Ticket& ticket, const std::vector<Clock>& clocks)
{
    if (auto done = row({}, ticket, {{}, {clocks, {}}}); !done)
        return done;
    if (auto done = sets({}, ticket); !done)
        return done;
    if (auto done = text({}, ticket); !done)
        return done;
    return writeCounts(m_connection, {}, ticket);
}

Stored<void> Projector::courses(TicketId ticket, const RowsAround& rows)
{
    const auto behind = isBehind(m_connection, ticket);
    if (!behind)
        return fail(behind.error());
    // What changed says nothing of rows that an earlier playbook left.
    return *behind ? judgeTicket(m_connection, m_courses, ticket) : m_courses.write(ticket, rows);
}

Stored<void> Projector::row(const Ticket& before, const Ticket& after, const RowsAround& rows)
{
    const auto names = [&](const Ticket& ticket) -> Stored<SortNames> {
        const QString ofPerson = QStringLiteral("SELECT name_key FROM person WHERE person = ?");
        const QString ofClient = QStringLiteral("SELECT name_key FROM client WHERE client = ?");
        const auto requester = nameKey(m_connection, m_personKeys, ticket.details.requester, ofPerson);
        const auto client = nameKey(m_connection, m_clientKeys, ticket.details.client, ofClient);
        const auto assignee = nameKey(m_connection, m_personKeys, ticket.placement.assignee, ofPerson);
        for (const auto* key : {&requester, &client, &assignee}) {
            if (!*key)
                return fail(key->error());
        }
        return SortNames{*requester, *client, *assignee};
    };
    const auto namesAfter = names(after);
    if (!namesAfter)
        return fail(namesAfter.error());
    Values values = ticketValues(after, *namesAfter, nextDue(rows.after.clocks));
    if (!before.exists()) {
        static const QString insert = insertTicketSql();
        values.prepend(after.id.value);
        return m_connection.run(insert, values);
    }
    const auto namesBefore = names(before);
    if (!namesBefore)
        return fail(namesBefore.error());
    // Only what changed is set: SQLite rewrites every index that holds a column named here.
    const Values old = ticketValues(before, *namesBefore, nextDue(rows.before.clocks));
    QString assignments;
    Values changed;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values[i] == old[i])
            continue;
        assignments += QLatin1String(assignments.isEmpty() ? "" : ", ") +
                       QLatin1String(ticketColumns.at(static_cast<std::size_t>(i))) + QLatin1String(" = ?");
        changed.append(values[i]);
    }
    if (changed.isEmpty())
        return {};
    changed.append(after.id.value);
    return m_connection.run(QStringLiteral("UPDATE ticket SET %1 WHERE ticket = ?").arg(assignments), changed);
}

Stored<void> Projector::sets(const Ticket& before, const Ticket& after)
{
    const qint64 id = after.id.value;
    const QString owner = QStringLiteral("ticket");
    if (before.details.tags != after.details.tags) {
        if (auto done = updateSet(m_connection, QStringLiteral("ticket_tag"), QStringLiteral("tag"), owner, id,
                                  foldedTags(before), foldedTags(after));
            !done)
            return done;
    }
    if (before.company.watchers != after.company.watchers) {
        if (auto done = updateSet(m_connection, QStringLiteral("ticket_watcher"), QStringLiteral("person"), owner, id,
                                  watchersOf(before), watchersOf(after));
            !done)
            return done;
    }
    if (before.company.consults != after.company.consults) {
        if (auto done = updateSet(m_connection, QStringLiteral("ticket_consult"), QStringLiteral("queue"), owner, id,
                                  askedQueues(before), askedQueues(after));
            !done)
            return done;
    }
    if (before.work.files != after.work.files) {
        if (auto done = updateSet(m_connection, QStringLiteral("ticket_file"), QStringLiteral("sha256"), owner, id,
                                  filesOf(before), filesOf(after));
            !done)
            return done;
    }
    if (before.guidance.runs.size() != after.guidance.runs.size()) {
        if (auto done = updateSet(m_connection, QStringLiteral("ticket_guide"), QStringLiteral("begun_at"), owner, id,
                                  guidesBegun(before), guidesBegun(after));
            !done)
            return done;
    }
    if (auto done = writeUses(m_connection, before, after); !done)
        return done;
    if (before.messages == after.messages)
        return {};
    return updateSet(m_connection, QStringLiteral("ticket_mention"), QStringLiteral("login"), owner, id,
                     mentionsIn(before), mentionsIn(after));
}

Stored<void> Projector::text(const Ticket& before, const Ticket& after)
{
    const auto unchanged = [&] {
        return before.details.subject == after.details.subject &&
               before.details.description == after.details.description &&
               before.details.externalId == after.details.externalId && before.messages == after.messages;
    };
    if (before.exists() && unchanged())
        return {};
    const TicketTexts texts = textsOf(after);
    Values values{texts.externalId, texts.subject, texts.description, texts.messages, texts.notes};
    if (!before.exists()) {
        values.prepend(texts.number);
        values.prepend(after.id.value);
        if (auto done =
                m_connection.run(QStringLiteral("INSERT INTO ticket_text (ticket, number, external_id, subject, "
                                                "description, messages, notes) VALUES (?, ?, ?, ?, ?, ?, ?)"),
                                 values);
            !done)
            return done;
        return indexWords(m_connection, after.id, texts);
    }
    if (texts == textsOf(before))
        return {};
    values.append(after.id.value);
    if (auto done =
            m_connection.run(QStringLiteral("UPDATE ticket_text SET external_id = ?, subject = ?, description = ?, "
                                            "messages = ?, notes = ? WHERE ticket = ?"),
                             values);
        !done)
        return done;
    return indexWords(m_connection, after.id, texts);
}

/// Who was told what by which rule, and who was given work when.
Stored<void> Projector::rules(std::span<const JournalEntry> entries)
{
    for (const JournalEntry& entry : entries) {
        if (const auto* assigned = entry.is<TicketAssigned>(); assigned && assigned->assignee) {
            if (auto done = m_connection.run(
                    QStringLiteral(
                        "INSERT INTO assignment (person, given_at) VALUES (?, ?) ON CONFLICT (person) DO UPDATE "
                        "SET given_at = excluded.given_at WHERE assignment.given_at < excluded.given_at"),
                    {assigned->assignee.value, entry.occurredAt.ms});
                !done)
                return done;
        }
        const auto* fired = entry.is<RuleFired>();
        if (!fired)
            continue;
        if (auto done = m_connection.run(
                QStringLiteral("INSERT INTO firing (sequence, ticket, rule, cycle, step, repetition, due, fired_at) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {entry.sequence, entry.ticket.value, fired->rule.value, fired->cycle, fired->step,
                 // A routing rule has no ladder; what it does is told apart by the entry itself.
                 fired->cycle == 0 ? QVariant(entry.sequence) : QVariant(fired->repetition), fired->due.ms,
                 entry.occurredAt.ms});
            !done)
            return done;
        if (auto done = notices(*fired, entry.sequence); !done)
            return done;
    }
    return {};
}

Stored<void> Projector::notices(const RuleFired& fired, qint64 sequence)
{
    for (const ActionTaken& action : fired.actions) {
        for (const PersonId person : action.people) {
            if (action.kind != ActionKind::Tell)
                continue;
            if (auto done =
                    m_connection.run(QStringLiteral("INSERT INTO notice (person, sequence, body) VALUES (?, ?, ?) "
                                                    "ON CONFLICT DO NOTHING"),
                                     {person.value, sequence, action.text});
                !done)
                return done;
        }
    }
    return {};
}

Stored<void> Projector::rewritten(qint64 sequence, const Event& rest)
{
    // Rules may have looked at the text that goes.
    m_courses.forget();
    const auto* event = std::get_if<TicketEvent>(&rest);
    const auto* fired = event ? std::get_if<RuleFired>(event) : nullptr;
    if (!fired)
        return {};
    if (auto done = m_connection.run(QStringLiteral("DELETE FROM notice WHERE sequence = ?"), {sequence}); !done)
        return done;
    return notices(*fired, sequence);
}

Stored<void> Projector::source(std::span<const JournalEntry> entries)
{
    for (const JournalEntry& entry : entries) {
        const auto* source = entry.is<SourceRowRecorded>();
        if (!source)
            continue;
        if (auto done = m_connection.run(
                QStringLiteral("INSERT INTO source_ticket (source, external_id, ticket) VALUES (?, ?, ?) "
                               "ON CONFLICT (source, external_id) DO UPDATE SET ticket = excluded.ticket "
                               "WHERE source_ticket.ticket > excluded.ticket"),
                {source->source, source->externalId, entry.ticket.value});
            !done)
            return done;
    }
    return {};
}

Stored<void> Projector::desk(const JournalEntry& entry)
{
    const auto& event = std::get<DeskEvent>(entry.event);
    if (const auto* playbook = std::get_if<PlaybookPublished>(&event))
        return published(*playbook, entry);
    if (const auto* person = std::get_if<PersonRecorded>(&event))
        return recorded(person->person);
    if (const auto* client = std::get_if<ClientRecorded>(&event))
        return recorded(client->client);
    if (const auto* article = std::get_if<ArticleRecorded>(&event))
        return writeArticle(m_connection, article->article, entry);
    if (const auto* remark = std::get_if<ArticleRemarked>(&event))
        return writeRemark(m_connection, *remark, entry);
    if (const auto* continued = std::get_if<ConversationContinued>(&event))
        return writeTurn(m_connection, *continued, entry);
    if (const auto* rated = std::get_if<ConversationRated>(&event))
        return writeTurnRating(m_connection, *rated, entry);
    return {};
}

Stored<void> Projector::published(const PlaybookPublished& event, const JournalEntry& entry)
{
    if (auto done = m_connection.run(QStringLiteral("INSERT INTO playbook (version, document, sequence, published_at, "
                                                    "changes_times) VALUES (?, ?, ?, ?, 0)"),
                                     {event.version, event.document, entry.sequence, entry.occurredAt.ms});
        !done)
        return done;
    const auto now = m_shelf.playbook(m_connection, event.version);
    if (!now)
        return fail(now.error());
    const auto before =
        event.version > 1 ? m_shelf.playbook(m_connection, event.version - 1) : std::make_shared<const Playbook>();
    if (!before)
        return fail(before.error());
    if (!differInTimes(**before, **now))
        return {};
    m_courses.forget();
    if (auto done = m_connection.run(QStringLiteral("UPDATE playbook SET changes_times = 1 WHERE version = ?"),
                                     {event.version});
        !done)
        return done;
    return beginReckoning(m_connection);
}

Stored<void> Projector::recorded(const Person& person)
{
    const auto known = readPerson(m_connection, person.id);
    if (!known)
        return fail(known.error());
    const QVariant key = keyOrNull(person.name);
    const Person before = known->value_or(Person{});
    if (auto done = m_connection.run(
            QStringLiteral(
                "INSERT INTO person (person, name, name_key, login, role, client, document) "
                "VALUES (?, ?, ?, ?, ?, ?, ?) "
                "ON CONFLICT (person) DO UPDATE SET name = excluded.name, name_key = excluded.name_key, "
                "login = excluded.login, role = excluded.role, client = excluded.client, document = excluded.document"),
            {person.id.value, person.name, key, person.login, QString(toWord(person.role)),
             person.client ? QVariant(person.client.value) : QVariant(),
             QString::fromUtf8(QJsonDocument(JsonShape<Person>::write(person)).toJson(QJsonDocument::Compact))});
        !done)
        return done;
    if (auto done = updateSet(m_connection, QStringLiteral("person_word"), QStringLiteral("word"),
                              QStringLiteral("person"), person.id.value, wordsOf(before), wordsOf(person));
        !done)
        return done;
    m_personKeys.insert(person.id, key);
    if (key == keyOrNull(before.name))
        return {};
    for (const char* sql : {"UPDATE ticket SET requester_key = ? WHERE requester = ?",
                            "UPDATE ticket SET assignee_key = ? WHERE assignee = ?"}) {
        if (auto done = m_connection.run(QLatin1String(sql), {key, person.id.value}); !done)
            return done;
    }
    return {};
}

Stored<void> Projector::recorded(const Client& client)
{
    const auto known = readClient(m_connection, client.id);
    if (!known)
        return fail(known.error());
    const QVariant key = keyOrNull(client.name);
    const Client before = known->value_or(Client{});
    if (auto done = m_connection.run(
            QStringLiteral("INSERT INTO client (client, name, name_key) VALUES (?, ?, ?) "
                           "ON CONFLICT (client) DO UPDATE SET name = excluded.name, name_key = excluded.name_key"),
            {client.id.value, client.name, key});
        !done)
        return done;
    if (auto done =
            updateSet(m_connection, QStringLiteral("client_word"), QStringLiteral("word"), QStringLiteral("client"),
                      client.id.value, foldedWords(before.name), foldedWords(client.name));
        !done)
        return done;
    m_clientKeys.insert(client.id, key);
    if (key == keyOrNull(before.name))
        return {};
    return m_connection.run(QStringLiteral("UPDATE ticket SET client_key = ? WHERE client = ?"),
                            {key, client.id.value});
}

} // namespace tierdesk
