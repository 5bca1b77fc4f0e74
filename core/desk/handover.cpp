// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/handover.h"

#include "core/ticket/apply.h"

#include <set>

namespace tierdesk {

namespace {

class Writer
{
public:
    Writer(Store& store, const HandoverTerms& terms)
        : m_store(store)
    {
        m_note.terms = terms;
    }

    Stored<HandoverNote> write()
    {
        using enum HandoverPart;
        const auto minutes = std::chrono::ceil<std::chrono::minutes>(m_note.terms.now - m_note.terms.since);
        const QString since = QStringLiteral("%1m").arg(std::max<qint64>(minutes.count(), 0));
        for (const auto& [part, field, value] :
             {std::tuple(Overdue, FilterField::Due, "overdue"), std::tuple(Due, FilterField::Due, "8h"),
              std::tuple(ToAccept, FilterField::Handoff, "waiting")}) {
            std::vector<FilterTerm> terms = inQueues();
            terms.push_back({field, FilterRelation::Is, {QLatin1String(value)}});
            if (const auto done = take(part, terms); !done)
                return fail(done.error());
        }
        if (const auto done = readOpen(); !done)
            return fail(done.error());
        for (const auto& [part, field] :
             {std::pair(Gone, FilterField::Left), std::pair(Arrived, FilterField::Arrived)}) {
            if (const auto done = take(part, {{field, FilterRelation::Is, withQueues(since)}}); !done)
                return fail(done.error());
        }
        return std::move(m_note);
    }

private:
    [[nodiscard]] std::vector<FilterTerm> inQueues() const
    {
        QStringList keys;
        for (const QueueKey& queue : m_note.terms.queues)
            keys.append(queue.value);
        return keys.empty() ? std::vector<FilterTerm>{}
                            : std::vector{FilterTerm{FilterField::Queue, FilterRelation::Is, keys}};
    }

    [[nodiscard]] QStringList withQueues(const QString& span) const
    {
        QStringList values;
        for (const QueueKey& queue : m_note.terms.queues)
            values.append(span + QLatin1Char('@') + queue.value);
        return values.empty() ? QStringList(span) : values;
    }

    Stored<std::vector<TicketRow>> listed(const std::vector<FilterTerm>& terms)
    {
        ListQuery query;
        query.filter.terms = terms;
        query.now = m_note.terms.now;
        const auto list = m_store.list(query, 0);
        if (!list)
            return fail(list.error());
        return m_store.rows(list->ids);
    }

    void put(HandoverPart part, const TicketRow& row, const QString& promise = {})
    {
        if (m_placed.insert(row.id).second)
            m_note.parts.at(static_cast<std::size_t>(part)).push_back({row, promise});
    }

    Stored<void> take(HandoverPart part, const std::vector<FilterTerm>& terms)
    {
        const auto rows = listed(terms);
        if (!rows)
            return fail(rows.error());
        for (const TicketRow& row : *rows)
            put(part, row);
        return {};
    }

    /// What only a ticket's own history tells. One that never moved and was not touched since has nothing to tell.
    Stored<void> readOpen()
    {
        const auto rows = listed(inQueues());
        if (!rows)
            return fail(rows.error());
        std::vector<const TicketRow*> unanswered;
        for (const TicketRow& row : *rows) {
            if (row.hops == 0 && row.changedAt < m_note.terms.since)
                continue;
            const auto history = m_store.history(row.id);
            if (!history)
                return fail(history.error());
            const Ticket ticket = fold(*history);
            const auto& handoff = ticket.placement.handoff;
            const QString promise = handoff ? handoff->packet[PacketPart::Promise] : QString();
            for (std::vector<HandoverLine>& lines : m_note.parts) {
                if (const auto line = std::ranges::find(lines, row.id, [](const auto& one) { return one.row.id; });
                    line != lines.end())
                    line->promise = promise;
            }
            const auto& [first, from, to] = ticket.contacts;
            if (!promise.isEmpty())
                put(HandoverPart::Promised, row, promise);
            else if (from && *from >= m_note.terms.since && (!to || *to < *from) && *from > row.createdAt)
                unanswered.push_back(&row);
        }
        for (const TicketRow* row : unanswered)
            put(HandoverPart::Unanswered, *row);
        return {};
    }

    Store& m_store;
    HandoverNote m_note;
    std::set<TicketId> m_placed;
};

} // namespace

Stored<HandoverNote> handoverNote(Store& store, const HandoverTerms& terms)
{
    return Writer(store, terms).write();
}

} // namespace tierdesk
