// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assistant/plainwords.h"

#include "core/base/textfold.h"

#include <QSet>
#include <algorithm>

namespace tierdesk {

namespace {

using WordSet = QSet<QString>;

WordSet wordSet(const char* words)
{
    const QStringList list = QString::fromUtf8(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

/// At least one word of the first set, and none that is in neither.
bool saysOnly(const QString& text, const WordSet& meaning, const WordSet& around)
{
    const QStringList said = foldedRuns(text);
    const auto means = [&](const QString& word) { return meaning.contains(word); };
    const auto known = [&](const QString& word) { return meaning.contains(word) || around.contains(word); };
    return std::ranges::any_of(said, means) && std::ranges::all_of(said, known);
}

const WordSet& politeness()
{
    static const WordSet words = wordSet("please thanks thank you ok okay it this that bitte danke es das hat mir me "
                                         "now jetzt so very much sehr vielen has did does is");
    return words;
}

std::optional<OfferKind> plainly(const QString& text)
{
    static const WordSet yes =
        wordSet("yes yep ja works worked helped solved geholfen funktioniert geht thanks thank danke");
    static const WordSet no = wordSet("no nope nein not nicht");
    static const WordSet noHelp = wordSet("no nope nein not nicht help work solve helped worked solved geholfen "
                                          "funktioniert geht t didn doesn still immer noch");
    static const WordSet done = wordSet("done erledigt fertig gemacht");
    static const WordSet skip = wordSet("skip uberspringen weiter next");
    static const WordSet none = wordSet("none neither nothing keins keines keiner nichts");
    static const WordSet these = wordSet("of these them davon");
    static const WordSet noContraction = wordSet("didn doesn");
    if (saysOnly(text, no, noHelp + politeness()) || saysOnly(text, noContraction, noHelp + politeness()))
        return OfferKind::NotHelped;
    if (saysOnly(text, yes, politeness()))
        return OfferKind::Helped;
    if (saysOnly(text, done, politeness()))
        return OfferKind::Done;
    if (saysOnly(text, skip, politeness()))
        return OfferKind::Skip;
    return saysOnly(text, none, these + politeness()) ? std::optional(OfferKind::NoneOfThese) : std::nullopt;
}

/// A guide's "Yes" and "No" are meant by whatever says so.
bool isMeant(const Offer& offer, std::optional<OfferKind> plain)
{
    if (offer.kind != OfferKind::Answer)
        return plain == offer.kind;
    static const WordSet yes = wordSet("yes ja");
    static const WordSet no = wordSet("no nein");
    const QString answer = folded(offer.text);
    return (plain == OfferKind::Helped && yes.contains(answer)) ||
           (plain == OfferKind::NotHelped && no.contains(answer));
}

} // namespace

bool saysYes(const QString& text)
{
    return plainly(text) == OfferKind::Helped;
}

bool asksForPerson(const QString& text)
{
    static const WordSet somebody =
        wordSet("person human someone somebody anybody agent technician mensch menschen jemand jemanden jemandem "
                "mitarbeiter mitarbeiterin techniker technikerin");
    static const WordSet around =
        wordSet("a an the real actual live with to i we want need would like d can could may let get give connect me "
                "us talk speak chat please now from service desk support hand over instead rather an prefer there is "
                "ich wir will mochte mochten wurde kann konnte bitte lieber einen einem einer eine ein mit zu von vom "
                "sprechen reden echten richtigen wirklichen gern gerne brauche jetzt");
    return saysOnly(text, somebody, around);
}

Saying understood(const Conversation& conversation, Saying saying)
{
    if (saying.kind != SayingKind::Words)
        return saying;
    if (asksForPerson(saying.text)) {
        saying.kind = SayingKind::Person;
        return saying;
    }
    const AssistantReply* last = conversation.reply();
    // A guide that asks for a text or a number is answered by whatever is said.
    const bool asksForWords = last && last->guide &&
                              (last->kind == ReplyKind::GuideStep || last->kind == ReplyKind::Misfit) &&
                              !last->offersTo(OfferKind::Answer) && !last->offersTo(OfferKind::Done);
    if (!last || asksForWords)
        return saying;
    const QString said = folded(saying.text.trimmed());
    const int number = said.toInt();
    const auto plain = plainly(saying.text);
    for (int i = 0; i < static_cast<int>(last->offers.size()); ++i) {
        const Offer& offer = last->offers[static_cast<std::size_t>(i)];
        const bool named = !offer.text.isEmpty() && folded(offer.text) == said;
        if (number != i + 1 && !named && !isMeant(offer, plain))
            continue;
        saying.kind = SayingKind::Choice;
        saying.chosen = {i + 1};
        return saying;
    }
    return saying;
}

} // namespace tierdesk
