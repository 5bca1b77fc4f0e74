// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The port the desk writes through. core/storage implements it.
#pragma once

#include "core/base/result.h"
#include "core/desk/account.h"
#include "core/desk/storageerror.h"
#include "core/escalation/course.h"
#include "core/escalation/team.h"
#include "core/journal/entry.h"

#include <memory>
#include <span>

namespace tierdesk {

template <class T>
using Stored = Result<T, StorageError>;

using PlaybookPtr = std::shared_ptr<const Playbook>;

/// One write transaction; holds the store's write lock from the start. Rolled back unless committed.
class Transaction
{
public:
    virtual ~Transaction() = default;

    [[nodiscard]] virtual Stored<std::vector<JournalEntry>> history(TicketId ticket) = 0;
    /// The tickets an order touched, in the order it touched them.
    [[nodiscard]] virtual Stored<std::vector<TicketId>> touchedBy(CommandId command) = 0;
    [[nodiscard]] virtual Stored<std::optional<Person>> person(PersonId id) = 0;
    [[nodiscard]] virtual Stored<std::optional<Person>> personByLogin(const QString& login) = 0;
    /// The playbook in force.
    [[nodiscard]] virtual Stored<PlaybookPtr> playbook() = 0;
    /// The ticket with its clocks and ladders as its history and the publications up to now make them; of one without
    /// a history, a ticket that does not exist. Holds until the next call.
    [[nodiscard]] virtual Stored<const TicketCourse*> course(TicketId ticket) = 0;
    /// Everybody who is not a requester, by number.
    [[nodiscard]] virtual Stored<std::vector<Person>> staff() = 0;
    [[nodiscard]] virtual Stored<Load> load(PersonId person) = 0;

    [[nodiscard]] virtual Stored<TicketId> newTicketId() = 0;
    [[nodiscard]] virtual Stored<PersonId> newPersonId() = 0;
    [[nodiscard]] virtual Stored<ClientId> newClientId() = 0;
    [[nodiscard]] virtual Stored<ArticleId> newArticleId() = 0;
    [[nodiscard]] virtual Stored<std::optional<Article>> article(ArticleId id) = 0;
    /// The article of that name in that source.
    [[nodiscard]] virtual Stored<ArticleId> articleFrom(const QString& source, const QString& externalId) = 0;

    [[nodiscard]] virtual Stored<ConversationId> newConversationId() = 0;
    [[nodiscard]] virtual Stored<std::optional<Conversation>> conversation(ConversationId id) = 0;

    /// Appends the entries of one ticket and brings every projection from `before` to `after`. Sets their sequence.
    [[nodiscard]] virtual Stored<void> append(std::span<JournalEntry> entries, const Ticket& before,
                                              const Ticket& after) = 0;
    /// Appends what concerns the desk as a whole, with its projection. Sets sequence and version.
    [[nodiscard]] virtual Stored<void> append(JournalEntry& entry) = 0;

    /// Keeps the bytes under their SHA-256 (lower-case hexadecimal), once.
    [[nodiscard]] virtual Stored<QString> keepFile(const QByteArray& bytes) = 0;
    /// Of a file or of what is sealed.
    [[nodiscard]] virtual Stored<QByteArray> file(const QString& sha256) = 0;
    /// The file's bytes go, unless a ticket still has it.
    [[nodiscard]] virtual Stored<void> dropFile(const QString& sha256) = 0;
    [[nodiscard]] virtual Stored<std::optional<Account>> account(PersonId person) = 0;
    [[nodiscard]] virtual Stored<void> saveAccount(const Account& account) = 0;
    /// The entry of that sequence, of the same kind, says only this from here on, and gives the SHA-256 of what it
    /// says. Projections follow with the next append, from the ticket as it was to the ticket as it reads then.
    [[nodiscard]] virtual Stored<QString> rewrite(qint64 sequence, const Event& rest) = 0;
    /// What people were writing on one ticket goes on on the other; texts of one person are joined.
    [[nodiscard]] virtual Stored<void> moveDrafts(TicketId from, TicketId to) = 0;

    /// After this the work is durable.
    [[nodiscard]] virtual Stored<void> commit() = 0;
};

} // namespace tierdesk
