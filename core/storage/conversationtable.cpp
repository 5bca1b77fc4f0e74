// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conversationtable.h"

#include "core/storage/journaltable.h"

namespace tierdesk {

namespace {

Stored<void> writePlace(Connection& connection, ConversationId id, qint64 sequence)
{
    return connection.run(QStringLiteral("INSERT INTO conversation_turn (conversation, sequence) VALUES (?, ?)"),
                          {id.value, sequence});
}

/// After its last entry is in the journal.
Stored<void> writeEnding(Connection& connection, ConversationId id)
{
    const auto conversation = readConversation(connection, id);
    if (!conversation)
        return fail(conversation.error());
    if (!*conversation)
        return {};
    const TicketId ticket = (*conversation)->ticket();
    return connection.run(
        QStringLiteral("UPDATE conversation SET ending = ?, ticket = ? WHERE conversation = ?"),
        {QString(toWord((*conversation)->ending())), ticket ? QVariant(ticket.value) : QVariant(), id.value});
}

} // namespace

Stored<void> writeTurn(Connection& connection, const ConversationContinued& event, const JournalEntry& entry)
{
    if (auto done = connection.run(
            QStringLiteral("INSERT INTO conversation (conversation, person, begun_at, ending) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT DO NOTHING"),
            {event.conversation.value, event.person.value, entry.occurredAt.ms,
             QString(toWord(ConversationEnding::Left))});
        !done)
        return done;
    if (auto done = writePlace(connection, event.conversation, entry.sequence); !done)
        return done;
    return writeEnding(connection, event.conversation);
}

Stored<void> writeTurnRating(Connection& connection, const ConversationRated& event, const JournalEntry& entry)
{
    if (auto done = writePlace(connection, event.conversation, entry.sequence); !done)
        return done;
    return writeEnding(connection, event.conversation);
}

Stored<std::optional<Conversation>> readConversation(Connection& connection, ConversationId id)
{
    const auto entries = readEntries(connection,
                                     QStringLiteral("sequence IN (SELECT t.sequence FROM conversation_turn AS t "
                                                    "WHERE t.conversation = ?) ORDER BY sequence"),
                                     {id.value});
    if (!entries)
        return fail(entries.error());
    if (entries->empty())
        return std::optional<Conversation>{};
    Conversation conversation;
    for (const JournalEntry& entry : *entries) {
        if (const auto* continued = entry.deskEvent<ConversationContinued>())
            apply(conversation, *continued, entry.occurredAt);
        if (const auto* rated = entry.deskEvent<ConversationRated>())
            apply(conversation, *rated);
    }
    return conversation;
}

Stored<std::vector<ConversationId>> listConversations(Connection& connection, PersonId person, int limit)
{
    std::vector<ConversationId> ids;
    const auto done = connection.each(
        QStringLiteral("SELECT conversation FROM conversation WHERE person = ? ORDER BY conversation DESC LIMIT ?"),
        {person.value, limit}, [&](const Row& row) { ids.push_back(ConversationId{row.number(0)}); });
    if (!done)
        return fail(done.error());
    return ids;
}

Stored<ConversationCounts> countConversations(Connection& connection, Instant from, Instant until)
{
    ConversationCounts counts;
    const auto done = connection.each(
        QStringLiteral(
            "SELECT ending, count(*) FROM conversation WHERE begun_at >= ? AND begun_at < ? GROUP BY ending"),
        {from.ms, until.ms}, [&](const Row& row) {
            switch (parseWord<ConversationEnding>(row.text(0)).value_or(ConversationEnding::Left)) {
            case ConversationEnding::Left:
                counts.left += row.number(1);
                break;
            case ConversationEnding::Answered:
                counts.answered += row.number(1);
                break;
            case ConversationEnding::HandedOn:
                counts.handedOn += row.number(1);
                break;
            }
        });
    if (!done)
        return fail(done.error());
    return counts;
}

} // namespace tierdesk
