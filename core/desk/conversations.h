// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The port that talks with the assistant are read through. core/storage implements it.
#pragma once

#include "core/assistant/conversation.h"
#include "core/desk/transaction.h"

namespace tierdesk {

/// How the conversations ended that were begun in a span.
struct ConversationCounts
{
    qint64 answered = 0;
    qint64 handedOn = 0;
    qint64 left = 0;

    TIERDESK_FIELDS(ConversationCounts, answered, handedOn, left)
};

/// A conversation is read by its person, and by who may read the ticket it was handed on with.
class Conversations
{
public:
    virtual ~Conversations() = default;
    [[nodiscard]] virtual Stored<std::optional<Conversation>> conversation(ConversationId id) = 0;
    /// Somebody's own, the newest first.
    [[nodiscard]] virtual Stored<std::vector<ConversationId>> conversationsOf(PersonId person, int limit) = 0;
    [[nodiscard]] virtual Stored<ConversationCounts> conversationCounts(Instant from, Instant until) = 0;
};

} // namespace tierdesk
