// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// How the front door keeps the assistant's conversations.
#include "core/base/texts.h"
#include "core/desk/conversing.h"
#include "core/desk/deskparts.h"

namespace tierdesk {

namespace {

/// One saying on its way to its answer.
class Conversing
{
public:
    Conversing(Store& store, Transaction& transaction, Capacity capacity)
        : m_store(store)
        , m_transaction(transaction)
        , m_capacity(capacity)
    {}

    /// Who speaks, if they still may, and their conversation so far; a new one for a null id.
    [[nodiscard]] Done<Conversation> begin(ConversationId id, PersonId actor)
    {
        const auto person = m_transaction.person(actor);
        if (!person)
            return failed(person);
        if (!*person)
            return refused(Reason::UnknownPerson, {QString::number(actor.value)});
        if ((*person)->left)
            return refused(Reason::MayNotSignIn, {(*person)->name});
        m_person = actingAs(m_capacity, **person);
        if (!id)
            return fresh();
        auto known = m_transaction.conversation(id);
        if (!known)
            return failed(known);
        if (!*known || (*known)->person != actor)
            return refused(Reason::NoSuchConversation, {QString::number(id.value)});
        return **std::move(known);
    }

    [[nodiscard]] Done<Turn> answer(const Conversation& conversation, const Saying& said, const Responder& responder)
    {
        const auto playbook = m_transaction.playbook();
        if (!playbook)
            return failed(playbook);
        const ArticleSight sight = articleSightOf(m_person, **playbook);
        Sources sources;
        sources.version = (*playbook)->version;
        sources.guides = guidesFor(m_person, **playbook);
        sources.article = [&](ArticleId id) { return article(id, sight); };
        const auto underWay = guideOf(conversation);
        if (!underWay)
            return failed(underWay);
        sources.underWay = *underWay;
        if (const QString question = wantedFor(conversation, said); !question.isEmpty()) {
            auto candidates = candidatesFor(m_store, question, sight, sources.guides);
            if (!candidates)
                return failed(candidates);
            sources.candidates = *std::move(candidates);
        }
        Turn turn = responder.respond(conversation, said, sources);
        if (m_trouble)
            return fail(DeskError{*m_trouble});
        return turn;
    }

private:
    [[nodiscard]] Done<Conversation> fresh()
    {
        const auto id = m_transaction.newConversationId();
        if (!id)
            return failed(id);
        Conversation conversation;
        conversation.id = *id;
        conversation.person = m_person.id;
        return conversation;
    }

    /// As it was when it began; null: none.
    [[nodiscard]] Stored<const Guide*> guideOf(const Conversation& conversation)
    {
        const auto place = conversation.guideUnderWay();
        if (!place)
            return nullptr;
        auto playbook = m_store.playbook(place->version);
        if (!playbook)
            return fail(playbook.error());
        m_kept = *std::move(playbook);
        return m_kept ? m_kept->guide(place->guide) : nullptr;
    }

    [[nodiscard]] std::optional<Citation> article(ArticleId id, const ArticleSight& sight)
    {
        const auto found = m_transaction.article(id);
        if (!found)
            m_trouble = found.error();
        return found && *found && sight.reads(**found) ? std::optional(citationOf(**found)) : std::nullopt;
    }

    Store& m_store;
    Transaction& m_transaction;
    Capacity m_capacity;
    Person m_person;
    /// Holds the guide under way.
    PlaybookPtr m_kept;
    std::optional<StorageError> m_trouble;
};

} // namespace

Done<Conversation> Desk::converse(ConversationId id, Saying said, PersonId actor, const ConversationWords& words)
{
    makeTextsWhole(said);
    said.text = said.text.trimmed();
    if (said.kind == SayingKind::Words && said.text.isEmpty())
        return refused(Reason::TextMissing);
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    Conversing conversing(m_store, **transaction, m_capacity);
    auto conversation = conversing.begin(id, actor);
    if (!conversation)
        return conversation;
    auto turn = conversing.answer(*conversation, said, KnowledgeResponder());
    if (!turn)
        return fail(turn.error());
    ConversationContinued event{conversation->id, actor, *std::move(turn)};
    if (event.turn.reply.kind == ReplyKind::HandedOn) {
        event.turn.reply.ticket = conversation->ticket();
        if (!event.turn.reply.ticket) {
            apply(*conversation, event, m_now());
            const auto ticket = handOn(*conversation, words, **transaction);
            if (!ticket)
                return fail(ticket.error());
            event.turn.reply.ticket = *ticket;
        }
    }
    const ConversationId known = event.conversation;
    if (auto done = append(std::move(event), Cause{CauseKind::Person, actor, {}}, **transaction); !done)
        return fail(done.error());
    auto kept = (*transaction)->conversation(known);
    if (!kept)
        return failed(kept);
    if (auto done = (*transaction)->commit(); !done)
        return failed(done);
    return kept->value_or(*conversation);
}

Done<TicketId> Desk::handOn(const Conversation& conversation, const ConversationWords& words, Transaction& transaction)
{
    constexpr qsizetype longestSubject = 120;
    const GuideLookup guides = [&](const GuideKey& key, int version) -> std::shared_ptr<const Guide> {
        const auto playbook = m_store.playbook(version);
        const Guide* guide = playbook && *playbook ? (*playbook)->guide(key) : nullptr;
        return guide ? std::make_shared<const Guide>(*guide) : nullptr;
    };
    OpenTicket open;
    const QString asked = conversation.firstQuestion().simplified();
    open.details.subject = asked.isEmpty()                  ? words.offer({OfferKind::Person})
                           : asked.size() <= longestSubject ? asked
                                                            : asked.first(longestSubject) + QStringLiteral("…");
    open.details.description = transcriptOf(conversation, words, guides);
    open.details.requester = conversation.person;
    open.details.channel = Channel::Chat;
    for (const Citation& citation : conversation.cited())
        open.tried.push_back(citation.article);
    const auto receipt = carryOut({makeCommandId(), {}, std::move(open), conversation.person, {}}, transaction);
    if (!receipt)
        return fail(receipt.error());
    return receipt->ticket;
}

Done<void> Desk::rate(ConversationRated rating, PersonId actor)
{
    const auto transaction = m_store.begin();
    if (!transaction)
        return failed(transaction);
    Conversing conversing(m_store, **transaction, m_capacity);
    if (!rating.conversation)
        return refused(Reason::NoSuchConversation, {QStringLiteral("0")});
    const auto conversation = conversing.begin(rating.conversation, actor);
    if (!conversation)
        return fail(conversation.error());
    if (rating.turn < 1 || rating.turn > std::ssize(conversation->turns))
        return refused(Reason::NoSuchMessage, {QString::number(rating.turn)});
    makeTextsWhole(rating);
    rating.person = actor;
    rating.text = rating.text.trimmed();
    return record(std::move(rating), actor, **transaction);
}

} // namespace tierdesk
