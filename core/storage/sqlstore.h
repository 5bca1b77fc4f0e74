// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The store in a database of either kind.
#pragma once

#include "core/storage/playbookshelf.h"
#include "core/storage/sightsql.h"

namespace tierdesk {

class SqlStore final : public Store
{
public:
    explicit SqlStore(std::unique_ptr<Connection> connection);

    [[nodiscard]] Stored<std::unique_ptr<Transaction>> begin() override;
    void lookAs(PersonId who, Capacity capacity = Capacity::Role) override { m_viewer.lookAs(who, capacity); }

    [[nodiscard]] Stored<PlaybookPtr> playbook() override;
    [[nodiscard]] Stored<PlaybookPtr> playbook(int version) override;
    [[nodiscard]] Stored<std::optional<Person>> person(PersonId id) override;
    [[nodiscard]] Stored<std::optional<Person>> personByLogin(const QString& login) override;
    [[nodiscard]] Stored<std::vector<Person>> people(std::span<const PersonId> ids) override;
    [[nodiscard]] Stored<std::vector<Person>> findPeople(const QString& text, PeopleKind kind, int limit) override;
    [[nodiscard]] Stored<std::vector<Client>> findClients(const QString& text, int limit) override;
    [[nodiscard]] Stored<std::optional<Client>> client(ClientId id) override;
    [[nodiscard]] Stored<std::optional<Account>> account(PersonId person) override;

    [[nodiscard]] Stored<std::vector<JournalEntry>> history(TicketId ticket) override;
    [[nodiscard]] Stored<std::vector<Clock>> clocks(TicketId ticket) override;
    [[nodiscard]] Stored<std::optional<TicketId>> find(const QString& number) override;
    [[nodiscard]] Stored<TicketList> list(const ListQuery& query, int limit) override;
    [[nodiscard]] Stored<std::vector<TicketRow>> rows(std::span<const TicketId> ids) override;
    [[nodiscard]] Stored<std::vector<QueueCount>> queueCounts() override;
    [[nodiscard]] Stored<Board> board(const BoardTerms& terms) override;
    [[nodiscard]] Stored<std::vector<FlowsByPlace>> flows(std::span<const Instant> instants) override;
    [[nodiscard]] Stored<std::vector<QueueCount>> queueCountsAt(const Past& past) override;
    [[nodiscard]] Stored<TicketsThen> listAt(const ListQuery& query, const Past& past, int limit) override;
    [[nodiscard]] Stored<MyWorkCounts> myWork(PersonId person) override;
    [[nodiscard]] Stored<std::vector<SearchHit>> search(const QString& text, int limit) override;
    [[nodiscard]] Stored<std::vector<TicketId>> similar(const QString& text, TicketId except, int limit) override;
    [[nodiscard]] Stored<std::vector<SolvedTicket>> solvedTickets(int limit) override;
    [[nodiscard]] Stored<void> scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit) override;
    [[nodiscard]] Stored<std::optional<TicketId>> imported(const QString& source, const QString& externalId) override;

    [[nodiscard]] Stored<std::optional<PublicTicket>> publicTicket(TicketId ticket) override;
    [[nodiscard]] Stored<std::vector<PublicTicket>> ownTickets(PersonId requester, int limit) override;
    [[nodiscard]] Stored<SelfService> selfService(Instant from, Instant until) override;

    [[nodiscard]] Stored<std::optional<Article>> article(ArticleId id) override;
    [[nodiscard]] Stored<std::optional<Article>> article(const QString& source, const QString& externalId) override;
    [[nodiscard]] Stored<std::vector<JournalEntry>> articleHistory(ArticleId id) override;
    [[nodiscard]] Stored<std::vector<ArticleRow>> articles(const ArticleQuery& query, int limit) override;
    [[nodiscard]] Stored<std::vector<ArticleHit>> searchArticles(const QString& text, const ArticleQuery& query,
                                                                 int limit) override;
    [[nodiscard]] Stored<std::vector<TicketId>> guidedTickets(Instant from, Instant until) override;
    [[nodiscard]] Stored<std::vector<ArticleCounts>> articleCounts(std::span<const ArticleId> ids) override;

    [[nodiscard]] Stored<std::vector<JournalEntry>> auditTrail(Instant from, Instant until, int limit) override;
    [[nodiscard]] Stored<std::optional<Conversation>> conversation(ConversationId id) override;
    [[nodiscard]] Stored<std::vector<ConversationId>> conversationsOf(PersonId person, int limit) override;
    [[nodiscard]] Stored<ConversationCounts> conversationCounts(Instant from, Instant until) override;

    [[nodiscard]] Stored<CourseBasis> courseBasis() override;
    [[nodiscard]] Stored<std::vector<TicketId>> dueTickets(Instant by, int limit) override;
    [[nodiscard]] Stored<std::optional<Instant>> nextStepDue() override;
    [[nodiscard]] Stored<std::optional<Reckoning>> reckon(int tickets) override;
    [[nodiscard]] Stored<bool> takeLease(const QString& name, const QString& holder, Instant now,
                                         Instant until) override;
    [[nodiscard]] Stored<std::vector<Notice>> unreadNotices(PersonId person, int limit) override;
    [[nodiscard]] Stored<void> markRead(PersonId person, std::span<const qint64> notices) override;

    [[nodiscard]] Stored<QByteArray> file(const QString& sha256) override;
    [[nodiscard]] Stored<void> saveDraft(const Draft& draft) override;
    [[nodiscard]] Stored<std::vector<Draft>> drafts(PersonId person) override;
    [[nodiscard]] Stored<std::vector<SavedView>> savedViews(PersonId person) override;
    [[nodiscard]] Stored<void> saveViews(PersonId person, std::span<const SavedView> views) override;

    [[nodiscard]] Stored<void> keepPresence(const QString& station, std::span<const Presence> now) override;
    [[nodiscard]] Stored<std::vector<Presence>> presences() override;
    [[nodiscard]] Stored<qint64> dataVersion() override;
    [[nodiscard]] Stored<Tail> tail(qint64 afterSequence) override;

    [[nodiscard]] Stored<Surroundings> surroundings() override;
    [[nodiscard]] Stored<std::vector<Finding>> verify(const ProgressReport& report) override;
    [[nodiscard]] Stored<void> rebuild(const ProgressReport& report) override;
    [[nodiscard]] Stored<void> backup(const QString& destination, const ProgressReport& report) override;
    void interrupt() override;

    /// The playbook in force as this connection sees it now, within a transaction or not.
    [[nodiscard]] Stored<PlaybookPtr> playbookInForce();
    /// For the transaction, and for tests that make trouble.
    [[nodiscard]] Connection& connection() { return *m_connection; }
    [[nodiscard]] PlaybookShelf& shelf() { return m_shelf; }

private:
    /// Forgets an interrupt that came too late for the last call.
    [[nodiscard]] Connection& ready();
    /// Whose requesters are seen; of all for none.
    [[nodiscard]] Stored<std::vector<ClientId>> clientsSeen();
    /// Who looks, when it is somebody who needs help; else null.
    [[nodiscard]] Stored<PersonId> requesterLooking();
    /// To a requester only what concerns them.
    [[nodiscard]] Stored<PlaybookPtr> shown(Stored<PlaybookPtr> whole);
    /// False for a requester who looks at what is another's.
    [[nodiscard]] Stored<bool> isOwn(PersonId person);
    /// Those that they asked for, and whether a file is in what they may know of one.
    [[nodiscard]] Stored<std::vector<TicketId>> ownOf(std::span<const TicketId> tickets, PersonId requester);
    [[nodiscard]] Stored<bool> isPublicFile(const QString& sha256, PersonId requester);
    /// What its requester may know, whoever looks.
    [[nodiscard]] Stored<PublicTicket> publicSide(TicketId ticket);
    /// What hides something from who looks; null when nothing does.
    [[nodiscard]] Stored<const Viewer::Sights*> sights();
    /// What hides articles from who looks; null when nothing does.
    [[nodiscard]] Stored<const ArticleSight*> eyes();
    enum class Glance { See, Read };
    [[nodiscard]] Stored<std::vector<TicketId>> seen(std::span<const TicketId> tickets, Glance glance);
    [[nodiscard]] Stored<bool> isSeen(TicketId ticket, Glance glance);
    /// `find(limit)` asked for more until `limit` of its tickets are seen or there are no more.
    template <class Find, class TicketOf>
    [[nodiscard]] auto seenHits(int limit, Glance glance, Find find, TicketOf ticketOf) -> decltype(find(limit));
    /// Whether a ticket that is not seen now was seen when the journal ended there: then it has left.
    [[nodiscard]] Stored<bool> wasSeen(TicketId ticket, qint64 upTo);

    std::unique_ptr<Connection> m_connection;
    PlaybookShelf m_shelf;
    Viewer m_viewer;
    PlaybookPtr m_requestersPart;
};

} // namespace tierdesk
