// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The port the desk reads from. core/storage implements it.
#pragma once

#include "core/desk/articlequery.h"
#include "core/desk/audittrail.h"
#include "core/desk/conversations.h"
#include "core/desk/listquery.h"
#include "core/desk/past.h"
#include "core/desk/presence.h"
#include "core/desk/publicticket.h"
#include "core/desk/surroundings.h"
#include "core/desk/transaction.h"
#include "core/report/deflection.h"
#include "core/report/flow.h"

namespace tierdesk {

struct Board;
struct BoardTerms;
struct SolvedTicket;

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
    bool articles = false;
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
class Store : public Conversations, public AuditTrail
{
public:
    [[nodiscard]] virtual Stored<std::unique_ptr<Transaction>> begin() = 0;

    /// From here on what is read of tickets, requesters, clients and articles is what that person may see by the
    /// playbook in force; transactions and what rules ask for see everything. Null: everything, which is how a store
    /// begins. Requesters see the public side of their own tickets, articles for them, and of people themselves.
    virtual void lookAs(PersonId who, Capacity capacity = Capacity::Role) = 0;

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
    /// Nothing when they never had a password.
    [[nodiscard]] virtual Stored<std::optional<Account>> account(PersonId person) = 0;

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
    [[nodiscard]] virtual Stored<Board> board(const BoardTerms& terms) = 0;
    /// How often each flow happened between two of the instants, which rise: as many as there are pairs of neighbours.
    [[nodiscard]] virtual Stored<std::vector<FlowsByPlace>> flows(std::span<const Instant> instants) = 0;
    /// The queues as they stood, without those that had nothing open.
    [[nodiscard]] virtual Stored<std::vector<QueueCount>> queueCountsAt(const Past& past) = 0;
    /// A list as it stood, of the tickets that may be seen today. `query.now` is the instant.
    [[nodiscard]] virtual Stored<TicketsThen> listAt(const ListQuery& query, const Past& past, int limit) = 0;
    [[nodiscard]] virtual Stored<MyWorkCounts> myWork(PersonId person) = 0;
    /// Newest first; the last word may be unfinished.
    [[nodiscard]] virtual Stored<std::vector<SearchHit>> search(const QString& text, int limit) = 0;
    /// Tickets whose words are most like these, best first, without `except`.
    [[nodiscard]] virtual Stored<std::vector<TicketId>> similar(const QString& text, TicketId except, int limit) = 0;
    /// What was resolved or closed, the newest tickets first, of those that may be read.
    [[nodiscard]] virtual Stored<std::vector<SolvedTicket>> solvedTickets(int limit) = 0;
    /// Every ticket's whole history, ticket by ticket, until the visitor says no more.
    [[nodiscard]] virtual Stored<void> scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit) = 0;
    /// The ticket that an import made of this number in that source.
    [[nodiscard]] virtual Stored<std::optional<TicketId>> imported(const QString& source,
                                                                   const QString& externalId) = 0;
    /// What its requester may know of it; nothing when it is not for who looks.
    [[nodiscard]] virtual Stored<std::optional<PublicTicket>> publicTicket(TicketId ticket) = 0;
    /// Those somebody asked for, open ones first, then the newest.
    [[nodiscard]] virtual Stored<std::vector<PublicTicket>> ownTickets(PersonId requester, int limit) = 0;
    /// What people who need help read in that span and what they asked from then on; requesters who look see nothing.
    [[nodiscard]] virtual Stored<SelfService> selfService(Instant from, Instant until) = 0;
    /// Tickets on which a guide was begun in that span, by number.
    [[nodiscard]] virtual Stored<std::vector<TicketId>> guidedTickets(Instant from, Instant until) = 0;

    // Knowledge: only what who looks may read
    [[nodiscard]] virtual Stored<std::optional<Article>> article(ArticleId id) = 0;
    /// The article of that name in that source.
    [[nodiscard]] virtual Stored<std::optional<Article>> article(const QString& source, const QString& externalId) = 0;
    /// Its versions and what was said of them, in their order; without versions that were not for who looks.
    [[nodiscard]] virtual Stored<std::vector<JournalEntry>> articleHistory(ArticleId id) = 0;
    /// By number. Limit 0: the whole list.
    [[nodiscard]] virtual Stored<std::vector<ArticleRow>> articles(const ArticleQuery& query, int limit) = 0;
    /// Best first: any of the words will do, the last one may be unfinished, one wrong letter is forgiven.
    [[nodiscard]] virtual Stored<std::vector<ArticleHit>> searchArticles(const QString& text, const ArticleQuery& query,
                                                                         int limit) = 0;
    /// In the order asked for, without those that who looks may not read.
    [[nodiscard]] virtual Stored<std::vector<ArticleCounts>> articleCounts(std::span<const ArticleId> ids) = 0;

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
    // What is kept beside the journal; what is sealed is no file
    [[nodiscard]] virtual Stored<QByteArray> file(const QString& sha256) = 0;
    /// An empty body deletes.
    [[nodiscard]] virtual Stored<void> saveDraft(const Draft& draft) = 0;
    [[nodiscard]] virtual Stored<std::vector<Draft>> drafts(PersonId person) = 0;
    [[nodiscard]] virtual Stored<std::vector<SavedView>> savedViews(PersonId person) = 0;
    [[nodiscard]] virtual Stored<void> saveViews(PersonId person, std::span<const SavedView> views) = 0;

    // Other processes
    /// What this station's people are doing now, in place of what it said before; nothing: it goes.
    [[nodiscard]] virtual Stored<void> keepPresence(const QString& station, std::span<const Presence> now) = 0;
    /// What all stations said last. Who has crashed still stands here; see PresenceBoard.
    [[nodiscard]] virtual Stored<std::vector<Presence>> presences() = 0;
    /// Changes when any process has committed; cheap enough to ask ten times a second.
    [[nodiscard]] virtual Stored<qint64> dataVersion() = 0;
    /// What came after that sequence. A negative one asks only where the journal ends now.
    [[nodiscard]] virtual Stored<Tail> tail(qint64 afterSequence) = 0;

    // Care
    [[nodiscard]] virtual Stored<Surroundings> surroundings() = 0;
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
