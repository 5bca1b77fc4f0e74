// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assistant/responder.h"

#include "core/assistant/plainwords.h"

#include <algorithm>

namespace tierdesk {

namespace {

/// What was chosen, as far as it was offered.
std::vector<const Offer*> chosenOf(const Conversation& conversation, const Saying& said)
{
    std::vector<const Offer*> chosen;
    const AssistantReply* last = conversation.reply();
    for (const int number : said.chosen) {
        if (last && number >= 1 && number <= std::ssize(last->offers))
            chosen.push_back(&last->offers[static_cast<std::size_t>(number - 1)]);
    }
    return chosen;
}

bool answersInWords(const Conversation& conversation)
{
    const AssistantReply* last = conversation.reply();
    const bool steps = last && last->guide && (last->kind == ReplyKind::GuideStep || last->kind == ReplyKind::Misfit);
    return steps && !last->offersTo(OfferKind::Answer) && !last->offersTo(OfferKind::Done);
}

/// One turn in the making.
class Answering
{
public:
    Answering(const Conversation& conversation, Saying said, const Sources& sources)
        : m_conversation(conversation)
        , m_sources(sources)
        , m_turn{std::move(said), {}, {}}
    {}

    Turn take()
    {
        switch (m_turn.said.kind) {
        case SayingKind::Person:
            m_turn.reply.kind = ReplyKind::HandedOn;
            break;
        case SayingKind::Choice:
            chosen();
            break;
        case SayingKind::Words:
            if (answersInWords(m_conversation))
                answerGuide({{}, {}, m_turn.said.text, false});
            else if (isThanked())
                m_turn.reply = *m_conversation.reply();
            else
                answerFrom(m_sources.candidates);
            break;
        }
        if (m_turn.reply.kind != ReplyKind::HandedOn && !m_turn.reply.offersTo(OfferKind::Person))
            m_turn.reply.offers.push_back({OfferKind::Person});
        return std::move(m_turn);
    }

private:
    /// Said after it is over: what was said last still holds.
    [[nodiscard]] bool isThanked() const
    {
        const AssistantReply* last = m_conversation.reply();
        const bool over = last && (last->kind == ReplyKind::Solved || last->kind == ReplyKind::HandedOn);
        return over && saysYes(m_turn.said.text);
    }
    void chosen();
    void answerFrom(const std::vector<KnowledgeHit>& candidates);
    void answerWith(const Citation& citation);
    void begin(const Guide& guide);
    void answerGuide(GuideAnswer answer);
    void stand(const Guide& guide, GuidePlace place);
    void ask(const GuideNode& node);
    void end(const GuideNode& node);
    void misfit();
    void offerResume();
    /// What is left of the knowledge on the last question.
    void somethingElse();
    [[nodiscard]] const Guide* open(const GuideKey& key) const;

    void offer(Offer offer) { m_turn.reply.offers.push_back(std::move(offer)); }

    const Conversation& m_conversation;
    const Sources& m_sources;
    Turn m_turn;
};

const Guide* Answering::open(const GuideKey& key) const
{
    const auto found = std::ranges::find_if(m_sources.guides, [&](const Guide* guide) { return guide->key == key; });
    return found == m_sources.guides.end() ? nullptr : *found;
}

void Answering::chosen()
{
    const auto chosen = chosenOf(m_conversation, m_turn.said);
    if (chosen.empty() || chosen.size() != m_turn.said.chosen.size())
        return misfit();
    const Offer& first = *chosen.front();
    switch (first.kind) {
    case OfferKind::Article:
        if (const auto article = m_sources.article(first.article))
            return answerWith(*article);
        return somethingElse();
    case OfferKind::Guide:
        if (const Guide* guide = open(first.guide))
            return begin(*guide);
        return somethingElse();
    case OfferKind::Answer: {
        GuideAnswer answer;
        std::ranges::transform(chosen, std::back_inserter(answer.chosen), &Offer::choice);
        return answerGuide(std::move(answer));
    }
    case OfferKind::Done:
    case OfferKind::Skip:
        return answerGuide({{}, {}, {}, first.kind == OfferKind::Skip});
    case OfferKind::Helped:
        m_turn.reply.kind = ReplyKind::Solved;
        return;
    case OfferKind::NotHelped:
        return somethingElse();
    case OfferKind::NoneOfThese:
        m_turn.reply.kind = ReplyKind::NotSolved;
        return;
    case OfferKind::Resume:
        if (const auto place = m_conversation.guideUnderWay(); place && m_sources.underWay)
            return stand(*m_sources.underWay, {place->guide, place->version, place->name, {}, false});
        return misfit();
    case OfferKind::Person:
        m_turn.reply.kind = ReplyKind::HandedOn;
        return;
    }
}

void Answering::answerFrom(const std::vector<KnowledgeHit>& candidates)
{
    std::vector<const KnowledgeHit*> competing;
    for (const KnowledgeHit& one : candidates) {
        if (one.score >= competes * candidates.front().score && competing.size() < mostOffered)
            competing.push_back(&one);
    }
    if (competing.empty()) {
        m_turn.reply.kind = ReplyKind::Unknown;
        return offerResume();
    }
    if (competing.size() == 1) {
        const KnowledgeHit& best = *competing.front();
        return best.guide ? begin(*best.guide) : answerWith(best.article);
    }
    m_turn.reply.kind = ReplyKind::WhichOne;
    for (const KnowledgeHit* one : competing) {
        if (one->guide)
            offer({OfferKind::Guide, one->guide->name, {}, one->guide->key});
        else
            offer({OfferKind::Article, one->article.title, one->article.article});
    }
    offer({OfferKind::NoneOfThese});
    offerResume();
}

void Answering::answerWith(const Citation& citation)
{
    m_turn.reply.kind = ReplyKind::Answer;
    m_turn.reply.citations = {citation};
    offer({OfferKind::Helped});
    offer({OfferKind::NotHelped});
    offerResume();
}

void Answering::begin(const Guide& guide)
{
    if (guide.nodes.empty()) {
        m_turn.reply.kind = ReplyKind::Unknown;
        return;
    }
    stand(guide, {guide.key, m_sources.version, guide.name, {}, true});
}

void Answering::answerGuide(GuideAnswer answer)
{
    const Guide* guide = m_sources.underWay;
    const auto place = m_conversation.guideUnderWay();
    const GuideNode* node = guide && place ? guide->node(place->node) : nullptr;
    if (!node)
        return misfit();
    answer.node = node->key;
    if (faultOf(*node, answer))
        return misfit();
    m_turn.answer = std::move(answer);
    stand(*guide, {place->guide, place->version, place->name, {}, false});
}

void Answering::stand(const Guide& guide, GuidePlace place)
{
    std::vector<GuideAnswer> answers;
    if (!place.begins)
        answers = m_conversation.answersTo(guide.key);
    if (m_turn.answer) {
        std::erase_if(answers, [&](const GuideAnswer& one) { return one.node == m_turn.answer->node; });
        answers.push_back(*m_turn.answer);
    }
    place.node = walk(guide, answers).at;
    const GuideNode* node = guide.node(place.node);
    m_turn.reply.guide = std::move(place);
    if (!node) {
        m_turn.reply.kind = ReplyKind::NotSolved;
        return;
    }
    m_turn.reply.text = node->text;
    if (node->kind == GuideNodeKind::Outcome)
        end(*node);
    else
        ask(*node);
}

void Answering::ask(const GuideNode& node)
{
    m_turn.reply.kind = ReplyKind::GuideStep;
    m_turn.reply.several = node.kind == GuideNodeKind::AskMany;
    switch (node.kind) {
    case GuideNodeKind::AskOne:
    case GuideNodeKind::AskMany:
    case GuideNodeKind::Check:
        for (const GuideChoice& choice : node.choices)
            offer({OfferKind::Answer, choice.text, {}, {}, choice.key});
        break;
    case GuideNodeKind::Instruction:
    case GuideNodeKind::Action:
        offer({OfferKind::Done});
        offer({OfferKind::Skip});
        break;
    case GuideNodeKind::AskText:
    case GuideNodeKind::AskNumber:
    case GuideNodeKind::Outcome:
        break;
    }
    if (node.action && node.action->kind == GuideActionKind::Article) {
        if (const auto article = m_sources.article(ArticleId{node.action->value.toLongLong()}))
            m_turn.reply.citations = {*article};
    }
}

void Answering::end(const GuideNode& node)
{
    const GuideOutcome outcome = node.outcome.value_or(GuideOutcome{});
    if (outcome.ending == GuideEnding::Guide) {
        const Guide* next = open(outcome.guide);
        if (next && outcome.guide != m_turn.reply.guide->guide && !next->nodes.empty()) {
            m_turn.reply.text.clear();
            // Its answers begin anew, so this turn's answer is none of them.
            const auto given = std::exchange(m_turn.answer, std::nullopt);
            begin(*next);
            m_turn.answer = given;
            return;
        }
    }
    if (outcome.ending != GuideEnding::Solved) {
        m_turn.reply.kind = ReplyKind::NotSolved;
        return;
    }
    m_turn.reply.kind = ReplyKind::GuideEnd;
    offer({OfferKind::Helped});
    offer({OfferKind::NotHelped});
}

/// What was asked is asked again.
void Answering::misfit()
{
    const AssistantReply* last = m_conversation.reply();
    if (last) {
        m_turn.reply = *last;
        m_turn.reply.ticket = {};
        std::erase_if(m_turn.reply.offers, [](const Offer& one) { return one.kind == OfferKind::Person; });
        if (m_turn.reply.guide)
            m_turn.reply.guide->begins = false;
    }
    m_turn.reply.kind = ReplyKind::Misfit;
}

void Answering::offerResume()
{
    if (const auto place = m_conversation.guideUnderWay(); place && m_sources.underWay)
        offer({OfferKind::Resume, place->name, {}, place->guide});
}

void Answering::somethingElse()
{
    const auto cited = m_conversation.cited();
    const auto guides = m_conversation.guides();
    std::vector<KnowledgeHit> left = m_sources.candidates;
    std::erase_if(left, [&](const KnowledgeHit& one) {
        return one.guide ? std::ranges::find(guides, one.guide->key, &GuidePlace::guide) != guides.end()
                         : std::ranges::find(cited, one.article.article, &Citation::article) != cited.end();
    });
    if (left.empty()) {
        m_turn.reply.kind = ReplyKind::NotSolved;
        return;
    }
    answerFrom(left);
}

} // namespace

QString wantedFor(const Conversation& conversation, const Saying& said)
{
    const Saying meant = understood(conversation, said);
    if (meant.kind == SayingKind::Person)
        return {};
    if (meant.kind == SayingKind::Words)
        return answersInWords(conversation) ? QString() : meant.text;
    const auto chosen = chosenOf(conversation, meant);
    if (chosen.empty())
        return {};
    const OfferKind kind = chosen.front()->kind;
    const bool looks = kind == OfferKind::NotHelped || kind == OfferKind::Article || kind == OfferKind::Guide;
    return looks ? conversation.lastQuestion() : QString();
}

Turn KnowledgeResponder::respond(const Conversation& conversation, const Saying& said, const Sources& sources) const
{
    return Answering(conversation, understood(conversation, said), sources).take();
}

} // namespace tierdesk
