// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqltransaction.h"

#include "core/storage/articletable.h"
#include "core/storage/conversationtable.h"
#include "core/storage/peopletable.h"
#include "core/storage/ruletables.h"
#include "core/storage/sidetables.h"
#include "core/storage/sqlstore.h"

namespace tierdesk {

SqlTransaction::SqlTransaction(SqlStore& store, Connection& connection, TransactionGuard guard, JournalEnd end)
    : m_store(store)
    , m_connection(connection)
    , m_guard(std::move(guard))
    , m_end(std::move(end))
    , m_projector(connection, store.shelf())
{}

SqlTransaction::~SqlTransaction()
{
    if (m_publishing)
        m_store.shelf().forget(*m_publishing);
}

template <class T>
Stored<T> SqlTransaction::remembered(Stored<T> done)
{
    if (!done && !m_trouble)
        m_trouble = done.error();
    return done;
}

Stored<std::vector<JournalEntry>> SqlTransaction::history(TicketId ticket)
{
    return readHistory(m_connection, ticket);
}

Stored<std::vector<TicketId>> SqlTransaction::touchedBy(CommandId command)
{
    return readTouched(m_connection, command);
}

Stored<std::optional<Person>> SqlTransaction::person(PersonId id)
{
    return readPerson(m_connection, id);
}

Stored<std::optional<Person>> SqlTransaction::personByLogin(const QString& login)
{
    return readPersonByLogin(m_connection, login);
}

Stored<PlaybookPtr> SqlTransaction::playbook()
{
    return m_store.playbookInForce();
}

Stored<const TicketCourse*> SqlTransaction::course(TicketId ticket)
{
    return m_projector.course(ticket);
}

Stored<std::vector<Person>> SqlTransaction::staff()
{
    return readStaff(m_connection);
}

Stored<Load> SqlTransaction::load(PersonId person)
{
    return readLoad(m_connection, person);
}

Stored<qint64> SqlTransaction::nextNumber(qint64& last, const QString& greatest)
{
    const auto inTable = m_connection.number(greatest);
    if (!inTable)
        return fail(inTable.error());
    last = std::max(last, *inTable) + 1;
    return last;
}

Stored<TicketId> SqlTransaction::newTicketId()
{
    const auto number = nextNumber(m_lastTicket, QStringLiteral("SELECT max(ticket) FROM journal"));
    if (!number)
        return fail(number.error());
    return TicketId{*number};
}

Stored<PersonId> SqlTransaction::newPersonId()
{
    const auto number = nextNumber(m_lastPerson, QStringLiteral("SELECT max(person) FROM person"));
    if (!number)
        return fail(number.error());
    return PersonId{*number};
}

Stored<ClientId> SqlTransaction::newClientId()
{
    const auto number = nextNumber(m_lastClient, QStringLiteral("SELECT max(client) FROM client"));
    if (!number)
        return fail(number.error());
    return ClientId{*number};
}

Stored<ArticleId> SqlTransaction::newArticleId()
{
    const auto number = nextNumber(m_lastArticle, QStringLiteral("SELECT max(article) FROM article"));
    if (!number)
        return fail(number.error());
    return ArticleId{*number};
}

Stored<std::optional<Article>> SqlTransaction::article(ArticleId id)
{
    return readArticle(m_connection, id);
}

Stored<ArticleId> SqlTransaction::articleFrom(const QString& source, const QString& externalId)
{
    const auto number = m_connection.number(
        QStringLiteral("SELECT article FROM article WHERE source = ? AND external_id = ?"), {source, externalId});
    if (!number)
        return fail(number.error());
    return ArticleId{*number};
}

Stored<ConversationId> SqlTransaction::newConversationId()
{
    const auto number = nextNumber(m_lastConversation, QStringLiteral("SELECT max(conversation) FROM conversation"));
    if (!number)
        return fail(number.error());
    return ConversationId{*number};
}

Stored<std::optional<Conversation>> SqlTransaction::conversation(ConversationId id)
{
    return readConversation(m_connection, id);
}

Stored<void> SqlTransaction::append(std::span<JournalEntry> entries, const Ticket& before, const Ticket& after)
{
    for (JournalEntry& entry : entries) {
        if (auto done = remembered(appendToJournal(m_connection, m_end, entry)); !done)
            return done;
    }
    return remembered(m_projector.ticket(entries, before, after));
}

Stored<void> SqlTransaction::append(JournalEntry& entry)
{
    const auto version =
        m_connection.number(QStringLiteral("SELECT max(version) FROM journal WHERE ticket = ?"), {entry.ticket.value});
    if (!version)
        return fail(version.error());
    entry.version = static_cast<int>(*version) + 1;
    if (auto done = remembered(appendToJournal(m_connection, m_end, entry)); !done)
        return done;
    if (const auto* playbook = std::get_if<PlaybookPublished>(&std::get<DeskEvent>(entry.event)))
        m_publishing = playbook->version;
    return remembered(m_projector.desk(entry));
}

Stored<QString> SqlTransaction::keepFile(const QByteArray& bytes)
{
    return remembered(keepFileBytes(m_connection, bytes));
}

Stored<QByteArray> SqlTransaction::file(const QString& sha256)
{
    return readFileBytes(m_connection, sha256);
}

Stored<void> SqlTransaction::dropFile(const QString& sha256)
{
    return remembered(dropFileBytes(m_connection, sha256));
}

Stored<std::optional<Account>> SqlTransaction::account(PersonId person)
{
    return readAccount(m_connection, person);
}

Stored<void> SqlTransaction::saveAccount(const Account& account)
{
    return remembered(writeAccount(m_connection, account));
}

Stored<QString> SqlTransaction::rewrite(qint64 sequence, const Event& rest)
{
    m_redacting = true;
    auto sha256 = remembered(rewriteEntry(m_connection, sequence, rest));
    if (!sha256)
        return sha256;
    if (auto done = remembered(m_projector.rewritten(sequence, rest)); !done)
        return fail(done.error());
    return sha256;
}

Stored<void> SqlTransaction::moveDrafts(TicketId from, TicketId to)
{
    return remembered(moveDraftRows(m_connection, from, to));
}

Stored<void> SqlTransaction::commit()
{
    if (m_trouble)
        return fail(*m_trouble);
    // A search index keeps words that are gone until it is put together anew, a log the pages as they were.
    const bool traces = m_redacting && m_connection.dialect() == Dialect::Sqlite;
    if (traces) {
        if (auto tidied = remembered(
                m_connection.run(QStringLiteral("INSERT INTO ticket_search (ticket_search) VALUES ('optimize')")));
            !tidied)
            return tidied;
    }
    auto done = remembered(m_guard.commit());
    if (done && traces)
        (void)m_connection.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (done) {
        m_publishing.reset();
        m_connection.noteCommit();
    }
    return done;
}

} // namespace tierdesk
