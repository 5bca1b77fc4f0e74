// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Lists by SQL agree with a plain sort of the folded tickets: every order, direction, group, filter and plan.
#include "core/storage/listsql.h"

#include "core/base/textfold.h"
#include "core/desk/reckoning.h"
#include "core/storage/sqliteconnection.h"
#include "core/storage/sqlstore.h"
#include "core/ticket/apply.h"
#include "tests/storage/randomdesk.h"
#include "tests/support/catch.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

using Predicate = std::function<bool(const Ticket&)>;

/// Nothing, a number, or a text compared byte by byte in UTF-8.
using Key = std::optional<std::pair<qint64, QByteArray>>;

Key keyOf(qint64 number)
{
    return std::pair(number, QByteArray());
}

Key keyOf(const QString& text)
{
    const QString key = sortKey(text);
    return key.isEmpty() ? Key() : std::pair(qint64{0}, key.toUtf8());
}

class PlainLister
{
public:
    explicit PlainLister(Store& store)
        : m_store(store)
        , m_playbook(must(store.playbook()))
    {
        must(store.scan([&](std::span<const JournalEntry> history) {
            m_tickets.push_back(fold(history));
            return Progressing::Continue;
        }));
        for (const Ticket& ticket : m_tickets)
            m_due[ticket.id] = nextDue(must(store.clocks(ticket.id))).deadline;
    }

    /// Whether the lists have deadlines to be sorted by.
    bool hasDeadlines() const
    {
        return std::ranges::any_of(m_due, [](const auto& entry) { return entry.second.has_value(); });
    }

    TicketList list(const ListQuery& query, const Predicate& wanted) const
    {
        struct Entry
        {
            std::vector<Key> group;
            QString value;
            std::vector<Key> keys;
            TicketId id;
        };
        std::vector<Entry> entries;
        for (const Ticket& ticket : m_tickets) {
            if (wanted(ticket))
                entries.push_back({groupOf(ticket, query.group), valueOf(ticket, query.group),
                                   keysOf(ticket, query.sort), ticket.id});
        }
        const bool down = (query.direction == SortDirection::Descending) != (query.sort == SortKey::Age);
        std::ranges::sort(entries, [&](const Entry& a, const Entry& b) {
            if (a.group != b.group)
                return before(a.group, b.group, false);
            if (a.keys != b.keys)
                return before(a.keys, b.keys, down);
            return down ? b.id < a.id : a.id < b.id;
        });
        TicketList list;
        for (const Entry& entry : entries) {
            if (query.group != GroupBy::None) {
                if (list.groups.empty() || list.groups.back().value != entry.value)
                    list.groups.push_back({entry.value, std::ssize(list.ids), 0});
                ++list.groups.back().count;
            }
            list.ids.push_back(entry.id);
        }
        return list;
    }

private:
    /// What has no value stands last in either direction.
    static bool before(const std::vector<Key>& a, const std::vector<Key>& b, bool down)
    {
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (a[i] == b[i])
                continue;
            if (!a[i] || !b[i])
                return a[i].has_value();
            return down ? *b[i] < *a[i] : *a[i] < *b[i];
        }
        return false;
    }

    std::vector<Key> queueOf(const Ticket& ticket) const
    {
        const Queue* queue = m_playbook->queue(ticket.placement.place.queue);
        return {keyOf(queue->tier.value), std::pair(qint64{0}, folded(queue->name).toUtf8()),
                std::pair(qint64{0}, queue->key.value.toUtf8())};
    }

    std::vector<Key> groupOf(const Ticket& ticket, GroupBy group) const
    {
        const Priority priority = ticket.triage.priority();
        switch (group) {
        case GroupBy::None:
            return {};
        case GroupBy::Tier:
            return {keyOf(ticket.placement.place.tier.value)};
        case GroupBy::Queue:
            return queueOf(ticket);
        case GroupBy::Priority:
            return {priority.isSet() ? keyOf(priority.value) : Key()};
        }
        return {};
    }

    static QString valueOf(const Ticket& ticket, GroupBy group)
    {
        switch (group) {
        case GroupBy::None:
            return {};
        case GroupBy::Tier:
            return QString::number(ticket.placement.place.tier.value);
        case GroupBy::Queue:
            return ticket.placement.place.queue.value;
        case GroupBy::Priority:
            return QString::number(ticket.triage.priority().value);
        }
        return {};
    }

    Key nameOf(PersonId id) const { return id ? keyOf(must(m_store.person(id)).value().name) : Key(); }

    std::vector<Key> keysOf(const Ticket& ticket, SortKey sort) const
    {
        const Priority priority = ticket.triage.priority();
        const ClientId client = ticket.details.client;
        const std::optional<Instant> due = m_due.at(ticket.id);
        const auto contact = std::max(ticket.contacts.lastFromRequester, ticket.contacts.lastToRequester);
        switch (sort) {
        case SortKey::Urgent:
            return {keyOf(due ? due->ms : std::numeric_limits<qint64>::max()),
                    keyOf(priority.isSet() ? priority.value : 99), keyOf(ticket.createdAt.ms)};
        case SortKey::Number:
            return {};
        case SortKey::Priority:
            return {priority.isSet() ? keyOf(priority.value) : Key()};
        case SortKey::Subject:
            return {keyOf(ticket.details.subject)};
        case SortKey::Requester:
            return {nameOf(ticket.details.requester)};
        case SortKey::Client:
            return {client ? keyOf(must(m_store.client(client)).value().name) : Key()};
        case SortKey::State:
            return {keyOf(static_cast<int>(ticket.progress.type)),
                    std::pair(qint64{0}, ticket.progress.state.value.toUtf8())};
        case SortKey::Queue:
            return queueOf(ticket);
        case SortKey::Assignee:
            return {nameOf(ticket.placement.assignee)};
        case SortKey::Age:
            return {keyOf(ticket.createdAt.ms)};
        case SortKey::LastContact:
            return {contact ? keyOf(contact->ms) : Key()};
        case SortKey::Changed:
            return {keyOf(ticket.changedAt.ms)};
        case SortKey::Due:
            return {due ? keyOf(due->ms) : Key()};
        }
        return {};
    }

    Store& m_store;
    PlaybookPtr m_playbook;
    std::vector<Ticket> m_tickets;
    std::map<TicketId, std::optional<Instant>> m_due;
};

struct Filtered
{
    const char* what;
    TicketFilter filter;
    Predicate wanted;
};

FilterTerm is(FilterField field, QStringList values, FilterRelation relation = FilterRelation::Is)
{
    return {field, relation, std::move(values)};
}

QString word(const char* text)
{
    return QString::fromUtf8(text);
}

bool open(const Ticket& ticket)
{
    return isOpen(ticket.progress.type);
}

std::vector<Filtered> filters(RandomDesk& desk, Instant now)
{
    using enum FilterField;
    const FilterTerm any = is(State, {word("any")});
    const auto tagged = [](const Ticket& t, const char* tag) { return t.details.tags.contains(word(tag)); };
    const auto says = [](const Ticket& t, const char* text) {
        return std::ranges::any_of(t.messages, [&](const Message& m) {
            return !m.withdrawn && m.kind != MessageKind::Received && folded(m.body).contains(word(text));
        });
    };
    return {
        {"nothing asked", {}, open},
        {"any state", {{any}, {}}, [](const Ticket&) { return true; }},
        {"closed", {{is(State, {word("closed")})}, {}}, [](const Ticket& t) { return !open(t); }},
        {"not open",
         {{is(State, {word("open")}, FilterRelation::IsNot)}, {}},
         [](const Ticket& t) { return !open(t); }},
        {"one state by name",
         {{is(State, {word("the PENDING-vendor"), word("resolved")})}, {}},
         [](const Ticket& t) {
             return t.progress.type == StateType::PendingVendor || t.progress.type == StateType::Resolved;
         }},
        {"unknown state", {{is(State, {word("frozen")})}, {}}, [](const Ticket&) { return false; }},
        {"one queue",
         {{is(FilterField::Queue, {word("network")})}, {}},
         [](const Ticket& t) { return open(t) && t.placement.place.queue == network; }},
        {"two queues of any state",
         {{is(FilterField::Queue, {word("desk"), word("experts")}), any}, {}},
         [](const Ticket& t) { return t.placement.place.queue == frontDesk || t.placement.place.queue == experts; }},
        {"not that queue",
         {{is(FilterField::Queue, {word("desk")}, FilterRelation::IsNot)}, {}},
         [](const Ticket& t) { return open(t) && t.placement.place.queue != frontDesk; }},
        {"tier 2 and above",
         {{is(FilterField::Tier, {word("2")}, FilterRelation::AtLeast)}, {}},
         [](const Ticket& t) { return open(t) && t.placement.place.tier >= tierdesk::Tier{2}; }},
        {"tier 1",
         {{is(FilterField::Tier, {word("1")})}, {}},
         [](const Ticket& t) { return open(t) && t.placement.place.tier == tierdesk::Tier{1}; }},
        {"pressing",
         {{is(FilterField::Priority, {word("2")}, FilterRelation::AtMost)}, {}},
         [](const Ticket& t) { return open(t) && t.triage.priority().isSet() && t.triage.priority().value <= 2; }},
        {"less pressing",
         {{is(FilterField::Priority, {word("2")}, FilterRelation::MoreThan)}, {}},
         [](const Ticket& t) { return open(t) && t.triage.priority().value > 2; }},
        {"unrated",
         {{is(FilterField::Priority, {word("none")})}, {}},
         [](const Ticket& t) { return open(t) && !t.triage.priority().isSet(); }},
        {"high impact",
         {{is(FilterField::Impact, {word("1")}), any}, {}},
         [](const Ticket& t) { return t.triage.impact.value == 1; }},
        {"kind",
         {{is(Kind, {word("problem"), word("change")})}, {}},
         [](const Ticket& t) {
             return open(t) && (t.details.kind == TicketKind::Problem || t.details.kind == TicketKind::Change);
         }},
        {"mine",
         {{is(Assignee, {word("me")}), any}, {}},
         [&](const Ticket& t) { return t.placement.assignee == desk.ben; }},
        {"unassigned",
         {{is(Assignee, {word("none")})}, {}},
         [](const Ticket& t) { return open(t) && !t.placement.assignee; }},
        {"anna or nobody",
         {{is(Assignee, {word("none"), word("anna")}), any}, {}},
         [&](const Ticket& t) { return !t.placement.assignee || t.placement.assignee == desk.anna; }},
        {"not anna",
         {{is(Assignee, {word("anna")}, FilterRelation::IsNot)}, {}},
         [&](const Ticket& t) { return open(t) && t.placement.assignee != desk.anna; }},
        {"owner by login",
         {{is(Owner, {word("carla")}), any}, {}},
         [&](const Ticket& t) { return t.placement.owner == desk.boss; }},
        {"no requester",
         {{is(Requester, {word("none")}), any}, {}},
         [](const Ticket& t) { return !t.details.requester; }},
        {"nobody's name", {{is(Requester, {word("qqq")}), any}, {}}, [](const Ticket&) { return false; }},
        {"no client",
         {{is(FilterField::Client, {word("none")}), any}, {}},
         [](const Ticket& t) { return !t.details.client; }},
        {"category with what is below",
         {{is(FilterField::Category, {word("Hardware")}), any}, {}},
         [](const Ticket& t) { return !t.details.category.isNull(); }},
        {"tag", {{is(Tag, {word("ETAGE")}), any}, {}}, [&](const Ticket& t) { return tagged(t, "Étage"); }},
        {"no such tag",
         {{is(Tag, {word("vip")}, FilterRelation::IsNot), any}, {}},
         [&](const Ticket& t) { return !tagged(t, "vip"); }},
        {"channel",
         {{is(FilterField::Channel, {word("chat")}), any}, {}},
         [](const Ticket& t) { return t.details.channel == tierdesk::Channel::Chat; }},
        {"watched by me",
         {{is(Watcher, {word("me")}), any}, {}},
         [&](const Ticket& t) { return t.isWatchedBy(desk.ben); }},
        {"watched by nobody",
         {{is(Watcher, {word("none")})}, {}},
         [](const Ticket& t) { return open(t) && t.company.watchers.empty(); }},
        {"mentions me", {{is(Mentions, {word("me")}), any}, {}}, [&](const Ticket& t) { return says(t, "@ben"); }},
        {"waits for an answer by its name",
         {{is(FilterField::Reason, {word("waiting for an Answer")}), any}, {}},
         [](const Ticket& t) { return t.progress.pendingReason() == word("answer"); }},
        {"waits for what nobody waits for",
         {{is(FilterField::Reason, {word("qqq")}), any}, {}},
         [](const Ticket&) { return false; }},
        {"open and waiting for nothing",
         {{is(FilterField::Reason, {word("none")})}, {}},
         [](const Ticket& t) { return open(t) && t.progress.pendingReason().isEmpty(); }},
        {"waiting handoff",
         {{is(FilterField::Handoff, {word("waiting")})}, {}},
         [](const Ticket& t) { return t.awaitsAcceptance(); }},
        {"young",
         {{is(Created, {word("3h")}, FilterRelation::LessThan)}, {}},
         [now](const Ticket& t) { return open(t) && now - t.createdAt < std::chrono::hours(3); }},
        {"changed long ago",
         {{is(Changed, {word("2h")}, FilterRelation::AtLeast), any}, {}},
         [now](const Ticket& t) { return now - t.changedAt >= std::chrono::hours(2); }},
        {"without a deadline",
         {{is(Due, {word("none")}), any}, {}},
         [&desk](const Ticket& t) { return !nextDue(must(desk.store().clocks(t.id))).deadline; }},
        {"past its deadline",
         {{is(Due, {word("overdue")})}, {}},
         [&desk, now](const Ticket& t) {
             const NextDue due = nextDue(must(desk.store().clocks(t.id)));
             return open(t) && due.deadline && *due.deadline < now;
         }},
        {"queue state and assignee",
         {{is(FilterField::Queue, {word("desk")}), is(Assignee, {word("anna")}), any}, {}},
         [&](const Ticket& t) { return t.placement.place.queue == frontDesk && t.placement.assignee == desk.anna; }},
        {"words",
         {{}, word("printer")},
         [&](const Ticket& t) {
             return folded(t.details.subject + t.details.description).contains(word("printer")) ||
                    std::ranges::any_of(t.messages, [](const Message& m) {
                        return !m.withdrawn && folded(m.body).contains(word("printer"));
                    });
         }},
        {"the beginning of a word in a queue",
         {{is(FilterField::Queue, {frontDesk.value})}, word("pr")},
         [&](const Ticket& t) {
             const auto begins = [](const QString& text) {
                 return std::ranges::any_of(foldedWords(text),
                                            [](const QString& w) { return w.startsWith(word("pr")); });
             };
             return t.placement.place.queue == frontDesk &&
                    (begins(t.details.subject) || begins(t.details.description) ||
                     std::ranges::any_of(t.messages, [&](const Message& m) { return !m.withdrawn && begins(m.body); }));
         }},
        {"nothing to find", {{}, word("?!")}, [](const Ticket&) { return false; }},
    };
}

} // namespace

TEST_CASE("a list agrees with a plain sort in every order direction group and filter")
{
    const unsigned seed = GENERATE(1U, 2U, 3U);
    const GroupBy group = GENERATE(GroupBy::None, GroupBy::Tier, GroupBy::Queue, GroupBy::Priority);
    RandomDesk desk;
    desk.takeMany(260, seed);
    must(reckonAll(desk.store(), {}));
    const PlainLister plain(desk.store());
    REQUIRE(plain.hasDeadlines());
    const PlaybookPtr playbook = must(desk.store().playbook());
    Connection& connection = dynamic_cast<SqlStore&>(desk.store()).connection();
    const Instant now = desk.now();
    for (const Filtered& filtered : filters(desk, now)) {
        for (const SortKey sort : allValues<SortKey>()) {
            for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
                const ListQuery query{filtered.filter, sort, direction, group, desk.ben, now};
                const TicketList expected = plain.list(query, filtered.wanted);
                for (const ListPlan plan : {ListPlan::Cheapest, ListPlan::Walk, ListPlan::Ask}) {
                    // PostgreSQL chooses by itself how words are sought.
                    if (plan == ListPlan::Ask &&
                        (filtered.filter.text.isEmpty() || connection.dialect() == Dialect::PostgreSql))
                        continue;
                    const TicketList list = must(listTickets(connection, *playbook, query, 0, nullptr, plan));
                    const TicketList first = must(listTickets(connection, *playbook, query, 4, nullptr, plan));
                    const auto few = std::min<std::ptrdiff_t>(4, std::ssize(expected.ids));
                    const bool same =
                        list == expected &&
                        std::ranges::equal(first.ids, std::span(expected.ids).first(static_cast<std::size_t>(few))) &&
                        first.complete == (std::ssize(expected.ids) <= 4);
                    if (!same) {
                        FAIL("filter " << filtered.what << ", sort " << toWord(sort).data() << ", "
                                       << (direction == SortDirection::Ascending ? "up" : "down") << ", group "
                                       << toWord(group).data() << ", plan " << static_cast<int>(plan) << ": "
                                       << list.ids.size() << " for " << expected.ids.size());
                    }
                }
            }
        }
    }
}

TEST_CASE("the groups of a cut list count what it holds")
{
    TestDesk desk;
    for (int i = 0; i < 3; ++i)
        (void)desk.openTicket(QStringLiteral("One"), frontDesk);
    for (int i = 0; i < 3; ++i)
        (void)desk.openTicket(QStringLiteral("Two"), network);
    ListQuery query;
    query.group = GroupBy::Queue;
    const TicketList list = must(desk.store().list(query, 4));
    CHECK(list.groups == std::vector<ListGroup>{{frontDesk.value, 0, 3}, {network.value, 3, 1}});
    CHECK_FALSE(list.complete);
    CHECK(must(desk.store().list(query, 6)).complete);
}

TEST_CASE("no offered order sorts what it can read in order", "[file]")
{
    TestDesk desk;
    auto& connection = dynamic_cast<SqliteConnection&>(dynamic_cast<SqlStore&>(desk.store()).connection());
    const PlaybookPtr playbook = must(desk.store().playbook());
    (void)desk.openTicket(QStringLiteral("One"), frontDesk);
    // What SQLite is asked, as it was asked.
    static QStringList asked;
    asked.clear();
    sqlite3_trace_v2(
        connection.handle(), SQLITE_TRACE_STMT,
        [](unsigned, void*, void* statement, void*) {
            asked.append(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement))));
            return 0;
        },
        nullptr);
    for (const SortKey sort : allValues<SortKey>()) {
        for (const SortDirection direction : {SortDirection::Ascending, SortDirection::Descending}) {
            for (const char* state : {"open", "any"}) {
                ListQuery query{{{is(FilterField::State, {word(state)})}, {}}, sort, direction, GroupBy::None, {}, {}};
                (void)must(listTickets(connection, *playbook, query, 50, nullptr, ListPlan::Walk));
            }
        }
    }
    sqlite3_trace_v2(connection.handle(), 0, nullptr, nullptr);
    int walks = 0;
    for (const QString& statement : std::as_const(asked)) {
        if (!statement.contains(QStringLiteral("INDEXED BY ticket_by")) ||
            statement.contains(QStringLiteral("count(*)")))
            continue;
        ++walks;
        const Values values(statement.count(QLatin1Char('?')), QVariant(1));
        must(connection.each(QStringLiteral("EXPLAIN QUERY PLAN ") + statement, values, [&](const Row& row) {
            INFO(statement.toStdString());
            CHECK_FALSE(row.text(3).contains(QStringLiteral("TEMP B-TREE")));
        }));
    }
    CHECK(walks > 40);
}
