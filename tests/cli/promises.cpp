// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/promises.h"

#include "core/journal/codec.h"

#include <QRegularExpression>

namespace tierdesk::test {

void Promises::read(const JournalEntry& entry, QStringList& wrong)
{
    Arrived& order = m_orders[entry.command.value];
    order.ticket = entry.ticket;
    order.events += encode(entry.event);
    if (entry.is<CommandUndone>())
        return;
    // "w12-3": the third order of the program of that name.
    static const QRegularExpression words(QStringLiteral("\\b[a-z]+\\d+-\\d+\\b"));
    for (auto found = words.globalMatch(QString::fromUtf8(encode(entry.event))); found.hasNext();) {
        const QString said = found.next().captured();
        const auto known = m_words.constFind(said);
        if (known == m_words.constEnd())
            m_words.insert(said, entry.command);
        else if (*known != entry.command)
            wrong.append(QStringLiteral("%1 is there twice").arg(said));
    }
}

QStringList Promises::check(Store& store)
{
    QStringList wrong;
    const auto tail = store.tail(m_sequence);
    if (!tail)
        return {QStringLiteral("the journal cannot be read: ") + tail.error().detail};
    for (const TicketId ticket : tail->tickets) {
        const auto history = store.history(ticket);
        if (!history)
            return {QStringLiteral("ticket %1 cannot be read: ").arg(ticket.value) + history.error().detail};
        for (const JournalEntry& entry : *history) {
            if (entry.sequence > m_sequence && entry.cause.kind == CauseKind::Person)
                read(entry, wrong);
        }
    }
    m_sequence = tail->sequence;
    for (const Promise& promise : m_open) {
        const auto order = m_orders.constFind(promise.command.value);
        if (order == m_orders.constEnd())
            wrong.append(
                QStringLiteral("order %1 on ticket %2 is lost").arg(promise.command.value).arg(promise.ticket.value));
        else if (order->ticket != promise.ticket || !order->events.contains(promise.words.toUtf8()))
            wrong.append(QStringLiteral("order %1 lost its words %2").arg(promise.command.value).arg(promise.words));
        else
            ++m_kept;
    }
    m_open.clear();
    return wrong;
}

} // namespace tierdesk::test
