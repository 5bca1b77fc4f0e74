// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The front door. Everything that changes anything is an order handed to it; it decides, appends and tells, in one
// transaction.
#pragma once

#include "core/assistant/responder.h"
#include "core/assistant/transcript.h"
#include "core/desk/redaction.h"
#include "core/desk/store.h"
#include "core/ticket/decide.h"

#include <variant>

namespace tierdesk {

/// A command, who gives it and for which ticket.
struct Order
{
    /// Made by makeCommandId(); the same order sent twice is done once.
    CommandId id;
    /// Null for OpenTicket.
    TicketId ticket;
    Command command;
    PersonId actor;
    /// The second ticket of a merge, un-merge, link or unlink.
    TicketId other;
};

using DeskError = std::variant<Refusal, StorageError>;

template <class T>
using Done = Result<T, DeskError>;

/// What an order did.
struct Receipt
{
    CommandId command;
    /// The ticket acted on (for OpenTicket, split and follow-up the new one stands after it or alone).
    TicketId ticket;
    std::vector<TicketId> touched;
    std::vector<JournalEntry> entries;
};

struct SignedIn
{
    Person person;
    /// Somebody else chose the password, so they have to choose one before they go on.
    bool mustChange = false;
};

/// Random and never null.
[[nodiscard]] CommandId makeCommandId();

/// Reads the time; the one place where the present comes in.
using Now = std::function<Instant()>;

/// Lives in the thread of its store.
class Desk
{
public:
    /// As requesters, whatever they are, everybody has the rights of a requester alone.
    Desk(Store& store, Now now, Capacity capacity = Capacity::Role);

    /// Decides and appends in one transaction. Durable when it returns a receipt; nothing has changed when it returns
    /// an error, unless the store was lost while it answered and could not be asked again (Unreachable). A reply or a
    /// requester's message to a merged ticket lands where the merges end.
    [[nodiscard]] Done<Receipt> submit(const Order& order);

    /// What the order would do, without doing it.
    [[nodiscard]] Done<Receipt> preview(const Order& order);

    /// Fires what is due on a ticket, in order, in one transaction: a receipt for each step. None when nothing is due
    /// any more, because somebody else was faster.
    [[nodiscard]] Done<std::vector<Receipt>> fireDue(TicketId ticket);

    /// Takes back what an order did to every ticket it touched, or nothing at all.
    [[nodiscard]] Done<Receipt> undo(CommandId command, PersonId actor);

    /// The order to take back when `actor` says undo on this ticket: the last one of theirs that stands.
    [[nodiscard]] Done<CommandId> lastOrder(TicketId ticket, PersonId actor);

    /// Keeps the bytes and attaches them.
    [[nodiscard]] Done<Receipt> attach(TicketId ticket, const QString& name, const QString& mediaType,
                                       const QByteArray& bytes, PersonId actor);

    // What only some may look at (deskconfiding.cpp)

    /// Seals a text away with the ticket; who may read the ticket is told the label. The order is an AddConfidential
    /// whose hash comes from here.
    [[nodiscard]] Done<Receipt> confide(Order order, const QString& text);
    /// The text. That it was looked at is durable before it is given.
    [[nodiscard]] Done<QString> reveal(TicketId ticket, ConfidentialId entry, PersonId actor);

    /// Refuses when they do not have that right for the desk as a whole, or in no queue at all.
    [[nodiscard]] Done<void> require(Right right, PersonId actor);

    // How people get in (desksignin.cpp). A password is looked at with Argon2id, which takes a good part of a second.

    /// WrongPassword for whoever is not known as well; SignInBlocked with the minutes to wait after too many; the
    /// policy is the playbook's.
    [[nodiscard]] Done<SignedIn> signIn(const QString& login, const QString& password, const QString& station);
    /// Whom this computer's account stands for, where the playbook trusts it.
    [[nodiscard]] Done<std::optional<Person>> trusted(const QString& systemUser);
    /// Their own, and the old one proves it; wrong ones are counted as at signing in.
    [[nodiscard]] Done<void> setPassword(PersonId person, const QString& old, const QString& fresh,
                                         const QString& station);
    /// A made-up one, good for one sign-in, for somebody to be told. For who may edit people; their own only while
    /// they have none, and that of who may edit playbooks only by their like.
    [[nodiscard]] Done<QString> resetPassword(PersonId person, PersonId actor, const QString& station);

    // What leaves the journal, or is written out of it (deskredacting.cpp)

    /// What a redaction would take out; only reads.
    [[nodiscard]] Done<RedactionPlan> planRedaction(const RedactionWish& wish, PersonId actor);
    /// Takes it out, in one transaction.
    [[nodiscard]] Done<RedactionPlan> redact(const RedactionWish& wish, const QString& reason, PersonId actor);
    /// That everything about them is written out; before it is.
    [[nodiscard]] Done<void> recordExport(PersonId person, ClientId client, int tickets, PersonId actor);
    /// That a copy of the whole store is made; before it is. For who may edit playbooks and read every ticket.
    [[nodiscard]] Done<void> recordCopy(PersonId actor);

    /// The first person of a new store, who administers it, and its first playbook. Nobody's rights are asked, for
    /// nobody is there; refused as NothingChanges once a playbook is.
    [[nodiscard]] Done<Person> found(Playbook first, Person administrator);
    /// A person with a null id is new. Staff is for who may edit people, requesters for whoever may edit tickets, who
    /// may edit playbooks for their like. LoginTaken when somebody else has the login.
    [[nodiscard]] Done<Person> recordPerson(Person person, PersonId actor);
    [[nodiscard]] Done<Client> recordClient(Client client, PersonId actor);
    /// An article with a null id is new, and its writer's unless it names an owner; a known one has to be the newest
    /// version. For who may edit articles, and may read it before and after.
    [[nodiscard]] Done<Article> recordArticle(Article article, PersonId actor);
    /// All of them or none, as an import from there.
    [[nodiscard]] Done<std::vector<Article>> importArticles(std::vector<Article> articles, const QString& from,
                                                            PersonId actor);
    /// What a reader makes of a version that they may read. Only that it helps needs no words.
    [[nodiscard]] Done<void> remark(ArticleRemarked remark, PersonId actor);
    /// That somebody who needs help has read an article, and what came of it. Words are kept as a remark.
    [[nodiscard]] Done<void> recordVisit(ArticleVisited visit, const QString& words, PersonId actor);

    // The assistant (deskconversing.cpp)

    /// What somebody says to it, in a conversation of their own or, with a null id, a new one; with its answer. When
    /// they ask for a person, a ticket of theirs is opened with the conversation, in these words. All of it in one
    /// transaction.
    [[nodiscard]] Done<Conversation> converse(ConversationId id, Saying said, PersonId actor,
                                              const ConversationWords& words);
    /// What they make of one of its answers. Another word replaces the one before.
    [[nodiscard]] Done<void> rate(ConversationRated rating, PersonId actor);

    /// Gives the playbook the next version. The linter's errors are for the caller to respect.
    [[nodiscard]] Done<int> publish(Playbook playbook, const QString& note, PersonId actor);

private:
    struct Caused;
    struct Run;
    enum class Finish { Commit, RollBack };
    [[nodiscard]] Done<Receipt> perform(const Order& order, Finish finish);
    [[nodiscard]] Done<Receipt> carryOut(const Order& order, Transaction& transaction);
    [[nodiscard]] Done<TicketId> handOn(const Conversation& conversation, const ConversationWords& words,
                                        Transaction& transaction);
    /// Their account if the password is right. A wrong one is counted, and too many in a row block for a while.
    [[nodiscard]] Done<Account> proven(const std::optional<Person>& person, const QString& password,
                                       const QString& station);
    [[nodiscard]] std::unexpected<DeskError> countWrong(const Account& tried, const QString& station);
    [[nodiscard]] Done<void> recordAccount(const Account& account, const AccountChanged& change, PersonId actor,
                                           Transaction& transaction);
    [[nodiscard]] Done<void> record(DeskEvent event, PersonId actor, Transaction& transaction);
    [[nodiscard]] Done<void> recordWrittenOut(const RecordsExported& what, Right right, PersonId actor);
    [[nodiscard]] Done<void> append(DeskEvent event, const Cause& cause, Transaction& transaction);
    /// Refuses when they may not read that version.
    [[nodiscard]] Done<void> readable(ArticleId id, int version, PersonId actor, Transaction& transaction);
    [[nodiscard]] Done<std::vector<Article>> recordArticles(std::vector<Article> articles, const Cause& cause);

    Store& m_store;
    Now m_now;
    Capacity m_capacity;
};

} // namespace tierdesk
