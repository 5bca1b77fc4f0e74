// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The ports the desk needs: a store to read from and transactions to write with. core/storage implements them.
#pragma once

#include "core/base/result.h"
#include "core/desk/listquery.h"
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

/// Somebody was told by a rule.
struct Notice
{
    /// The journal's entry; names it.
    qint64 sequence = 0;
    TicketId ticket;
    RuleKey rule;
    int cycle = 0;
    QString text;
    Instant due;
    Instant at;

    bool operator==(const Notice&) const = default;
};

/// One write transaction; holds the store's write lock from the start. Rolled back unless committed.
class Transaction
{
public:
    virtual ~Transaction() = default;

    [[nodiscard]] virtual Stored<std::vector<JournalEntry>> history(TicketId ticket) = 0;
    /// The tickets an order touched, in the order it touched them.
    [[nodiscard]] virtual Stored<std::vector<TicketId>> touchedBy(CommandId command) = 0;
    [[nodiscard]] virtual Stored<std::optional<Person>> person(PersonId id) = 0;
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

    /// Appends the entries of one ticket and brings every projection from `before` to `after`. Sets their sequence.
    [[nodiscard]] virtual Stored<void> append(std::span<JournalEntry> entries, const Ticket& before,
                                              const Ticket& after) = 0;
    /// Appends what concerns the desk as a whole, with its projection. Sets sequence and version.
    [[nodiscard]] virtual Stored<void> append(JournalEntry& entry) = 0;

    /// Keeps the bytes under their SHA-256 (lower-case hexadecimal), once.
    [[nodiscard]] virtual Stored<QString> keepFile(const QByteArray& bytes) = 0;
    /// What people were writing on one ticket goes on on the other; texts of one person are joined.
    [[nodiscard]] virtual Stored<void> moveDrafts(TicketId from, TicketId to) = 0;

    /// After this the work is durable.
    [[nodiscard]] virtual Stored<void> commit() = 0;
};

/// A playbook with other times was published: how many tickets have been judged by it, of how many.
struct Reckoning
{
    qint64 done = 0;
    qint64 total = 0;

    bool operator==(const Reckoning&) const = default;
};

/// What came into the journal after a given sequence.
struct Tail
{
    qint64 sequence = 0;
    std::vector<TicketId> tickets;
    bool people = false;
    bool playbook = false;
    /// While tickets still stand as an earlier playbook judged them.
    std::optional<Reckoning> reckoning;
};

enum class PeopleKind { Anyone, Staff, Requesters };

/// How far a long job is. Total is 0 while it is unknown. Return Cancel to stop; the job then leaves no trace.
enum class Progressing { Continue, Cancel };
using ProgressReport = std::function<Progressing(qint64 done, qint64 total)>;

/// One thing that is not as it must be.
struct Finding
{
    /// "chain", "foreign-key", "integrity", "projection", "file", "playbook"
    QString check;
    QString what;

    bool operator==(const Finding&) const = default;
};

/// An open store. A connection belongs to the thread that made it; so does this.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual Stored<std::unique_ptr<Transaction>> begin() = 0;

    // The playbook and the people
    [[nodiscard]] virtual Stored<PlaybookPtr> playbook() = 0;
    [[nodiscard]] virtual Stored<PlaybookPtr> playbook(int version) = 0;
    [[nodiscard]] virtual Stored<std::optional<Person>> person(PersonId id) = 0;
    [[nodiscard]] virtual Stored<std::optional<Person>> personByLogin(const QString& login) = 0;
    [[nodiscard]] virtual Stored<std::vector<Person>> people(std::span<const PersonId> ids) = 0;
    /// Whose name, login, mail or phone has a word that begins so; best known first.
    [[nodiscard]] virtual Stored<std::vector<Person>> findPeople(const QString& text, PeopleKind kind, int limit) = 0;
    [[nodiscard]] virtual Stored<std::vector<Client>> findClients(const QString& text, int limit) = 0;
    [[nodiscard]] virtual Stored<std::optional<Client>> client(ClientId id) = 0;

    // Tickets
    [[nodiscard]] virtual Stored<std::vector<JournalEntry>> history(TicketId ticket) = 0;
    /// The clocks of a ticket in the order in which they began, with their intervals.
    [[nodiscard]] virtual Stored<std::vector<Clock>> clocks(TicketId ticket) = 0;
    /// By number ("1042" or "#1042") or by external id.
    [[nodiscard]] virtual Stored<std::optional<TicketId>> find(const QString& number) = 0;
    /// Limit 0: the whole list.
    [[nodiscard]] virtual Stored<TicketList> list(const ListQuery& query, int limit) = 0;
    /// In the order asked for; ids without a ticket are left out.
    [[nodiscard]] virtual Stored<std::vector<TicketRow>> rows(std::span<const TicketId> ids) = 0;
    [[nodiscard]] virtual Stored<std::vector<QueueCount>> queueCounts() = 0;
    [[nodiscard]] virtual Stored<MyWorkCounts> myWork(PersonId person) = 0;
    /// Newest first; the last word may be unfinished.
    [[nodiscard]] virtual Stored<std::vector<SearchHit>> search(const QString& text, int limit) = 0;
    /// Tickets whose words are most like these, best first, without `except`.
    [[nodiscard]] virtual Stored<std::vector<TicketId>> similar(const QString& text, TicketId except, int limit) = 0;
    /// Every ticket's whole history, ticket by ticket, until the visitor says no more.
    [[nodiscard]] virtual Stored<void> scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit) = 0;
    /// The ticket that an import made of this number in that source.
    [[nodiscard]] virtual Stored<std::optional<TicketId>> imported(const QString& source,
                                                                   const QString& externalId) = 0;

    // Rules
    /// To follow tickets through their journals; for the thread and the life of this store.
    [[nodiscard]] virtual Stored<CourseBasis> courseBasis() = 0;
    /// Tickets with a step that is due by then, the longest due first.
    [[nodiscard]] virtual Stored<std::vector<TicketId>> dueTickets(Instant by, int limit) = 0;
    /// When the next step is due; nothing while none waits.
    [[nodiscard]] virtual Stored<std::optional<Instant>> nextStepDue() = 0;
    /// Judges the next tickets by a playbook that was published with other times, in a transaction of its own, and says
    /// how far that is. Nothing when none is left. Others write in between; whoever stops leaves the rest to the next.
    [[nodiscard]] virtual Stored<std::optional<Reckoning>> reckon(int tickets) = 0;
    /// Takes or renews the lease of that name up to `until`, unless somebody else holds it now.
    [[nodiscard]] virtual Stored<bool> takeLease(const QString& name, const QString& holder, Instant now,
                                                 Instant until) = 0;
    /// What somebody was told and has not read, the newest first.
    [[nodiscard]] virtual Stored<std::vector<Notice>> unreadNotices(PersonId person, int limit) = 0;
    [[nodiscard]] virtual Stored<void> markRead(PersonId person, std::span<const qint64> notices) = 0;

    // What is kept beside the journal
    [[nodiscard]] virtual Stored<QByteArray> file(const QString& sha256) = 0;
    /// An empty body deletes.
    [[nodiscard]] virtual Stored<void> saveDraft(const Draft& draft) = 0;
    [[nodiscard]] virtual Stored<std::vector<Draft>> drafts(PersonId person) = 0;
    [[nodiscard]] virtual Stored<std::vector<SavedView>> savedViews(PersonId person) = 0;
    [[nodiscard]] virtual Stored<void> saveViews(PersonId person, std::span<const SavedView> views) = 0;

    // Other processes
    /// Changes when any process has committed; cheap enough to ask ten times a second.
    [[nodiscard]] virtual Stored<qint64> dataVersion() = 0;
    /// What came after that sequence. A negative one asks only where the journal ends now.
    [[nodiscard]] virtual Stored<Tail> tail(qint64 afterSequence) = 0;

    // Care
    /// The chain of hashes, foreign keys, the database's own check, and projection = fold of the journal.
    [[nodiscard]] virtual Stored<std::vector<Finding>> verify(const ProgressReport& report) = 0;
    /// Drops the projections and folds the journal again.
    [[nodiscard]] virtual Stored<void> rebuild(const ProgressReport& report) = 0;
    /// A copy of the store in use, complete as of one moment; verified before it is called done.
    [[nodiscard]] virtual Stored<void> backup(const QString& destination, const ProgressReport& report) = 0;
    /// Stops what another thread is running on this store; that call returns Cancelled. The only function any thread
    /// may call.
    virtual void interrupt() = 0;
};

} // namespace tierdesk
