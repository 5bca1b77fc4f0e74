// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation as a text for people, such as the ticket it is handed on with.
#pragma once

#include "core/assistant/conversation.h"

#include <functional>
#include <memory>

namespace tierdesk {

/// The words between what was said and quoted; ui/text has them.
struct ConversationWords
{
    /// The fixed sentence of a reply; empty where it only quotes.
    std::function<QString(const AssistantReply&)> sentence;
    /// What an offer is called.
    std::function<QString(const Offer&)> offer;
    QString person;
    QString assistant;
    /// Above the steps of a guide; %1 is its name.
    QString steps;
    QString skipped;
    /// Above the articles that were read and did not help.
    QString articles;
};

/// Looks a guide up as it stood in that version of the playbook; null when there is none.
using GuideLookup = std::function<std::shared_ptr<const Guide>(const GuideKey&, int version)>;

/// What the person said, a chosen offer by its name.
[[nodiscard]] QString saidText(const Conversation& conversation, std::size_t turn, const ConversationWords& words);

/// Turn by turn, then the steps of the guides that were tried, then the articles that were read.
[[nodiscard]] QString transcriptOf(const Conversation& conversation, const ConversationWords& words,
                                   const GuideLookup& guides);

} // namespace tierdesk
