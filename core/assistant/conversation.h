// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Talks of people who need help with the assistant, turn by turn, and how they ended.
#pragma once

#include "core/assistant/turn.h"
#include "core/base/instant.h"

namespace tierdesk {

using ConversationId = NumericId<struct ConversationTag>;

/// Begun, or gone on with when the id is known.
struct ConversationContinued
{
    ConversationId conversation;
    PersonId person;
    Turn turn;

    TIERDESK_FIELDS(ConversationContinued, conversation, person, turn)
};

/// What the person makes of an answer. The last word counts.
struct ConversationRated
{
    ConversationId conversation;
    PersonId person;
    /// Counted from 1.
    int turn = 0;
    Rating rating = Rating::Helpful;
    QString text;

    TIERDESK_FIELDS(ConversationRated, conversation, person, turn, rating, text)
};

/// Answered only when they said so. Left: neither, or still under way.
enum class ConversationEnding { Left, Answered, HandedOn };

template <>
struct Words<ConversationEnding>
{
    static constexpr std::array words{"left", "answered", "handed-on"};
};

struct Conversation
{
    struct Held
    {
        Turn turn;
        Instant at;
        std::optional<Rating> rating{};
        QString remark{};

        bool operator==(const Held&) const = default;
    };

    ConversationId id;
    PersonId person;
    Instant begun;
    std::vector<Held> turns;

    bool operator==(const Conversation&) const = default;
    /// The last one; null before the first.
    [[nodiscard]] const AssistantReply* reply() const;
    [[nodiscard]] ConversationEnding ending() const;
    /// The ticket it was handed on with; null: none.
    [[nodiscard]] TicketId ticket() const;
    /// What was asked first, and last; empty before a question.
    [[nodiscard]] QString firstQuestion() const;
    [[nodiscard]] QString lastQuestion() const;
    /// The guide that is not through; it may have been left for another question.
    [[nodiscard]] std::optional<GuidePlace> guideUnderWay() const;
    /// What was answered since that guide was begun last, one for each node.
    [[nodiscard]] std::vector<GuideAnswer> answersTo(const GuideKey& guide) const;
    /// Each once, in their order.
    [[nodiscard]] std::vector<Citation> cited() const;
    [[nodiscard]] std::vector<GuidePlace> guides() const;
};

void apply(Conversation& conversation, const ConversationContinued& event, Instant at);
void apply(Conversation& conversation, const ConversationRated& event);

} // namespace tierdesk
