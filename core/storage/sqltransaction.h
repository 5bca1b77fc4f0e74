// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One write transaction of the desk.
#pragma once

#include "core/storage/journaltable.h"
#include "core/storage/projector.h"
#include "core/storage/transactionguard.h"

namespace tierdesk {

class SqlStore;

class SqlTransaction final : public Transaction
{
public:
    SqlTransaction(SqlStore& store, Connection& connection, TransactionGuard guard, JournalEnd end);
    ~SqlTransaction() override;
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    [[nodiscard]] Stored<std::vector<JournalEntry>> history(TicketId ticket) override;
    [[nodiscard]] Stored<std::vector<TicketId>> touchedBy(CommandId command) override;
    [[nodiscard]] Stored<std::optional<Person>> person(PersonId id) override;
    [[nodiscard]] Stored<std::optional<Person>> personByLogin(const QString& login) override;
    [[nodiscard]] Stored<PlaybookPtr> playbook() override;
    [[nodiscard]] Stored<const TicketCourse*> course(TicketId ticket) override;
    [[nodiscard]] Stored<std::vector<Person>> staff() override;
    [[nodiscard]] Stored<Load> load(PersonId person) override;
    [[nodiscard]] Stored<TicketId> newTicketId() override;
    [[nodiscard]] Stored<PersonId> newPersonId() override;
    [[nodiscard]] Stored<ClientId> newClientId() override;
    [[nodiscard]] Stored<ArticleId> newArticleId() override;
    [[nodiscard]] Stored<std::optional<Article>> article(ArticleId id) override;
    [[nodiscard]] Stored<ArticleId> articleFrom(const QString& source, const QString& externalId) override;
    [[nodiscard]] Stored<ConversationId> newConversationId() override;
    [[nodiscard]] Stored<std::optional<Conversation>> conversation(ConversationId id) override;
    [[nodiscard]] Stored<void> append(std::span<JournalEntry> entries, const Ticket& before,
                                      const Ticket& after) override;
    [[nodiscard]] Stored<void> append(JournalEntry& entry) override;
    [[nodiscard]] Stored<QString> keepFile(const QByteArray& bytes) override;
    [[nodiscard]] Stored<QByteArray> file(const QString& sha256) override;
    [[nodiscard]] Stored<void> dropFile(const QString& sha256) override;
    [[nodiscard]] Stored<std::optional<Account>> account(PersonId person) override;
    [[nodiscard]] Stored<void> saveAccount(const Account& account) override;
    [[nodiscard]] Stored<QString> rewrite(qint64 sequence, const Event& rest) override;
    [[nodiscard]] Stored<void> moveDrafts(TicketId from, TicketId to) override;
    [[nodiscard]] Stored<void> commit() override;

private:
    /// After a failed write nothing of this transaction may stay, so a commit fails with the same words.
    template <class T>
    [[nodiscard]] Stored<T> remembered(Stored<T> done);
    /// The next number: behind every one in the table and every one given out here.
    [[nodiscard]] Stored<qint64> nextNumber(qint64& last, const QString& greatest);

    SqlStore& m_store;
    Connection& m_connection;
    TransactionGuard m_guard;
    JournalEnd m_end;
    Projector m_projector;
    qint64 m_lastTicket = 0;
    qint64 m_lastPerson = 0;
    qint64 m_lastClient = 0;
    qint64 m_lastArticle = 0;
    qint64 m_lastConversation = 0;
    /// The version published here and not yet committed.
    std::optional<int> m_publishing;
    std::optional<StorageError> m_trouble;
    bool m_redacting = false;
};

} // namespace tierdesk
