// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The assistant: it answers from articles and guides alone, asks back, hands on, and is kept like everything else.
#include "core/journal/codec.h"
#include "core/lint/lint.h"
#include "tests/core/guidefixture.h"
#include "tests/support/catch.h"
#include "tests/support/desktesting.h"

using namespace tierdesk;
using namespace tierdesk::test;

namespace {

QString u8(const char* text)
{
    return QString::fromUtf8(text);
}

/// Without the node that only staff can do.
Guide guideForAll()
{
    Guide guide = printerGuide();
    guide.audience = GuideAudience::Both;
    for (GuideNode& node : guide.nodes) {
        if (node.kind == GuideNodeKind::Action) {
            node.kind = GuideNodeKind::Instruction;
            node.action.reset();
        }
    }
    return guide;
}

ConversationWords plainWords()
{
    return {[](const AssistantReply& reply) { return QString(toWord(reply.kind)); },
            [](const Offer& offer) { return offer.text.isEmpty() ? QString(toWord(offer.kind)) : offer.text; },
            u8("Asked"),
            u8("Assistant"),
            u8("Steps of %1:"),
            u8("left out"),
            u8("Read:")};
}

class Talk : public TestDesk
{
public:
    explicit Talk(Guide guide = guideForAll())
    {
        Playbook book = *must(store().playbook());
        book.guides = {std::move(guide)};
        must(desk().publish(book, {}, admin));
        mailbox = keep("The mailbox is full", "Empty the folder of deleted messages.");
    }
    Article keep(const char* title, const char* resolution, Readers readers = Readers::Public)
    {
        Article article;
        article.title = u8(title);
        article.resolution = u8(resolution);
        article.state = ArticleState::Validated;
        article.readers = readers;
        article.tier = Tier{1};
        article.language = u8("en");
        return must(desk().recordArticle(article, boss));
    }
    Done<Conversation> say(const Saying& said, PersonId who, ConversationId in = {})
    {
        store().lookAs(who);
        auto done = desk().converse(in, said, who, plainWords());
        store().lookAs({});
        return done;
    }
    Conversation words(const char* text, ConversationId in = {}, PersonId who = {})
    {
        return must(say({SayingKind::Words, u8(text), {}}, who ? who : mia, in));
    }
    Conversation choose(int number, ConversationId in)
    {
        return must(say({SayingKind::Choice, {}, {number}}, mia, in));
    }
    void isSound()
    {
        for (int round = 0; round < 2; ++round) {
            for (const Finding& finding : must(store().verify({})))
                FAIL_CHECK(finding.check.toStdString() << ": " << finding.what.toStdString());
            must(store().rebuild({}));
        }
    }

    Article mailbox;
};

ReplyKind kindOf(const Conversation& conversation)
{
    return conversation.reply()->kind;
}

template <class T>
Reason reasonOf(const Done<T>& done)
{
    REQUIRE_FALSE(done);
    return std::get<Refusal>(done.error()).reason;
}

int numberOf(const Conversation& conversation, OfferKind kind)
{
    const auto& offers = conversation.reply()->offers;
    const auto found = std::ranges::find(offers, kind, &Offer::kind);
    REQUIRE(found != offers.end());
    return static_cast<int>(found - offers.begin()) + 1;
}

} // namespace

TEST_CASE("A question is answered with what an article says and where it says so", "[assistant]")
{
    Talk talk;
    Conversation conversation = talk.words("my mailbox is full");
    REQUIRE(kindOf(conversation) == ReplyKind::Answer);
    CHECK(conversation.reply()->citations ==
          std::vector{Citation{talk.mailbox.id, 1, talk.mailbox.title, talk.mailbox.resolution}});
    conversation = talk.words("yes, thanks", conversation.id);
    CHECK(kindOf(conversation) == ReplyKind::Solved);
    CHECK(conversation.ending() == ConversationEnding::Answered);
    conversation = talk.words("thank you", conversation.id);
    CHECK(kindOf(conversation) == ReplyKind::Solved);
    CHECK(must(talk.store().conversation(conversation.id)) == conversation);
    talk.isSound();
    CHECK(must(talk.store().conversation(conversation.id)) == conversation);
}

TEST_CASE("Articles that compete are offered and what was chosen is told", "[assistant]")
{
    Talk talk;
    const Article shared = talk.keep("The shared mailbox is full", "Ask its owner to archive.");
    Conversation conversation = talk.words("mailbox full");
    REQUIRE(kindOf(conversation) == ReplyKind::WhichOne);
    CHECK(conversation.reply()->citations.empty());
    const auto& offers = conversation.reply()->offers;
    const auto found = std::ranges::find(offers, shared.id, &Offer::article);
    REQUIRE(found != offers.end());
    conversation = talk.choose(static_cast<int>(found - offers.begin()) + 1, conversation.id);
    REQUIRE(kindOf(conversation) == ReplyKind::Answer);
    CHECK(conversation.reply()->citations.front().article == shared.id);
    // No: the other one is left.
    conversation = talk.words("no", conversation.id);
    REQUIRE(kindOf(conversation) == ReplyKind::Answer);
    CHECK(conversation.reply()->citations.front().article == talk.mailbox.id);
    conversation = talk.choose(numberOf(conversation, OfferKind::NotHelped), conversation.id);
    CHECK(kindOf(conversation) == ReplyKind::NotSolved);
    CHECK(conversation.ending() == ConversationEnding::Left);
}

TEST_CASE("What nothing is known of is not answered", "[assistant]")
{
    Talk talk;
    CHECK(kindOf(talk.words("the coffee tastes of chalk")) == ReplyKind::Unknown);
    CHECK(talk.words("the to is of").reply()->citations.empty());
    CHECK(reasonOf(talk.say({SayingKind::Words, u8("  "), {}}, talk.mia)) == Reason::TextMissing);
}

TEST_CASE("What is not for somebody is never cited to them", "[assistant]")
{
    Talk talk;
    const Article secret = talk.keep("Badge reader codes", "The master code is kept in the safe.", Readers::Tier);
    CHECK(kindOf(talk.words("badge reader codes")) == ReplyKind::Unknown);
    const Conversation staff = talk.words("badge reader codes", {}, talk.anna);
    REQUIRE(kindOf(staff) == ReplyKind::Answer);
    CHECK(staff.reply()->citations.front().article == secret.id);
    // Nor when the store shows everything.
    const auto blind =
        must(talk.desk().converse({}, {SayingKind::Words, u8("badge reader codes"), {}}, talk.mia, plainWords()));
    CHECK(kindOf(blind) == ReplyKind::Unknown);
}

TEST_CASE("A guide is led through within the conversation and left and gone on with", "[assistant]")
{
    Talk talk;
    Conversation conversation = talk.words("the printer has no paper");
    REQUIRE(kindOf(conversation) == ReplyKind::GuideStep);
    CHECK(conversation.reply()->text == u8("Is the power on?"));
    conversation = talk.words("no, it is not", conversation.id);
    CHECK(conversation.reply()->text == u8("Plug it in."));
    conversation = talk.words("done", conversation.id);
    CHECK(conversation.reply()->text == u8("Is the lamp lit?"));
    // Something else meanwhile.
    conversation = talk.words("my mailbox is full", conversation.id);
    REQUIRE(kindOf(conversation) == ReplyKind::Answer);
    conversation = talk.choose(numberOf(conversation, OfferKind::Resume), conversation.id);
    CHECK(conversation.reply()->text == u8("Is the lamp lit?"));
    // What was answered is still known.
    CHECK(conversation.answersTo(GuideKey{u8("printer")}).size() == 2);
    conversation = talk.choose(1, conversation.id);
    REQUIRE(kindOf(conversation) == ReplyKind::GuideEnd);
    CHECK(conversation.reply()->text == u8("It prints again."));
    conversation = talk.choose(numberOf(conversation, OfferKind::Helped), conversation.id);
    CHECK(kindOf(conversation) == ReplyKind::Solved);
    CHECK(reasonOf(talk.say({SayingKind::Words, u8("yes"), {}}, talk.noah, conversation.id)) ==
          Reason::NoSuchConversation);
    talk.isSound();
}

TEST_CASE("A guide asks for texts and numbers and says when an answer does not fit", "[assistant]")
{
    Talk talk;
    Conversation conversation = talk.words("printer");
    for (const char* said : {"no", "skip", "no"})
        conversation = talk.words(said, conversation.id);
    REQUIRE(conversation.reply()->text == u8("Who cannot print?"));
    conversation = must(talk.say({SayingKind::Choice, {}, {1, 2}}, talk.mia, conversation.id));
    REQUIRE(conversation.reply()->text == u8("What does it say?"));
    conversation = talk.words("PC LOAD LETTER", conversation.id);
    REQUIRE(conversation.reply()->text == u8("How many pages wait?"));
    conversation = talk.words("some", conversation.id);
    CHECK(kindOf(conversation) == ReplyKind::Misfit);
    CHECK(conversation.reply()->text == u8("How many pages wait?"));
    conversation = talk.words("7", conversation.id);
    CHECK(kindOf(conversation) == ReplyKind::NotSolved);
    CHECK(conversation.reply()->text == u8("The network team looks at it."));
    CHECK(kindOf(talk.choose(99, conversation.id)) == ReplyKind::Misfit);
}

TEST_CASE("A guide that is published anew goes on as it began", "[assistant]")
{
    Talk talk;
    Conversation conversation = talk.words("printer");
    Playbook book = *must(talk.store().playbook());
    book.guides.clear();
    must(talk.desk().publish(book, {}, talk.admin));
    conversation = talk.words("no", conversation.id);
    CHECK(conversation.reply()->text == u8("Plug it in."));
    CHECK(kindOf(talk.words("printer")) == ReplyKind::Unknown);
}

TEST_CASE("A guide for staff leads no requester", "[assistant]")
{
    Guide guide = printerGuide();
    Talk talk(guide);
    CHECK(kindOf(talk.words("printer paper")) == ReplyKind::Unknown);
    CHECK(kindOf(talk.words("printer paper", {}, talk.anna)) == ReplyKind::GuideStep);
    Playbook book = *must(talk.store().playbook());
    book.guides.front().audience = GuideAudience::Both;
    const auto findings = lint(book);
    const LintFinding finding{LintRule::GuideForStaff, u8("guides[0].nodes[6].action.kind"), {u8("set-field")}};
    CHECK(std::ranges::find(findings, finding) != findings.end());
}

TEST_CASE("Whoever asks for a person gets a ticket that holds the conversation", "[assistant]")
{
    Talk talk;
    Conversation conversation = talk.words("my mailbox is full");
    conversation = talk.words("the printer has no paper", conversation.id);
    conversation = talk.words("no", conversation.id);
    conversation = talk.words("can I talk to someone please", conversation.id);
    REQUIRE(kindOf(conversation) == ReplyKind::HandedOn);
    const Ticket ticket = talk.ticket(conversation.ticket());
    CHECK(ticket.details.requester == talk.mia);
    CHECK(ticket.details.client == talk.acme);
    CHECK(ticket.details.subject == u8("my mailbox is full"));
    CHECK(ticket.details.description ==
          u8("Asked: my mailbox is full\nAssistant: answer – KB-1, The mailbox is full\n"
             "Asked: the printer has no paper\nAssistant: guide-step – Is the power on?\n"
             "Asked: no\nAssistant: guide-step – Plug it in.\nAsked: can I talk to someone please\n\n"
             "Steps of Printer is silent:\n- Is the power on? No\n\nRead:\n- KB-1 The mailbox is full"));
    // Asked again it is the same ticket.
    conversation = talk.words("a person", conversation.id);
    CHECK(conversation.ticket() == ticket.id);
    CHECK(conversation.ending() == ConversationEnding::HandedOn);
    talk.isSound();
}

TEST_CASE("A conversation is read by its person and by who may read the ticket", "[assistant]")
{
    Talk talk;
    const Conversation own = talk.words("my mailbox is full");
    const Conversation handed = talk.words("a person please");
    const auto reads = [&](PersonId who, const Conversation& what) {
        talk.store().lookAs(who);
        const bool found = must(talk.store().conversation(what.id)).has_value();
        talk.store().lookAs({});
        return found;
    };
    CHECK(reads(talk.mia, own));
    CHECK_FALSE(reads(talk.noah, own));
    CHECK_FALSE(reads(talk.anna, own));
    CHECK(reads(talk.anna, handed));
    CHECK_FALSE(reads(talk.olga, handed));
    CHECK(must(talk.store().conversationsOf(talk.mia, 9)) == std::vector{handed.id, own.id});
    talk.store().lookAs(talk.noah);
    CHECK(must(talk.store().conversationsOf(talk.mia, 9)).empty());
    CHECK(must(talk.store().conversationsOf(talk.noah, 9)).empty());
}

TEST_CASE("Answers are rated and endings counted", "[assistant]")
{
    Talk talk;
    const Instant begun = talk.now();
    const Conversation one = talk.words("my mailbox is full");
    const Conversation two = talk.words("the coffee tastes of chalk");
    const Conversation three = talk.words("einen Menschen bitte");
    REQUIRE(kindOf(three) == ReplyKind::HandedOn);
    must(talk.desk().rate({one.id, {}, 1, Rating::NotHelpful, u8("too short")}, talk.mia));
    CHECK(must(talk.store().conversation(one.id))->turns.front().remark == u8("too short"));
    must(talk.desk().rate({one.id, {}, 1, Rating::Helpful, {}}, talk.mia));
    CHECK(reasonOf(talk.desk().rate({one.id, {}, 2, Rating::Helpful, {}}, talk.mia)) == Reason::NoSuchMessage);
    CHECK(reasonOf(talk.desk().rate({one.id, {}, 1, Rating::Helpful, {}}, talk.anna)) == Reason::NoSuchConversation);
    CHECK(must(talk.store().conversationCounts(begun, talk.now())) == ConversationCounts{1, 1, 1});
    CHECK(must(talk.store().conversationCounts({}, begun)) == ConversationCounts{});
    talk.isSound();
    CHECK(must(talk.store().conversationCounts(begun, talk.now())) == ConversationCounts{1, 1, 1});
}

TEST_CASE("What an erased person said to the assistant is gone", "[assistant]")
{
    Talk talk;
    const Conversation conversation = talk.words("my mailbox is full of bills from 12 Elm Street");
    must(talk.desk().rate({conversation.id, {}, 1, Rating::NotHelpful, u8("I live elsewhere")}, talk.mia));
    RedactionWish wish;
    wish.person = talk.mia;
    must(talk.desk().redact(wish, u8("They asked for it"), talk.boss));
    for (const JournalEntry& entry : must(talk.store().history({}))) {
        CHECK_FALSE(encode(entry.event).contains("Elm"));
        CHECK_FALSE(encode(entry.event).contains("elsewhere"));
    }
    const auto rest = must(talk.store().conversation(conversation.id));
    REQUIRE(rest);
    CHECK(rest->turns.front().turn.said.text == u8("[redacted]"));
    CHECK(rest->reply()->citations.size() == 1);
    talk.isSound();
}
