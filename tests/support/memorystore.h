// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A store in memory for the desk's own tests: journal, people, playbook, files and drafts, with transactions that roll
// back. Lists and searches answer nothing; those promises belong to the real store and its tests.
#pragma once

#include "core/desk/board.h"
#include "core/desk/filing.h"
#include "core/desk/store.h"

#include <map>

namespace tierdesk::test {

class MemoryStore final : public Store
{
public:
    /// All that a transaction may change; it works on a copy.
    struct Contents
    {
        std::map<TicketId, std::vector<JournalEntry>> journal;
        /// What the desk said each ticket became.
        std::map<TicketId, Ticket> projection;
        std::map<CommandId, std::vector<TicketId>> touched;
        std::map<PersonId, Person> people;
        std::map<ClientId, Client> clients;
        std::map<ArticleId, Article> articles;
        std::map<ConversationId, Conversation> conversations;
        std::map<QString, QByteArray> files;
        std::vector<Draft> drafts;
        std::map<PersonId, Account> accounts;
        PlaybookPtr playbook;
        qint64 sequence = 0;
        qint64 lastTicket = 0;
    };

    MemoryStore(Playbook playbook, const std::vector<Person>& people);

    Contents contents;
    /// Every version is the one that is there.
    [[nodiscard]] static CourseBasis basisOf(const Contents& contents);
    /// When set, the next commit fails with it and nothing is kept.
    std::optional<StorageError> failNextCommit;
    /// When set, the next commit is kept and fails with it: its answer was lost on the way.
    std::optional<StorageError> loseNextAnswer;
    /// A transaction cannot read this person by number.
    PersonId unreadable;

    Stored<std::unique_ptr<Transaction>> begin() override;
    void lookAs(PersonId, Capacity = Capacity::Role) override {}
    Stored<std::optional<Account>> account(PersonId person) override;
    Stored<void> keepPresence(const QString&, std::span<const Presence>) override { return {}; }
    Stored<std::vector<Presence>> presences() override { return std::vector<Presence>{}; }
    Stored<PlaybookPtr> playbook() override { return contents.playbook; }
    Stored<PlaybookPtr> playbook(int) override { return contents.playbook; }
    Stored<std::optional<Person>> person(PersonId id) override;
    Stored<std::optional<Person>> personByLogin(const QString& login) override;
    Stored<std::vector<Person>> people(std::span<const PersonId> ids) override;
    Stored<std::vector<Person>> findPeople(const QString&, PeopleKind, int) override { return std::vector<Person>{}; }
    Stored<std::vector<Client>> findClients(const QString&, int) override { return std::vector<Client>{}; }
    Stored<std::optional<Client>> client(ClientId id) override;
    Stored<std::vector<JournalEntry>> history(TicketId ticket) override;
    Stored<std::vector<Clock>> clocks(TicketId) override { return std::vector<Clock>{}; }
    Stored<CourseBasis> courseBasis() override { return basisOf(contents); }
    Stored<std::vector<TicketId>> dueTickets(Instant, int) override { return std::vector<TicketId>{}; }
    Stored<std::optional<Instant>> nextStepDue() override { return std::nullopt; }
    Stored<std::optional<Reckoning>> reckon(int) override { return std::nullopt; }
    Stored<bool> takeLease(const QString&, const QString&, Instant, Instant) override { return true; }
    Stored<std::vector<Notice>> unreadNotices(PersonId, int) override { return std::vector<Notice>{}; }
    Stored<void> markRead(PersonId, std::span<const qint64>) override { return {}; }
    Stored<std::optional<TicketId>> find(const QString&) override { return std::optional<TicketId>{}; }
    Stored<TicketList> list(const ListQuery&, int) override { return TicketList{}; }
    Stored<std::vector<TicketRow>> rows(std::span<const TicketId>) override { return std::vector<TicketRow>{}; }
    Stored<Board> board(const BoardTerms&) override { return Board{}; }
    Stored<std::vector<FlowsByPlace>> flows(std::span<const Instant>) override { return {}; }
    Stored<std::vector<QueueCount>> queueCounts() override { return std::vector<QueueCount>{}; }
    Stored<std::vector<QueueCount>> queueCountsAt(const Past&) override { return std::vector<QueueCount>{}; }
    Stored<TicketsThen> listAt(const ListQuery&, const Past&, int) override { return TicketsThen{}; }
    Stored<MyWorkCounts> myWork(PersonId) override { return MyWorkCounts{}; }
    Stored<std::vector<SearchHit>> search(const QString&, int) override { return std::vector<SearchHit>{}; }
    Stored<std::vector<TicketId>> similar(const QString&, TicketId, int) override { return std::vector<TicketId>{}; }
    Stored<std::vector<SolvedTicket>> solvedTickets(int) override { return std::vector<SolvedTicket>{}; }
    Stored<void> scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit) override;
    Stored<std::optional<TicketId>> imported(const QString&, const QString&) override { return std::nullopt; }
    Stored<std::optional<Article>> article(ArticleId id) override;
    Stored<std::optional<Article>> article(const QString&, const QString&) override { return std::optional<Article>{}; }
    Stored<std::vector<JournalEntry>> articleHistory(ArticleId) override { return std::vector<JournalEntry>{}; }
    Stored<std::vector<ArticleRow>> articles(const ArticleQuery&, int) override { return std::vector<ArticleRow>{}; }
    Stored<std::vector<ArticleHit>> searchArticles(const QString&, const ArticleQuery&, int) override
    {
        return std::vector<ArticleHit>{};
    }
    Stored<std::optional<PublicTicket>> publicTicket(TicketId ticket) override;
    Stored<std::vector<PublicTicket>> ownTickets(PersonId, int) override { return std::vector<PublicTicket>{}; }
    Stored<SelfService> selfService(Instant, Instant) override { return SelfService{}; }
    Stored<std::vector<TicketId>> guidedTickets(Instant, Instant) override { return {}; }
    Stored<std::vector<ArticleCounts>> articleCounts(std::span<const ArticleId>) override { return {}; }
    Stored<std::vector<JournalEntry>> auditTrail(Instant, Instant, int) override { return {}; }
    Stored<std::optional<Conversation>> conversation(ConversationId id) override;
    Stored<std::vector<ConversationId>> conversationsOf(PersonId, int) override { return {}; }
    Stored<ConversationCounts> conversationCounts(Instant, Instant) override { return ConversationCounts{}; }
    Stored<QByteArray> file(const QString& sha256) override;
    Stored<void> saveDraft(const Draft& draft) override;
    Stored<std::vector<Draft>> drafts(PersonId person) override;
    Stored<std::vector<SavedView>> savedViews(PersonId) override { return std::vector<SavedView>{}; }
    Stored<void> saveViews(PersonId, std::span<const SavedView>) override { return {}; }
    Stored<qint64> dataVersion() override { return contents.sequence; }
    Stored<Tail> tail(qint64) override { return Tail{}; }
    Stored<Surroundings> surroundings() override { return Surroundings{}; }
    Stored<std::vector<Finding>> verify(const ProgressReport&) override { return std::vector<Finding>{}; }
    Stored<void> rebuild(const ProgressReport&) override { return {}; }
    Stored<void> backup(const QString&, const ProgressReport&) override { return {}; }
    void interrupt() override {}
};

} // namespace tierdesk::test
