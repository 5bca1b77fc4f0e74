// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filtersql.h"

#include "core/base/textfold.h"
#include "core/knowledge/articlename.h"
#include "core/storage/filtertimes.h"
#include "core/storage/idlist.h"
#include "core/storage/peopletable.h"
#include "core/storage/searchsql.h"
#include "core/storage/sightsql.h"
#include "core/storage/ticketcolumns.h"

namespace tierdesk {

namespace {

constexpr const char* nothing = "1 = 0";

QString comparison(FilterRelation relation)
{
    switch (relation) {
    case FilterRelation::AtMost:
        return QStringLiteral("<=");
    case FilterRelation::AtLeast:
        return QStringLiteral(">=");
    case FilterRelation::LessThan:
        return QStringLiteral("<");
    case FilterRelation::MoreThan:
        return QStringLiteral(">");
    case FilterRelation::Is:
    case FilterRelation::IsNot:
        break;
    }
    return QStringLiteral("=");
}

/// The rank stands in the index of urgent lists, the priority in one of its own. 0: none.
Alternative priorityAlternative(const QString& sign, int priority)
{
    if (priority == 0)
        return {QStringLiteral("priority_rank = %1").arg(behindPriorities),
                indexedSource("ticket_by_priority", QStringLiteral("priority IS NULL")),
                {}};
    return {QStringLiteral("(priority_rank %1 ? AND priority_rank < %2)").arg(sign).arg(behindPriorities),
            indexedSource("ticket_by_priority", QStringLiteral("priority %1 ?").arg(sign)),
            {priority}};
}

class Builder
{
public:
    Builder(Connection& connection, const Playbook& playbook, const ListQuery& query)
        : m_connection(connection)
        , m_playbook(playbook)
        , m_query(query)
    {}

    Stored<FilterSql> build()
    {
        const QString words = matchExpression(m_connection.dialect(), m_query.filter.text);
        const auto isState = [](const FilterTerm& term) {
            return term.field == FilterField::State || term.field == FilterField::Number || isPast(term.field);
        };
        const bool aboutState = std::ranges::any_of(m_query.filter.terms, isState);
        m_sql.sides.closed = aboutState || !m_query.filter.text.isEmpty();
        for (const FilterTerm& term : m_query.filter.terms) {
            Clause clause;
            clause.negated = term.relation == FilterRelation::IsNot;
            for (const QString& value : term.values)
                add(clause, term, value);
            if (term.field == FilterField::State && !clause.negated)
                narrowSides(term);
            m_sql.clauses.push_back(std::move(clause));
        }
        if (!m_query.filter.text.trimmed().isEmpty()) {
            m_sql.words = m_sql.clauses.size();
            m_sql.clauses.push_back({{textAlternative(words)}, false});
            m_sql.wordsOfOne = ticketMatching(m_connection.dialect(), m_query.filter.text);
        }
        if (m_trouble)
            return fail(*m_trouble);
        return std::move(m_sql);
    }

private:
    void add(Clause& clause, const FilterTerm& term, const QString& value)
    {
        switch (term.field) {
        case FilterField::Queue:
            return queue(clause, term, value);
        case FilterField::Tier:
            if (term.relation == FilterRelation::Is && term.values.size() == 1)
                m_sql.tier = value.toInt();
            return number(clause, term, value, "tier", "ticket_in_tier");
        case FilterField::State:
            return state(clause, value);
        case FilterField::Reason:
            return reason(clause, value);
        case FilterField::Priority:
            return priority(clause, term, value);
        case FilterField::Impact:
            return number(clause, term, value, "impact", nullptr);
        case FilterField::Urgency:
            return number(clause, term, value, "urgency", nullptr);
        case FilterField::Kind:
            return equal(clause, "kind", value);
        case FilterField::Assignee:
            return person(clause, value, "assignee", "ticket_of_assignee");
        case FilterField::Owner:
            return person(clause, value, "owner", "ticket_of_owner");
        case FilterField::Requester:
            return person(clause, value, "requester", "ticket_of_requester");
        case FilterField::Client:
            return client(clause, value);
        case FilterField::Category:
            return category(clause, value);
        case FilterField::Service:
            return service(clause, value);
        case FilterField::Tag:
            return inSet(clause, QStringLiteral("SELECT ticket FROM ticket_tag WHERE tag = ?"), {folded(value)});
        case FilterField::Channel:
            return equal(clause, "channel", value);
        case FilterField::Watcher:
            return watcher(clause, value);
        case FilterField::Mentions:
            return mentions(clause, value);
        case FilterField::Handoff:
            if (value == QLatin1String("waiting"))
                return inSet(clause, QStringLiteral("SELECT ticket FROM ticket INDEXED BY ticket_waiting "
                                                    "WHERE awaits_acceptance = 1"));
            return never(clause);
        case FilterField::Created:
            return either(clause,
                          ageAlternatives("created_at", "ticket_by_created", term.relation, value, m_query.now));
        case FilterField::Changed:
            return either(clause,
                          ageAlternatives("changed_at", "ticket_by_changed", term.relation, value, m_query.now));
        case FilterField::Due:
            return either(clause, dueAlternatives(m_playbook, value, m_query.now));
        case FilterField::Opened:
            return either(clause, flowAlternatives(m_playbook, value, m_query.now, {Flow::Opened, Flow::Reopened}));
        case FilterField::Arrived:
            return either(clause,
                          flowAlternatives(m_playbook, value, m_query.now, {Flow::Opened, Flow::Reopened, Flow::Came}));
        case FilterField::Left:
            return either(
                clause, flowAlternatives(m_playbook, value, m_query.now, {Flow::Resolved, Flow::Went, Flow::Dropped}));
        case FilterField::Moved:
            return either(clause, moveAlternatives(m_playbook, value, m_query.now));
        case FilterField::Bounced:
            return either(clause, bounceAlternatives(m_playbook, value, m_query.now));
        case FilterField::Idle:
            return either(clause, idleAlternatives(m_playbook, value, m_query.now));
        case FilterField::Article:
            return inSet(clause, QStringLiteral("SELECT ticket FROM ticket_article WHERE article = ?"),
                         {parseArticleName(value).value});
        case FilterField::Number:
            return numbers(clause, term);
        case FilterField::Resolved:
            return either(clause, flowAlternatives(m_playbook, value, m_query.now, {Flow::Resolved}));
        }
    }

    static void never(Clause& clause) { clause.alternatives.push_back({QLatin1String(nothing), {}, {}}); }

    static void either(Clause& clause, std::vector<Alternative> alternatives)
    {
        for (Alternative& alternative : alternatives)
            clause.alternatives.push_back(std::move(alternative));
        if (clause.alternatives.empty())
            never(clause);
    }

    static void column(Clause& clause, const QString& condition, const char* index, Values values)
    {
        clause.alternatives.push_back(
            {condition, index ? indexedSource(index, condition) : QString(), std::move(values)});
    }

    static void inSet(Clause& clause, const QString& select, Values values = {})
    {
        clause.alternatives.push_back({QStringLiteral("ticket.ticket IN (%1)").arg(select), select, std::move(values)});
    }

    /// All of them at once, however many, with the first.
    static void numbers(Clause& clause, const FilterTerm& term)
    {
        if (!clause.alternatives.empty())
            return;
        Values values;
        for (const QString& value : term.values)
            values.push_back(QString(value).remove(QLatin1Char('#')).toLongLong());
        inSet(clause,
              QStringLiteral("SELECT ticket FROM ticket WHERE ticket IN (%1)")
                  .arg(marks(static_cast<std::size_t>(term.values.size()))),
              values);
    }

    static void equal(Clause& clause, const char* name, const QString& value)
    {
        column(clause, QLatin1String(name) + QLatin1String(" = ?"), nullptr, {value});
    }

    void queue(Clause& clause, const FilterTerm& term, const QString& value)
    {
        auto keys = keysNamed(m_playbook.queues, value);
        if (keys.empty())
            keys.push_back(QueueKey{value});
        if (!clause.negated && term.values.size() == 1 && keys.size() == 1)
            m_sql.queue = keys.front();
        for (const Clause one = queueClause(keys); const Alternative& alternative : one.alternatives)
            clause.alternatives.push_back(alternative);
    }

    static void number(Clause& clause, const FilterTerm& term, const QString& value, const char* name,
                       const char* index)
    {
        const QString column = QLatin1String(name);
        if (value == QLatin1String("none"))
            return Builder::column(clause, column + QLatin1String(" IS NULL"), index, {});
        bool isNumber = false;
        const int rank = value.toInt(&isNumber);
        if (!isNumber)
            return never(clause);
        Builder::column(clause, QStringLiteral("%1 %2 ?").arg(column, comparison(term.relation)), index, {rank});
    }

    static void priority(Clause& clause, const FilterTerm& term, const QString& value)
    {
        bool isNumber = false;
        const int rank = value == QLatin1String("none") ? 0 : value.toInt(&isNumber);
        if (!isNumber && value != QLatin1String("none"))
            return never(clause);
        clause.alternatives.push_back(priorityAlternative(comparison(term.relation), rank));
    }

    /// The types a word of the filter stands for, and the one state it names.
    [[nodiscard]] std::vector<StateType> typesOf(const QString& value) const
    {
        std::vector<StateType> types;
        const bool open = value == QLatin1String("open");
        const bool closed = value == QLatin1String("closed");
        for (const StateType type : allValues<StateType>()) {
            if (value == QLatin1String("any") || (open && isOpen(type)) || (closed && !isOpen(type)))
                types.push_back(type);
        }
        if (const auto type = parseWord<StateType>(value); types.empty() && type)
            types.push_back(*type);
        return types;
    }

    void state(Clause& clause, const QString& value) const
    {
        for (const StateType type : typesOf(value))
            column(clause, QStringLiteral("state_type = ?"), "ticket_by_state", {static_cast<int>(type)});
        if (clause.alternatives.empty()) {
            for (const StateKey& key : keysNamed(m_playbook.states, value)) {
                column(clause, QStringLiteral("(state_type = ? AND state = ?)"), "ticket_by_state",
                       {static_cast<int>(m_playbook.state(key)->type), key.value});
            }
        }
        if (clause.alternatives.empty())
            never(clause);
    }

    void reason(Clause& clause, const QString& value) const
    {
        if (value == QLatin1String("none"))
            return column(clause, QStringLiteral("pending_reason IS NULL"), nullptr, {});
        const auto is = [&](const QString& key) {
            inSet(clause,
                  QStringLiteral("SELECT ticket FROM ticket INDEXED BY ticket_of_reason "
                                 "WHERE pending_reason = ?"),
                  {key});
        };
        is(value);
        for (const Choice& choice : m_playbook.pendingReasons) {
            if (choice.key != value && folded(choice.name) == folded(value))
                is(choice.key);
        }
    }

    void narrowSides(const FilterTerm& term)
    {
        Sides named{false, false};
        for (const QString& value : term.values) {
            std::vector<StateType> types = typesOf(value);
            if (types.empty()) {
                for (const StateKey& key : keysNamed(m_playbook.states, value))
                    types.push_back(m_playbook.state(key)->type);
            }
            for (const StateType type : types)
                (isOpen(type) ? named.open : named.closed) = true;
        }
        m_sql.sides.open = m_sql.sides.open && named.open;
        m_sql.sides.closed = m_sql.sides.closed && named.closed;
    }

    void person(Clause& clause, const QString& value, const char* name, const char* index)
    {
        const QString column = QLatin1String(name);
        if (value == QLatin1String("none"))
            return Builder::column(clause, column + QLatin1String(" IS NULL"), index, {});
        if (const auto id = personNamed(value))
            return Builder::column(clause, column + QLatin1String(" = ?"), index, {id->value});
        Values values;
        const QString people = peopleCalled(value, values);
        if (people.isEmpty())
            return never(clause);
        Builder::column(clause, QStringLiteral("%1 IN (%2)").arg(column, people), index, std::move(values));
    }

    void client(Clause& clause, const QString& value)
    {
        if (value == QLatin1String("none"))
            return column(clause, QStringLiteral("client IS NULL"), "ticket_of_client", {});
        Values values;
        const QString clients = selectByWords(QStringLiteral("client_word"), QStringLiteral("client"), value, values);
        if (clients.isEmpty())
            return never(clause);
        column(clause, QStringLiteral("client IN (%1)").arg(clients), "ticket_of_client", std::move(values));
    }

    /// A category stands for what is below it as well.
    void category(Clause& clause, const QString& value) const
    {
        auto keys = keysNamed(m_playbook.categories, value);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            for (const Category& below : m_playbook.categories) {
                if (below.parent == keys[i] && std::ranges::find(keys, below.key) == keys.end())
                    keys.push_back(below.key);
            }
        }
        for (const CategoryKey& key : keys)
            equal(clause, "category", key.value);
        if (keys.empty())
            equal(clause, "category", value);
    }

    void service(Clause& clause, const QString& value) const
    {
        const auto keys = keysNamed(m_playbook.services, value);
        for (const ServiceKey& key : keys)
            equal(clause, "service", key.value);
        if (keys.empty())
            equal(clause, "service", value);
    }

    void watcher(Clause& clause, const QString& value)
    {
        if (value == QLatin1String("none")) {
            clause.alternatives.push_back(
                {QStringLiteral("NOT EXISTS (SELECT 1 FROM ticket_watcher AS w WHERE w.ticket = ticket.ticket)"),
                 {},
                 {}});
            return;
        }
        if (const auto id = personNamed(value)) {
            return inSet(clause, QStringLiteral("SELECT ticket FROM ticket_watcher WHERE person = ?"), {id->value});
        }
        Values values;
        const QString people = peopleCalled(value, values);
        if (people.isEmpty())
            return never(clause);
        inSet(clause, QStringLiteral("SELECT ticket FROM ticket_watcher WHERE person IN (%1)").arg(people), values);
    }

    void mentions(Clause& clause, const QString& value)
    {
        QString login = value;
        if (value == QLatin1String("me")) {
            const auto me = readPerson(m_connection, m_query.me);
            if (!me)
                m_trouble = me.error();
            login = me && *me ? (*me)->login : QString();
        }
        inSet(clause, QStringLiteral("SELECT ticket FROM ticket_mention WHERE login = ?"), {folded(login)});
    }

    [[nodiscard]] Alternative textAlternative(const QString& words) const
    {
        if (words.isEmpty())
            return {QLatin1String(nothing), {}, {}};
        const QString select = ticketsMatching(m_connection.dialect());
        return {QStringLiteral("ticket.ticket IN (%1)").arg(select), select, {words}};
    }

    /// `me`, or the one whose login it is.
    std::optional<PersonId> personNamed(const QString& value)
    {
        if (value == QLatin1String("me"))
            return m_query.me;
        const auto person = readPersonByLogin(m_connection, value);
        if (!person)
            m_trouble = person.error();
        return person && *person ? std::optional((*person)->id) : std::nullopt;
    }

    static QString peopleCalled(const QString& value, Values& values)
    {
        return selectByWords(QStringLiteral("person_word"), QStringLiteral("person"), value, values);
    }

    Connection& m_connection;
    const Playbook& m_playbook;
    const ListQuery& m_query;
    FilterSql m_sql;
    std::optional<StorageError> m_trouble;
};

} // namespace

QString Sides::inList() const
{
    if (open && closed)
        return QStringLiteral("0, 1");
    // Neither: no ticket is on side 2.
    return open ? QStringLiteral("1") : closed ? QStringLiteral("0") : QStringLiteral("2");
}

QString Clause::condition() const
{
    QStringList parts;
    for (const Alternative& alternative : alternatives)
        parts.append(alternative.condition);
    const QString any = QLatin1Char('(') + parts.join(QLatin1String(" OR ")) + QLatin1Char(')');
    return negated ? any + QLatin1String(" IS NOT TRUE") : any;
}

Values Clause::values() const
{
    Values all;
    for (const Alternative& alternative : alternatives)
        all.append(alternative.values);
    return all;
}

QString Clause::source(const Sides& sides) const
{
    QStringList parts;
    for (const Alternative& alternative : alternatives) {
        if (negated || alternative.source.isEmpty())
            return {};
        parts.append(QString(alternative.source).replace(QLatin1String("%sides"), sides.inList()));
    }
    return parts.join(QLatin1String(" UNION ALL "));
}

Clause queueClause(const std::vector<QueueKey>& queues)
{
    Clause clause;
    const QString condition = QStringLiteral("queue = ?");
    for (const QueueKey& queue : queues)
        clause.alternatives.push_back({condition, indexedSource("ticket_in_queue", condition), {queue.value}});
    return clause;
}

Clause tierClause(int tier)
{
    const QString condition = QStringLiteral("tier = ?");
    return {{{condition, indexedSource("ticket_in_tier", condition), {tier}}}, false};
}

Clause priorityClause(int priority)
{
    return {{priorityAlternative(QStringLiteral("="), priority)}, false};
}

Stored<FilterSql> toSql(Connection& connection, const Playbook& playbook, const ListQuery& query, const Sight* sight)
{
    auto sql = Builder(connection, playbook, query).build();
    if (sql && sight)
        sql->clauses.push_back(sightClause(*sight));
    return sql;
}

} // namespace tierdesk
