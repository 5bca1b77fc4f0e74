// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Talks with the assistant as rows; what was said stands in the journal alone.
#pragma once

#include "core/storage/connection.h"

namespace tierdesk {

[[nodiscard]] Stored<void> writeTurn(Connection& connection, const ConversationContinued& event,
                                     const JournalEntry& entry);
[[nodiscard]] Stored<void> writeTurnRating(Connection& connection, const ConversationRated& event,
                                           const JournalEntry& entry);

[[nodiscard]] Stored<std::optional<Conversation>> readConversation(Connection& connection, ConversationId id);
/// Newest first.
[[nodiscard]] Stored<std::vector<ConversationId>> listConversations(Connection& connection, PersonId person, int limit);
[[nodiscard]] Stored<ConversationCounts> countConversations(Connection& connection, Instant from, Instant until);

} // namespace tierdesk
