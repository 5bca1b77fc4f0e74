// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Conversations with the assistant: questions in words, answered from the knowledge base and the guides.
#include "app/about/plain.h"
#include "app/cli/articlepage.h"
#include "app/cli/reportterms.h"
#include "app/cli/verb.h"
#include "core/knowledge/articlename.h"
#include "ui/text/conversationtext.h"

namespace tierdesk::cli {

namespace {

/// As scripts know it.
QString answerWord(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Answer:
        return QStringLiteral("article");
    case ReplyKind::WhichOne:
        return QStringLiteral("choice");
    default:
        return toWord(kind);
    }
}

QString textOf(const AssistantReply& reply)
{
    QStringList parts = replyParts(reply);
    for (const Citation& one : reply.citations)
        parts << QStringLiteral("%1 (%2)").arg(one.title, nameOf(one.article)) << one.text;
    QStringList offers;
    for (const Offer& one : reply.offers)
        offers.append(QStringLiteral("  %1  %2").arg(offers.size() + 1).arg(offerText(one)));
    parts << offers.join(QLatin1Char('\n'));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
}

QJsonObject plainReply(const AssistantReply& reply)
{
    QJsonObject document = plain(reply).toObject();
    QJsonArray offers;
    for (const Offer& one : reply.offers) {
        QJsonObject offer = plain(one).toObject();
        offer.insert(QStringLiteral("number"), offers.size() + 1);
        offers.append(offer);
    }
    document.insert(QStringLiteral("offers"), offers);
    return document;
}

/// Cited, or to choose from; as far as who looks may read them today.
Answer<QJsonArray> articlesOf(Session& session, const AssistantReply& reply)
{
    std::vector<ArticleId> ids;
    std::ranges::transform(reply.citations, std::back_inserter(ids), &Citation::article);
    for (const Offer& one : reply.offers) {
        if (one.kind == OfferKind::Article)
            ids.push_back(one.article);
    }
    QJsonArray articles;
    for (const ArticleId id : ids) {
        const auto article = (*session.store())->article(id);
        if (!article)
            return session.trouble(article.error());
        if (*article)
            articles.append(plainArticle(**article));
    }
    return articles;
}

Outcome tell(Session& session, const Conversation& conversation)
{
    const AssistantReply& reply = *conversation.reply();
    const auto articles = articlesOf(session, reply);
    if (!articles)
        return fail(articles.error());
    const QString number = QString::number(conversation.id.value);
    session.print(QJsonObject{{QStringLiteral("answer"), answerWord(reply.kind)},
                              {QStringLiteral("articles"), *articles},
                              {QStringLiteral("conversation"), conversation.id.value},
                              {QStringLiteral("turn"), static_cast<qint64>(conversation.turns.size())},
                              {QStringLiteral("ending"), QString(toWord(conversation.ending()))},
                              {QStringLiteral("ticket"), conversation.ticket().value},
                              {QStringLiteral("reply"), plainReply(reply)}},
                  textOf(reply) +
                      QStringLiteral("\nConversation %1: ask --in %1 WORDS, --choose N or --person\n").arg(number));
    return {};
}

Answer<ConversationId> conversationFrom(const QString& word)
{
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    if (!ok || number < 1)
        return refused(QStringLiteral("“%1” is not the number of a conversation.").arg(word));
    return ConversationId{number};
}

Answer<Conversation> conversationCalled(Session& session, ConversationId id)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    auto found = (*store)->conversation(id);
    if (!found)
        return session.trouble(found.error());
    if (!*found)
        return refused(QStringLiteral("There is no conversation %1 that you may read.").arg(id.value));
    return **std::move(found);
}

Outcome show(Session& session, ConversationId id)
{
    const auto conversation = conversationCalled(session, id);
    if (!conversation)
        return fail(conversation.error());
    const ConversationWords words = conversationWords();
    QJsonArray turns;
    QString text;
    for (std::size_t i = 0; i < conversation->turns.size(); ++i) {
        const auto& [turn, at, rating, remark] = conversation->turns[i];
        QJsonObject document{{QStringLiteral("said"), saidText(*conversation, i, words)},
                             {QStringLiteral("at"), plain(at)},
                             {QStringLiteral("reply"), plainReply(turn.reply)}};
        if (rating) {
            document.insert(QStringLiteral("rating"), QString(toWord(*rating)));
            document.insert(QStringLiteral("remark"), remark);
        }
        turns.append(document);
        text += QStringLiteral("> %1\n\n%2\n").arg(saidText(*conversation, i, words), textOf(turn.reply));
    }
    session.print(QJsonObject{{QStringLiteral("conversation"), id.value},
                              {QStringLiteral("person"), conversation->person.value},
                              {QStringLiteral("ending"), QString(toWord(conversation->ending()))},
                              {QStringLiteral("ticket"), conversation->ticket().value},
                              {QStringLiteral("turns"), turns}},
                  text);
    return {};
}

Outcome rate(Session& session, ConversationId id, const Arguments& arguments)
{
    const QString word = arguments.value("rate");
    if (word != u"yes" && word != u"no")
        return refused(QStringLiteral("Rate with yes or no."));
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto conversation = conversationCalled(session, id);
    if (!conversation)
        return fail(conversation.error());
    ConversationRated rating{id, acting->actor.id, static_cast<int>(conversation->turns.size()),
                             word == u"yes" ? Rating::Helpful : Rating::NotHelpful,
                             arguments.words().join(QLatin1Char(' '))};
    const auto done = acting->desk->rate(rating, acting->actor.id);
    if (!done)
        return session.trouble(done.error());
    session.print(QJsonObject{{QStringLiteral("conversation"), id.value},
                              {QStringLiteral("turn"), rating.turn},
                              {QStringLiteral("rating"), QString(toWord(rating.rating))}},
                  QStringLiteral("Noted. Thank you.\n"));
    return {};
}

/// What the command line says to the assistant.
Answer<Saying> sayingFrom(const Arguments& arguments)
{
    Saying said{SayingKind::Words, arguments.words().join(QLatin1Char(' ')), {}};
    if (arguments.has("person"))
        said.kind = SayingKind::Person;
    if (!arguments.has("choose"))
        return said;
    said.kind = SayingKind::Choice;
    for (const QString& word : arguments.values("choose")) {
        bool ok = false;
        said.chosen.push_back(word.toInt(&ok));
        if (!ok)
            return refused(QStringLiteral("“%1” is not the number of a choice.").arg(word));
    }
    return said;
}

Outcome ask(Session& session, const Arguments& arguments)
{
    const QString named = arguments.value(arguments.has("show") ? "show" : "in");
    ConversationId id;
    if (!named.isEmpty()) {
        const auto found = conversationFrom(named);
        if (!found)
            return fail(found.error());
        id = *found;
    }
    if (arguments.has("show"))
        return show(session, id);
    if (arguments.has("rate"))
        return rate(session, id, arguments);
    const auto said = sayingFrom(arguments);
    if (!said)
        return fail(said.error());
    const auto acting = session.acting();
    if (!acting)
        return fail(acting.error());
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    const auto conversation = acting->desk->converse(id, *said, acting->actor.id, conversationWords());
    if (!conversation)
        return session.trouble(conversation.error());
    return tell(session, *conversation);
}

Outcome figures(Session& session, const Arguments& arguments)
{
    const auto store = session.store();
    if (!store)
        return fail(store.error());
    if (auto allowed = session.require(Right::SeeReports); !allowed)
        return fail(allowed.error());
    const auto span = spanFrom(session, arguments, "until");
    if (!span)
        return fail(span.error());
    const auto counts = (*store)->conversationCounts(span->from, span->to);
    if (!counts)
        return trouble(counts.error());
    QJsonObject document = plain(*counts).toObject();
    document.insert(QStringLiteral("from"), toIsoString(span->from));
    document.insert(QStringLiteral("until"), toIsoString(span->to));
    session.print(document,
                  QStringLiteral("Answered, as the person said  %1\nHanded to a person            %2\nLeft, or "
                                 "still under way      %3\n")
                      .arg(counts->answered)
                      .arg(counts->handedOn)
                      .arg(counts->left));
    return {};
}

} // namespace

std::span<const Verb> askVerbs()
{
    static const std::vector<Verb> verbs{
        {"ask",
         "[QUESTION]",
         "Ask the assistant, which answers from the knowledge base and the guides, asks back, or says that it does not "
         "know.",
         {0, 1000},
         {{"in", "ID", "Go on with a conversation."},
          {"choose", "N", "Choose what was offered under that number; several where a guide asks for them."},
          {"person", nullptr, "Hand the conversation to a person, with a ticket."},
          {"rate", "yes|no", "Whether its last answer helped; words say why."},
          {"show", "ID", "Print a conversation."}},
         ask},
        {"report assistant",
         "",
         "Print how conversations with the assistant ended.",
         {0, 0},
         {{"from", "WHEN", "Begun from then on; otherwise in the last 30 days."},
          {"until", "WHEN", "Begun before then; otherwise up to now."}},
         figures},
    };
    return verbs;
}

} // namespace tierdesk::cli
