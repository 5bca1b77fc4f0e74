// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant says next, as a function of what was said and what is known.
#include "core/assistant/plainwords.h"
#include "core/assistant/responder.h"
#include "tests/core/guidefixture.h"
#include "tests/support/catch.h"

#include <random>

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

Citation cite(int number)
{
    return {ArticleId{number}, 1, QStringLiteral("Article %1").arg(number), QStringLiteral("Text %1").arg(number)};
}

struct Talk
{
    Guide guide = printerGuide();
    /// What there is on any question.
    std::vector<KnowledgeHit> known;
    Conversation conversation;

    const AssistantReply& say(Saying said)
    {
        Sources sources;
        if (!wantedFor(conversation, said).isEmpty())
            sources.candidates = known;
        sources.article = [this](ArticleId id) -> std::optional<Citation> {
            const auto found =
                std::ranges::find(known, id, [](const KnowledgeHit& hit) { return hit.article.article; });
            return found == known.end() ? std::nullopt : std::optional(found->article);
        };
        sources.guides = {&guide};
        sources.version = 3;
        if (conversation.guideUnderWay())
            sources.underWay = &guide;
        Turn turn = KnowledgeResponder().respond(conversation, said, sources);
        if (turn.reply.kind == ReplyKind::HandedOn)
            turn.reply.ticket = TicketId{7};
        apply(conversation, {ConversationId{1}, PersonId{1}, std::move(turn)}, Instant{1});
        return *conversation.reply();
    }
    const AssistantReply& words(const char* text) { return say({SayingKind::Words, u8(text), {}}); }
    const AssistantReply& choose(std::vector<int> numbers) { return say({SayingKind::Choice, {}, std::move(numbers)}); }
};

} // namespace

TEST_CASE("The best article answers unless another one comes close")
{
    Talk talk;
    CHECK(talk.words("anything").kind == ReplyKind::Unknown);
    talk.known = {{1.0, cite(1)}, {competes - 0.01, cite(2)}};
    CHECK(talk.words("anything").citations == std::vector{cite(1)});
    talk.known = {{1.0, cite(1)}, {competes, cite(2)}};
    const AssistantReply& asked = talk.words("anything");
    CHECK(asked.kind == ReplyKind::WhichOne);
    CHECK(asked.citations.empty());
    CHECK(asked.offers.size() == 4);
    CHECK(talk.choose({2}).citations == std::vector{cite(2)});
    // The first one was cited before, so nothing is left.
    CHECK(talk.words("that did not help").kind == ReplyKind::NotSolved);
}

TEST_CASE("A guide and an article that compete are told apart by who asks")
{
    Talk talk;
    talk.known = {{1.0, cite(1)}, {0.9, {}, &talk.guide}};
    const AssistantReply& asked = talk.words("the printer");
    REQUIRE(asked.kind == ReplyKind::WhichOne);
    CHECK(asked.offers.at(1).text == talk.guide.name);
    const AssistantReply& step = talk.words("printer is silent");
    REQUIRE(step.kind == ReplyKind::GuideStep);
    CHECK(step.guide == GuidePlace{talk.guide.key, 3, talk.guide.name, nodeKey("power"), true});
    CHECK(step.text == u8("Is the power on?"));
}

TEST_CASE("A guide is gone through in words and choices and left and gone on with")
{
    Talk talk;
    talk.known = {{1.0, {}, &talk.guide}};
    talk.words("printer");
    CHECK(talk.words("no, it is not").text == u8("Plug it in."));
    talk.known = {{1.0, cite(1)}};
    REQUIRE(talk.words("something else").kind == ReplyKind::Answer);
    REQUIRE(talk.conversation.reply()->offers.at(2).kind == OfferKind::Resume);
    CHECK(talk.choose({3}).text == u8("Plug it in."));
    CHECK(talk.words("done").text == u8("Is the lamp lit?"));
    const AssistantReply& many = talk.words("No");
    CHECK(many.text == u8("Who cannot print?"));
    CHECK(many.several);
    CHECK(talk.choose({1, 2}).text == u8("What does it say?"));
    // Whatever is said is the answer, even a number.
    CHECK(talk.words("2").text == u8("How many pages wait?"));
    const AssistantReply& again = talk.words("some");
    CHECK(again.kind == ReplyKind::Misfit);
    CHECK(again.text == u8("How many pages wait?"));
    CHECK(talk.words("7").kind == ReplyKind::NotSolved);
    CHECK(talk.conversation.reply()->text == u8("The network team looks at it."));
    CHECK(talk.conversation.answersTo(talk.guide.key).size() == 6);
    CHECK(talk.conversation.firstQuestion() == u8("printer"));
    CHECK(talk.conversation.lastQuestion() == u8("something else"));
    CHECK_FALSE(talk.conversation.guideUnderWay());
}

TEST_CASE("A conversation is answered only when its person says so")
{
    Talk talk;
    talk.known = {{1.0, cite(1)}};
    talk.words("anything");
    CHECK(talk.conversation.ending() == ConversationEnding::Left);
    CHECK(talk.words("yes, that worked").kind == ReplyKind::Solved);
    CHECK(talk.words("thank you").kind == ReplyKind::Solved);
    CHECK(talk.conversation.ending() == ConversationEnding::Answered);
    CHECK(talk.words("a person please").kind == ReplyKind::HandedOn);
    CHECK(talk.conversation.ending() == ConversationEnding::HandedOn);
    CHECK(talk.conversation.ticket() == TicketId{7});
}

TEST_CASE("A wish for a person is told from a question about one")
{
    for (const char* text : {"a person please", "Talk to someone", "I want to speak with a human", "Human!",
                             "Kann ich bitte mit jemandem sprechen", "einen Menschen, bitte", "ein Mitarbeiter"}) {
        INFO(text);
        CHECK(asksForPerson(u8(text)));
    }
    for (const char* text : {"a person cannot sign in", "someone took my badge", "please", ""}) {
        INFO(text);
        CHECK_FALSE(asksForPerson(u8(text)));
    }
}

TEST_CASE("Whatever is said the assistant only quotes and always offers a person")
{
    const std::vector<const char*> sayings{"printer", "yes", "no", "done", "skip", "none", "7", "some text", "2"};
    std::mt19937 random(1);
    for (int round = 0; round < 200; ++round) {
        Talk talk;
        talk.known = {{1.0, cite(1)}, {0.9, {}, &talk.guide}, {0.85, cite(2)}};
        for (int step = 0; step < 25; ++step) {
            if (random() % 5 == 0)
                talk.known.resize(random() % 4, {0.5, cite(3)});
            const AssistantReply& reply =
                random() % 2 == 0 ? talk.words(sayings.at(random() % sayings.size()))
                                  : talk.choose({static_cast<int>(random() % 7), static_cast<int>(random() % 3) + 1});
            const auto isStep = [&](const GuideNode& node) { return node.text == reply.text; };
            CHECK((reply.text.isEmpty() || std::ranges::any_of(talk.guide.nodes, isStep)));
            for (const Citation& one : reply.citations)
                CHECK(one == cite(static_cast<int>(one.article.value)));
            CHECK((reply.kind == ReplyKind::HandedOn) != reply.offersTo(OfferKind::Person));
        }
    }
}
