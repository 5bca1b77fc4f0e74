// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Short sayings that are no question: yes, no, a number, a wish for a person.
#pragma once

#include "core/assistant/conversation.h"

namespace tierdesk {

/// "A person, please", "can I talk to someone", "einen Menschen bitte". Nothing but the wish: "a person cannot sign in"
/// is a question.
[[nodiscard]] bool asksForPerson(const QString& text);

/// "Yes", "thanks, that worked": nothing but that.
[[nodiscard]] bool saysYes(const QString& text);

/// The saying as what it is: words that name one of the offers, by number, by text or plainly, are that choice.
[[nodiscard]] Saying understood(const Conversation& conversation, Saying saying);

} // namespace tierdesk
