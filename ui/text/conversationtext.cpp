// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/conversationtext.h"

#include "ui/text/text.h"

namespace tierdesk {

QString replyText(const AssistantReply& reply)
{
    switch (reply.kind) {
    case ReplyKind::Answer:
        return Text::tr("The knowledge base says:");
    case ReplyKind::WhichOne:
        return Text::tr("Which of these is it?");
    case ReplyKind::GuideStep:
        //: %1 is the name of a guide.
        return reply.guide && reply.guide->begins
                   ? Text::tr("The guide “%1” leads through this.").arg(reply.guide->name)
                   : QString();
    case ReplyKind::GuideEnd:
        return Text::tr("The guide is at its end. Did it help?");
    case ReplyKind::Misfit:
        return Text::tr("That does not answer the question. Please choose or write again.");
    case ReplyKind::Unknown:
        return Text::tr("I do not know this. Somebody at the service desk can help.");
    case ReplyKind::Solved:
        return Text::tr("Good that it helped. Thank you for saying so.");
    case ReplyKind::NotSolved:
        return Text::tr("I know no more about this. Somebody at the service desk can help.");
    case ReplyKind::HandedOn:
        return Text::tr("Somebody at the service desk takes over. Your ticket has the number %1.")
            .arg(reply.ticket.value);
    }
    return {};
}

QStringList replyParts(const AssistantReply& reply)
{
    const bool ends = reply.kind == ReplyKind::GuideEnd || reply.kind == ReplyKind::NotSolved;
    QStringList parts{replyText(reply)};
    parts.insert(ends ? 0 : 1, reply.text);
    parts.removeAll(QString());
    return parts;
}

QString offerText(const Offer& offer)
{
    switch (offer.kind) {
    case OfferKind::Article:
    case OfferKind::Guide:
    case OfferKind::Answer:
        return offer.text;
    case OfferKind::Done:
        return Text::tr("Done");
    case OfferKind::Skip:
        return Text::tr("Skip this step");
    case OfferKind::Helped:
        return Text::tr("Yes, this helped");
    case OfferKind::NotHelped:
        return Text::tr("No, this did not help");
    case OfferKind::NoneOfThese:
        return Text::tr("None of these");
    case OfferKind::Resume:
        //: %1 is the name of a guide.
        return Text::tr("Go on with “%1”").arg(offer.text);
    case OfferKind::Person:
        return Text::tr("Talk to a person");
    }
    return {};
}

ConversationWords conversationWords()
{
    return {replyText, offerText, Text::tr("Asked"), Text::tr("Assistant"),
            //: %1 is the name of a guide.
            Text::tr("Steps tried with the guide “%1”:"), Text::tr("left out"),
            Text::tr("Articles read, which did not help:")};
}

} // namespace tierdesk
