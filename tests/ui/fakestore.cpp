// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakestore.h"

#include "core/desk/board.h"
#include "core/desk/filing.h"

namespace tierdesk::test {

namespace {

const std::array queueKeys{QStringLiteral("service-desk"), QStringLiteral("network"), QStringLiteral("applications"),
                           QStringLiteral("vendor")};

[[nodiscard]] QString groupValue(const TicketRow& row, GroupBy by)
{
    switch (by) {
    case GroupBy::Tier:
        return QString::number(row.tier.value);
    case GroupBy::Queue:
        return row.queue.value;
    case GroupBy::Priority:
        return QString::number(row.priority.value);
    case GroupBy::None:
        break;
    }
    return {};
}

[[nodiscard]] bool matches(const TicketRow& row, const TicketFilter& filter)
{
    const auto holds = [&](const FilterTerm& term) {
        return term.field != FilterField::Queue || term.values.contains(row.queue.value);
    };
    return row.subject.contains(filter.text, Qt::CaseInsensitive) && std::ranges::all_of(filter.terms, holds);
}

[[nodiscard]] bool before(const TicketRow& a, const TicketRow& b, const ListQuery& query)
{
    const auto by = [&](const auto& left, const auto& right) {
        return query.direction == SortDirection::Ascending ? left < right : right < left;
    };
    switch (query.sort) {
    case SortKey::Priority:
        return a.priority == b.priority ? a.id < b.id : by(a.priority, b.priority);
    case SortKey::Subject:
        return a.subject == b.subject ? a.id < b.id : by(a.subject, b.subject);
    default:
        return by(a.id, b.id);
    }
}

} // namespace

Playbook listedPlaybook()
{
    Playbook playbook;
    playbook.version = 1;
    playbook.tiers = {{Tier{1}, QStringLiteral("Frontline"), {}},
                      {Tier{2}, QStringLiteral("Technical"), {}},
                      {Tier{4}, QStringLiteral("Outside"), {}}};
    const std::array names{QStringLiteral("Service desk"), QStringLiteral("Network"), QStringLiteral("Applications"),
                           QStringLiteral("Printer vendor")};
    const std::array tiers{1, 2, 2, 4};
    for (std::size_t i = 0; i < queueKeys.size(); ++i)
        playbook.queues.push_back({QueueKey{queueKeys[i]}, names[i], Tier{tiers[i]}, QueueKind::Team, {}, {}, false});
    playbook.intake = playbook.queues.front().key;
    playbook.matrix.priorities = {QStringLiteral("Critical"), QStringLiteral("High"), QStringLiteral("Medium"),
                                  QStringLiteral("Low"), QStringLiteral("Planning")};
    for (const StateType type : allValues<StateType>()) {
        QString name = toWord(type);
        name[0] = name[0].toUpper();
        playbook.states.push_back({StateKey{toWord(type)}, name.replace(QLatin1Char('-'), QLatin1Char(' ')), type});
    }
    return playbook;
}

FakeWorld::FakeWorld(qint64 count)
    : m_count(count)
    , m_playbook(std::make_shared<Playbook>(listedPlaybook()))
{}

Person FakeWorld::me() const
{
    Person person;
    person.id = PersonId{1};
    person.name = QStringLiteral("Mira Sato");
    person.login = QStringLiteral("mira");
    person.role = Role::Technician;
    person.queues = {QueueKey{queueKeys[0]}, QueueKey{queueKeys[1]}};
    return person;
}

void FakeWorld::change(TicketRow row)
{
    const std::lock_guard lock(m_mutex);
    m_journal.push_back(row.id);
    m_count = std::max(m_count, row.id.value);
    m_changes[row.id] = std::move(row);
}

void FakeWorld::remove(TicketId ticket)
{
    const std::lock_guard lock(m_mutex);
    m_journal.push_back(ticket);
    m_changes[ticket] = std::nullopt;
}

void FakeWorld::present(const QString& station, std::vector<Presence> rows)
{
    const std::lock_guard lock(m_mutex);
    // Taking away what is not there is no change.
    if (rows.empty() && m_presences.erase(station) == 0)
        return;
    ++m_besides;
    if (!rows.empty())
        m_presences[station] = std::move(rows);
}

std::vector<Presence> FakeWorld::presences() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Presence> all;
    for (const auto& [station, rows] : m_presences)
        all.insert(all.end(), rows.begin(), rows.end());
    return all;
}

std::vector<Person> FakeWorld::everybody() const
{
    const std::lock_guard lock(m_mutex);
    std::vector<Person> people;
    for (const auto& [id, person] : m_people)
        people.push_back(person);
    return people;
}

void FakeWorld::know(const Person& person)
{
    const std::lock_guard lock(m_mutex);
    m_people[person.id] = person;
}

void FakeWorld::hold()
{
    const std::lock_guard lock(m_mutex);
    m_held = true;
}

void FakeWorld::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_held = false;
    }
    m_gate.notify_all();
}

void FakeWorld::setAway(bool away)
{
    const std::lock_guard lock(m_mutex);
    m_away = away;
}

void FakeWorld::setDelay(std::chrono::milliseconds delay)
{
    const std::lock_guard lock(m_mutex);
    m_delay = delay;
}

std::optional<StorageError> FakeWorld::wait()
{
    std::unique_lock lock(m_mutex);
    m_gate.wait(lock, [this] { return !m_held; });
    if (m_away)
        return away();
    const auto delay = m_delay;
    lock.unlock();
    std::this_thread::sleep_for(delay);
    return {};
}

bool FakeWorld::isAway() const
{
    const std::lock_guard lock(m_mutex);
    return m_away;
}

StorageError FakeWorld::away()
{
    return {StorageFault::Unreachable, QStringLiteral("fake"), QStringLiteral("gone")};
}

Stored<void> FakeWorld::keep(const Draft& draft)
{
    const std::lock_guard lock(m_mutex);
    if (m_away)
        return fail(away());
    m_drafts.push_back(draft);
    return {};
}

std::vector<Draft> FakeWorld::drafts() const
{
    const std::lock_guard lock(m_mutex);
    return m_drafts;
}

Surroundings FakeWorld::surroundings() const
{
    const std::lock_guard lock(m_mutex);
    return m_surroundings;
}

void FakeWorld::setSurroundings(const Surroundings& surroundings)
{
    const std::lock_guard lock(m_mutex);
    m_surroundings = surroundings;
}

TicketRow FakeWorld::row(TicketId ticket) const
{
    {
        const std::lock_guard lock(m_mutex);
        const auto changed = m_changes.find(ticket);
        if (changed != m_changes.end() && changed->second)
            return *changed->second;
    }
    const auto pick = static_cast<std::size_t>(ticket.value);
    const Queue& queue = m_playbook->queues[pick % m_playbook->queues.size()];
    TicketRow row;
    row.id = ticket;
    row.version = 1;
    row.subject = QStringLiteral("Ticket number %1 is about something").arg(ticket.value);
    row.requesterName = QStringLiteral("Requester %1").arg(ticket.value % 97);
    row.clientName = QStringLiteral("Client %1").arg(ticket.value % 7);
    row.stateType = ticket.value % 3 == 0 ? StateType::New : StateType::Open;
    row.state = StateKey{toWord(row.stateType)};
    row.queue = queue.key;
    row.tier = queue.tier;
    row.priority = Priority{1 + static_cast<int>(pick % 5)};
    row.createdAt = Instant{1'700'000'000'000} + std::chrono::minutes(ticket.value);
    row.changedAt = row.createdAt;
    return row;
}

class FakeStore final : public Store
{
public:
    explicit FakeStore(std::shared_ptr<FakeWorld> world)
        : m_world(std::move(world))
    {}

    Stored<std::unique_ptr<Transaction>> begin() override
    {
        return fail(m_world->isAway() ? FakeWorld::away() : trouble());
    }
    void lookAs(PersonId, Capacity = Capacity::Role) override {}
    Stored<std::optional<Account>> account(PersonId) override { return std::nullopt; }
    Stored<void> keepPresence(const QString& station, std::span<const Presence> now) override;
    Stored<std::vector<Presence>> presences() override;
    Stored<PlaybookPtr> playbook() override { return m_world->playbook(); }
    Stored<PlaybookPtr> playbook(int) override { return m_world->playbook(); }
    Stored<std::optional<Person>> person(PersonId) override { return m_world->me(); }
    Stored<std::optional<Person>> personByLogin(const QString&) override { return m_world->me(); }
    Stored<std::vector<Person>> people(std::span<const PersonId> ids) override;
    Stored<std::vector<Person>> findPeople(const QString&, PeopleKind, int) override { return m_world->everybody(); }
    Stored<std::vector<Client>> findClients(const QString&, int) override { return {}; }
    Stored<std::optional<Client>> client(ClientId) override { return std::nullopt; }
    Stored<std::vector<JournalEntry>> history(TicketId ticket) override
    {
        return m_world->histories ? m_world->histories(m_world->row(ticket)) : std::vector<JournalEntry>();
    }
    Stored<std::vector<Clock>> clocks(TicketId) override { return {}; }
    Stored<CourseBasis> courseBasis() override { return fail(trouble()); }
    Stored<std::vector<TicketId>> dueTickets(Instant, int) override { return {}; }
    Stored<std::optional<Instant>> nextStepDue() override { return std::nullopt; }
    Stored<std::optional<Reckoning>> reckon(int) override { return std::nullopt; }
    Stored<bool> takeLease(const QString&, const QString&, Instant, Instant) override { return false; }
    Stored<std::vector<Notice>> unreadNotices(PersonId, int) override { return {}; }
    Stored<void> markRead(PersonId, std::span<const qint64>) override { return {}; }
    Stored<std::optional<TicketId>> find(const QString&) override { return std::nullopt; }
    Stored<std::vector<SearchHit>> search(const QString&, int) override { return {}; }
    Stored<std::vector<TicketId>> similar(const QString&, TicketId, int) override { return {}; }
    Stored<std::vector<SolvedTicket>> solvedTickets(int) override { return std::vector<SolvedTicket>{}; }
    Stored<void> scan(const std::function<Progressing(std::span<const JournalEntry>)>&) override { return {}; }
    Stored<std::optional<TicketId>> imported(const QString&, const QString&) override { return std::nullopt; }
    Stored<std::optional<Article>> article(ArticleId) override { return std::nullopt; }
    Stored<std::optional<Article>> article(const QString&, const QString&) override { return std::nullopt; }
    Stored<std::vector<JournalEntry>> articleHistory(ArticleId) override { return {}; }
    Stored<std::vector<ArticleRow>> articles(const ArticleQuery&, int) override { return {}; }
    Stored<std::vector<ArticleHit>> searchArticles(const QString&, const ArticleQuery&, int) override { return {}; }
    Stored<std::optional<PublicTicket>> publicTicket(TicketId) override { return std::nullopt; }
    Stored<std::vector<PublicTicket>> ownTickets(PersonId, int) override { return {}; }
    Stored<SelfService> selfService(Instant, Instant) override { return SelfService{}; }
    Stored<std::vector<TicketId>> guidedTickets(Instant, Instant) override { return {}; }
    Stored<std::vector<ArticleCounts>> articleCounts(std::span<const ArticleId>) override { return {}; }
    Stored<std::vector<JournalEntry>> auditTrail(Instant, Instant, int) override { return {}; }
    Stored<std::optional<Conversation>> conversation(ConversationId) override { return std::nullopt; }
    Stored<std::vector<ConversationId>> conversationsOf(PersonId, int) override { return {}; }
    Stored<ConversationCounts> conversationCounts(Instant, Instant) override { return ConversationCounts{}; }
    Stored<QByteArray> file(const QString&) override { return {}; }
    Stored<void> saveDraft(const Draft& draft) override { return m_world->keep(draft); }
    Stored<std::vector<Draft>> drafts(PersonId) override { return {}; }
    Stored<std::vector<SavedView>> savedViews(PersonId) override { return {}; }
    Stored<void> saveViews(PersonId, std::span<const SavedView>) override { return {}; }
    Stored<Surroundings> surroundings() override { return m_world->surroundings(); }
    Stored<std::vector<Finding>> verify(const ProgressReport&) override { return {}; }
    Stored<void> rebuild(const ProgressReport&) override { return {}; }
    Stored<void> backup(const QString&, const ProgressReport&) override { return {}; }
    void interrupt() override { ++m_world->m_interrupts; }

    Stored<TicketList> list(const ListQuery& query, int limit) override;
    Stored<std::vector<TicketRow>> rows(std::span<const TicketId> ids) override;
    Stored<Board> board(const BoardTerms& terms) override;
    Stored<std::vector<FlowsByPlace>> flows(std::span<const Instant> instants) override;
    Stored<std::vector<QueueCount>> queueCounts() override;
    Stored<std::vector<QueueCount>> queueCountsAt(const Past&) override { return queueCounts(); }
    /// As if nothing had changed since.
    Stored<TicketsThen> listAt(const ListQuery& query, const Past&, int limit) override
    {
        TicketsThen then{list(query, limit).value(), {}};
        then.rows = rows(then.list.ids).value();
        return then;
    }
    Stored<MyWorkCounts> myWork(PersonId) override { return MyWorkCounts{3, 1, 2, 1}; }
    Stored<qint64> dataVersion() override;
    Stored<Tail> tail(qint64 afterSequence) override;

private:
    [[nodiscard]] static StorageError trouble()
    {
        return {StorageFault::ReadOnly, QStringLiteral("fake"), QStringLiteral("nothing is written here")};
    }
    [[nodiscard]] std::vector<TicketId> ids() const;

    std::shared_ptr<FakeWorld> m_world;
};

std::vector<TicketId> FakeStore::ids() const
{
    std::vector<TicketId> ids;
    const std::lock_guard lock(m_world->m_mutex);
    ids.reserve(static_cast<std::size_t>(m_world->m_count));
    for (qint64 number = 1; number <= m_world->m_count; ++number) {
        const auto changed = m_world->m_changes.find(TicketId{number});
        if (changed == m_world->m_changes.end() || changed->second)
            ids.push_back(TicketId{number});
    }
    return ids;
}

Stored<TicketList> FakeStore::list(const ListQuery& query, int limit)
{
    ++m_world->m_listings;
    if (auto error = m_world->wait())
        return fail(*error);
    TicketList list;
    list.ids = ids();
    const bool plain = query.group == GroupBy::None && query.filter == TicketFilter{};
    if (plain && query.sort != SortKey::Priority && query.sort != SortKey::Subject) {
        if (query.direction == SortDirection::Descending)
            std::ranges::reverse(list.ids);
    } else {
        std::vector<TicketRow> rows;
        for (const TicketId id : list.ids)
            rows.push_back(m_world->row(id));
        std::erase_if(rows, [&](const TicketRow& row) { return !matches(row, query.filter); });
        std::ranges::stable_sort(rows, [&](const TicketRow& a, const TicketRow& b) { return before(a, b, query); });
        std::ranges::stable_sort(rows, {}, [&](const TicketRow& row) { return groupValue(row, query.group); });
        list.ids.clear();
        for (const TicketRow& row : rows) {
            if (query.group != GroupBy::None) {
                const QString value = groupValue(row, query.group);
                if (list.groups.empty() || list.groups.back().value != value)
                    list.groups.push_back({value, std::ssize(list.ids), 0});
                ++list.groups.back().count;
            }
            list.ids.push_back(row.id);
        }
    }
    if (limit > 0 && std::cmp_greater(list.ids.size(), limit)) {
        list.ids.resize(static_cast<std::size_t>(limit));
        std::erase_if(list.groups, [&](const ListGroup& group) { return group.first >= limit; });
        if (!list.groups.empty())
            list.groups.back().count = limit - list.groups.back().first;
        list.complete = false;
    }
    return list;
}

Stored<std::vector<TicketRow>> FakeStore::rows(std::span<const TicketId> ids)
{
    ++m_world->m_rowReads;
    if (auto error = m_world->wait())
        return fail(*error);
    std::vector<TicketRow> rows;
    for (const TicketId id : ids)
        rows.push_back(m_world->row(id));
    return rows;
}

Stored<std::vector<QueueCount>> FakeStore::queueCounts()
{
    std::vector<QueueCount> counts;
    int open = 40;
    for (const Queue& queue : m_world->playbook()->queues)
        counts.push_back({queue.key, std::exchange(open, open - 12), open / 6});
    return counts;
}

Stored<Board> FakeStore::board(const BoardTerms& terms)
{
    Board board{terms.now, {}, {}};
    for (const TicketId id : ids()) {
        const TicketRow row = m_world->row(id);
        const Place place{row.queue, row.tier};
        BoardFigures& figures = board.places[place];
        if (row.createdAt >= terms.today)
            ++figures.today.at(static_cast<std::size_t>(Flow::Opened));
        if (!isOpen(row.stateType))
            continue;
        ++figures.open;
        figures.unassigned += row.assignee ? 0 : 1;
        figures.pending += isPending(row.stateType) ? 1 : 0;
        figures.toAccept += row.awaitsAcceptance ? 1 : 0;
        figures.oldest = figures.oldest ? std::min(*figures.oldest, row.createdAt) : row.createdAt;
        figures.due.overdue += row.due && *row.due < terms.now ? 1 : 0;
        for (std::size_t i = 0; i < dueHours.size(); ++i)
            figures.due.within.at(i) +=
                row.due && *row.due >= terms.now && *row.due <= terms.now + std::chrono::hours(dueHours.at(i)) ? 1 : 0;
        const BoardShare share{place, row.stateType, row.state, {}, row.assignee, 1};
        const auto known = std::ranges::find_if(board.shares, [&](const BoardShare& other) {
            return other.place == place && other.state == row.state && other.assignee == row.assignee;
        });
        if (known == board.shares.end())
            board.shares.push_back(share);
        else
            ++known->tickets;
    }
    return board;
}

Stored<std::vector<FlowsByPlace>> FakeStore::flows(std::span<const Instant> instants)
{
    std::vector<FlowsByPlace> flows;
    for (std::size_t i = 1; i < instants.size(); ++i) {
        FlowsByPlace& period = flows.emplace_back();
        for (const Queue& queue : m_world->playbook()->queues) {
            FlowCounts& counts = period[{queue.key, queue.tier}];
            counts.at(static_cast<std::size_t>(Flow::Opened)) = static_cast<int>(1 + i % 2);
            counts.at(static_cast<std::size_t>(Flow::Resolved)) = static_cast<int>(2 - i % 2);
        }
    }
    return flows;
}

Stored<qint64> FakeStore::dataVersion()
{
    const std::lock_guard lock(m_world->m_mutex);
    if (m_world->m_away)
        return fail(StorageError{StorageFault::Unreachable, QStringLiteral("fake"), QStringLiteral("gone")});
    return std::ssize(m_world->m_journal) + m_world->m_besides;
}

Stored<void> FakeStore::keepPresence(const QString& station, std::span<const Presence> now)
{
    ++m_world->m_presenceWrites;
    {
        const std::lock_guard lock(m_world->m_mutex);
        if (m_world->m_away)
            return fail(trouble());
    }
    m_world->present(station, {now.begin(), now.end()});
    return {};
}

Stored<std::vector<Presence>> FakeStore::presences()
{
    ++m_world->m_presenceReads;
    return m_world->presences();
}

Stored<std::vector<Person>> FakeStore::people(std::span<const PersonId> ids)
{
    const std::lock_guard lock(m_world->m_mutex);
    std::vector<Person> people;
    for (const PersonId id : ids) {
        if (const auto known = m_world->m_people.find(id); known != m_world->m_people.end())
            people.push_back(known->second);
    }
    return people;
}

Stored<Tail> FakeStore::tail(qint64 afterSequence)
{
    ++m_world->m_tails;
    const std::lock_guard lock(m_world->m_mutex);
    Tail tail{std::ssize(m_world->m_journal), {}, false, false, false, std::nullopt};
    for (qint64 i = afterSequence; afterSequence >= 0 && i < tail.sequence; ++i)
        tail.tickets.push_back(m_world->m_journal[static_cast<std::size_t>(i)]);
    return tail;
}

StoreFactory openFake(const std::shared_ptr<FakeWorld>& world)
{
    return [world]() -> Stored<std::unique_ptr<Store>> { return std::make_unique<FakeStore>(world); };
}

} // namespace tierdesk::test
