// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorystore.h"

#include "core/journal/codec.h"
#include "core/playbook/codec.h"

#include <QCryptographicHash>

namespace tierdesk::test {

namespace {

template <class Map>
std::optional<typename Map::mapped_type> found(const Map& map, const typename Map::key_type& key)
{
    const auto at = map.find(key);
    return at == map.end() ? std::nullopt : std::optional(at->second);
}

std::optional<Person> byLogin(const std::map<PersonId, Person>& people, const QString& login)
{
    const auto at = std::ranges::find(people, login, [](const auto& one) { return one.second.login; });
    return at == people.end() ? std::nullopt : std::optional(at->second);
}

class MemoryTransaction final : public Transaction
{
public:
    explicit MemoryTransaction(MemoryStore& store)
        : m_store(store)
        , m_work(store.contents)
    {}

    Stored<std::vector<JournalEntry>> history(TicketId ticket) override
    {
        return found(m_work.journal, ticket).value_or(std::vector<JournalEntry>{});
    }
    Stored<std::vector<TicketId>> touchedBy(CommandId command) override
    {
        return found(m_work.touched, command).value_or(std::vector<TicketId>{});
    }
    Stored<std::optional<Person>> person(PersonId id) override
    {
        if (id && id == m_store.unreadable)
            return fail(StorageError{StorageFault::Damaged, QStringLiteral("person %1").arg(id.value), {}});
        return found(m_work.people, id);
    }
    Stored<std::optional<Person>> personByLogin(const QString& login) override { return byLogin(m_work.people, login); }
    Stored<PlaybookPtr> playbook() override { return m_work.playbook; }
    Stored<const TicketCourse*> course(TicketId ticket) override
    {
        m_course.emplace(MemoryStore::basisOf(m_work));
        for (const JournalEntry& entry : found(m_work.journal, ticket).value_or(std::vector<JournalEntry>{}))
            m_course->advance(entry);
        m_course->arrive();
        return &*m_course;
    }
    Stored<std::vector<Person>> staff() override
    {
        std::vector<Person> all;
        for (const auto& [id, person] : m_work.people) {
            if (person.isStaff())
                all.push_back(person);
        }
        return all;
    }
    Stored<Load> load(PersonId person) override
    {
        Load load;
        for (const auto& [id, ticket] : m_work.projection) {
            if (ticket.placement.assignee == person && isOpen(ticket.progress.type))
                ++load.tickets;
        }
        return load;
    }
    Stored<TicketId> newTicketId() override { return TicketId{++m_work.lastTicket}; }
    Stored<PersonId> newPersonId() override
    {
        return PersonId{m_work.people.empty() ? 1 : m_work.people.rbegin()->first.value + 1};
    }
    Stored<ClientId> newClientId() override
    {
        return ClientId{m_work.clients.empty() ? 1 : m_work.clients.rbegin()->first.value + 1};
    }

    Stored<ArticleId> newArticleId() override
    {
        return ArticleId{m_work.articles.empty() ? 1 : m_work.articles.rbegin()->first.value + 1};
    }
    Stored<std::optional<Article>> article(ArticleId id) override { return found(m_work.articles, id); }
    Stored<ArticleId> articleFrom(const QString& source, const QString& externalId) override
    {
        for (const auto& [id, article] : m_work.articles) {
            if (article.source == source && article.externalId == externalId)
                return id;
        }
        return ArticleId{};
    }

    Stored<ConversationId> newConversationId() override { return ConversationId{std::ssize(m_work.conversations) + 1}; }
    Stored<std::optional<Conversation>> conversation(ConversationId id) override
    {
        return found(m_work.conversations, id);
    }

    Stored<void> append(std::span<JournalEntry> entries, const Ticket&, const Ticket& after) override
    {
        for (JournalEntry& entry : entries) {
            entry.sequence = ++m_work.sequence;
            m_work.journal[entry.ticket].push_back(entry);
            auto& touched = m_work.touched[entry.command];
            if (std::ranges::find(touched, entry.ticket) == touched.end())
                touched.push_back(entry.ticket);
        }
        m_work.projection[after.id] = after;
        return {};
    }

    Stored<void> append(JournalEntry& entry) override
    {
        entry.sequence = ++m_work.sequence;
        entry.version = static_cast<int>(m_work.journal[TicketId{}].size()) + 1;
        m_work.journal[TicketId{}].push_back(entry);
        const auto& event = std::get<DeskEvent>(entry.event);
        if (const auto* person = std::get_if<PersonRecorded>(&event))
            m_work.people[person->person.id] = person->person;
        if (const auto* client = std::get_if<ClientRecorded>(&event))
            m_work.clients[client->client.id] = client->client;
        if (const auto* recorded = std::get_if<ArticleRecorded>(&event))
            m_work.articles[recorded->article.id] = recorded->article;
        if (const auto* continued = std::get_if<ConversationContinued>(&event))
            apply(m_work.conversations[continued->conversation], *continued, entry.occurredAt);
        if (const auto* rated = std::get_if<ConversationRated>(&event))
            apply(m_work.conversations[rated->conversation], *rated);
        if (const auto* published = std::get_if<PlaybookPublished>(&event)) {
            auto parsed = parsePlaybook(published->document.toUtf8());
            if (!parsed)
                return fail(StorageError{StorageFault::Damaged, parsed.error().path, parsed.error().expected});
            m_work.playbook = std::make_shared<const Playbook>(*std::move(parsed));
        }
        return {};
    }

    Stored<QString> keepFile(const QByteArray& bytes) override
    {
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        m_work.files.emplace(hash, bytes);
        return hash;
    }

    Stored<QByteArray> file(const QString& sha256) override
    {
        const auto kept = m_work.files.find(sha256);
        if (kept == m_work.files.end())
            return fail(StorageError{StorageFault::Missing, sha256, {}});
        return kept->second;
    }

    Stored<void> dropFile(const QString& sha256) override
    {
        const auto has = [&](const auto& entry) {
            const auto& files = entry.second.work.files;
            return std::ranges::find(files, sha256, &Attachment::sha256) != files.end();
        };
        if (std::ranges::none_of(m_work.projection, has))
            m_work.files.erase(sha256);
        return {};
    }
    Stored<std::optional<Account>> account(PersonId person) override { return found(m_work.accounts, person); }
    Stored<void> saveAccount(const Account& account) override
    {
        m_work.accounts[account.person] = account;
        return {};
    }
    Stored<QString> rewrite(qint64 sequence, const Event& rest) override
    {
        for (auto& [ticket, history] : m_work.journal) {
            for (JournalEntry& entry : history) {
                if (entry.sequence == sequence)
                    entry.event = rest;
            }
        }
        return QString::fromLatin1(QCryptographicHash::hash(encode(rest), QCryptographicHash::Sha256).toHex());
    }

    Stored<void> moveDrafts(TicketId from, TicketId to) override
    {
        for (Draft& draft : m_work.drafts) {
            if (draft.ticket == from)
                draft.ticket = to;
        }
        return {};
    }

    Stored<void> commit() override
    {
        if (const auto failure = std::exchange(m_store.failNextCommit, std::nullopt))
            return fail(*failure);
        m_store.contents = std::move(m_work);
        if (const auto lost = std::exchange(m_store.loseNextAnswer, std::nullopt))
            return fail(*lost);
        return {};
    }

private:
    MemoryStore& m_store;
    MemoryStore::Contents m_work;
    std::optional<TicketCourse> m_course;
};

} // namespace

Stored<std::optional<Account>> MemoryStore::account(PersonId person)
{
    return found(contents.accounts, person);
}

CourseBasis MemoryStore::basisOf(const Contents& contents)
{
    const auto times = std::make_shared<const PlaybookTimes>(contents.playbook);
    return {std::make_shared<const std::vector<Publication>>(), [times](int) { return times.get(); }};
}

MemoryStore::MemoryStore(Playbook playbook, const std::vector<Person>& people)
{
    contents.playbook = std::make_shared<const Playbook>(std::move(playbook));
    for (const Person& person : people)
        contents.people[person.id] = person;
}

Stored<std::unique_ptr<Transaction>> MemoryStore::begin()
{
    return std::make_unique<MemoryTransaction>(*this);
}

Stored<std::optional<Conversation>> MemoryStore::conversation(ConversationId id)
{
    return found(contents.conversations, id);
}

Stored<std::optional<Article>> MemoryStore::article(ArticleId id)
{
    return found(contents.articles, id);
}

Stored<std::optional<Person>> MemoryStore::person(PersonId id)
{
    return found(contents.people, id);
}

Stored<std::optional<Person>> MemoryStore::personByLogin(const QString& login)
{
    return byLogin(contents.people, login);
}

Stored<std::vector<Person>> MemoryStore::people(std::span<const PersonId> ids)
{
    std::vector<Person> result;
    for (const PersonId id : ids) {
        if (const auto person = found(contents.people, id))
            result.push_back(*person);
    }
    return result;
}

Stored<std::optional<Client>> MemoryStore::client(ClientId id)
{
    return found(contents.clients, id);
}

Stored<std::vector<JournalEntry>> MemoryStore::history(TicketId ticket)
{
    return found(contents.journal, ticket).value_or(std::vector<JournalEntry>{});
}

Stored<std::optional<PublicTicket>> MemoryStore::publicTicket(TicketId ticket)
{
    const auto known = found(contents.journal, ticket);
    return known ? std::optional(publicTicketOf(*known, [](PersonId) { return QString(); })) : std::nullopt;
}

Stored<void> MemoryStore::scan(const std::function<Progressing(std::span<const JournalEntry>)>& visit)
{
    for (const auto& [id, history] : contents.journal) {
        if (id && visit(history) == Progressing::Cancel)
            break;
    }
    return {};
}

Stored<QByteArray> MemoryStore::file(const QString& sha256)
{
    return found(contents.files, sha256).value_or(QByteArray());
}

Stored<void> MemoryStore::saveDraft(const Draft& draft)
{
    contents.drafts.push_back(draft);
    return {};
}

Stored<std::vector<Draft>> MemoryStore::drafts(PersonId person)
{
    std::vector<Draft> result;
    std::ranges::copy_if(contents.drafts, std::back_inserter(result),
                         [&](const Draft& draft) { return draft.person == person; });
    return result;
}

} // namespace tierdesk::test
