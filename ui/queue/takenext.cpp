// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/takenext.h"

namespace tierdesk {

namespace {

/// As many colleagues may be faster than I before I am told that there is nothing.
constexpr int candidates = 20;

} // namespace

TakeNext::TakeNext(DeskClient& client, QObject* parent)
    : QObject(parent)
    , m_client(client)
{}

TicketFilter TakeNext::filterFor(const Person& me)
{
    TicketFilter filter;
    filter.terms.push_back({FilterField::State, FilterRelation::Is, {QStringLiteral("new"), QStringLiteral("open")}});
    filter.terms.push_back({FilterField::Assignee, FilterRelation::Is, {QStringLiteral("none")}});
    QStringList queues;
    for (const QueueKey& queue : me.queues)
        queues.append(queue.value);
    if (!queues.isEmpty())
        filter.terms.push_back({FilterField::Queue, FilterRelation::Is, queues});
    return filter;
}

void TakeNext::start()
{
    if (std::exchange(m_running, true))
        return;
    ListQuery query;
    query.filter = filterFor(m_client.me());
    query.me = m_client.me().id;
    query.now = m_client.now();
    // Between the look and the hand laid on it a colleague may take the ticket; then it stays theirs.
    const ClaimTicket claim{ClaimTicket::From::Nobody};
    auto work = [query, claim](Desk& desk, Store& store) -> Done<std::optional<Taken>> {
        const auto list = store.list(query, candidates);
        if (!list)
            return fail(DeskError{list.error()});
        for (const TicketId ticket : list->ids) {
            const auto receipt = desk.submit({makeCommandId(), ticket, claim, query.me, {}});
            if (receipt)
                return Taken{ticket, receipt->command};
            if (std::holds_alternative<StorageError>(receipt.error()))
                return fail(receipt.error());
        }
        return std::nullopt;
    };
    m_client.write(this, std::move(work), [this](const Done<std::optional<Taken>>& done) {
        m_running = false;
        if (!done) {
            Q_EMIT failed(done.error());
        } else if (!*done) {
            Q_EMIT nothingToTake();
        } else {
            m_client.announce({&(*done)->ticket, 1});
            Q_EMIT taken((*done)->ticket, (*done)->order);
        }
    });
}

} // namespace tierdesk
