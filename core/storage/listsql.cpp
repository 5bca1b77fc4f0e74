// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Two plans for a list: start from a small set and sort it, or walk the index of the order and leave what the filter
// does not want. The smaller cost wins; SQLite's planner, which knows no counts, is told by INDEXED BY.
#include "core/storage/listsql.h"

#include "core/base/textfold.h"
#include "core/storage/filtersql.h"
#include "core/storage/listorder.h"
#include "core/storage/ticketcolumns.h"

#include <map>

namespace tierdesk {

namespace {

/// Sorting so many takes about as long as walking an index for a first screen at worst.
constexpr qint64 smallSet = 3000;

/// Within a group by priority all priorities are the same.
ListOrder orderWithin(const ListQuery& query)
{
    const bool same = query.group == GroupBy::Priority && query.sort == SortKey::Priority;
    return orderOf(same ? SortKey::Number : query.sort, query.direction);
}

/// Up to so many tickets the words are sought in all of them: it takes no longer than the trial.
constexpr qint64 fewForSet = 60'000;

/// Asking one ticket for words takes as long as putting some 250 that have them into a set. So it pays where one in
/// eight has them, and where those that have them do not all stand far from here.
struct Trial
{
    qint64 length = 60;
    qint64 enough = 8;
    qint64 most = 1500;
    qint64 asked = 0;
    bool failed = false;

    void ask(qint64 found)
    {
        ++asked;
        failed = (asked == length && found < enough) || asked == most;
    }
};

/// A part of the list that stands together: its group's value and what its tickets have in common.
struct Part
{
    QString group;
    std::vector<Clause> clauses;
    std::optional<QueueKey> queue;
    std::optional<int> tier;
};

/// Where there are tickets of the wanted sides.
struct Peopled
{
    QueueKey queue;
    int tier = 0;
};

class Lister
{
public:
    Lister(Connection& connection, const Playbook& playbook, const ListQuery& query, int limit, const Sight* sight,
           ListPlan plan)
        : m_connection(connection)
        , m_playbook(playbook)
        , m_query(query)
        , m_limit(limit)
        , m_sight(sight)
        , m_plan(plan)
        , m_order(orderWithin(query))
    {}

    Stored<TicketList> list()
    {
        auto filter = toSql(m_connection, m_playbook, m_query, m_sight);
        if (!filter)
            return fail(filter.error());
        m_filter = *std::move(filter);
        if (auto done = readQueues(); !done)
            return fail(done.error());
        const auto source =
            isReadyMade() ? Stored<const Clause*>(nullptr) : smallestSource(m_filter.clauses, mostToSort());
        if (!source)
            return fail(source.error());
        auto done = *source ? listSmall(**source) : listLarge();
        if (!done)
            return fail(done.error());
        return std::move(m_list);
    }

private:
    /// Queues that have tickets, in order: by tier, then name.
    Stored<void> readQueues()
    {
        using Place = std::tuple<int, QString, QString>;
        std::map<Place, QueueKey> ordered;
        const auto done = m_connection.each(
            QStringLiteral("SELECT queue, tier, sum(CASE WHEN state_type < %1 THEN tickets ELSE 0 END), "
                           "sum(CASE WHEN state_type < %1 THEN 0 ELSE tickets END) "
                           "FROM ticket_count GROUP BY queue, tier")
                .arg(firstDoneType),
            {}, [&](const Row& row) {
                const qint64 count =
                    (m_filter.sides.open ? row.number(2) : 0) + (m_filter.sides.closed ? row.number(3) : 0);
                if (count == 0)
                    return;
                constexpr int behindTiers = 99;
                const QueueKey key{row.text(0)};
                const Queue* queue = m_playbook.queue(key);
                const Place place{queue ? queue->tier.value : behindTiers, folded(queue ? queue->name : key.value),
                                  key.value};
                ordered.emplace(place, key);
                m_peopled.push_back({key, static_cast<int>(row.number(1))});
                m_total += count;
            });
        for (const auto& [place, key] : ordered)
            m_queues.push_back(key);
        return done;
    }

    /// The largest set for which sorting is the better plan.
    [[nodiscard]] qint64 mostToSort() const
    {
        // A whole list reads everything anyway; then sorting pays up to where a walk over all costs the same.
        constexpr qint64 walkIsFaster = 8;
        if (m_plan != ListPlan::Cheapest)
            return -1;
        return m_limit > 0 ? smallSet : std::max(smallSet, m_total / walkIsFaster);
    }

    /// The clause that leaves the fewest tickets, if they are no more than `most`.
    Stored<const Clause*> smallestSource(const std::vector<Clause>& clauses, qint64 most)
    {
        const Clause* best = nullptr;
        for (const Clause& clause : clauses) {
            const QString source = clause.source(m_filter.sides);
            if (source.isEmpty())
                continue;
            const auto count = m_connection.number(
                QStringLiteral("SELECT count(*) FROM (%1 LIMIT %2) AS found").arg(source).arg(most + 1),
                clause.values());
            if (!count)
                return fail(count.error());
            if (*count <= most) {
                best = &clause;
                most = *count;
            }
        }
        return best;
    }

    /// A queue's most urgent stand ready in an index; with nothing else to filter by there is nothing to sort.
    [[nodiscard]] bool isReadyMade() const
    {
        if (m_query.sort != SortKey::Urgent || m_query.group != GroupBy::None || !m_filter.queue)
            return false;
        const QStringList sides{QStringLiteral("open"), QStringLiteral("closed"), QStringLiteral("any")};
        const auto isOfSides = [&](const FilterTerm& term) {
            return term.relation == FilterRelation::Is &&
                   std::ranges::all_of(term.values, [&](const QString& value) { return sides.contains(value); });
        };
        return m_query.filter.text.isEmpty() && std::ranges::all_of(m_query.filter.terms, [&](const FilterTerm& term) {
                   return term.field == FilterField::Queue || (term.field == FilterField::State && isOfSides(term));
               });
    }

    /// Everything at once, then put into groups here.
    Stored<void> listSmall(const Clause& source)
    {
        struct Found
        {
            qsizetype rank = 0;
            QString group;
            TicketId ticket;
        };
        QString statement = setStatement(QStringLiteral("ticket, queue, tier, priority"), m_filter.clauses, source);
        Values values = source.values() + valuesOf(m_filter.clauses);
        if (m_limit > 0 && m_query.group == GroupBy::None && m_query.sort != SortKey::Queue) {
            // Nothing is put into groups here; one more says whether the list goes on.
            statement += QLatin1String(" LIMIT ?");
            values.append(m_limit + 1);
        }
        std::vector<Found> all;
        const auto done = m_connection.each(statement, values, [&](const Row& row) {
            Found found{queueRank(QueueKey{row.text(1)}), {}, TicketId{row.number(0)}};
            switch (m_query.group) {
            case GroupBy::None:
                break;
            case GroupBy::Tier:
                found.group = QString::number(row.number(2));
                found.rank += row.number(2) * std::ssize(m_queues);
                break;
            case GroupBy::Queue:
                found.group = row.text(1);
                found.rank = groupRank(QueueKey{found.group});
                break;
            case GroupBy::Priority:
                found.group = QString::number(row.number(3));
                found.rank += (row.isNull(3) ? qint64{behindPriorities} : row.number(3)) * std::ssize(m_queues);
                break;
            }
            all.push_back(std::move(found));
        });
        if (!done)
            return done;
        std::ranges::stable_sort(all, {}, &Found::rank);
        for (const Found& found : all) {
            if (!add(found.ticket, found.group))
                break;
        }
        return {};
    }

    [[nodiscard]] qsizetype groupRank(const QueueKey& queue) const
    {
        return std::ranges::find(m_queues, queue) - m_queues.begin();
    }

    /// Its place among the queues when they are what is sorted by.
    [[nodiscard]] qsizetype queueRank(const QueueKey& queue) const
    {
        if (m_query.sort != SortKey::Queue)
            return 0;
        const qsizetype rank = groupRank(queue);
        return m_order.descending ? std::ssize(m_queues) - 1 - rank : rank;
    }

    /// Words that many tickets have are asked for ticket by ticket on the walk until the list is full, which a trial
    /// tells; others of all tickets at once.
    Stored<void> listLarge()
    {
        if (m_filter.words && !m_filter.wordsOfOne.isEmpty() && m_limit > 0 &&
            (m_total > fewForSet || m_plan == ListPlan::Ask)) {
            m_trial = m_plan == ListPlan::Ask ? Trial{4, 1, 20} : Trial();
            if (auto done = listParts(); !done || !m_trial->failed)
                return done;
            m_trial.reset();
            m_list = {};
        }
        return listParts();
    }

    Stored<void> listParts()
    {
        const auto parts = allParts();
        if (!parts)
            return fail(parts.error());
        for (const Part& part : *parts) {
            if (!m_list.complete || (m_trial && m_trial->failed))
                break;
            if (auto done = listPart(part); !done)
                return done;
        }
        return {};
    }

    Stored<std::vector<Part>> allParts()
    {
        std::vector<Part> groups;
        switch (m_query.group) {
        case GroupBy::None:
            groups.push_back({{}, {}, m_filter.queue, m_filter.tier});
            break;
        case GroupBy::Queue:
            groups = queueParts({{}, {}, m_filter.queue, m_filter.tier});
            for (Part& part : groups)
                part.group = part.queue->value;
            return groups;
        case GroupBy::Tier:
        case GroupBy::Priority: {
            const bool byTier = m_query.group == GroupBy::Tier;
            const auto values = valuesFound(byTier ? QStringLiteral("tier") : QStringLiteral("priority"));
            if (!values)
                return fail(values.error());
            for (const int value : *values) {
                const Clause clause = byTier ? tierClause(value) : priorityClause(value);
                groups.push_back(
                    {QString::number(value), {clause}, m_filter.queue, byTier ? std::optional(value) : m_filter.tier});
            }
            break;
        }
        }
        if (m_query.sort != SortKey::Queue)
            return groups;
        std::vector<Part> parts;
        for (const Part& group : groups)
            std::ranges::move(queueParts(group), std::back_inserter(parts));
        return parts;
    }

    [[nodiscard]] std::vector<Part> queueParts(const Part& within) const
    {
        std::vector<Part> parts;
        for (const QueueKey& queue : m_queues) {
            const auto here = [&](const Peopled& place) {
                return place.queue == queue && (!within.tier || *within.tier == place.tier);
            };
            if ((within.queue && *within.queue != queue) || std::ranges::none_of(m_peopled, here))
                continue;
            Part part = within;
            part.clauses.push_back(queueClause({queue}));
            part.queue = queue;
            parts.push_back(std::move(part));
        }
        if (m_query.sort == SortKey::Queue && m_order.descending && m_query.group != GroupBy::Queue)
            std::ranges::reverse(parts);
        return parts;
    }

    /// From the least to the greatest that occurs; 0 for none stands last.
    Stored<std::vector<int>> valuesFound(const QString& column)
    {
        const QString index =
            column == QLatin1String("tier") ? QStringLiteral("ticket_in_tier") : QStringLiteral("ticket_by_priority");
        std::vector<int> values;
        const auto done = m_connection.each(
            QStringLiteral(
                "SELECT value FROM (SELECT DISTINCT %1 AS value FROM ticket INDEXED BY %2 WHERE open IN (%3)) "
                "AS found ORDER BY value IS NULL, value")
                .arg(column, index, m_filter.sides.inList()),
            {}, [&](const Row& row) { values.push_back(static_cast<int>(row.number(0))); });
        if (!done)
            return fail(done.error());
        return values;
    }

    Stored<void> listPart(const Part& part)
    {
        std::vector<Clause> clauses = m_filter.clauses;
        std::ranges::copy(part.clauses, std::back_inserter(clauses));
        const bool readyMade = m_query.sort == SortKey::Urgent && part.queue;
        if (!readyMade) {
            const auto source = smallestSource(part.clauses, mostToSort());
            if (!source)
                return fail(source.error());
            if (*source)
                return collect(part, setStatement(QStringLiteral("ticket"), clauses, **source),
                               (*source)->values() + valuesOf(clauses));
        }
        if (!m_order.nullable)
            return walk(part, clauses, {});
        const QString key = m_order.keys.front();
        if (auto done = walk(part, clauses, key + QLatin1String(" IS NOT NULL")); !done || !m_list.complete)
            return done;
        return walk(part, clauses, key + QLatin1String(" IS NULL"));
    }

    Stored<void> walk(const Part& part, const std::vector<Clause>& clauses, const QString& keyCondition)
    {
        const bool readyMade = m_query.sort == SortKey::Urgent && part.queue;
        const QString index = QLatin1String(readyMade ? "ticket_in_queue" : m_order.index);
        QStringList columns{QStringLiteral("ticket")};
        columns += m_order.keys;
        // Words are asked for once, of what the walks for open and closed tickets yield together.
        const bool apart = m_filter.words && m_connection.dialect() == Dialect::Sqlite;
        std::vector<Clause> others = clauses;
        Clause words;
        if (apart) {
            words = clauses[*m_filter.words];
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(*m_filter.words));
        }
        QStringList walks;
        Values values;
        for (const int side : {1, 0}) {
            if (!(side == 1 ? m_filter.sides.open : m_filter.sides.closed))
                continue;
            QStringList conditions{QStringLiteral("open = %1").arg(side)};
            if (readyMade) {
                conditions.append(QStringLiteral("queue = ?"));
                values.append(part.queue->value);
            }
            if (!keyCondition.isEmpty())
                conditions.append(keyCondition);
            for (const Clause& clause : others) {
                conditions.append(clause.condition());
                values += clause.values();
            }
            walks.append(QStringLiteral("SELECT %1 FROM ticket INDEXED BY %2 WHERE %3")
                             .arg(columns.join(QLatin1String(", ")), index, conditions.join(QLatin1String(" AND "))));
        }
        if (walks.isEmpty())
            return {};
        const QString walked = walks.join(QLatin1String(" UNION ALL ")) + m_order.clause();
        if (!apart)
            return collect(part, walked, values);
        // The limit, which is none, keeps SQLite from asking for the words within each of the walks.
        const QString inOrder = QStringLiteral("(%1 LIMIT -1)").arg(walked);
        if (m_trial)
            return ask(part, QStringLiteral("SELECT ticket, %1 FROM %2").arg(m_filter.wordsOfOne, inOrder),
                       words.values() + values);
        return collect(part, QStringLiteral("SELECT ticket FROM %1 AS ticket WHERE %2").arg(inOrder, words.condition()),
                       values + words.values());
    }

    /// Takes those of whom the second column says so.
    Stored<void> ask(const Part& part, const QString& statement, const Values& values)
    {
        return m_connection.until(statement, values, [&](const Row& row) {
            const bool full = row.number(1) != 0 && !add(TicketId{row.number(0)}, part.group);
            m_trial->ask(std::ssize(m_list.ids));
            return full || m_trial->failed ? Progressing::Cancel : Progressing::Continue;
        });
    }

    [[nodiscard]] QString setStatement(const QString& columns, const std::vector<Clause>& clauses,
                                       const Clause& source) const
    {
        QStringList conditions{QStringLiteral("ticket IN (%1)").arg(source.source(m_filter.sides)),
                               QStringLiteral("open IN (%1)").arg(m_filter.sides.inList())};
        for (const Clause& clause : clauses)
            conditions.append(clause.condition());
        QString order = m_order.clause();
        if (m_order.nullable)
            order.replace(QLatin1String(" ORDER BY "),
                          QStringLiteral(" ORDER BY %1 IS NULL, ").arg(m_order.keys.front()));
        return QStringLiteral("SELECT %1 FROM ticket NOT INDEXED WHERE %2%3")
            .arg(columns, conditions.join(QLatin1String(" AND ")), order);
    }

    [[nodiscard]] static Values valuesOf(const std::vector<Clause>& clauses)
    {
        Values values;
        for (const Clause& clause : clauses)
            values += clause.values();
        return values;
    }

    Stored<void> collect(const Part& part, const QString& statement, Values values)
    {
        QString limited = statement;
        if (m_limit > 0) {
            limited += QLatin1String(" LIMIT ?");
            // One more, to know whether the list goes on.
            values.append(qint64{m_limit - std::ssize(m_list.ids) + 1});
        }
        return m_connection.each(limited, values,
                                 [&](const Row& row) { (void)add(TicketId{row.number(0)}, part.group); });
    }

    /// False when the list is full.
    bool add(TicketId ticket, const QString& group)
    {
        if (m_limit > 0 && std::ssize(m_list.ids) >= m_limit) {
            m_list.complete = false;
            return false;
        }
        if (m_query.group != GroupBy::None) {
            if (m_list.groups.empty() || m_list.groups.back().value != group)
                m_list.groups.push_back({group, std::ssize(m_list.ids), 0});
            ++m_list.groups.back().count;
        }
        m_list.ids.push_back(ticket);
        return true;
    }

    Connection& m_connection;
    const Playbook& m_playbook;
    const ListQuery& m_query;
    int m_limit;
    const Sight* m_sight;
    ListPlan m_plan;
    ListOrder m_order;
    FilterSql m_filter;
    std::vector<QueueKey> m_queues;
    std::vector<Peopled> m_peopled;
    qint64 m_total = 0;
    /// Set while tickets are asked for words one by one.
    std::optional<Trial> m_trial;
    TicketList m_list;
};

} // namespace

Stored<TicketList> listTickets(Connection& connection, const Playbook& playbook, const ListQuery& query, int limit,
                               const Sight* sight, ListPlan plan)
{
    return Lister(connection, playbook, query, limit, sight, plan).list();
}

} // namespace tierdesk
