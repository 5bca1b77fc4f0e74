// SPDX-FileCopyrightText: 2026 The Tierdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/entrytext.h"

#include "core/knowledge/articlename.h"
#include "ui/text/enumnames.h"
#include "ui/text/sentences.h"
#include "ui/text/text.h"

namespace tierdesk {

namespace {

EntryText accountText(const AccountChanged& event, const QString& who, const Names& names)
{
    const QString person = names.person(event.person);
    QStringList details;
    if (!event.station.isEmpty())
        //: %1 is the name of a computer.
        details.append(Text::tr("At %1").arg(event.station));
    switch (event.what) {
    case AccountChange::SignedIn:
        return {Text::tr("%1 signed in").arg(person), details};
    case AccountChange::Blocked:
        return {Text::tr("The sign-in of %1 is blocked for a while after wrong passwords").arg(person), details};
    case AccountChange::PasswordSet:
        return {Text::tr("%1 set a password").arg(person), details};
    case AccountChange::PasswordReset:
        //: Both are persons.
        return {Text::tr("%1 gave %2 a password for one sign-in").arg(who, person), details};
    }
    return {};
}

} // namespace

EntryText entryText(const TimelineItem& item, const Names& names, const QTimeZone& zone)
{
    if (const TicketEvent* event = item.entry.ticketEvent())
        return std::visit(Sentences(item, names, zone), *event);
    return entryText(item.entry, std::get<DeskEvent>(item.entry.event), names);
}

EntryText entryText(const JournalEntry& entry, const DeskEvent& event, const Names& names)
{
    const QString who = actorText(entry.cause, names);
    if (const auto* published = std::get_if<PlaybookPublished>(&event)) {
        EntryText text{
            Text::tr("%1 published version %2 of the playbook").arg(who, QString::number(published->version)), {}};
        if (!published->note.isEmpty())
            text.details.append(published->note);
        return text;
    }
    if (const auto* person = std::get_if<PersonRecorded>(&event))
        return {Text::tr("%1 entered %2").arg(who, person->person.name), {}};
    if (const auto* client = std::get_if<ClientRecorded>(&event))
        return {Text::tr("%1 entered %2").arg(who, client->client.name), {}};
    if (const auto* redacted = std::get_if<ContentRedacted>(&event))
        return {Text::tr("%1 erased what the desk knew of somebody").arg(who), {redacted->reason}};
    const auto* exported = std::get_if<RecordsExported>(&event);
    if (exported && !exported->person && !exported->client)
        return {Text::tr("%1 made a copy of everything").arg(who), {}};
    if (exported)
        return {Text::tr("%1 exported what the desk knows of %2")
                    .arg(who, exported->client ? names.client(exported->client) : names.person(exported->person)),
                {}};
    if (const auto* article = std::get_if<ArticleRecorded>(&event))
        //: %2 is the title of an article of the knowledge base.
        return {Text::tr("%1 recorded the article “%2”").arg(who, article->article.title), {}};
    if (const auto* remark = std::get_if<ArticleRemarked>(&event))
        //: %2 is the number of an article of the knowledge base: "KB-12".
        return {Text::tr("%1 said something about %2").arg(who, nameOf(remark->article)), {remark->text}};
    if (const auto* visit = std::get_if<ArticleVisited>(&event))
        //: %2 is the number of an article of the knowledge base: "KB-12".
        return {Text::tr("%1 read %2 to help themselves").arg(who, nameOf(visit->article)), {visit->question}};
    if (const auto* continued = std::get_if<ConversationContinued>(&event))
        return {Text::tr("%1 talked to the assistant").arg(who), {continued->turn.said.text}};
    if (const auto* rated = std::get_if<ConversationRated>(&event))
        return {Text::tr("%1 rated an answer of the assistant").arg(who), {rated->text}};
    return accountText(std::get<AccountChanged>(event), who, names);
}

QString actorText(const Cause& cause, const Names& names)
{
    if (cause.actor)
        return names.person(cause.actor);
    if (cause.kind == CauseKind::Rule && !cause.reference.isEmpty())
        //: Stands where a person's name would stand; %1 is the name of a rule.
        return Text::tr("The rule “%1”").arg(names.rule(RuleKey{cause.reference.section(QLatin1Char('@'), 0, 0)}));
    //: Stands where a person's name would stand, at the beginning of a sentence.
    return cause.kind == CauseKind::Person ? Text::tr("Somebody") : nameOf(cause.kind);
}

QString messageTitle(MessageKind kind, Channel channel)
{
    const QString by = nameOf(channel);
    switch (kind) {
    case MessageKind::Received:
        //: %1 is a channel: "Message (Mail)".
        return Text::tr("Message (%1)").arg(by);
    case MessageKind::Reply:
        //: %1 is a channel: "Reply (Mail)".
        return Text::tr("Reply (%1)").arg(by);
    case MessageKind::Note:
        return Text::tr("Internal note");
    case MessageKind::Contact:
        //: %1 is a channel: "Conversation (Phone)".
        return Text::tr("Conversation (%1)").arg(by);
    }
    return {};
}

} // namespace tierdesk
