// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the store tells of talks with the assistant: to their person, and to who may read the ticket that came of them.
#include "core/storage/conversationtable.h"
#include "core/storage/sqlstore.h"
#include "core/storage/transactionguard.h"

namespace tierdesk {

Stored<std::optional<Conversation>> SqlStore::conversation(ConversationId id)
{
    const auto moment = TransactionGuard::beginReading(ready());
    if (!moment)
        return fail(moment.error());
    auto found = readConversation(*m_connection, id);
    if (!found || !*found || !m_viewer.who() || (*found)->person == m_viewer.who())
        return found;
    const TicketId ticket = (*found)->ticket();
    const auto open = ticket ? isSeen(ticket, Glance::Read) : Stored<bool>(false);
    if (!open)
        return fail(open.error());
    if (!*open)
        found->reset();
    return found;
}

Stored<std::vector<ConversationId>> SqlStore::conversationsOf(PersonId person, int limit)
{
    if (m_viewer.who() && m_viewer.who() != person)
        return std::vector<ConversationId>{};
    return listConversations(ready(), person, limit);
}

Stored<ConversationCounts> SqlStore::conversationCounts(Instant from, Instant until)
{
    return countConversations(ready(), from, until);
}

} // namespace tierdesk
