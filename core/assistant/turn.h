// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// One exchange with the assistant: what the person said or chose, and what it answered.
#pragma once

#include "core/knowledge/article.h"
#include "core/knowledge/guidewalk.h"

namespace tierdesk {

enum class SayingKind {
    Words,
    /// Of what was offered last.
    Choice,
    /// That somebody of the service desk is to take over.
    Person
};

template <>
struct Words<SayingKind>
{
    static constexpr std::array words{"words", "choice", "person"};
};

/// What the person says.
struct Saying
{
    SayingKind kind = SayingKind::Words;
    QString text{};
    /// For Choice: which of the last offers, counted from 1. Several where a guide asks for any number of them.
    std::vector<int> chosen{};

    TIERDESK_FIELDS(Saying, kind, text, chosen)
};

enum class OfferKind {
    /// The article, or the guide, is what is meant.
    Article,
    Guide,
    /// An answer to the guide's question.
    Answer,
    /// The guide's instruction is done, or left out.
    Done,
    Skip,
    Helped,
    NotHelped,
    NoneOfThese,
    /// To go on with the guide.
    Resume,
    Person
};

template <>
struct Words<OfferKind>
{
    static constexpr std::array words{"article", "guide",      "answer",        "done",   "skip",
                                      "helped",  "not-helped", "none-of-these", "resume", "person"};
};

/// What the person may choose next.
struct Offer
{
    OfferKind kind = OfferKind::Person;
    /// Quoted: an article's title, a guide's name or answer. Empty where the kind says it all.
    QString text{};
    ArticleId article{};
    GuideKey guide{};
    GuideChoiceKey choice{};

    TIERDESK_FIELDS(Offer, kind, text, article, guide, choice)
};

/// Where an answer was taken from, and what of it.
struct Citation
{
    ArticleId article;
    int version = 0;
    QString title;
    /// Markdown
    QString text;

    TIERDESK_FIELDS(Citation, article, version, title, text)
};

/// Where a guide stands.
struct GuidePlace
{
    GuideKey guide;
    /// Of the playbook that the guide was taken from; it goes on as it began whatever is published meanwhile.
    int version = 0;
    QString name;
    GuideNodeKey node;
    /// With this turn.
    bool begins = false;

    TIERDESK_FIELDS(GuidePlace, guide, version, name, node, begins)
};

enum class ReplyKind {
    /// From an article.
    Answer,
    /// Several compete.
    WhichOne,
    /// A step of a guide.
    GuideStep,
    /// A guide is through, and solved it as far as it knows.
    GuideEnd,
    /// What was said does not fit what was asked.
    Misfit,
    /// Nothing is known of this.
    Unknown,
    /// It helped.
    Solved,
    /// What is known did not help.
    NotSolved,
    /// Somebody of the service desk has it.
    HandedOn
};

template <>
struct Words<ReplyKind>
{
    static constexpr std::array words{"answer",  "which-one", "guide-step", "guide-end", "misfit",
                                      "unknown", "solved",    "not-solved", "handed-on"};
};

/// What the assistant says: a fixed sentence by its kind, and what it quotes.
struct AssistantReply
{
    ReplyKind kind = ReplyKind::Unknown;
    /// Of a guide.
    QString text{};
    std::vector<Citation> citations{};
    std::optional<GuidePlace> guide{};
    std::vector<Offer> offers{};
    /// Any number of the answers among them may be chosen.
    bool several = false;
    /// For HandedOn.
    TicketId ticket{};

    TIERDESK_FIELDS(AssistantReply, kind, text, citations, guide, offers, several, ticket)
    [[nodiscard]] bool offersTo(OfferKind kind) const;
};

struct Turn
{
    Saying said;
    /// What that answers in the guide.
    std::optional<GuideAnswer> answer{};
    AssistantReply reply;

    TIERDESK_FIELDS(Turn, said, answer, reply)
};

} // namespace tierdesk
