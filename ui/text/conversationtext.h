// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant says besides what it quotes.
#pragma once

#include "core/assistant/transcript.h"

namespace tierdesk {

/// The sentence that its kind stands for; empty where it only quotes.
[[nodiscard]] QString replyText(const AssistantReply& reply);

/// That and what it quotes of a guide, in the order in which people read them.
[[nodiscard]] QStringList replyParts(const AssistantReply& reply);

/// What the choice is called.
[[nodiscard]] QString offerText(const Offer& offer);

/// For any thread.
[[nodiscard]] ConversationWords conversationWords();

} // namespace tierdesk
